import { expect, test } from 'vitest';
import { isoDate, nextDay, previousDay } from '../../src/domain/iso-date.ts';
import { validityOn } from '../../src/domain/validity.ts';
import { parseTimeline, pieceOn, printTimeline } from '../../src/site/compact-timeline.ts';
import { timelineOf } from '../../src/site/validity-timeline.ts';
import { validitySentence } from '../../src/site/validity-sentence.ts';
import { fixtureCatalog } from '../support/fixture-catalog.ts';

const catalog = fixtureCatalog();

test.each(catalog.documents.map((document) => [document.id, document] as const))(
  'the pieces of %s answer as validityOn does around every turning day',
  (_, document) => {
    const pieces = timelineOf(document, catalog);
    const turns = pieces.flatMap(({ from }) => from ?? []);
    const days = [
      ...turns.flatMap((day) => [previousDay(day), day, nextDay(day)]),
      isoDate('1950-01-01'),
      isoDate('2090-12-31'),
    ];
    for (const day of days) {
      const validity = validityOn(document, catalog.graph, day);
      const { state, grade } = validity;
      expect(pieceOn(pieces, day)).toMatchObject({
        state,
        grade,
        sentence: validitySentence(document, validity, catalog),
      });
    }
  },
);

test('a compact timeline is read back, with equal neighbours joined', () => {
  const pieces = timelineOf(catalog.graph.documents.get('qd-02-thu-2018')!, catalog);
  const text = printTimeline(pieces);
  expect(text).toBe(':not-yet:stated 2018-03-15:in-force:stated 2024-03-01:ended:stated');
  expect(printTimeline(parseTimeline(text))).toBe(text);
});

test.each(['', 'x', '2018-02-31:ended:stated', ':ended:sure', ':constructor:stated', '2018-01-01:ended'])(
  'nothing is read from %j',
  (text) => {
    expect(parseTimeline(text)).toEqual([]);
  },
);
