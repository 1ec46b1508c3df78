// The wordings of situations as the matcher reads them: which words and pairs each has, and how much they weigh.

import { isStopWord } from '../text/stop-words.ts';
import { syllablesOf } from '../text/syllables.ts';
import { readQuestionDate } from './question-date.ts';
import type { QueryWord } from './query-words.ts';

/** What a pair of words weighs of its own: it says more than its halves, but it holds both of them already. */
export const PAIR = 0.8;
// A word that no situation has speaks against all of them, less than a word in common speaks for one.
const UNKNOWN = 0.6;

/** Words of a wording, as typed and without marks, the latter with its pairs. */
interface Units {
  readonly exact: ReadonlySet<string>;
  readonly folded: ReadonlySet<string>;
}

/** Weight of a word, as typed or without marks, or of a pair: the rarer, the more. */
export type Weigh = (key: string, isExact: boolean) => number;

/** All wordings in a row, those of one situation side by side. */
export interface Wordings {
  /** Index of the situation of each wording. */
  readonly owners: readonly number[];
  /** Wordings with a word or pair, in order. */
  readonly exact: ReadonlyMap<string, readonly number[]>;
  readonly folded: ReadonlyMap<string, readonly number[]>;
  /** Weight of all that each wording says, when syllables count with their marks, and without. */
  readonly accented: readonly number[];
  readonly plain: readonly number[];
  readonly weigh: Weigh;
}

/** A question without the day it is about, which is no part of what is asked. */
export function withoutDate(text: string): string {
  // No date is without digits, and few wordings have any.
  if (!/\d/.test(text)) return text;
  const { rest, period, followsNumber } = readQuestionDate(text);
  return period === null || followsNumber ? text : rest;
}

/** Reads the wordings of all situations: the question of each first, then its other wordings. */
export function readWordings(
  records: readonly { readonly question: string; readonly alsoAsked: readonly string[] }[],
): Wordings {
  const owners: number[] = [];
  const units = records.flatMap(({ question, alsoAsked }, owner) =>
    [question, ...alsoAsked].map((text) => {
      owners.push(owner);
      return unitsOf(withoutDate(text));
    }),
  );
  const exact = placesOf(units.map((one) => one.exact));
  const folded = placesOf(units.map((one) => one.folded));
  const most = Math.log(records.length + 1);
  const rarity = (places: ReadonlyMap<string, readonly number[]>) =>
    new Map([...places].map(([key, list]) => [key, most - Math.log(ownersIn(list, owners).length)]));
  const rarities = { exact: rarity(exact), folded: rarity(folded) };
  const weigh: Weigh = (key, isExact) =>
    (isExact ? rarities.exact : rarities.folded).get(key) ?? most * UNKNOWN;
  const sizes = units.map((one) => sizesOf(one, weigh));
  return {
    owners,
    exact,
    folded,
    accented: sizes.map(({ accented }) => accented),
    plain: sizes.map(({ plain }) => plain),
    weigh,
  };
}

function unitsOf(text: string): Units {
  const words = syllablesOf(text).map((word) => ({ ...word, isStop: isStopWord(word.text, true) }));
  const told = words.filter(({ isStop }) => !isStop);
  return {
    exact: new Set(told.map((word) => word.text)),
    folded: new Set([...told.map((word) => word.folded), ...pairsIn(words)]),
  };
}

/** Pairs of neighbours, `a b`; two fillers side by side are no pair of meaning. */
export function pairsIn(words: readonly Pick<QueryWord, 'folded' | 'isStop'>[]): string[] {
  return words.slice(1).flatMap((word, i) => {
    const before = words[i]!;
    return before.isStop && word.isStop ? [] : [`${before.folded} ${word.folded}`];
  });
}

function placesOf(lists: readonly ReadonlySet<string>[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [i, keys] of lists.entries()) {
    for (const key of keys) {
      const known = places.get(key);
      if (known === undefined) places.set(key, [i]);
      else known.push(i);
    }
  }
  return places;
}

/** Indexes of the situations that some wordings belong to, each once. */
export function ownersIn(wordings: readonly number[], owners: readonly number[]): readonly number[] {
  return [...new Set(wordings.map((wording) => owners[wording]!))];
}

function sizesOf({ exact, folded }: Units, weigh: Weigh): { accented: number; plain: number } {
  let pairs = 0;
  let plain = 0;
  for (const key of folded) {
    if (key.includes(' ')) pairs += PAIR * weigh(key, false);
    else plain += weigh(key, false);
  }
  const accented = [...exact].reduce((sum, key) => sum + weigh(key, true), 0);
  return { accented: pairs + accented, plain: pairs + plain };
}
