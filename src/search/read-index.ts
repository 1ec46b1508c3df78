// The search index as the query sees it: a lexicon at hand, postings fetched when asked for and kept. The caller says
// how bytes are loaded, so browser, terminal and benchmark share this code.
import { foldText } from '../text/fold.ts';
import * as format from './index-format.ts';

/** Returns the bytes of an index file by its name; rejects when it cannot. */
export type Load = (name: string) => Promise<Uint8Array>;

export interface Variant {
  readonly text: string;
  readonly key: number;
  readonly documents: number;
}

export interface Index {
  readonly documentCount: number;
  /** The whole index is one file: looking terms up costs no request. */
  readonly isWhole: boolean;
  /** Folded syllables in code-point order. */
  readonly folded: readonly string[];
  /** Accented syllables of a folded one; empty when the corpus has none. */
  variantsOf(folded: string): readonly Variant[];
  /** Key of a pair of folded syllables, undefined when one of them is not in the corpus. */
  pairKeyOf(first: string, second: string): number | undefined;
  /** Key of a whole title, given its folded syllables. */
  titleKeyOf(folded: readonly string[]): number;
  /** Postings of an accented syllable or a pair; undefined when no document has it. */
  postings(key: number): Promise<format.Postings | undefined>;
  /** Ids of documents by their number, in the order asked. */
  ids(numbers: readonly number[]): Promise<string[]>;
}

/** Opens an index; rejects when its manifest cannot be loaded or is of another version. */
export async function openIndex(load: Load): Promise<Index> {
  const manifest = parse<format.Manifest>(await load(format.MANIFEST));
  if (manifest.version !== 1)
    throw new Error(`Unexpected search index version ${String(manifest.version)}, expected 1`);
  const lexicon = readLexicon(manifest.syllables);
  const fetchOnce = memoize(load);
  const shards = memoize(async (name: string) => {
    const bytes = await fetchOnce(name);
    return { bytes, terms: format.readShard(bytes) };
  });
  const decoded = new Map<number, Promise<format.Postings | undefined>>();

  async function fetchPostings(key: number): Promise<format.Postings | undefined> {
    if (key < lexicon.counts.length && lexicon.counts[key]! >= manifest.ownFileDocuments) {
      const bytes = await fetchOnce(format.syllableFile(key));
      return format.decodePostings(bytes, 0, bytes.length);
    }
    const { bytes, terms } = await shards(
      format.shardFile(format.shardOf(lexicon.homes[key] ?? key, manifest.shards)),
    );
    const range = terms.get(key);
    return range && format.decodePostings(bytes, range[0], range[1]);
  }

  const idChunks = memoize(async (name: string) => parse<string[]>(await fetchOnce(name)));
  return {
    documentCount: manifest.documents,
    isWhole: manifest.shards === 1,
    folded: lexicon.folded,
    variantsOf: (folded) => lexicon.variants.get(folded) ?? [],
    pairKeyOf(first, second) {
      const a = lexicon.places.get(first);
      const b = lexicon.places.get(second);
      if (a === undefined || b === undefined) return undefined;
      return format.pairKey(a, b, lexicon.folded.length, lexicon.counts.length);
    },
    titleKeyOf: (folded) => format.titleKey(folded.join(' '), lexicon.folded.length, lexicon.counts.length),
    postings(key) {
      let found = decoded.get(key);
      if (!found) {
        found = fetchPostings(key);
        // A failed request must not be remembered: the next keystroke may be online again.
        found.catch(() => decoded.delete(key));
        decoded.set(key, found);
      }
      return found;
    },
    ids: (numbers) =>
      Promise.all(
        numbers.map(async (number) => {
          const chunk = await idChunks(format.idsFile(Math.floor(number / format.IDS_PER_FILE)));
          return chunk[number % format.IDS_PER_FILE]!;
        }),
      ),
  };
}

function readLexicon(lines: readonly string[]) {
  const variants = new Map<string, Variant[]>();
  const counts: number[] = [];
  lines.forEach((line, key) => {
    const [text, count] = line.split(' ') as [string, string];
    const folded = foldText(text);
    const group = variants.get(folded) ?? [];
    group.push({ text, key, documents: Number(count) });
    variants.set(folded, group);
    counts.push(Number(count));
  });
  const folded = [...variants.keys()];
  // Variants are grouped in the manifest, so the homes of the keys follow from the sizes of the groups.
  const homes = folded.flatMap((text, place) => variants.get(text)!.map(() => place));
  return { variants, counts, folded, homes, places: new Map(folded.map((text, i) => [text, i])) };
}

const parse = <T>(bytes: Uint8Array): T => JSON.parse(new TextDecoder().decode(bytes)) as T;

function memoize<T>(make: (name: string) => Promise<T>): (name: string) => Promise<T> {
  const made = new Map<string, Promise<T>>();
  return (name) => {
    let value = made.get(name);
    if (!value) {
      value = make(name);
      value.catch(() => made.delete(name));
      made.set(name, value);
    }
    return value;
  };
}
