// Documents to the files of the search index. Deterministic: the same documents in the same order give the same
// bytes. What counts as a term is decided here and read back by the query; ranking is not.
import { syllablesOf, type Syllable } from '../text/syllables.ts';
import * as format from './index-format.ts';
import { extraWeight, lengthWeight, titleWeight } from './ranking-settings.ts';

export interface SearchSection {
  readonly anchor: string;
  readonly heading: string;
  readonly text: string;
}

export interface SearchDocument {
  readonly id: string;
  readonly title: string;
  readonly sections: readonly SearchSection[];
  /** Words the document must be found by that its text does not show: names of type, issuer, topics. */
  readonly extra?: readonly string[];
}

interface Term {
  /** Documents that have it, in order, each as its number times 16 plus its level: one list, which is half of two. */
  readonly postings: number[];
}

/** Sizes of the files, as the site ships them; tests of small collections ask for smaller ones. */
export interface IndexSizes {
  readonly wholeBytes: number;
  readonly shardBytes: number;
  readonly ownFileDocuments: number;
}

const shippedSizes: IndexSizes = {
  wholeBytes: format.WHOLE_BYTES,
  shardBytes: format.SHARD_BYTES,
  ownFileDocuments: format.OWN_FILE_DOCUMENTS,
};

/**
 * Returns the index as file name → bytes. Documents keep their order; neighbours that share words compress better,
 * so pass them sorted by id. Texts are let go of one by one: what is kept of each are the places of its syllables.
 */
export function buildIndex(
  documents: Iterable<SearchDocument>,
  sizes: IndexSizes = shippedSizes,
): Map<string, Uint8Array> {
  const known = new SyllableList();
  const ids: string[] = [];
  const fields: Fields[] = [];
  for (const document of documents) {
    ids.push(document.id);
    fields.push(readFields(document, known));
  }
  const shareOf = {
    title: lengthShare(fields.map(({ title }) => title.length)),
    body: lengthShare(fields.map(({ body }) => lengthOf(body))),
    extra: lengthShare(fields.map(({ extra }) => lengthOf(extra))),
  };
  const terms: Terms = { syllables: new Map(), pairs: new Map(), titles: new Map() };
  fields.forEach(({ title, body, extra }, document) => {
    const counts: Counts = { syllables: new Map(), pairs: new Map() };
    count(title, titleWeight * shareOf.title(title.length), counts, known);
    for (const text of body) count(text, shareOf.body(lengthOf(body)), counts, known);
    for (const text of extra) count(text, extraWeight * shareOf.extra(lengthOf(extra)), counts, known);
    post(counts.syllables, terms.syllables, document);
    post(counts.pairs, terms.pairs, document);
    post(new Map([[Array.from(title, (place) => known.folded[place]).join(' '), 1]]), terms.titles, document);
  });
  return writeFiles(ids, terms, { known, sizes });
}

/** Texts of a document, each as the places of its syllables in the list. */
interface Fields {
  readonly title: Uint32Array;
  readonly body: readonly Uint32Array[];
  readonly extra: readonly Uint32Array[];
}

/** Frequencies by the place of a syllable, and by the two places of a pair of folded ones (see `pairOf`). */
interface Counts {
  readonly syllables: Map<number, number>;
  readonly pairs: Map<number, number>;
}

interface Terms {
  readonly syllables: Map<number, Term>;
  readonly pairs: Map<number, Term>;
  readonly titles: Map<string, Term>;
}

/** The syllables met so far. A collection has some thousands, so that a number stands for each in place of its text. */
class SyllableList {
  readonly texts: string[] = [];
  readonly folded: string[] = [];
  /** Place of the first syllable that folds alike, for each. */
  readonly homes: number[] = [];
  readonly #places = new Map<string, number>();
  readonly #firstOfFolded = new Map<string, number>();

