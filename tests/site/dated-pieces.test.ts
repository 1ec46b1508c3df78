import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/corpus/read-content.ts';
import { isoDate, nextDay, previousDay, type IsoDate } from '../../src/domain/iso-date.ts';
import { changesBy } from '../../src/domain/listing.ts';
import { turningDays } from '../../src/domain/period.ts';
import { validityOn } from '../../src/domain/validity.ts';
import { causeParts, causeWords } from '../../src/site/cause-words.ts';
import { parseTimeline, pieceOn, printTimeline } from '../../src/site/compact-timeline.ts';
import { datedPieces } from '../../src/site/dated-pieces.ts';
import { plainText } from '../../src/site/phrase.ts';
import { timelineOf } from '../../src/site/validity-timeline.ts';

const { catalog } = readContent(path.resolve(import.meta.dirname, '../../content'));

// Every half year of thirty-five years, and the days around everything that happens to a document.
const halfYears = Array.from({ length: 35 }, (_, n) => 1993 + n).flatMap((year) => [
  isoDate(`${year}-01-01`),
  isoDate(`${year}-07-15`),
]);
const daysFor = (turning: readonly IsoDate[]) => [
  ...halfYears,
  ...turning.flatMap((day) => [previousDay(day), day, nextDay(day)]),
];

describe('one truth: what pages carry answers as validityOn does, for every real document', () => {
  test.each(catalog.documents.map((document) => [document.id, document] as const))('%s', (_id, document) => {
    const pieces = datedPieces(document, catalog);
    const timeline = timelineOf(document, catalog);
    const printed = parseTimeline(printTimeline(timeline));
    for (const day of daysFor(turningDays(document, catalog.graph))) {
      const validity = validityOn(document, catalog.graph, day);
      const { state, grade } = validity;
      expect(pieceOn(printed, day)).toMatchObject({ state, grade });
      expect(pieceOn(timeline, day)).toMatchObject({ state, grade });
      const changes = changesBy(document, catalog.graph, day);
      const parts = causeParts(document, validity, catalog);
      expect(pieceOn(pieces, day)).toMatchObject({ state, grade, changes, ...parts });
    }
  });
});

test('the cause is one line in whole words, with the grade', () => {
  const words = (id: string, day: string) => {
    const document = catalog.graph.documents.get(id)!;
    return plainText(causeWords(document, validityOn(document, catalog.graph, isoDate(day)), catalog));
  };
  expect(words('qd-80-tw-2022', '2026-01-01')).toBe(
    'bị thay thế bởi 377-QĐ/TW từ 08/10/2025; nêu trong nguồn',
  );
  expect(words('qd-58-tw-2022', '2026-01-01')).toBe('bị thay thế bởi 367-QĐ/TW từ 04/09/2025; suy luận');
  expect(words('qd-126-tw-2018', '2019-06-01')).toBe(
    'từ ngày ban hành 28/02/2018; suy luận; đến hết 07/02/2022',
  );
  expect(words('qd-294-tw-2025', '2025-06-01')).toBe('từ 01/07/2025; nêu trong nguồn');
  expect(words('qd-294-tw-2025', '2026-12-01')).toBe(
    'có thể đã bị thay thế bởi 20-QĐ/TW, nguồn không cho biết ngày nào',
  );
  expect(words('ct-23-tw-1993', '2026-01-01')).toBe('chưa có ai rà soát xem còn được áp dụng hay không');
  expect(words('qd-69-tw-2022', '2026-11-22')).toBe(
    'từ 06/07/2022; chưa thấy văn bản thay thế, rà soát đến 31/03/2026; đã được sửa đổi, bổ sung',
  );
});
