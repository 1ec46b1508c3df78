import { describe, expect, test } from 'vitest';
import type { Comparison, ComparisonRow, ComparisonSide } from '../../src/domain/comparison.ts';
import { lineageOf } from '../../src/domain/lineage.ts';
import {
  comparisonLinks,
  comparisonViews,
  lineageComparisons,
  sourceComparisons,
} from '../../src/site/comparison-links.ts';
import { comparisonView } from '../../src/site/comparison-view.ts';
import { plainText } from '../../src/site/phrase.ts';
import { createSite, type Site } from '../../src/site/site.ts';
import { fixtureCatalog, fixtureToday } from '../support/fixture-catalog.ts';

const told: ComparisonSide = {
  kind: 'told',
  text: 'Hai tháng.',
  provision: 'Điều 3',
  sources: ['bao-thu-2024'],
};
const none: ComparisonSide = { kind: 'none', reason: 'nguồn không nêu', sources: ['bao-thu-2024'] };

function row(changes: Partial<ComparisonRow> = {}): ComparisonRow {
  return { topic: 'Thời gian', kind: 'sua-doi', old: told, new: told, note: null, ...changes };
}

function table(changes: Partial<Comparison> = {}): Comparison {
  return {
    id: 'qd-03-thu-2024--qd-02-thu-2018',
    from: ['qd-02-thu-2018'],
    to: 'qd-03-thu-2024',
    basis: null,
    rows: [row()],
    ...changes,
  };
}

function siteWith(...comparisons: readonly Comparison[]): Site {
  return createSite({ ...fixtureCatalog(), comparisons }, fixtureToday);
}

function viewOf(changes: Partial<Comparison> = {}) {
  const comparison = table(changes);
  return comparisonView(comparison, siteWith(comparison))!;
}

describe('a comparison', () => {
  test('names both documents with their years, and says what joins them with its evidence', () => {
    const view = viewOf({ basis: 'theo báo chí' });
    expect(view.title).toBe('Điểm mới của Quy định 03-QĐ/THU (2024) so với Quy định 02-QĐ/THU (2018)');
    expect(view.path).toBe('/so-sanh/qd-03-thu-2024--qd-02-thu-2018/');
    expect([...view.olds, view.newer].map(({ row }) => [row.id, row.badge.state])).toEqual([
      ['qd-02-thu-2018', 'ended'],
      ['qd-03-thu-2024', 'in-force'],
    ]);
    expect(
      view.joins.map(({ sentence, evidence }) => `${plainText(sentence)} ${plainText(evidence)}`),
    ).toEqual(['Quy định 03-QĐ/THU thay thế Quy định 02-QĐ/THU. Nguồn: Báo Thử.']);
    expect(view.basis).toBe('theo báo chí');
  });

  test('an inferred join is said to be one', () => {
    const view = viewOf({ from: ['qd-01-thu-2010'], to: 'qd-02-thu-2018' });
    expect(
      view.joins.map(({ sentence, evidence }) => `${plainText(sentence)} ${plainText(evidence)}`),
    ).toEqual([
      'Quy định 02-QĐ/THU được coi là thay thế Quy định 01-QĐ/THU. Suy luận: cùng cơ quan, cùng trích yếu.',
    ]);
  });

  test('a merge names every older document', () => {
    const view = viewOf({ from: ['qd-02-thu-2018', 'qd-05-thu-2021'] });
    expect(view.title).toMatch(/so với Quy định 02-QĐ\/THU \(2018\) và Quy định 05-QĐ\/THU \(2021\)$/);
    expect(view.olds.map(({ textPublic }) => textPublic)).toEqual([true, false]);
    expect(view.joins.map(({ sentence }) => plainText(sentence))).toContain(
      'Quy định 03-QĐ/THU sửa đổi, bổ sung Quy định 05-QĐ/THU, phần: Điều 5.',
    );
  });

  test('is not shown while one of its documents is missing', () => {
    const comparison = table({ from: ['qd-02-thu-2018', 'qd-98-thu-2000'] });
    expect(comparisonView(comparison, siteWith(comparison))).toBeUndefined();
    expect(comparisonViews(siteWith(comparison))).toEqual([]);
  });
});

