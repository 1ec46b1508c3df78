// A page for each source, topic, body, type, year and term.
import { datedList } from './_includes/dated-list.js';
import { frame } from './_includes/frame.js';
import { sourceFacts, sourceUses } from './_includes/source.js';
import { text } from './_includes/words.js';

export const data = {
  pagination: { data: 'collections.lists', size: 1, alias: 'list' },
  permalink: ({ list }) => list.path,
};

const documents = [['Văn bản', '/van-ban/']];
const views = {
  sources: (key, { sources }) => ({ name: sources[key].title, crumbs: [['Nguồn', '/nguon/']] }),
  topics: (key, { topics }) => ({
    name: topics[key].title,
    description: topics[key].summary,
    crumbs: [['Chuyên đề', '/chuyen-de/']],
  }),
  issuer: (key, { issuers }) => ({
    name: issuers[key].name,
    description: issuers[key].lead,
    crumbs: [['Cơ quan', '/co-quan/']],
  }),
  doctype: (key, { doctypes }) => ({ name: doctypes[key], crumbs: documents }),
  year: (key) => ({ name: `Văn bản ban hành năm ${key}`, crumbs: documents }),
  term: (key, { terms }) => ({
    name: `Văn bản trong nhiệm kỳ khóa ${terms[key].ordinal}`,
    description: `Ban hành từ ngày ${terms[key].from} đến hết nhiệm kỳ. Số văn bản của Trung ương đánh lại từ 01 ở mỗi khóa, nên cùng một số ký hiệu có thể là hai văn bản khác nhau ở hai khóa.`,
    crumbs: documents,
  }),
};

export function render({ list: { field, key, path, pages }, known }) {
  const view = views[field](key, known);
  const source = field === 'sources' ? known.sources[key] : null;
  const main = `<h1>${text(view.name)}</h1>${view.description ? `<p class="lead">${text(view.description)}</p>` : ''}${source ? sourceFacts(source) : ''}<section><h2>${pages.length} văn bản</h2>${datedList(pages, known)}<script type="module" src="/_tep/DatedList.astro_astro_type_script_index_0_lang.s0Ue295V.js"></script></section>${source ? sourceUses(key, pages, known) : ''}${field === 'topics' ? `<p class="note"><a href="/thay-doi/chuyen-de/${key}/">Luật lệ thay đổi và những chỗ đã sửa trong chuyên đề này</a></p>` : ''}`;
  return frame({ ...view, path, main }, known);
}
