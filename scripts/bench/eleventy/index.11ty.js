// All documents in one list.
import { datedList } from './_includes/dated-list.js';
import { frame } from './_includes/frame.js';

export const data = { permalink: '/van-ban/' };

export function render({ collections: { documents }, known }) {
  const main = `<h1>Văn bản</h1><section><h2>${documents.length} văn bản</h2>${datedList(documents, known)}</section>`;
  return frame({ path: '/van-ban/', name: 'Văn bản', main }, known);
}
