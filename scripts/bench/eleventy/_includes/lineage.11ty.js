// A line of succession as a table and as a drawing, with one member marked.
import { frame } from './frame.js';
import { badge, each, evidence, text } from './words.js';

export function render({ page, known, title, lineage }) {
  const id = page.fileSlug;
  const line = known.lineages[lineage];
  const lead = `${line.members.length} văn bản theo thứ tự thời gian.`;
  return frame(
    {
      path: page.url,
      id,
      name: title,
      description: `${title}: ${lead}`,
      crumbs: [['Dòng kế thừa', '/dong-ke-thua/']],
      main: `<h1>${text(title)}</h1><p class="lead">${lead}</p><p class="note">Tình trạng tính đến ngày dựng trang ${known.words.builtDay}.</p>${table(line, id, known)}${drawing(line, id, known)}`,
    },
    known,
  );
}

function table({ members }, current, known) {
  const rows = each(members, ({ id, replaces }) => {
    const d = known.documents[id];
    const cells = each(
      replaces,
      ({ verb, target, part, evidence: basis }) =>
        `<p class="cell">${verb} <a class="solid" href="/van-ban/${target}/">${text(known.documents[target].name)}</a>${part ? `, phần: ${text(part)}` : ''}.<span class="support">${evidence(basis, known)}</span></p>`,
    );
    return `<tr data-document-id="${id}" data-state="${d.badge.state}" data-grade="${d.badge.grade}"${id === current ? ' aria-current="true"' : ''}><td data-label="Ngày ban hành">${d.day}</td><td data-label="Văn bản"><a href="/van-ban/${id}/">${text(d.name)}</a><span class="support">${text(d.issuer)}</span>${text(d.title)}</td><td data-label="Thay thế">${cells}</td><td data-label="Tình trạng">${badge(d.badge)}</td></tr>`;
  });
  return `<table class="stack-table lineage"><thead><tr><th scope="col">Ngày ban hành</th><th scope="col">Văn bản</th><th scope="col">Thay thế</th><th scope="col">Tình trạng</th></tr></thead><tbody>${rows}</tbody></table>`;
}

function drawing({ summary, width, height, labelX, nodes, edges, kinds }, current, known) {
  const name = `hinh-${current}`;
  return `<figure class="lineage-drawing" aria-labelledby="${name}"><figcaption id="${name}">Hình vẽ: văn bản cũ ở trên, văn bản mới ở dưới; mỗi đường nối đi từ văn bản cũ xuống văn bản thay thế nó.</figcaption><svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="group" aria-labelledby="${name}-tieu-de"><title id="${name}-tieu-de">${summary}</title>${each(
    nodes.filter(({ id }) => id === current),
    ({ y }) => `<rect class="here" x="0" y="${y - 20}" width="${width}" height="40"></rect>`,
  )}${each(edges, ({ path, kind, words }) => `<path class="link" data-kind="${kind}" d="${path}"><title>${text(words)}</title></path>`)}${each(
    nodes,
    (node) => {
      const d = known.documents[node.id];
      return `<a href="/van-ban/${node.id}/" class="node" data-document-id="${node.id}" data-shape="${d.badge.shape}"${node.id === current ? ' aria-current="true"' : ''}><title>${text(`${d.name}: ${d.title}`)}</title><rect class="target" x="0" y="${node.y - 20}" width="${width}" height="40"></rect><circle cx="${node.x}" cy="${node.y}" r="6"></circle><text class="name" x="${labelX}" y="${node.y - 2}">${text(node.name)}</text><text class="state" x="${labelX}" y="${node.y + 14}">${d.badge.label}</text></a>`;
    },
  )}</svg><ul class="legend">${each(kinds, ({ kind, words }) => `<li><svg viewBox="0 0 40 10" width="40" height="10" aria-hidden="true"><path class="link" data-kind="${kind}" d="M1 5H39"></path></svg>${words}</li>`)}</ul></figure>`;
}
