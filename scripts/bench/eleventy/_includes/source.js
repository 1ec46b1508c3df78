// What is known of a source, and what rests on it.
import { each, text } from './words.js';

/** Table of the facts of a source. */
export function sourceFacts({ publisher, kind, published, seen, url, lowTrust, note }) {
  const row = (label, value) => (value ? `<tr><th scope="row">${label}</th><td>${value}</td></tr>` : '');
  const address = url ? `<a href="${text(url)}" rel="noopener noreferrer">${text(url)}</a>` : '';
  return `<table class="column"><tbody>${row('Nơi đăng', text(publisher))}${row('Loại nguồn', kind)}${row('Ngày đăng', published ?? 'không ghi')}${row('Ngày xem', seen)}${row('Địa chỉ', address)}${row('Độ tin cậy', lowTrust ? 'thấp' : '')}${row('Ghi chú', text(note))}</tbody></table>`;
}

/** Facts, relations, points and conflicts that rest on a source, by document. */
export function sourceUses(id, pages, known) {
  const { fields, verbs } = known.words;
  const groups = each(pages, ({ fileSlug, data: { evidence, relations, points, conflicts } }) => {
    const holds = ({ sources }) => sources?.includes(id);
    const facts = Object.entries(evidence ?? {}).flatMap(([field, names]) =>
      names.includes(id) ? [fields[field].toLowerCase()] : [],
    );
    const uses = [
      ...(facts.length > 0 ? [`Nêu: ${facts.join(', ')}.`] : []),
      ...(relations ?? [])
        .filter(holds)
        .map(
          ({ verb, target }) =>
            `Quan hệ: ${verbs[verb].sentence} ${target ? `<a class="solid" href="/van-ban/${target}/">${text(known.documents[target].name)}</a>` : ''}.`,
        ),
      ...(points ?? []).flatMap((point, index) =>
        holds(point)
          ? [
              `<a class="solid" href="/van-ban/${fileSlug}/#diem-${index + 1}">Điểm ${index + 1}</a>: ${text(point.text)}`,
            ]
          : [],
      ),
      ...(conflicts ?? [])
        .filter(holds)
        .map(({ field, says }) => `Chưa thống nhất về ${fields[field].toLowerCase()}: ${text(says)}.`),
    ];
    const shown = uses.length > 0 ? uses : ['Nguồn chung của mục, không ghi riêng cho thông tin nào.'];
    return `<h3><a href="/van-ban/${fileSlug}/">${text(known.documents[fileSlug].name)}</a></h3><ul>${each(shown, (use) => `<li>${use}</li>`)}</ul>`;
  });
  return `<section class="column"><h2 id="dua-vao-nguon">Điều dựa vào nguồn này</h2>${groups}</section>`;
}
