// The page of a document.
import { frame } from './frame.js';
import { badge, each, evidence, plain, sourceLinks, support, text, words } from './words.js';

const joins = {
  stated: 'thay thế văn bản trước (nêu trong nguồn)',
  inferred: 'thay thế văn bản trước (suy luận)',
};

export function render({
  content,
  page,
  known,
  title,
  titleNote,
  points,
  sources,
  conflicts,
  appliesTo,
  term,
  topics,
  confidence,
}) {
  const id = page.fileSlug;
  const d = known.documents[id];
  const type = known.doctypes[d.type];
  const main = `<div class="with-side"><article class="column">${header(id, d, title, titleNote, known)}<section class="doc-section" aria-labelledby="noi-dung-chinh"><h2 id="noi-dung-chinh">Nội dung chính</h2>${content}${pointList(points, d, known)}${content === '' && !points ? '<p>Chưa có nội dung tóm tắt cho văn bản này. Xem các nguồn ở <a href="#nguon">mục Nguồn</a>.</p>' : ''}</section><section class="doc-section" aria-labelledby="quan-he"><h2 id="quan-he">Quan hệ với văn bản khác</h2>${relations(d, known)}</section><section class="doc-section" aria-labelledby="lich-su"><h2 id="lich-su">Lịch sử hiệu lực</h2><table class="stack-table"><thead><tr><th scope="col">Ngày</th><th scope="col">Trạng thái</th><th scope="col">Văn bản nguồn</th><th scope="col">Phần hết hiệu lực</th></tr></thead><tbody>${each(d.history, ({ day, status, origin, part }) => `<tr><td data-label="Ngày">${day}</td><td data-label="Trạng thái">${text(status)}</td><td data-label="Văn bản nguồn">${words(origin, known)}</td><td data-label="Phần hết hiệu lực">${text(part)}</td></tr>`)}</tbody></table></section>${sourceList(sources, conflicts, known)}</article><div class="doc-side">${citeMenu(id, d, title, type)}${side(id)}${properties(d, { title, type, appliesTo, term, confidence }, known)}${topics?.length ? `<section aria-labelledby="chuyen-de"><h2 id="chuyen-de">Chuyên đề</h2><ul class="plain" role="list">${each(topics, (slug) => `<li><a href="/chuyen-de/${slug}/">${text(known.topics[slug].title)}</a></li>`)}</ul></section>` : ''}${d.usedBy.length > 0 ? `<section aria-labelledby="dung-situations" data-used-by="situations"><h2 id="dung-situations">Tình huống dùng văn bản này</h2><ul class="plain" role="list">${each(d.usedBy, (user) => `<li><a href="${user.path}">${text(user.text)}</a></li>`)}</ul></section>` : ''}</div></div><script type="module" src="/_tep/DocumentPage.astro_astro_type_script_index_0_lang.HQPjRnc8.js"></script>`;
  return frame(
    {
      path: page.url,
      id,
      name: `${d.name}: ${title}`,
      description: d.words,
      crumbs: [
        ['Văn bản', '/van-ban/'],
        [type, `/van-ban/loai/${d.type}/`],
      ],
      about: d.about,
      print: `${d.name}, tính đến ngày ${known.words.builtDay}: ${d.words}`,
      main,
    },
    known,
  );
}

function header(id, d, title, titleNote, known) {
  const { built, builtDay, reachDay } = known.words;
  return `<header><h1><span class="cite-line">${text(d.heading)}</span><span class="doc-title">${text(title)}</span></h1>${titleNote ? `<p class="title-note">Ghi chú về trích yếu: ${text(titleNote)}.</p>` : ''}<section class="answer" aria-label="Tình trạng hiệu lực" data-answer data-name="${text(d.name)}" data-document-id="${id}" data-state="${d.badge.state}" data-grade="${d.badge.grade}" data-shape="${d.badge.shape}"><div class="answer-head">${badge(d.badge)}<span data-answer-day>tính đến ngày dựng trang <time datetime="${built}">${builtDay}</time></span></div><p data-validity aria-live="polite">${words(d.sentence, known)}</p><p class="basis">Theo nguồn công khai đến ${reachDay}.<span class="date-box no-print" data-date-control hidden><label>Áp dụng tại ngày <input class="field date-field" type="date" data-answer-date></label><span data-date-problem role="alert"></span></span></p><script type="application/json" data-answer-timeline>${JSON.stringify(d.timeline).replaceAll('<', '\\u003c')}</script></section>${d.flags.length > 0 ? `<aside class="flag" aria-label="Lưu ý">${each(d.flags, (flag) => `<p><strong>Lưu ý:</strong> ${words(flag, known)}</p>`)}</aside>` : ''}${succession(id, d, known)}</header>`;
}

