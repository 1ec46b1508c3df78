import { expect, test } from 'vitest';
import { plainText } from '../../src/site/phrase.ts';
import { createSite } from '../../src/site/site.ts';
import { usesOfSource } from '../../src/site/source-uses.ts';
import { fixtureCatalog, fixtureDocument, fixtureToday, relation } from '../support/fixture-catalog.ts';

const stated = { kind: 'stated', sources: ['bao-thu-2024'] } as const;
const older = fixtureDocument('qd-01-thu-2020', { sources: ['bao-thu-2024'] });
const newer = fixtureDocument('qd-02-thu-2021', {
  sources: ['bao-thu-2024', 'khac'],
  evidence: { symbol: ['bao-thu-2024'], date: ['bao-thu-2024'], title: ['khac'] },
  relations: [{ ...relation('supersedes', 'qd-01-thu-2020'), evidence: stated }],
  points: [
    { id: null, provision: null, text: 'Điểm của nguồn khác.', sources: ['khac'] },
    { id: null, provision: null, text: 'Điểm của nguồn này.', sources: ['bao-thu-2024'] },
  ],
  conflicts: [{ field: 'date', says: 'ghi khác', sources: ['bao-thu-2024'] }],
});
const site = createSite(fixtureCatalog([older, newer]), fixtureToday);

test('facts, relations, points and disagreements of each document, the newest document first', () => {
  const { documents } = usesOfSource('bao-thu-2024', site);
  expect(documents.map(({ document, uses }) => [document.path, uses.map(plainText)])).toEqual([
    [
      '/van-ban/qd-02-thu-2021/',
      [
        'Nêu: số ký hiệu, ngày ban hành.',
        expect.stringContaining('Quan hệ: thay thế Quy định'),
        'Điểm 2: Điểm của nguồn này.',
        'Chưa thống nhất về ngày ban hành: ghi khác.',
      ],
    ],
    ['/van-ban/qd-01-thu-2020/', ['Nguồn chung của mục, không ghi riêng cho thông tin nào.']],
  ]);
});

test('a source that nothing names has nothing', () => {
  expect(usesOfSource('khong-co', site)).toEqual({ documents: [], training: [] });
});
