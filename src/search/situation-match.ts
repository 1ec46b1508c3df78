// Which written situations a question comes close to: the same syllables and pairs of syllables in one of the wordings,
// the rarer the better, said otherwise where the glossary knows another way. Pure; for Node and for the search page.

import type { IsoDate } from '../domain/iso-date.ts';
import type { Period } from '../domain/period.ts';
import { syllablesOf } from '../text/syllables.ts';
import { isStopWord } from '../text/stop-words.ts';
import { readQueryWords, type QueryWord } from './query-words.ts';
import { readQuestionDate } from './question-date.ts';
import { readSynonyms, type GlossaryEntry } from './synonyms.ts';

/** What a question is compared with. */
export interface SituationRecord {
  readonly id: string;
  readonly question: string;
  readonly alsoAsked: readonly string[];
  /** Day it is about, when it is about the past only. */
  readonly about: IsoDate | null;
}

export interface SituationMatch {
  readonly id: string;
  /** From 0, nothing in common, to 1, the same words. */
  readonly score: number;
}

/** Situations for a question, best first, those without anything in common left out. */
export type SituationMatcher = (question: string) => readonly SituationMatch[];

// Measured on tests/search/situation-questions.yaml.
/** From this score on the question is taken for the situation. */
export const SURE_MATCH = 0.62;
/** From this score on it is, where something else speaks for it. */
export const LIKELY_MATCH = 0.36;
/** From this score on it is worth showing beside the results, with the others that come close to it. */
const SHOWN_MATCH = 0.5;
const SHOWN_SHARE = 0.75;
const MOST_SHOWN = 2;

// A pair says more than its halves, but it holds both of them already.
const PAIR = 0.8;
// A word that no situation has speaks against all of them, less than a word in common speaks for one.
const UNKNOWN = 0.6;
const SAID_OTHERWISE = 0.9;
const MOST_SYNONYMS = 8;
/** Share of the score for what the wordings of a situation have together; the rest is for the one nearest wording. */
const TOGETHER = 0.4;

// Situations about the past are for questions about those years.
const YEARS_AROUND = 1;

/** Whether a situation is for questions about a period: those about the past are for theirs only. */
export function isOfPeriod({ about }: Pick<SituationRecord, 'about'>, { from, to }: Period): boolean {
  if (about === null) return true;
  const year = Number(about.slice(0, 4));
  return Number(from.slice(0, 4)) - YEARS_AROUND <= year && year <= Number(to.slice(0, 4)) + YEARS_AROUND;
}

/** The one or two matches worth showing to a reader who has other results as well. */
export function worthShowing(matches: readonly SituationMatch[]): readonly SituationMatch[] {
  const least = Math.max(SHOWN_MATCH, (matches[0]?.score ?? 0) * SHOWN_SHARE);
  return matches.filter(({ score }) => score >= least).slice(0, MOST_SHOWN);
}

/** Words of a wording, as typed and without marks, and its pairs. */
interface Units {
  readonly exact: ReadonlySet<string>;
  readonly folded: ReadonlySet<string>;
}

/** Weight of all that a wording says, when its syllables count with their marks and without. */
interface Weighed extends Units {
  readonly accented: number;
  readonly plain: number;
}

interface Prepared<W = Units> {
  readonly id: string;
  readonly wordings: readonly W[];
  readonly all: Units;
}

type Weigh = (key: string, isExact: boolean) => number;

interface Term {
  readonly key: string;
  readonly isExact: boolean;
  readonly weight: number;
}

/** Prepares the records once; the matcher answers any number of questions. */
export function makeSituationMatcher(
  records: readonly SituationRecord[],
  glossary: readonly GlossaryEntry[] = [],
): SituationMatcher {
  const prepared = records.map(prepare);
  const rarity = { exact: rarityIn(prepared, 'exact'), folded: rarityIn(prepared, 'folded') };
  const known = new Set(prepared.flatMap(({ all }) => [...all.folded]));
  const synonyms = readSynonyms(glossary);
  const weigh: Weigh = (key, isExact) => {
    const most = Math.log(prepared.length + 1);
    return (isExact ? rarity.exact : rarity.folded).get(key) ?? most * UNKNOWN;
  };
  const situations = prepared.map(({ id, wordings, all }): Prepared<Weighed> => ({
    id,
    wordings: wordings.map((units) => ({ ...units, ...sizesOf(units, weigh) })),
    all,
  }));
  return (question) => {
    const variantsOf = (folded: string) =>
      known.has(folded) ? [{ text: folded, key: 0, documents: 1 }] : [];
    const words = readQueryWords(withoutDate(question), { variantsOf });
    const ways = waysToSay(words, synonyms).map(({ said, trust }) => ({
      terms: termsOf(said, weigh),
      trust,
    }));
    return situations
      .map((situation) => {
        const scores = ways.map(({ terms, trust }) => trust * scoreOf(terms, situation));
        return { id: situation.id, score: Math.max(0, ...scores) };
      })
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  };
}