describe('a cell', () => {
  test.each([
    ['with its provision', told, 'Hai tháng.', 'Điều 3. Nguồn: Báo Thử.'],
    [
      'whose source names no provision',
      { ...told, provision: null },
      'Hai tháng.',
      'Nguồn không nêu điều, khoản. Nguồn: Báo Thử.',
    ],
    ['of which nothing is known', none, 'Chưa rõ nội dung cũ: nguồn không nêu.', 'Nguồn: Báo Thử.'],
  ] as const)('%s', (_, old, text, support) => {
    const cell = viewOf({ rows: [row({ old })] }).lines[0]!.old;
    expect({ text: cell.text, support: plainText(cell.support), told: cell.told }).toEqual({
      text,
      support,
      told: old.kind === 'told',
    });
  });

  test('says that a source is of low trust', () => {
    const comparison = table();
    const catalog = fixtureCatalog();
    const source = { ...catalog.sources.get('bao-thu-2024')!, lowTrust: true };
    const site = createSite(
      { ...catalog, comparisons: [comparison], sources: new Map([[source.id, source]]) },
      fixtureToday,
    );
    const { support } = comparisonView(comparison, site)!.lines[0]!.new;
    expect(plainText(support)).toBe('Điều 3. Nguồn: Báo Thử (độ tin cậy thấp).');
  });
});

test('the summary counts by kind in the order of the vocabulary, and the gaps', () => {
  const rows = [
    row(),
    row({ kind: 'bo-sung', old: none }),
    row({ kind: 'giu-nguyen' }),
    row({ kind: 'bo-sung' }),
  ];
  const view = viewOf({ rows });
  expect(view.summary).toBe('4 vấn đề: 2 bổ sung, 1 sửa đổi, 1 giữ nguyên.');
  expect(view.gaps).toBe('Ở 1 vấn đề, nguồn chỉ cho biết một bên; ô còn lại ghi lý do.');
  expect(viewOf().gaps).toBeNull();
  expect(viewOf({ rows: [row({ old: none })] }).gaps).toMatch(/^Ở tất cả các vấn đề, /);
});

describe('links', () => {
  const older = table({
    id: 'qd-02-thu-2018--qd-01-thu-2010',
    from: ['qd-01-thu-2010'],
    to: 'qd-02-thu-2018',
    rows: [row({ old: { ...told, sources: ['bao-khac'] } })],
  });
  const site = siteWith(older, table());

  test.each([
    ['qd-01-thu-2010', ['So sánh với Quy định 02-QĐ/THU (2018)']],
    ['qd-02-thu-2018', ['So sánh với Quy định 01-QĐ/THU (2010)', 'So sánh với Quy định 03-QĐ/THU (2024)']],
    ['qd-03-thu-2024', ['So sánh với Quy định 02-QĐ/THU (2018)']],
    ['qd-06-thu-2026', []],
  ])('from %s', (id, texts) => {
    expect(comparisonLinks(id, site).map(({ text }) => text)).toEqual(texts);
  });

  test('the list and the lineage have the newest table first', () => {
    const paths = ['/so-sanh/qd-03-thu-2024--qd-02-thu-2018/', '/so-sanh/qd-02-thu-2018--qd-01-thu-2010/'];
    expect(comparisonViews(site).map(({ path }) => path)).toEqual(paths);
    const lineage = lineageOf(site.catalog.graph, 'qd-01-thu-2010');
    expect(lineageComparisons(lineage, site).map(({ path }) => path)).toEqual(paths);
    expect(lineageComparisons(lineageOf(site.catalog.graph, 'qd-08-thu-2015'), site)).toEqual([]);
  });

  test('a source leads to the tables that name it on either side', () => {
    expect(sourceComparisons('bao-khac', site).map(({ path }) => path)).toEqual([
      '/so-sanh/qd-02-thu-2018--qd-01-thu-2010/',
    ]);
    expect(sourceComparisons('bao-thu-2024', site)).toHaveLength(2);
    expect(sourceComparisons('khong-co', site)).toEqual([]);
  });
});
