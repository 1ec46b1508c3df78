// Pieces that several pages share: links in sentences, badges, what a fact rests on.

const signs = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for HTML, in elements and in attributes; nothing for null. */
export const text = (value) =>
  value === null || value === undefined ? '' : String(value).replace(/[&<>"]/g, (sign) => signs[sign]);

export const each = (items, print) => (items ?? []).map(print).join('');

const link = (path, words, note) =>
  `<a${words.length <= 28 ? ' class="solid"' : ''} href="${path}"${note ? ` title="${text(note)}"` : ''}>${text(words)}${note ? `<span class="unseen"> (${text(note)})</span>` : ''}</a>`;

export const words = (parts, known) =>
  each(parts, (part) => {
    if (typeof part === 'string') return text(part);
    if (part.id) return link(`/van-ban/${part.id}/`, known.documents[part.id].name);
    return link(part.path, part.text, part.note);
  });

export const plain = (parts, known) =>
  each(parts, (part) =>
    typeof part === 'string' ? part : part.id ? known.documents[part.id].name : part.text,
  );

export const badge = ({ shape, label }) =>
  `<span class="badge" data-shape="${shape}" data-badge>${label}</span>`;

export const sourceLinks = (ids, known) =>
  (ids ?? []).map((id) => link(`/nguon/${id}/`, known.sources[id].publisher)).join('; ');

export const evidence = ({ kind, reason, sources }, known) =>
  kind === 'stated'
    ? `Nguồn: ${sourceLinks(sources, known)}.`
    : `Suy luận: ${text(reason)}${sources.length > 0 ? ` (xem ${sourceLinks(sources, known)})` : ''}.`;

export const support = ({ grade, lead, sources, remarks, numbers }, of, known) =>
  `<details class="fact-sources"><summary><span class="evidence-badge" data-evidence="${grade}">${known.words.grades[grade]}</span><span class="unseen">: căn cứ của “${text(of)}”</span>${numbers ? `<span class="print-only">${numbers}</span>` : ''}</summary>${lead ? `<p>${text(lead)}</p>` : ''}${
    sources
      ? `<ul>${each(sources, (id) => {
          const { title, origin, seen, lowTrust } = known.sources[id];
          return `<li><a href="/nguon/${id}/">${text(title)}</a>, ${text(origin)}${seen ? `; xem ngày ${seen}` : ''}${lowTrust ? '; độ tin cậy thấp' : ''}.</li>`;
        })}</ul>`
      : ''
  }${each(remarks, ({ label, says, from }) => `<p>${label}: ${text(says)}${from.length > 0 ? ` (${words(from, known)})` : ''}</p>`)}</details>`;