function withoutDate(text: string): string {
  const { rest, period, followsNumber } = readQuestionDate(text);
  return period === null || followsNumber ? text : rest;
}

function prepare({ id, question, alsoAsked }: SituationRecord): Prepared {
  const wordings = [question, ...alsoAsked].map((text) => unitsOf(withoutDate(text)));
  const join = (kind: keyof Units) => new Set(wordings.flatMap((units) => [...units[kind]]));
  return { id, wordings, all: { exact: join('exact'), folded: join('folded') } };
}

function unitsOf(text: string): Units {
  const words = syllablesOf(text).map((word) => ({ ...word, isStop: isStopWord(word.text, true) }));
  const told = words.filter(({ isStop }) => !isStop);
  return {
    exact: new Set(told.map((word) => word.text)),
    folded: new Set([...told.map((word) => word.folded), ...pairsIn(words)]),
  };
}

// Two fillers side by side are no pair of meaning.
function pairsIn(words: readonly Pick<QueryWord, 'folded' | 'isStop'>[]): string[] {
  return words.slice(1).flatMap((word, i) => {
    const before = words[i]!;
    return before.isStop && word.isStop ? [] : [`${before.folded} ${word.folded}`];
  });
}

function rarityIn(prepared: readonly Prepared[], kind: keyof Units): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { all } of prepared) for (const key of all[kind]) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Map([...counts].map(([key, count]) => [key, Math.log((prepared.length + 1) / count)]));
}

/** The question as typed, and once for each other way the glossary has of saying a part of it. */
function waysToSay(words: readonly QueryWord[], synonyms: ReturnType<typeof readSynonyms>) {
  const others = synonyms.find(words).flatMap(({ from, to, others: phrases }) =>
    phrases.map((phrase) => {
      const inserted = phrase.map(({ text, folded }): QueryWord => ({
        text,
        folded,
        isStop: false,
        isExact: true,
        isUpper: false,
      }));
      return { said: [...words.slice(0, from), ...inserted, ...words.slice(to)], trust: SAID_OTHERWISE };
    }),
  );
  return [{ said: words, trust: 1 }, ...others.slice(0, MOST_SYNONYMS)];
}

function termsOf(words: readonly QueryWord[], weigh: Weigh): readonly Term[] {
  const terms = new Map<string, Term>();
  const add = (key: string, isExact: boolean, share: number) =>
    terms.set(`${isExact} ${key}`, { key, isExact, weight: share * weigh(key, isExact) });
  for (const { text, folded, isStop, isExact } of words)
    if (!isStop) add(isExact ? text : folded, isExact, 1);
  for (const pair of pairsIn(words)) add(pair, false, PAIR);
  return [...terms.values()];
}

function scoreOf(terms: readonly Term[], { wordings, all }: Prepared<Weighed>): number {
  const asked = terms.reduce((sum, { weight }) => sum + weight, 0);
  const common = (units: Units) =>
    terms.reduce(
      (sum, { key, isExact, weight }) => sum + ((isExact ? units.exact : units.folded).has(key) ? weight : 0),
      0,
    );
  const together = common(all);
  if (together === 0) return 0;
  const isAccented = terms.some(({ isExact }) => isExact);
  const nearest = Math.max(
    ...wordings.map((units) => {
      const shared = common(units);
      return shared === 0 ? 0 : shared / Math.sqrt(asked * (isAccented ? units.accented : units.plain));
    }),
  );
  return (1 - TOGETHER) * Math.min(1, nearest) + (TOGETHER * together) / asked;
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
