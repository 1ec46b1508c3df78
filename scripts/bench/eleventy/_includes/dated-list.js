// Documents in groups by state on the day of the build, newest first.
import { badge, each, text, words } from './words.js';

const order = [
  ['in-force', 'Còn hiệu lực'],
  ['partly-ended', 'Hết hiệu lực một phần'],
  ['not-yet', 'Chưa có hiệu lực'],
  ['ended', 'Hết hiệu lực'],
  ['unknown', 'Chưa xác định'],
];

// The line of a document is the same in every list.
const rows = new Map();
function row(id, known) {
  const made = rows.get(id);
  if (made) return made;
  const d = known.documents[id];
  const html = `<li class="row" data-document-id="${id}" data-state="${d.badge.state}" data-grade="${d.badge.grade}" data-timeline="${d.states}"><p class="row-head"><a href="/van-ban/${id}/">${text(d.name)}</a><span class="figures">${d.day}</span><span>${text(d.issuer)}</span>${badge(d.badge)}</p><p class="row-title">${text(d.title)}</p><p class="row-cause" data-cause data-causes="${text(JSON.stringify(d.causes))}">${words(d.cause, known)}</p></li>`;
  rows.set(id, html);
  return html;
}

function heading([state, words], documents) {
  const unverified = documents.filter(({ badge: { grade } }) => grade === 'unverified').length;
  if (state !== 'in-force' || unverified === 0) return words;
  return unverified === documents.length
    ? 'Chưa thấy văn bản thay thế'
    : `${words} hoặc chưa thấy văn bản thay thế`;
}

/** The list of these pages. */
export function datedList(pages, known) {
  const ids = pages.map(({ fileSlug }) => fileSlug);
  const groups = order.map(([state, label]) => {
    const own = ids.filter((id) => known.documents[id].badge.state === state);
    return {
      state,
      own,
      words: heading(
        [state, label],
        own.map((id) => known.documents[id]),
      ),
    };
  });
  const { built, builtDay } = known.words;
  return `<div class="dated" data-dated-list><div class="dated-head"><p class="dated-day" aria-live="polite">Tình trạng tại <strong data-dated-day>ngày dựng trang <time datetime="${built}">${builtDay}</time></strong></p><p class="date-box no-print" data-date-control hidden><label>Áp dụng tại ngày <input class="field date-field" type="date" data-dated-date></label><span data-date-problem role="alert"></span></p></div><ul class="group-links" data-group-links>${each(groups, ({ state, own, words: label }) => `<li${own.length === 0 ? ' hidden' : ''} data-group-link="${state}"><a href="#nhom-${state}" data-group-heading>${label}</a> <span class="figures" data-group-count>${own.length}</span></li>`)}</ul>${each(groups, ({ state, own, words: label }) => `<section class="dated-group" data-state-group="${state}"${own.length === 0 ? ' hidden' : ''} aria-labelledby="nhom-${state}"><h3 id="nhom-${state}"><span data-group-heading>${label}</span> <span class="group-count" data-group-count>${own.length}</span></h3><ol class="rows" role="list">${each(own, (id) => row(id, known))}</ol></section>`)}</div>`;
}
