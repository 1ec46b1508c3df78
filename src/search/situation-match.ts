// Which written situations a question comes close to: the same syllables and pairs of syllables in one of the wordings,
// the rarer the better, said otherwise where the glossary knows another way. Pure; for Node and for the search page.

import type { IsoDate } from '../domain/iso-date.ts';
import type { Period } from '../domain/period.ts';
import { readQueryWords, type QueryWord } from './query-words.ts';
import {
  ownersIn,
  PAIR,
  pairsIn,
  readWordings,
  withoutDate,
  type Weigh,
  type Wordings,
} from './situation-wordings.ts';
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
  const wordings = readWordings(records);
  const synonyms = readSynonyms(glossary);
  const known = [{ text: '', key: 0, documents: 1 }];
  const variantsOf = (folded: string) => (wordings.folded.has(folded) ? known : []);
  return (question) => {
    const words = readQueryWords(withoutDate(question), { variantsOf });
    const best = new Float64Array(records.length);
    for (const { said, trust } of waysToSay(words, synonyms)) {
      const scores = scoresOf(termsOf(said, wordings.weigh), wordings, records.length);
      for (const [i, score] of scores.entries()) best[i] = Math.max(best[i]!, trust * score);
    }
    return records
      .map(({ id }, i): SituationMatch => ({ id, score: best[i]! }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  };
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

/** Scores by index of the situation: nearness of the one nearest wording, and what all wordings together cover. */
function scoresOf(terms: readonly Term[], wordings: Wordings, situations: number): Float64Array {
  const { owners, exact, folded, accented, plain } = wordings;
  const shared = new Float64Array(owners.length);
  const together = new Float64Array(situations);
  let asked = 0;
  for (const { key, isExact, weight } of terms) {
    asked += weight;
    const places = (isExact ? exact : folded).get(key) ?? [];
    for (const wording of places) shared[wording]! += weight;
    for (const owner of ownersIn(places, owners)) together[owner]! += weight;
  }
  const sizes = terms.some(({ isExact }) => isExact) ? accented : plain;
  const nearest = new Float64Array(situations);
  for (const [i, owner] of owners.entries()) {
    if (shared[i] === 0) continue;
    nearest[owner] = Math.max(nearest[owner]!, Math.min(1, shared[i]! / Math.sqrt(asked * sizes[i]!)));
  }
  return nearest.map((near, i) =>
    together[i] === 0 ? 0 : (1 - TOGETHER) * near + (TOGETHER * together[i]!) / asked,
  );
}
