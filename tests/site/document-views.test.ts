import { expect, test } from 'vitest';
import { historyRows } from '../../src/site/history-table.ts';
import { documentHeading, documentName } from '../../src/site/labels.ts';
import { lineageSteps } from '../../src/site/lineage-view.ts';
import { foundationFlags, restingOn } from '../../src/site/foundation-flags.ts';
import { plainText } from '../../src/site/phrase.ts';
import { propertyRows } from '../../src/site/property-rows.ts';
import { relationGroups } from '../../src/site/relation-groups.ts';
import { createSite } from '../../src/site/site.ts';
import { countBadges } from '../../src/site/state-counts.ts';
import { fixtureCatalog, fixtureDocument, fixtureToday, relation } from '../support/fixture-catalog.ts';

const site = createSite(fixtureCatalog(), fixtureToday);
const get = (id: string) => site.catalog.graph.documents.get(id)!;

test.each([
  ['qd-03-thu-2024', 'Quy định số 03-QĐ/THU, ngày 08/02/2024 của Ban Thử', 'Quy định 03-QĐ/THU'],
  ['qd-07-thu-nd', 'Quy định số 07-QĐ/THU, không rõ ngày, của Ban Thử', 'Quy định 07-QĐ/THU'],
])('%s is called in Party form', (id, heading, name) => {
  expect(documentHeading(get(id), site.catalog)).toBe(heading);
  expect(documentName(get(id))).toBe(name);
});

test('a document without a number is called by its title', () => {
  const charter = fixtureDocument('dieu-le-thu', { symbol: null, type: 'dieu-le', title: 'Điều lệ Thử' });
  expect(documentName(charter)).toBe('Điều lệ Thử');
  expect(documentName({ ...charter, title: 'Việc thử' })).toBe('Điều lệ “Việc thử”');
});

test('relations stand under the known headings, both ways, as whole sentences', () => {
  const lines = relationGroups(get('qd-02-thu-2018'), site).flatMap(({ heading, items }) =>
    items.map(({ sentence, evidence }) => [heading, plainText(sentence), plainText(evidence)]),
  );
  expect(lines).toEqual([
    [
      'Bị thay thế bởi',
      'Văn bản này bị thay thế bởi Quy định 03-QĐ/THU từ ngày 01/03/2024 (ngày nêu trong nguồn).',
      'Nguồn: Báo Thử.',
    ],
    [
      'Thay thế',
      'Văn bản này thay thế Quy định 01-QĐ/THU từ ngày 15/03/2018 (ngày nêu trong nguồn).',
      'Suy luận: cùng cơ quan, cùng trích yếu.',
    ],
    ['Được hướng dẫn bởi', 'Văn bản này được hướng dẫn bởi Hướng dẫn 4-HD/THU.', 'Nguồn: Báo Thử.'],
  ]);
});

test('a relation to a document outside the corpus keeps its name, without a link', () => {
  const [group] = relationGroups(get('qd-03-thu-2024'), site).filter(({ verb }) => verb === 'based-on');
  expect(group?.items[0]?.sentence).toEqual([
    'Văn bản này căn cứ vào ',
    'Luật Thử 2011, ngày 11/11/2011',
    ' (chưa có trong kho)',
    '.',
  ]);
});

test('the history has a row for each event, with the part that ended', () => {
  const rows = historyRows(get('qd-08-thu-2015'), site).map(({ day, status, part }) => [day, status, part]);
  expect(rows).toEqual([
    ['06/07/2015', 'Văn bản được ban hành', ''],
    ['06/07/2015', 'Văn bản có hiệu lực', ''],
    ['01/08/2022', 'Bị thay thế một phần', 'Chương II'],
  ]);
});

