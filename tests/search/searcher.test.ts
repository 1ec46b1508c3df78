import { describe, expect, test } from 'vitest';
import { buildIndex, type SearchDocument } from '../../src/search/build-index.ts';
import { createSearcher, type SearchOptions } from '../../src/search/searcher.ts';
import type { GlossaryEntry } from '../../src/search/synonyms.ts';

function makeDocument(id: string, title: string, ...texts: string[]): SearchDocument {
  return { id, title, sections: texts.map((text, i) => ({ anchor: `muc-${i + 1}`, heading: '', text })) };
}

const documents = [
  makeDocument('bao-ve', 'Bảo vệ chính trị nội bộ', 'Cơ quan làm công tác BVCTNB rà soát hồ sơ cán bộ.'),
  makeDocument('nuoc-ngoai', 'Đảng viên ra nước ngoài', 'Đảng viên báo cáo chi bộ trước khi đi.'),
  makeDocument('dang-ky', 'Đăng ký tạm trú', 'Việc đăng ký làm tại xã; người đang ở trọ khai báo.'),
  makeDocument('dang-phi', 'Chế độ đảng phí', 'Đảng viên đóng đảng phí hằng tháng cho chi bộ.'),
  makeDocument('ton-giao', 'Công tác tôn giáo', 'Chính sách tín ngưỡng, quản trị nội dung, bộ máy.'),
  makeDocument('hoa-giai', 'Hoà giải ở cơ sở', 'Uỷ ban xã mời hai bên.'),
];
const glossary: GlossaryEntry[] = [
  { term: 'Bảo vệ chính trị nội bộ', abbreviations: ['BVCTNB'] },
  { term: 'ra nước ngoài', synonyms: ['xuất cảnh'] },
  { term: 'Tỉnh ủy', abbreviations: ['TU'] },
];
const files = buildIndex(documents);
const searcher = await createSearcher({ load: (name) => Promise.resolve(files.get(name)!), glossary });
const find = async (query: string, options?: SearchOptions): Promise<string[]> =>
  (await searcher.search(query, options)).results.map(({ id }) => id);

describe('first result', () => {
  test.each([
    { query: 'bảo vệ chính trị nội bộ', first: 'bao-ve' },
    { query: 'bao ve chinh tri noi bo', first: 'bao-ve' },
    { query: 'Bảo vệ chính trị nội bộ'.normalize('NFD'), first: 'bao-ve' },
    { query: 'Ai phải bảo vệ chính trị nội bộ và làm như thế nào?', first: 'bao-ve' },
    // Typed diacritics rank their own word first.
    { query: 'đảng', first: 'dang-phi' },
    { query: 'đăng', first: 'dang-ky' },
    // Tone placement.
    { query: 'hòa giải', first: 'hoa-giai' },
    { query: 'ủy ban', first: 'hoa-giai' },
    // Synonyms and abbreviations, both ways.
    { query: 'BVCTNB', first: 'bao-ve' },
    { query: 'xuất cảnh', first: 'nuoc-ngoai' },
    { query: 'xuat canh', first: 'nuoc-ngoai' },
    // Slips: wrong tone, missing letter, swapped letters, Telex, VNI, a missing space, an unfinished word.
    { query: 'bảo vê chinh trị', first: 'bao-ve' },
    { query: 'đảng phì', first: 'dang-phi' },
    { query: 'tô giáo', first: 'ton-giao' },
    { query: 'chnih tri noi bo', first: 'bao-ve' },
    { query: 'ddangr vieen ra nuwowcs', first: 'nuoc-ngoai' },
    { query: 'dang3 phi1', first: 'dang-phi' },
    { query: 'nuocngoai', first: 'nuoc-ngoai' },
    { query: 'tôn gi', first: 'ton-giao' },
  ])('$query', async ({ query, first }) => expect((await find(query))[0]).toBe(first));
});