  placeOf({ text, folded }: Syllable): number {
    let place = this.#places.get(text);
    if (place === undefined) {
      place = this.texts.push(text) - 1;
      this.folded.push(folded);
      if (!this.#firstOfFolded.has(folded)) this.#firstOfFolded.set(folded, place);
      this.homes.push(this.#firstOfFolded.get(folded)!);
      this.#places.set(text, place);
    }
    return place;
  }
}

function readFields(document: SearchDocument, known: SyllableList): Fields {
  const read = (text: string): Uint32Array =>
    Uint32Array.from(syllablesOf(text), (syllable) => known.placeOf(syllable));
  return {
    title: read(document.title),
    body: document.sections.flatMap(({ heading, text }) => [heading, text]).map(read),
    extra: (document.extra ?? []).map(read),
  };
}

function lengthOf(texts: readonly Uint32Array[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}

/** What one occurrence in a field of some length counts, among fields of the lengths given. */
function lengthShare(lengths: readonly number[]): (length: number) => number {
  const mean = lengths.reduce((a, b) => a + b, 0) / (lengths.length || 1) || 1;
  return (length) => 1 / (1 - lengthWeight + lengthWeight * (length / mean));
}

// Two places as one number; more syllables than this no collection has, and 2^53 is far away.
const MOST_SYLLABLES = 2 ** 24;
const pairOf = (first: number, second: number): number => first * MOST_SYLLABLES + second;

function count(text: Uint32Array, share: number, into: Counts, { homes }: SyllableList): void {
  text.forEach((place, i) => {
    into.syllables.set(place, (into.syllables.get(place) ?? 0) + share);
    const next = text[i + 1];
    if (next === undefined) return;
    const pair = pairOf(homes[place]!, homes[next]!);
    into.pairs.set(pair, (into.pairs.get(pair) ?? 0) + share);
  });
}

function post<K>(counts: ReadonlyMap<K, number>, terms: Map<K, Term>, document: number): void {
  for (const [key, frequency] of counts) {
    let term = terms.get(key);
    if (!term) terms.set(key, (term = { postings: [] }));
    term.postings.push(document * 16 + format.levelOf(frequency));
  }
}

const encode = ({ postings }: Term): Uint8Array =>
  Uint8Array.from(
    format.encodePostings({
      documents: postings.map((posting) => posting >>> 4),
      levels: postings.map((posting) => posting & 15),
    }),
  );

function writeFiles(
  ids: readonly string[],
  { syllables, pairs, titles }: Terms,
  { known, sizes }: { readonly known: SyllableList; readonly sizes: IndexSizes },
): Map<string, Uint8Array> {
  const lexicon = makeLexicon(known);
  const own: { name: string; bytes: Uint8Array }[] = [];
  const shared: { key: number; home: number; postings: Uint8Array }[] = [];
  let bytes = 0;
  const keep = (key: number, home: number, term: Term): void => {
    const postings = encode(term);
    bytes += postings.length + 4;
    shared.push({ key, home, postings });
  };
  lexicon.places.forEach((place, i) => {
    const term = syllables.get(place)!;
    // The accented forms of one syllable share a home: plain typing asks for all of them.
    if (term.postings.length < sizes.ownFileDocuments)
      keep(i, lexicon.foldedOf.get(known.homes[place]!)!, term);
    else own.push({ name: format.syllableFile(i), bytes: encode(term) });
  });
  const foldedCount = lexicon.foldedOf.size;
  for (const [pair, term] of pairs) {
    const a = lexicon.foldedOf.get(Math.floor(pair / MOST_SYLLABLES))!;
    const b = lexicon.foldedOf.get(pair % MOST_SYLLABLES)!;
    const key = format.pairKey(a, b, foldedCount, lexicon.places.length);
    keep(key, key, term);
  }
  const titleKeys = new Set<number>();
  for (const [title, term] of titles) {
    const key = format.titleKey(title, foldedCount, lexicon.places.length);
    // Should two titles meet in one key, the first keeps it.
    if (!titleKeys.has(key)) keep(key, key, term);
    titleKeys.add(key);
  }
  shared.sort((a, b) => a.key - b.key);

  const shards = bytes <= sizes.wholeBytes ? 1 : Math.ceil(bytes / sizes.shardBytes);
  const groups = Array.from({ length: shards }, (): typeof shared => []);
  for (const term of shared) groups[format.shardOf(term.home, shards)]!.push(term);

  const manifest: format.Manifest = {
    version: 1,
    documents: ids.length,
    shards,
    ownFileDocuments: sizes.ownFileDocuments,
    syllables: lexicon.places.map(
      (place) => `${known.texts[place]} ${syllables.get(place)!.postings.length}`,
    ),
  };
  const files = new Map<string, Uint8Array>();
  files.set(format.MANIFEST, json(manifest));
  for (let from = 0; from < ids.length; from += format.IDS_PER_FILE)
    files.set(format.idsFile(from / format.IDS_PER_FILE), json(ids.slice(from, from + format.IDS_PER_FILE)));
  groups.forEach((terms, shard) => files.set(format.shardFile(shard), format.encodeShard(terms)));
  for (const { name, bytes: content } of own) files.set(name, content);
  return files;
}

/** Accented syllables grouped by folded form, both in code-point order; homes to the order of folded forms. */
function makeLexicon(known: SyllableList): { places: number[]; foldedOf: Map<number, number> } {
  const groups = Map.groupBy(known.texts.keys(), (place) => known.folded[place]!);
  const order = [...groups.keys()].sort();
  const compare = (a: number, b: number): number => (known.texts[a]! < known.texts[b]! ? -1 : 1);
  return {
    places: order.flatMap((folded) => groups.get(folded)!.sort(compare)),
    foldedOf: new Map(order.map((folded, i) => [known.homes[groups.get(folded)![0]!]!, i])),
  };
}

const json = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