function succession(id, { steps }, known) {
  if (steps.length === 0) return '';
  const items = each(steps, (step, index) => {
    const join = joins[step.join];
    const data = index === 0 ? '' : ` data-join="${step.join}"${join ? ` title="${join}"` : ''}`;
    const name =
      step.id === id
        ? `<span aria-current="page">${text(step.text)}</span>`
        : `<a href="/van-ban/${step.id}/" aria-label="${text(known.documents[step.id].name)}">${text(step.text)}</a>`;
    return `<li${data}>${name}${index > 0 && join ? `<span class="unseen">, ${join}</span>` : ''}</li>`;
  });
  return `<nav aria-label="Dòng kế thừa"><ol class="succession" role="list">${items}</ol><p class="note no-print"><a href="/dong-ke-thua/${id}/">Xem cả dòng kế thừa thành bảng</a></p></nav>`;
}

function pointList(points, d, known) {
  const items = each(points, ({ provision, text: said, sources }, index) => {
    const number = index + 1;
    return `<li id="diem-${number}"><a class="number" href="#diem-${number}" aria-label="Liên kết đến điểm ${number}">${number}</a>${provision ? `<span class="provision">${text(provision)}: </span>` : ''}${d.points[index] ? words(d.points[index], known) : text(said)}${sources?.length ? `<span class="from"> (${sourceLinks(sources, known)})</span>` : ''}</li>`;
  });
  return `<ol class="points" role="list">${items}</ol><script type="module" src="/_tep/Points.astro_astro_type_script_index_0_lang.CbEiEJV1.js"></script>`;
}

function relations({ groups, mentions, guidance }, known) {
  const listed = each(groups, ({ verb, direction, heading, items }) => {
    const rows = each(items, (item) => {
      const other = item.other && known.documents[item.other];
      const data = other
        ? ` id="${direction === 'passive' ? 'bi-' : ''}${verb}-${item.other}" data-document-id="${item.other}" data-state="${other.badge.state}" data-grade="${other.badge.grade}"`
        : '';
      return `<li${data}><p>${words(item.sentence, known)} ${other ? badge(other.badge) : ''}</p>${other ? `<p class="other-title">${text(other.title)}</p>` : ''}<p class="from">${evidence(item.evidence, known)} ${text(item.note)}</p>${item.support ? support(item.support, plain(item.sentence, known), known) : ''}</li>`;
    });
    return `<div class="relation-group" data-relation="${verb}" data-direction="${direction}"><h3>${heading}</h3><ul role="list">${rows}</ul></div>`;
  });
  const none = groups.length === 0 ? '<p>Các nguồn đã đọc không nêu quan hệ nào với văn bản khác.</p>' : '';
  const named = each(
    mentions,
    (id) =>
      `<li data-mention="${id}"><p><a class="solid" href="/van-ban/${id}/">${text(known.documents[id].name)}</a>: ${text(known.documents[id].title)}</p></li>`,
  );
  return `${listed}${none}${named ? `<div class="relation-group" data-mentions><h3>Được nhắc trong nội dung chính của</h3><ul role="list">${named}</ul><p class="from">Lập từ lời của các mục văn bản, không phải quan hệ do nguồn nêu.</p></div>` : ''}${guidance.length > 0 ? `<div class="relation-group" data-guidance-tree><h3 id="huong-dan-thuc-hien">Văn bản hướng dẫn, cụ thể hóa theo cấp</h3>${tree(guidance, known)}</div>` : ''}`;
}

function tree(nodes, known) {
  return `<ul class="guidance" role="list">${each(nodes, ({ id, level, verb, evidence: basis, children }) => {
    const d = known.documents[id];
    return `<li><div data-document-id="${id}" data-state="${d.badge.state}" data-grade="${d.badge.grade}"><p><a class="solid" href="/van-ban/${id}/">${text(d.name)}</a>, ${d.day}, ${text(d.issuer)}: ${verb} ${badge(d.badge)}</p><p class="other-title">${text(d.title)}</p><p class="from">${level ? `${level}. ` : ''}${words(basis, known)}</p></div>${children.length > 0 ? tree(children, known) : ''}</li>`;
  })}</ul>`;
}

function sourceList(sources, conflicts, known) {
  const listed = each(sources, (id) => {
    const { title, origin, seen, lowTrust } = known.sources[id];
    return `<li><a href="/nguon/${id}/">${text(title)}</a>, ${text(origin)}.${seen ? `<span class="from"> Xem ngày ${seen}.</span>` : ''}${lowTrust ? '<span class="from"> Độ tin cậy thấp.</span>' : ''}</li>`;
  });
  const apart = each(
    conflicts,
    ({ field, says, sources: ids }) =>
      `<li>${known.words.fields[field]}: ${text(says)}${ids?.length ? `<span class="from"> (${sourceLinks(ids, known)})</span>` : ''}</li>`,
  );
  return `<section class="doc-section" aria-labelledby="nguon"><h2 id="nguon">Nguồn và điểm chưa thống nhất</h2><ol class="sources">${listed}</ol>${apart ? `<h3 id="chua-thong-nhat">Điểm các nguồn chưa thống nhất</h3><ul>${apart}</ul>` : '<p class="note">Không thấy điểm nào các nguồn ghi khác nhau.</p>'}</section>`;
}

