// Held against the real corpus: what a citation resolves to must be among what its keys allow, and what is mentioned must
// be what resolving every text finds.

import { expect, test } from 'vitest';
import { textPartsOf } from '../../src/checks/training-parts.ts';
import { entryCitations, citationsIn } from '../../src/citation/entry-citations.ts';
import { find } from '../../src/citation/find.ts';
import { keysOfCitation, keysOfDocument } from '../../src/citation/may-mean.ts';
import { makeResolver } from '../../src/citation/resolve.ts';
import { readContent } from '../../src/corpus/read-content.ts';
import { mentionedIn } from '../../src/site/entry-links.ts';

const { catalog } = readContent('content');
const resolver = makeResolver(catalog);

const texts = catalog.documents.flatMap((document) => {
  const body = catalog.bodies.get(document.id)?.markdown;
  const own = [...document.points.map(({ text }) => text), ...(body === undefined ? [] : [body])];
  return own.map((text) => ({ document, text }));
});

const meant = texts.flatMap(({ document, text }) => {
  const keys = new Set(citationsIn(text, document).flatMap(keysOfCitation));
  return entryCitations(text, document, resolver, catalog.graph).flatMap(({ resolution, form }) =>
    resolution.id === null || resolution.id === document.id
      ? []
      : [{ from: document.id, id: resolution.id, keys, form }],
  );
});

const inTraining = [...textPartsOf(catalog)].flatMap(({ id: from, text, writtenOn }) => {
  const found = find(text);
  const keys = new Set(found.flatMap(keysOfCitation));
  return resolver
    .resolve(found, { date: writtenOn })
    .flatMap(({ resolution: { id }, form }) => (id === null ? [] : [{ from, id, keys, form }]));
});

test('what a citation means shares a key with its text', () => {
  const all = [...meant, ...inTraining];
  expect(all.length).toBeGreaterThan(300);
  expect(new Set(all.map(({ form }) => form)).size).toBeGreaterThan(3);
  const strange = all.filter(
    ({ id, keys }) => !keysOfDocument(catalog.graph.documents.get(id)!).some((key) => keys.has(key)),
  );
  expect(strange).toEqual([]);
});

test('keys leave most of the others out', () => {
  const [one] = catalog.documents.filter(({ symbol }) => symbol === '58-QĐ/TW');
  expect(keysOfDocument(one!)).toEqual(['number 58', 'type quy-dinh']);
  const [citation] = citationsIn('Quy định số 59-QĐ/TW', one!);
  expect(keysOfCitation(citation!)).toEqual(['number 59']);
});

test('mentions are those that resolving all texts finds, in time order', () => {
  for (const { id } of catalog.documents) {
    const from = new Set(meant.filter((one) => one.id === id).map((one) => one.from));
    const inOrder = catalog.documents.filter((document) => from.has(document.id));
    expect(mentionedIn(id, catalog), id).toEqual(inOrder.map((document) => document.id));
  }
});
