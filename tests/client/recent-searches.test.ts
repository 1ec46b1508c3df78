import { expect, test } from 'vitest';
import {
  addRecent,
  clearRecent,
  readRecent,
  removeRecent,
  type Kept,
} from '../../src/client/recent-searches.ts';

function storage(start?: string): Kept & { readonly values: Map<string, string> } {
  const values = new Map<string, string>(start === undefined ? [] : [['hieu-luc:tim-gan-day', start]]);
  return {
    values,
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
    removeItem: (key) => void values.delete(key),
  };
}

test('the newest stands first, each once, eight at most', () => {
  const kept = storage();
  for (const query of ['a', 'b', 'a', ...'cdefghi']) addRecent(kept, query);
  expect(readRecent(kept)).toEqual(['i', 'h', 'g', 'f', 'e', 'd', 'c', 'a']);
});

test.each([
  { name: 'nothing', query: '' },
  { name: 'spaces', query: '   ' },
  { name: 'a text that is no question', query: 'một đoạn dự thảo '.repeat(10) },
  { name: 'lines', query: 'dòng một\ndòng hai' },
])('$name is not kept', ({ query }) => {
  const kept = storage();
  addRecent(kept, query);
  expect(kept.values.size).toBe(0);
});

test('one is forgotten, and all are, leaving nothing behind', () => {
  const kept = storage('["a","b","c"]');
  removeRecent(kept, 'b');
  expect(readRecent(kept)).toEqual(['a', 'c']);
  clearRecent(kept);
  expect(kept.values.size).toBe(0);
});

test.each(['', 'không phải JSON', '{"a":1}', 'null', '[1,null,""]'])(
  '%j kept by others is no list',
  (start) => {
    expect(readRecent(storage(start))).toEqual([]);
  },
);

test('a browser that keeps nothing has no recent searches and no error', () => {
  const refuse = () => {
    throw new Error('refused');
  };
  const kept: Kept = { getItem: refuse, setItem: refuse, removeItem: refuse };
  addRecent(kept, 'a');
  clearRecent(kept);
  expect(readRecent(kept)).toEqual([]);
});
