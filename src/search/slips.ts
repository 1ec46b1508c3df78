// Mends one slip of the keyboard by what the corpus says: a word that never stands beside its neighbours is tried one
// edit away (or completed, or cut in two), and the candidate that does stand there is meant.
import { fetchPair, fetchVariants, type PairWord } from './fetch-units.ts';
import { nearSyllables, splitSyllables } from './near-syllables.ts';
import type { QueryWord } from './query-words.ts';
import type { Index } from './read-index.ts';
import type { Unit } from './score.ts';

/** Most near syllables tried for one word where each may cost a request. */
const MOST_NEAR = 16;

export interface Mended {
  readonly syllables: readonly string[];
  readonly units: readonly Unit[];
}

/**
 * Returns the likeliest word meant at a place of the query, or undefined when the word needs no mending (it stands
 * beside a neighbour somewhere) or nothing near fits. `pairs[i]` joins words i and i + 1.
 */
export async function mendSlip(
  words: readonly QueryWord[],
  at: number,
  pairs: readonly Unit[],
  index: Index,
): Promise<Mended | undefined> {
  const { folded, isStop } = words[at]!;
  const isKnown = index.variantsOf(folded).length > 0;
  const isUsed = [pairs[at - 1], pairs[at]].some((unit) => unit !== undefined && unit.postings.length > 0);
  if (isUsed || isStop || (isKnown && words.length === 1)) return undefined;

  const candidates = findCandidates(folded, at === words.length - 1, index);
  const linked = await Promise.all(
    candidates.map((syllables) => linkCandidate(syllables, words[at - 1], words[at + 1], index)),
  );
  // A word of the corpus may just be new beside these: the candidate must then suit both sides.
  const suits = (units: readonly Unit[]): boolean =>
    !isKnown || units.every(({ postings }) => postings.length > 0);
  const strengths = linked.map((units) => (suits(units) ? strengthOf(units) : 0));
  const best = strengths.indexOf(Math.max(0, ...strengths));
  // No neighbour speaks for any: believe the commonest only when the typed word is none of the corpus at all.
  const isLinked = best >= 0 && strengths[best]! > 0;
  if (!isLinked && isKnown) return undefined;
  const syllables = isLinked ? candidates[best]! : candidates[0];
  if (!syllables) return undefined;
  const singles = await Promise.all(
    syllables.map((syllable) => fetchVariants(index.variantsOf(syllable), index)),
  );
  return { syllables, units: [...singles, ...(isLinked ? linked[best]! : [])] };
}

/** Near syllables, the commonest first, then ways to cut an unknown word in two. */
function findCandidates(folded: string, isLast: boolean, index: Index): string[][] {
  const documents = new Map<string, number>();
  for (const syllable of nearSyllables(folded, index.folded, isLast)) {
    documents.set(
      syllable,
      index.variantsOf(syllable).reduce((sum, variant) => sum + variant.documents, 0),
    );
  }
  const near = [...documents.keys()]
    .sort((a, b) => documents.get(b)! - documents.get(a)!)
    .slice(0, index.isWhole ? undefined : MOST_NEAR);
  const isKnown = (syllable: string): boolean => index.variantsOf(syllable).length > 0;
  return [...near.map((syllable) => [syllable]), ...(isKnown(folded) ? [] : splitSyllables(folded, isKnown))];
}

function linkCandidate(
  syllables: readonly string[],
  before: PairWord | undefined,
  after: PairWord | undefined,
  index: Index,
): Promise<Unit[]> {
  const meant = syllables.map((folded): PairWord => ({ folded }));
  const row = [before, ...meant, after].filter((word) => word !== undefined);
  return Promise.all(row.slice(1).map((word, i) => fetchPair(row[i]!, word, index)));
}

const strengthOf = (linked: readonly Unit[]): number =>
  linked.reduce((sum, { postings }) => sum + Math.log1p(postings[0]?.documents.length ?? 0), 0);
