// Numbers that look random and are the same on every machine (mulberry32).

export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** Whole number from 0 to `count` − 1. */
  below(count: number): number;
  /** One of the values; throws when there is none. */
  pick<T>(values: readonly T[]): T;
}

/** A row of numbers that depends on the seed alone. */
export function makeRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (count: number): number => Math.floor(next() * count);
  return {
    next,
    below,
    pick(values) {
      const value = values[below(values.length)];
      if (value === undefined) throw new Error('nothing to pick from');
      return value;
    },
  };
}