test('a row says whether the event or only its day is inferred', () => {
  const status = (id: string) => historyRows(get(id), site).map((row) => row.status);
  expect(status('qd-05-thu-2021')).toContain('Được sửa đổi, bổ sung');
  expect(status('qd-01-thu-2010')).toContain('Bị thay thế (suy luận)');
  const acts = [
    fixtureDocument('qd-01-thu-2020'),
    fixtureDocument('qd-02-thu-2021', { relations: [relation('amends', 'qd-01-thu-2020')] }),
  ];
  const rows = historyRows(acts[0]!, createSite(fixtureCatalog(acts), fixtureToday));
  expect(rows.map((row) => row.status)).toContain('Được sửa đổi, bổ sung (ngày suy từ ngày ban hành)');
});

test('a guidance is flagged when what it guides has ended, and the dead one names it', () => {
  const flags = foundationFlags(get('hd-04-thu-2019'), site).map(plainText);
  expect(flags[0]).toContain(
    'Văn bản này hướng dẫn thực hiện Quy định 02-QĐ/THU, là văn bản đã hết hiệu lực.',
  );
  expect(restingOn(get('qd-02-thu-2018'), site).map(plainText)[0]).toContain('Hướng dẫn 4-HD/THU');
  expect(foundationFlags(get('qd-03-thu-2024'), site)).toEqual([]);
  expect(restingOn(get('qd-03-thu-2024'), site)).toEqual([]);
});

test('attributes tell how well a fact is supported, by which sources, and where one disagrees', () => {
  const row = propertyRows(get('qd-03-thu-2024'), site).find(({ label }) => label === 'Ngày ban hành');
  expect(row?.evidence).toMatchObject({ grade: 'conflicting', numbers: 'nguồn 1' });
  expect(row?.evidence?.sources.map(({ path }) => path)).toEqual([expect.stringMatching(/^\/nguon\//)]);
  expect(row?.evidence?.remarks.map(({ label }) => label)).toEqual(['Các nguồn nêu khác nhau']);
});

test('what no source states is said to be so, and what the entry does not state has no badge', () => {
  const bare = fixtureDocument('qd-05-thu-2020', { sources: [], evidence: {}, inForceFrom: null });
  const rows = propertyRows(bare, createSite(fixtureCatalog([bare]), fixtureToday));
  const of = (label: string) => rows.find((row) => row.label === label)?.evidence;
  expect(of('Ngày ban hành')).toMatchObject({
    grade: 'inferred',
    sources: [],
    lead: 'Mục này chưa có nguồn nào.',
  });
  expect(of('Ngày có hiệu lực')).toBeNull();
  expect(of('Rà soát gần nhất')).toBeNull();
});

test('a relation has its grade on both pages, with the sources of the acting document', () => {
  const of = (id: string) =>
    relationGroups(get(id), site).flatMap(({ items }) => items.map(({ support }) => support?.grade));
  expect(of('qd-02-thu-2018')).toContain('inferred');
  expect([...of('qd-03-thu-2024'), ...of('qd-02-thu-2018')]).not.toContain(undefined);
});

test('the row of a plain line is the whole line; of a merge only the neighbours', () => {
  expect(lineageSteps(get('qd-02-thu-2018'), site).map(({ text, join }) => [text, join])).toEqual([
    ['01-QĐ (2010)', 'none'],
    ['02-QĐ (2018)', 'inferred'],
    ['03-QĐ (2024)', 'stated'],
  ]);
  const merged = ['qd-01-thu-2010', 'qd-02-thu-2011', 'qd-03-thu-2012'].map((id) => fixtureDocument(id));
  const list = [
    ...merged,
    fixtureDocument('qd-09-thu-2020', { relations: merged.map(({ id }) => relation('supersedes', id)) }),
  ];
  const line = createSite(fixtureCatalog(list), fixtureToday);
  expect(lineageSteps(list[0]!, line).map(({ id }) => id)).toEqual(['qd-01-thu-2010', 'qd-09-thu-2020']);
  expect(lineageSteps(list[3]!, line)).toHaveLength(4);
  expect(lineageSteps(fixtureDocument('qd-05-thu-2020'), line)).toEqual([]);
});

test('counts by state add up to the list', () => {
  const { documents } = site.catalog;
  const counts = countBadges(documents, site);
  expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(documents.length);
});
