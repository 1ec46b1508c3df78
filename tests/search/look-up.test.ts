import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../src/search/build-index.ts';
import { lookUp } from '../../src/search/look-up.ts';
import { createSearcher } from '../../src/search/searcher.ts';
import { createSymbolResolver } from '../../src/search/symbol-resolver.ts';

const resolver = createSymbolResolver([
  { id: 'a', symbol: '58-QĐ/THU', type: 'quy-dinh', date: '2022-02-08' },
  { id: 'b', symbol: '01-HD/THU', type: 'huong-dan', date: '2022-08-05' },
]);
const files = buildIndex([
  { id: 'a', title: 'Bảo vệ chính trị nội bộ', sections: [] },
  { id: 'b', title: 'Hướng dẫn đi nước ngoài', sections: [] },
]);
const searcher = () => createSearcher({ load: (name) => Promise.resolve(files.get(name)!) });

describe('lookUp', () => {
  test.each([
    { query: '58 qd thu', kind: 'symbol', ids: ['a'], near: [] },
    { query: '58-CT/THU', kind: 'symbol', ids: [], near: ['a'] },
    { query: 'đi nước ngoài', kind: 'text', ids: ['b'], near: [] },
    { query: 'đi nước ngoài theo 58-QĐ/THU', kind: 'text', ids: ['a', 'b'], near: [] },
  ])('$query', async ({ query, kind, ids, near }) => {
    const answer = await lookUp(query, { resolver, searcher });
    expect(answer).toMatchObject({ kind, near });
    expect(answer.results.map(({ id }) => id)).toEqual(ids);
  });

  test('filters hold for numbers too', async () => {
    const answer = await lookUp('58-QĐ/THU', { resolver, searcher }, { filter: () => false });
    expect(answer.results).toEqual([]);
  });

  test('a number never loads the index', async () => {
    const never = () => Promise.reject(new Error('loaded'));
    expect((await lookUp('58-QĐ/THU', { resolver, searcher: never })).results).toHaveLength(1);
  });
});
