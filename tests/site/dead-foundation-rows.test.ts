import path from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../src/corpus/read-content.ts';
import { restingOnEnded } from '../../src/domain/foundations.ts';
import { isoDate } from '../../src/domain/iso-date.ts';
import { parseTimeline, pieceOn } from '../../src/site/compact-timeline.ts';
import { groupOf } from '../../src/site/dead-foundation-group.ts';
import { deadFoundationRows } from '../../src/site/dead-foundation-rows.ts';
import { plainText } from '../../src/site/phrase.ts';
import { createSite } from '../../src/site/site.ts';

const { catalog } = readContent(path.resolve(import.meta.dirname, '../../content'));
const builtOn = isoDate('2026-11-22');
const rows = deadFoundationRows(createSite(catalog, builtOn));

test.each(['2012-06-30', '2018-03-01', '2022-07-06', '2025-10-08', '2026-11-22'])(
  'what the rows carry gives the list of %s',
  (text) => {
    const day = isoDate(text);
    const shown = rows.flatMap(({ row, foundation }) => {
      const [own, theirs] = [row.timeline, foundation.timeline].map(
        (line) => pieceOn(parseTimeline(line), day)!.state,
      );
      const group = groupOf(own!, theirs!);
      return group === null ? [] : [`${group} ${row.id} ${foundation.id}`];
    });
    const expected = restingOnEnded(catalog.documents, catalog.graph, day).map(
      ({ document, validity, ended }) =>
        `${validity.state === 'unknown' ? 'unknown' : 'applies'} ${document.id} ${ended.id}`,
    );
    expect(shown.toSorted()).toEqual(expected.toSorted());
  },
);

test('each row says the exact relation and links to it', () => {
  const row = rows.find(
    ({ row: { id }, foundation }) => id === 'hd-11-btctw-2007' && foundation.id === 'qd-57-tw-2007',
  )!;
  expect(row.group).toBe('unknown');
  expect(plainText(row.relation)).toBe('Hướng dẫn thực hiện Quy định 57-QĐ/TW');
  expect(row.relation[0]).toMatchObject({ path: '/van-ban/hd-11-btctw-2007/#guides-qd-57-tw-2007' });
  expect(plainText(row.cause)).toBe('Bị thay thế bởi 126-QĐ/TW từ 28/02/2018; suy luận');
});
