// Query words to scored units: fetches postings, drops what is not worth fetching, mends slips, adds synonyms.
import type { Postings } from './index-format.ts';
import { nearSyllables, splitSyllables } from './near-syllables.ts';
import { variantsFor, type QueryWord } from './query-words.ts';
import type { Index, Variant } from './read-index.ts';
import type { Group, Unit } from './score.ts';
import type { Synonyms } from './synonyms.ts';

// A long question has rare words enough: its commonest syllables are left out once the lists to fetch grow past
// this many documents. Their pairs are still looked up. Reached only by collections of thousands.
const MOST_POSTINGS = 30_000;
/** Most near syllables tried for one word, where each may cost a request. */
const MOST_NEAR = 10;
const SLIP_TRUST = 0.7;
const SYNONYM_TRUST = 0.8;

export interface QueryUnits {
  readonly units: readonly Unit[];
  readonly groups: readonly Group[];
}

/** Returns what to score for the words of a query; rejects when postings cannot be loaded. */
export async function fetchUnits(
  words: readonly QueryWord[],
  index: Index,
  synonyms: Synonyms,
): Promise<QueryUnits> {
  const allowed = chooseSyllables(words, index);
  const [singles, pairs] = await Promise.all([
    Promise.all(words.map((word) => fetchSyllable(word, allowed, index))),
    Promise.all(words.slice(1).map((word, i) => fetchPair(words[i]!, word, index))),
  ]);
  const matches = synonyms.find(words);
  const inSynonym = (i: number): boolean => matches.some(({ from, to }) => i >= from && i < to);
  const slips = await Promise.all(
    words.map((_, i) => (inSynonym(i) ? undefined : mendSlip(words, i, pairs, index))),
  );

  const groups: Group[] = [];
  const taken = { singles: new Set<number>(), pairs: new Set<number>() };
  for (const { from, to, others } of matches) {
    const own: Unit[] = [];
    for (let i = from; i < to; i += 1) {
      own.push(singles[i]!);
      taken.singles.add(i);
      if (i + 1 < to) own.push(pairs[i]!);
      if (i + 1 < to) taken.pairs.add(i);
    }
    const ways = await Promise.all(others.map((phrase) => fetchPhrase(phrase, index)));
    groups.push({
      ways: [{ units: own, trust: 1 }, ...ways.map((units) => ({ units, trust: SYNONYM_TRUST }))],
    });
  }
  slips.forEach((units, i) => {
    if (!units) return;
    // The word itself and its pairs stand against the mended word and its pairs.
    const own = [singles[i]!, pairs[i - 1], pairs[i]].filter((unit) => unit !== undefined);
    groups.push({
      ways: [
        { units: own, trust: 1 },
        { units, trust: SLIP_TRUST },
      ],
    });
    taken.singles.add(i);
    taken.pairs.add(i - 1).add(i);
  });
  return {
    units: [
      ...singles.filter((_, i) => !taken.singles.has(i)),
      ...pairs.filter((_, i) => !taken.pairs.has(i)),
    ],
    groups,
  };
}

/** Keys of the syllables worth fetching, rarest first, up to the limit. */
function chooseSyllables(words: readonly QueryWord[], index: Index): Set<number> {
  const variants = words.filter(({ isStop }) => !isStop).flatMap((word) => variantsFor(word, index));
  const chosen = new Set<number>();
  let total = 0;
  for (const { key, documents } of variants.sort((a, b) => a.documents - b.documents)) {
    if (chosen.has(key)) continue;
    total += documents;
    if (total > MOST_POSTINGS && chosen.size > 0) break;
    chosen.add(key);
  }
  return chosen;
}

async function fetchSyllable(word: QueryWord, allowed: ReadonlySet<number>, index: Index): Promise<Unit> {
  if (word.isStop) return { postings: [], weight: 1 };
  return fetchVariants(
    variantsFor(word, index).filter(({ key }) => allowed.has(key)),
    index,
  );
}

async function fetchVariants(variants: readonly Variant[], index: Index): Promise<Unit> {
  const postings = await Promise.all(variants.map(({ key }) => index.postings(key)));
  return { postings: postings.filter((list) => list !== undefined), weight: 1 };
}

type Folded = Pick<QueryWord, 'folded'> & { readonly isStop?: boolean };

async function fetchPair(first: Folded, second: Folded, index: Index): Promise<Unit> {
  const key = index.pairKeyOf(first.folded, second.folded);
  const postings: Postings | undefined =
    key === undefined || (first.isStop && second.isStop) ? undefined : await index.postings(key);
  return { postings: postings ? [postings] : [], weight: 1 };
}

async function fetchPhrase(
  phrase: readonly { text: string; folded: string }[],
  index: Index,
): Promise<Unit[]> {
  const singles = phrase.map((word) =>
    fetchVariants(variantsFor({ ...word, isExact: true } as QueryWord, index), index),
  );
  const pairs = phrase.slice(1).map((word, i) => fetchPair(phrase[i]!, word, index));
  return Promise.all([...singles, ...pairs]);
}

/**
 * Returns the units of the likeliest word meant, or undefined when the word needs no mending: it is known and stands
 * beside a neighbour somewhere in the corpus, or nothing near does.
 */
async function mendSlip(
  words: readonly QueryWord[],
  at: number,
  pairs: readonly Unit[],
  index: Index,
): Promise<Unit[] | undefined> {
  const { folded, isStop } = words[at]!;
  const isKnown = index.variantsOf(folded).length > 0;
  const isUsed = [pairs[at - 1], pairs[at]].some((unit) => unit !== undefined && unit.postings.length > 0);
  if (isUsed || isStop || (isKnown && words.length === 1)) return undefined;

  const documents = (syllable: string): number =>
    index.variantsOf(syllable).reduce((sum, variant) => sum + variant.documents, 0);
  const near = nearSyllables(folded, index.folded, at === words.length - 1)
    .sort((a, b) => documents(b) - documents(a))
    .slice(0, index.isWhole ? undefined : MOST_NEAR)
    .map((syllable) => [syllable]);
  const split = isKnown ? [] : splitSyllables(folded, (part) => index.variantsOf(part).length > 0);
  const found = await Promise.all(
    [...near, ...split].map(async (syllables) => {
      const meant: Folded[] = syllables.map((text) => ({ folded: text }));
      const row = [words[at - 1], ...meant, words[at + 1]].filter((word) => word !== undefined);
      const linked = await Promise.all(row.slice(1).map((word, i) => fetchPair(row[i]!, word, index)));
      const strength = linked.reduce(
        (sum, { postings }) => sum + Math.log1p(postings[0]?.documents.length ?? 0),
        0,
      );
      return { syllables, linked, strength };
    }),
  );
  const best = found.reduce((a, b) => (b.strength > a.strength ? b : a), {
    syllables: [] as string[],
    linked: [] as Unit[],
    strength: 0,
  });
  // No neighbour speaks for any: believe the commonest near word only when the typed one is no word at all.
  const syllables = best.strength > 0 ? best.syllables : isKnown ? [] : (near[0] ?? []);
  if (syllables.length === 0) return undefined;
  const singles = await Promise.all(
    syllables.map((syllable) => fetchVariants(index.variantsOf(syllable), index)),
  );
  return [...singles, ...best.linked];
}
