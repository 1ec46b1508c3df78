// Postings of a syllable, a pair and a phrase, as units to score.
import type { QueryWord } from './query-words.ts';
import type { Index, Variant } from './read-index.ts';
import { syllableWeight } from './ranking-settings.ts';
import type { Unit } from './score.ts';

/** What a pair needs to know of a word. */
export type PairWord = Pick<QueryWord, 'folded'> & { readonly isStop?: boolean };

/** The accented forms of one syllable as one unit. */
export async function fetchVariants(variants: readonly Variant[], index: Index): Promise<Unit> {
  const postings = await Promise.all(variants.map(({ key }) => index.postings(key)));
  return { postings: postings.filter((list) => list !== undefined), weight: syllableWeight };
}

/** Two neighbours; nothing to score when both are filler or they never meet. */
export async function fetchPair(first: PairWord, second: PairWord, index: Index): Promise<Unit> {
  const key = index.pairKeyOf(first.folded, second.folded);
  const isFiller = first.isStop === true && second.isStop === true;
  const postings = key === undefined || isFiller ? undefined : await index.postings(key);
  return { postings: postings ? [postings] : [], weight: 1 };
}

/** All syllables and pairs of a phrase of the glossary, its accents taken at their word where the corpus has them. */
export async function fetchPhrase(
  phrase: readonly { readonly text: string; readonly folded: string }[],
  index: Index,
): Promise<Unit[]> {
  const singles = phrase.map(({ text, folded }) => {
    const variants = index.variantsOf(folded);
    const own = variants.filter((variant) => variant.text === text);
    return fetchVariants(own.length > 0 ? own : variants, index);
  });
  const pairs = phrase.slice(1).map((word, i) => fetchPair(phrase[i]!, word, index));
  return Promise.all([...singles, ...pairs]);
}
