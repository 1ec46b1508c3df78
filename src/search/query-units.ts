// Query words to scored units: fetches postings, leaves out what is not worth fetching, mends slips, adds synonyms.
import { fetchPair, fetchPhrase, fetchVariants } from './fetch-units.ts';
import type { SearchTerm, SearchTerms } from './highlight.ts';
import { variantsFor, type QueryWord } from './query-words.ts';
import type { Index } from './read-index.ts';
import type { Group, Unit } from './score.ts';
import { synonymTrust } from './ranking-settings.ts';
import { mendSlip } from './slips.ts';
import type { SynonymMatch, Synonyms } from './synonyms.ts';

// A long question has rare words enough: its commonest syllables are left out once the lists to fetch grow past
// this many documents. Their pairs are still looked up. Reached only by collections of thousands.
const MOST_POSTINGS = 30_000;
const SLIP_TRUST = 0.7;

export interface QueryUnits {
  readonly units: readonly Unit[];
  readonly groups: readonly Group[];
  /** What to highlight: the words, what they were mended to, and other ways of saying them. */
  readonly terms: SearchTerms;
  /** Words of meaning that no document has and that could not be mended, as they are spelled. */
  readonly unknown: readonly string[];
}

/** Returns what to score for the words of a query; rejects when postings cannot be loaded. */
export async function fetchUnits(
  words: readonly QueryWord[],
  index: Index,
  synonyms: Synonyms,
): Promise<QueryUnits> {
  const allowed = chooseSyllables(words, index);
  const [title, singles, pairs] = await Promise.all([
    fetchTitle(words, index),
    Promise.all(words.map((word) => fetchSyllable(word, allowed, index))),
    Promise.all(words.slice(1).map((word, i) => fetchPair(words[i]!, word, index))),
  ]);
  const matches = synonyms.find(words);
  const inSynonym = (i: number): boolean => matches.some(({ from, to }) => i >= from && i < to);
  const mended = await Promise.all(
    words.map((_, i) => (inSynonym(i) ? undefined : mendSlip(words, i, pairs, index))),
  );
  const said = await Promise.all(matches.map((match) => saySynonyms(match, singles, pairs, index)));
  const slips = mended.flatMap((slip, i): Group[] => {
    if (!slip) return [];
    return [
      {
        ways: [
          { units: [singles[i]!], trust: 1 },
          { units: slip.units, trust: SLIP_TRUST },
        ],
      },
    ];
  });
  // A pair belongs to a synonym when both its words do; at the edge it stays a unit of its own.
  const inOneSynonym = (i: number): boolean => matches.some(({ from, to }) => i >= from && i + 1 < to);
  return {
    units: [
      title,
      ...singles.filter((_, i) => !inSynonym(i) && !mended[i]),
      ...pairs.filter((_, i) => !inOneSynonym(i)),
    ],
    groups: [...said, ...slips],
    terms: {
      words: words.map((word) => termOf(word, index)),
      phrases: [
        ...matches.flatMap(({ others }) => others.map((phrase) => phrase.map(({ folded }) => folded))),
        ...mended.flatMap((slip) => (slip ? [slip.syllables] : [])),
      ],
    },
    unknown: words
      .filter((word, i) => !word.isStop && !inSynonym(i) && !mended[i])
      .filter(({ folded }) => index.variantsOf(folded).length === 0)
      .map(({ text }) => text),
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
  const variants = variantsFor(word, index).filter(({ key }) => allowed.has(key));
  return fetchVariants(variants, index);
}

async function saySynonyms(
  { from, to, others }: SynonymMatch,
  singles: readonly Unit[],
  pairs: readonly Unit[],
  index: Index,
): Promise<Group> {
  const typed = { units: [...singles.slice(from, to), ...pairs.slice(from, to - 1)], trust: 1 };
  const ways = await Promise.all(others.map((phrase) => fetchPhrase(phrase, index)));
  return { ways: [typed, ...ways.map((units) => ({ units, trust: synonymTrust }))] };
}

/** The query as a whole title, which stands before titles that only contain it. */
async function fetchTitle(words: readonly QueryWord[], index: Index): Promise<Unit> {
  const folded = words.map((word) => word.folded);
  const isPossible = folded.length > 1 && folded.every((word) => index.variantsOf(word).length > 0);
  const postings = isPossible ? await index.postings(index.titleKeyOf(folded)) : undefined;
  return { postings: postings ? [postings] : [], weight: 1 };
}

/** Only the typed accents are marked, where the corpus has them. */
function termOf(word: QueryWord, index: Index): SearchTerm {
  const isOwn = word.isExact && index.variantsOf(word.folded).some(({ text }) => text === word.text);
  return { folded: word.folded, text: isOwn ? word.text : null, isStop: word.isStop };
}