function citeMenu(id, d, title, type) {
  const short = `${type}${d.symbol === null ? ' không số' : ` số ${d.symbol}`}`;
  const full = `${d.heading} ${d.phrase}`;
  const lines = [
    ['Đầy đủ', full],
    ['Ngắn', short],
    ['Dòng căn cứ', `- Căn cứ ${full};`],
    ['Tài liệu tham khảo', `${d.issuer} (${d.year}), ${short}, ngày ${d.partyDay} ${d.phrase}.`],
  ];
  const csl = JSON.stringify(
    [
      {
        id,
        type: 'legislation',
        title,
        genre: type,
        number: d.symbol,
        authority: d.issuer,
        issued: { 'date-parts': [(d.date ?? '').split('-').map(Number)] },
        language: 'vi',
      },
    ],
    null,
    1,
  );
  const ris = `TY  - STAT\nID  - ${id}\nTI  - ${short} ${d.phrase}\nAU  - ${d.issuer}\nPY  - ${d.year}\nDA  - ${(d.date ?? '').replaceAll('-', '/')}/\nM1  - ${d.symbol}\nLA  - vi\nER  - \n`;
  const bib = `@misc{${id},\n  author = {{${d.issuer}}},\n  title = {{${short} ${d.phrase}}},\n  number = {{${d.symbol}}},\n  year = {{${d.year}}},\n  type = {{${type}}},\n  language = {{vietnamese}},\n}\n`;
  const files = [
    ['CSL-JSON', csl, 'json', 'application/vnd.citationstyles.csl+json'],
    ['RIS', ris, 'ris', 'application/x-research-info-systems'],
    ['BibTeX', bib, 'bib', 'application/x-bibtex'],
  ];
  return `<details class="cite-menu no-print" data-cite-menu><summary class="button">Sao chép trích dẫn</summary><div class="cite-body"><p class="cite-state" data-cite-state>${text(d.words)}</p><ul role="list">${each(lines, ([label, line]) => `<li><p><span class="cite-label">${label}</span> <span data-cite-text>${text(line)}</span></p><button class="button" type="button" aria-label="Sao chép: ${label}" data-cite-copy hidden>Sao chép</button></li>`)}</ul><p class="cite-files" data-cite-files hidden><span class="cite-label">Phần mềm quản lý tài liệu</span>${each(files, ([label, file, ending, media]) => `<button class="button" type="button" data-cite-file="${text(file)}" data-name="${id}.${ending}" data-type="${media}">${label}</button>`)}</p><p class="message" role="status" data-cite-message></p></div></details>`;
}

function side(id) {
  return `<div class="doc-tools no-print" data-tools hidden><button class="button" type="button" data-copy-address>Sao chép địa chỉ</button><button class="button" type="button" data-print>In</button><span class="message" role="status" data-tool-message></span></div><div class="add-to-session no-print" data-add-to-session="${id}" hidden><button class="button" type="button" data-add-button>Thêm vào buổi của tôi</button><p class="message"><span role="status" data-add-status></span> <a href="/tap-huan/tu-soan/" data-add-link hidden>Mở buổi của tôi</a></p></div><script type="module" src="/_tep/AddToSession.astro_astro_type_script_index_0_lang.fG3sipQa.js"></script><nav class="side-contents no-print" aria-label="Mục trong trang"><h2>Trong trang này</h2><ol role="list"><li><a href="#noi-dung-chinh">Nội dung chính</a></li><li><a href="#quan-he">Quan hệ</a></li><li><a href="#lich-su">Lịch sử hiệu lực</a></li><li><a href="#nguon">Nguồn</a></li><li><a href="#thuoc-tinh">Thuộc tính</a></li></ol></nav>`;
}

function properties(d, { title, type, appliesTo, term, confidence }, known) {
  const { fields, confidences } = known.words;
  const row = (label, value, path, basis) =>
    `<tr><th scope="row">${label}</th><td>${path ? `<a class="solid" href="${path}">${text(value)}</a>` : text(value)}${basis ? support(basis, label, known) : ''}</td></tr>`;
  const { facts } = d;
  return `<section aria-labelledby="thuoc-tinh"><h2 id="thuoc-tinh">Thuộc tính</h2><table><tbody>${row(fields.symbol, d.symbol ?? 'không có số', '', facts.symbol)}${row(fields.title, title, '', facts.title)}${row(fields.type, type, `/van-ban/loai/${d.type}/`, facts.type)}${row(fields.issuer, d.issuer, `/co-quan/${d.issuers[0]}/`, facts.issuer)}${row(fields.date, d.day, `/van-ban/nam/${d.year}/`, facts.date)}${row(fields.inForceFrom, d.inForceFrom ?? 'nguồn không nêu', '', facts.inForceFrom)}${appliesTo?.length ? row(fields.appliesTo, appliesTo.join('; '), '', facts.appliesTo) : ''}${each(term, (slug) => row('Nhiệm kỳ', `khóa ${known.terms[slug].ordinal}`, `/van-ban/khoa/${slug}/`))}${row('Rà soát gần nhất', d.reviewed ?? 'chưa rà soát')}${row('Độ tin cậy của mục', confidences[confidence])}</tbody></table></section>`;
}