describe('refused and empty', () => {
  test.each(['', '   ', '?!', 'zzzz qqqq'])('%j finds nothing', async (query) => {
    expect(await searcher.search(query)).toMatchObject({ results: [], total: 0, matched: [] });
  });
  test('lower-case tu is a word, not Tỉnh ủy', async () => {
    const { terms } = await searcher.search('tu tưởng');
    expect(terms.phrases).toEqual([]);
  });
});

describe('options', () => {
  test('limit', async () => expect(await find('đảng viên', { limit: 1 })).toHaveLength(1));

  test('filter keeps only what passes, and counts it', async () => {
    const found = await searcher.search('đảng viên', { filter: (id) => id === 'dang-phi' });
    expect(found).toMatchObject({ total: 1, matched: ['dang-phi'] });
  });

  test('weight turns near ties', async () => {
    const twins = ['cu', 'moi'].map((id) => makeDocument(id, 'Đánh giá cán bộ', 'Xếp loại hằng năm.'));
    const index = buildIndex(twins);
    const other = await createSearcher({ load: (name) => Promise.resolve(index.get(name)!) });
    const weight = (id: string): number => (id === 'moi' ? 1.1 : 0.9);
    expect((await other.search('đánh giá cán bộ', { weight })).results[0]?.id).toBe('moi');
  });

  test('weight never hides an exact hit', async () => {
    const weight = (id: string): number => (id === 'bao-ve' ? 0 : 100);
    expect((await find('bảo vệ chính trị nội bộ', { weight }))[0]).toBe('bao-ve');
  });
});

test('a whole title stands before longer ones that contain it', async () => {
  const index = buildIndex([
    makeDocument('dai', 'Thi hành quy chế, quy chế làm việc', 'Quy chế làm việc; quy chế làm việc.'),
    makeDocument('dung', 'Quy chế làm việc', 'Nội dung dài hơn về nhiều việc khác nhau của cơ quan.'),
    ...documents,
  ]);
  const other = await createSearcher({ load: (name) => Promise.resolve(index.get(name)!) });
  expect((await other.search('quy che lam viec')).results[0]?.id).toBe('dung');
});

describe('index', () => {
  test('the same documents give the same bytes', () => {
    expect([...buildIndex(documents)]).toEqual([...files]);
  });

  test('a large collection answers from shards and files of single syllables as a whole one does', async () => {
    const many = Array.from({ length: 1500 }, (_, i) =>
      makeDocument(
        `so-${i}`,
        `Văn bản thứ ${i}`,
        `Nội dung chung ${i % 97} của cơ quan ${i % 31}, mã ${i * 3} rồi ${i * 7}, ${i * 11}.`,
      ),
    );
    const index = buildIndex([...many, ...documents]);
    expect(index.size).toBeGreaterThan(20);
    expect([...index.keys()].some((name) => name.startsWith('syllable-'))).toBe(true);
    const loaded: string[] = [];
    const large = await createSearcher({
      load: (name) => {
        loaded.push(name);
        return Promise.resolve(index.get(name)!);
      },
    });
    const { results } = await large.search('van ban bao ve chinh tri noi bo');
    expect(results[0]?.id).toBe('bao-ve');
    expect(loaded.length).toBeLessThan(index.size / 2);
    const before = loaded.length;
    await large.search('van ban bao ve chinh tri noi bo');
    expect(loaded).toHaveLength(before);
  });

  test('a failed request is tried again', async () => {
    let isOffline = true;
    const flaky = await createSearcher({
      load: (name) =>
        isOffline && name.endsWith('.bin')
          ? Promise.reject(new Error('offline'))
          : Promise.resolve(files.get(name)!),
    });
    await expect(flaky.search('đảng phí')).rejects.toThrow('offline');
    isOffline = false;
    expect((await flaky.search('đảng phí')).results[0]?.id).toBe('dang-phi');
  });

  test('another version is refused', async () => {
    const load = (): Promise<Uint8Array> => Promise.resolve(new TextEncoder().encode('{"version":2}'));
    await expect(createSearcher({ load })).rejects.toThrow('version 2');
  });
});
