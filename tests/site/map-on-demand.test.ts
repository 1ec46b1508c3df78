import { expect, test } from 'vitest';
import { MapOnDemand } from '../../src/site/map-on-demand.ts';

function squares() {
  const made: number[] = [];
  const map = new MapOnDemand([1, 2, 3], (key: number) => {
    made.push(key);
    return key * key;
  });
  return { map, made };
}

test('a value is made when it is asked for, and once', () => {
  const { map, made } = squares();
  expect([map.get(2), map.get(2), map.get(9)]).toEqual([4, 4, undefined]);
  expect([map.has(3), map.has(9), map.size]).toEqual([true, false, 3]);
  expect(made).toEqual([2]);
});

test('whoever walks it gets every entry in the order of the keys', () => {
  const { map, made } = squares();
  map.get(3);
  expect([...map]).toEqual([
    [1, 1],
    [2, 4],
    [3, 9],
  ]);
  expect([[...map.keys()], [...map.values()]]).toEqual([
    [1, 2, 3],
    [1, 4, 9],
  ]);
  const seen: number[] = [];
  map.forEach((value, key) => seen.push(key, value));
  expect(seen).toEqual([1, 1, 2, 4, 3, 9]);
  expect(made).toEqual([3, 1, 2]);
});
