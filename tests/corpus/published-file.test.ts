import { expect, test } from 'vitest';
import { formatPublished, nextPublication, parsePublished } from '../../src/corpus/published-file.ts';
import { readContent } from '../../src/corpus/read-content.ts';
import { isoDate } from '../../src/domain/iso-date.ts';
import { publishedFacts } from '../../src/domain/published-facts.ts';
import { endOf, makeDocument, relate } from '../support/make-document.ts';

const publication = { last: isoDate('2026-11-22'), first: isoDate('2026-11-01') };

test('what is not stated has no key; the order is that of ids', () => {
  const facts = [makeDocument('b', null, { symbol: null, year: 2012 }), makeDocument('a', null)].map(
    publishedFacts,
  );
  expect(formatPublished(publication, facts)).toBe(
    [
      '{"published":"2026-11-22","first":"2026-11-01"}',
      '{"id":"a","symbol":"01-QĐ/THU","type":"quy-dinh","issuer":["ban-thu"],"title":"Văn bản thử a"}',
      '{"id":"b","type":"quy-dinh","issuer":["ban-thu"],"date":"2012","title":"Văn bản thử b"}',
      '',
    ].join('\n'),
  );
});

test('what is written is read back', () => {
  const full = makeDocument('a', '2020-01-15', {
    inForceFrom: '2020-02-01',
    appliesTo: ['người thử'],
    end: endOf('before', '2021-01-01'),
    relations: [
      relate('supersedes-part', 'b', { from: '2020-02-01', part: 'Điều 5' }),
      { ...relate('cites', 'b'), target: { kind: 'unlisted', name: 'Luật Thử', date: null } },
    ],
  });
  const text = formatPublished(publication, [publishedFacts(full)]);
  const { published, problems } = parsePublished(text);
  expect(problems).toEqual([]);
  expect({ last: published?.last, first: published?.first }).toEqual(publication);
  expect(published?.facts).toEqual(
    new Map([['a', { line: 2, text: text.split('\n')[1], facts: publishedFacts(full) }]]),
  );
});

test('the whole content is read back, whatever its facts hold', () => {
  const facts = readContent('content').catalog.documents.map(publishedFacts);
  const { published, problems } = parsePublished(formatPublished(publication, facts));
  expect(problems).toEqual([]);
  expect([...published!.facts.values()].map((one) => one.facts).sort(byId)).toEqual([...facts].sort(byId));
});

test.each([
  { name: 'an empty file', text: '', expected: ['1 no-publication-day'] },
  { name: 'no first line', text: '{"id":"a"}\n', expected: ['1 no-publication-day'] },
  {
    name: 'a day that is none',
    text: '{"published":"2026-02-30","first":"2026-01-01"}',
    expected: ['1 no-publication-day'],
  },
  {
    name: 'lines of a merge, an unknown key, the same id twice',
    text: [
      '{"published":"2026-11-22","first":"2026-11-22"}',
      '=======',
      '{"id":"a","type":"t","issuer":["i"],"title":"x","status":"dead"}',
      '{"id":"a","type":"t","issuer":["i"],"title":"x"}',
      '{"id":"a","type":"t","issuer":["i"],"title":"y"}',
    ].join('\n'),
    expected: ['2 unreadable-line', '3 unreadable-line', '5 unreadable-line'],
  },
])('refuses $name', ({ text, expected }) => {
  const { problems } = parsePublished(text);
  expect(problems.map(({ place, variant }) => `${place.line} ${variant}`)).toEqual(expected);
});

test('a later publication keeps the day of the first', () => {
  const today = isoDate('2026-12-01');
  expect(nextPublication(null, today)).toEqual({ last: today, first: today });
  expect(nextPublication(publication, today)).toEqual({ last: today, first: publication.first });
});

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}
