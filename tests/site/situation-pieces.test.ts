import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/corpus/read-content.ts';
import { answerOn } from '../../src/domain/freshness.ts';
import { isoDate, nextDay, previousDay } from '../../src/domain/iso-date.ts';
import { linesIn } from '../../src/domain/lines-in-period.ts';
import { oneDay } from '../../src/domain/period.ts';
import { pieceOn } from '../../src/site/compact-timeline.ts';
import { lineKey, situationPieces, situationTurningDays } from '../../src/site/situation-pieces.ts';

const { catalog } = readContent(path.resolve(import.meta.dirname, '../../content'));
const { graph } = catalog;

// Every half year of thirty-five years; the days around everything that happens come from the situation itself.
const halfYears = Array.from({ length: 35 }, (_, n) => 1993 + n).flatMap((year) => [
  isoDate(`${year}-01-01`),
  isoDate(`${year}-07-15`),
]);

test('there are situations to look at', () => {
  expect(catalog.situations.size).toBeGreaterThan(20);
});

describe('one truth: a page carries what linesIn and answerOn say', () => {
  test.each([...catalog.situations.values()].map((situation) => [situation.id, situation] as const))(
    '%s',
    (_id, situation) => {
      const pieces = situationPieces(situation, catalog);
      const around = situationTurningDays(situation, graph).flatMap((day) => [
        previousDay(day),
        day,
        nextDay(day),
      ]);
      for (const day of [...halfYears, ...around]) {
        const piece = pieceOn(pieces, day)!;
        const lines = linesIn(situation.restsOn, graph, oneDay(day));
        const picked = lines.flatMap(({ line, picks }) =>
          picks.map(({ document }) => lineKey(situation.restsOn.indexOf(line), document.id)),
        );
        expect(piece.shown.filter((key) => !key.endsWith('.'))).toEqual(picked);
        const roles = new Set(lines.map(({ line }) => line.role));
        const filled = new Set(lines.filter(({ picks }) => picks.length > 0).map(({ line }) => line.role));
        const empty = piece.shown.filter((key) => key.endsWith('.'));
        expect(empty.map((key) => situation.restsOn[Number.parseInt(key, 10)]!.role)).toEqual(
          [...roles].filter((role) => !filled.has(role)),
        );
        const found = answerOn(situation, graph, day);
        expect(piece.answer).toBe(found === null ? null : situation.answers.indexOf(found.answer));
        expect(piece.notice === null).toBe(found?.freshness === 'stands');
        expect(piece.unrest === null).toBe(found !== null);
      }
    },
  );
});
