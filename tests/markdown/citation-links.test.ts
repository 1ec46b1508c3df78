import { expect, test } from 'vitest';
import { renderMarkdown } from '../../src/markdown/render-body.ts';
import { citationLinks, linkedText, mentionedIn } from '../../src/site/entry-links.ts';
import { plainText } from '../../src/site/phrase.ts';
import { isoDate } from '../../src/domain/iso-date.ts';
import { fixtureCatalog, fixtureDocument, relation } from '../support/fixture-catalog.ts';

// Of an invented central body: THU in a symbol may be any thị ủy.
const old = fixtureDocument('qd-01-thu-2010', { symbol: '01-QĐ/BTHTW', date: isoDate('2010-03-04') });
const newer = fixtureDocument('qd-02-thu-2018', {
  symbol: '02-QĐ/BTHTW',
  date: isoDate('2018-02-28'),
  relations: [relation('supersedes', 'qd-01-thu-2010')],
  points: [
    { id: null, provision: null, text: 'Thay Quy định số 01-QĐ/BTHTW, ngày 04/3/2010.', sources: [] },
    { id: null, provision: null, text: 'Quy định số 02-QĐ/BTHTW, ngày 28/02/2018 có hai điều.', sources: [] },
  ],
});
const guidance = fixtureDocument('hd-03-thu-2020', {
  symbol: '03-HD/BTHTW',
  type: 'huong-dan',
  date: isoDate('2020-02-28'),
  relations: [relation('guides', 'qd-02-thu-2018')],
});
const catalog = fixtureCatalog([old, newer, guidance]);

test('a citation leads to its document and says how it stood on the day of the entry', () => {
  const [link, ...more] = citationLinks('Thay Quy định số 01-QĐ/BTHTW, ngày 04/3/2010.', newer, catalog);
  expect(more).toEqual([]);
  expect(link).toMatchObject({
    text: 'Quy định số 01-QĐ/BTHTW',
    path: '/van-ban/qd-01-thu-2010/',
    note: 'Quy định 01-QĐ/BTHTW, vào ngày 28/02/2018: Hết hiệu lực (suy luận)',
  });
});

test('a document never links to itself, and what is not known stays text', () => {
  expect(citationLinks('Quy định số 02-QĐ/BTHTW, ngày 28/02/2018', newer, catalog)).toEqual([]);
  expect(citationLinks('Kết luận số 977-KL/BTHTW, ngày 28/02/2017', newer, catalog)).toEqual([]);
});

test('what a relation joins is meant even where it came later', () => {
  const [link] = citationLinks('Có Hướng dẫn 03-HD/BTHTW.', newer, catalog);
  expect(link).toMatchObject({
    id: 'hd-03-thu-2020',
    note: 'Hướng dẫn 03-HD/BTHTW, ban hành hoặc có hiệu lực sau ngày 28/02/2018',
  });
});

test.each([
  ['Có nhiều điều hơn Quy định 01.', ['qd-01-thu-2010']],
  ['Có nhiều điều hơn Chỉ thị 01.', []],
  ['Có nhiều điều hơn Quy định 77.', []],
])('type and number are enough for what a relation joins: %s', (text, ids) => {
  expect(citationLinks(text, newer, catalog).map(({ id }) => id)).toEqual(ids);
});

test('a linked text is the same text', () => {
  const text = 'Thay Quy định số 01-QĐ/BTHTW, ngày 04/3/2010, và Hướng dẫn 03-HD/BTHTW.';
  expect(plainText(linkedText(text, newer, catalog))).toBe(text);
});

test('mentions are derived, without those of a document in itself', () => {
  expect(mentionedIn('qd-01-thu-2010', catalog)).toEqual(['qd-02-thu-2018']);
  expect(mentionedIn('qd-02-thu-2018', catalog)).toEqual([]);
});

const find = (text: string) => citationLinks(text, newer, catalog);

test('in Markdown too, under the base, with the note as title', async () => {
  const html = await renderMarkdown('Thay **Quy định số 01-QĐ/BTHTW**, ngày 04/3/2010.', '/kho/', find);
  expect(html).toContain(
    '<strong><a href="/kho/van-ban/qd-01-thu-2010/" title="Quy định 01-QĐ/BTHTW, vào ngày 28/02/2018: Hết hiệu lực (suy luận)">Quy định số 01-QĐ/BTHTW</a></strong>',
  );
});

test.each([
  '[Quy định số 01-QĐ/BTHTW, ngày 04/3/2010](https://example.org/)',
  '`Quy định số 01-QĐ/BTHTW, ngày 04/3/2010`',
  '```\nQuy định số 01-QĐ/BTHTW, ngày 04/3/2010\n```',
])('%j is left as it is', async (markdown) => {
  expect(await renderMarkdown(markdown, '/', find)).not.toContain('/van-ban/');
});
