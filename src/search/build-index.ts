// Documents to the files of the search index. Deterministic: the same documents in the same order give the same
// bytes. What counts as a term is decided here and read back by the query; ranking is not.
import { foldText } from '../text/fold.ts';
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
  readonly documents: number[];
  readonly levels: number[];
}

/**
 * Returns the index as file name → bytes. Documents keep their order; neighbours that share words compress better,
 * so pass them sorted by id.
 */
export function buildIndex(documents: readonly SearchDocument[]): Map<string, Uint8Array> {
  const fields = documents.map(readFields);
  const shareOf = {
    title: lengthShare(fields.map(({ title }) => title.length)),
    body: lengthShare(fields.map(({ body }) => lengthOf(body))),
    extra: lengthShare(fields.map(({ extra }) => lengthOf(extra))),
  };
  const syllables = new Map<string, Term>();
  const pairs = new Map<string, Term>();
  const titles = new Map<string, Term>();

  fields.forEach(({ title, body, extra }, document) => {
    const counts = { syllables: new Map<string, number>(), pairs: new Map<string, number>() };
    count(title, titleWeight * shareOf.title(title.length), counts);
    for (const text of body) count(text, shareOf.body(lengthOf(body)), counts);
    for (const text of extra) count(text, extraWeight * shareOf.extra(lengthOf(extra)), counts);
    post(counts.syllables, syllables, document);
    post(counts.pairs, pairs, document);
    post(new Map([[title.map(({ folded }) => folded).join(' '), 1]]), titles, document);
  });
  return writeFiles(documents, { syllables, pairs, titles });
}

function readFields(document: SearchDocument): {
  title: Syllable[];
  body: Syllable[][];
  extra: Syllable[][];
} {
  const texts = document.sections.flatMap(({ heading, text }) => [heading, text]);
  return {
    title: syllablesOf(document.title),
    body: texts.map((text) => syllablesOf(text)),
    extra: (document.extra ?? []).map((text) => syllablesOf(text)),
  };
}

function lengthOf(texts: readonly Syllable[][]): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}

/** What one occurrence in a field of some length counts, among fields of the lengths given. */
function lengthShare(lengths: readonly number[]): (length: number) => number {
  const mean = lengths.reduce((a, b) => a + b, 0) / (lengths.length || 1) || 1;
  return (length) => 1 / (1 - lengthWeight + lengthWeight * (length / mean));
}

function count(
  text: readonly Syllable[],
  share: number,
  into: { syllables: Map<string, number>; pairs: Map<string, number> },
): void {
  text.forEach((syllable, i) => {
    into.syllables.set(syllable.text, (into.syllables.get(syllable.text) ?? 0) + share);
    const next = text[i + 1];
    if (!next) return;
    const pair = `${syllable.folded} ${next.folded}`;
    into.pairs.set(pair, (into.pairs.get(pair) ?? 0) + share);
  });
}

function post(counts: ReadonlyMap<string, number>, terms: Map<string, Term>, document: number): void {
  for (const [text, frequency] of counts) {
    let term = terms.get(text);
    if (!term) terms.set(text, (term = { documents: [], levels: [] }));
    term.documents.push(document);
    term.levels.push(format.levelOf(frequency));
  }
}

function writeFiles(
  documents: readonly SearchDocument[],
  { syllables, pairs, titles }: Readonly<Record<'syllables' | 'pairs' | 'titles', ReadonlyMap<string, Term>>>,
): Map<string, Uint8Array> {
  const lexicon = makeLexicon(syllables);
  const own: { name: string; bytes: Uint8Array }[] = [];
  const shared: { key: number; home: number; postings: number[] }[] = [];
  let bytes = 0;
  const keep = (key: number, home: number, term: Term): void => {
    const postings = format.encodePostings(term);
    bytes += postings.length + 4;
    shared.push({ key, home, postings });
  };
  lexicon.texts.forEach((text, i) => {
    const term = syllables.get(text)!;
    // The accented forms of one syllable share a home: plain typing asks for all of them.
    if (term.documents.length < format.OWN_FILE_DOCUMENTS) keep(i, lexicon.folded.get(foldText(text))!, term);
    else own.push({ name: format.syllableFile(i), bytes: Uint8Array.from(format.encodePostings(term)) });
  });
  for (const [pair, term] of pairs) {
    const [first, second] = pair.split(' ') as [string, string];
    const a = lexicon.folded.get(first)!;
    const b = lexicon.folded.get(second)!;
    const key = format.pairKey(a, b, lexicon.folded.size, lexicon.texts.length);
    keep(key, key, term);
  }
  const titleKeys = new Set<number>();
  for (const [title, term] of titles) {
    const key = format.titleKey(title, lexicon.folded.size, lexicon.texts.length);
    // Should two titles meet in one key, the first keeps it.
    if (!titleKeys.has(key)) keep(key, key, term);
    titleKeys.add(key);
  }
  shared.sort((a, b) => a.key - b.key);

  const shards = bytes <= format.WHOLE_BYTES ? 1 : Math.ceil(bytes / format.SHARD_BYTES);
  const groups = Array.from({ length: shards }, (): typeof shared => []);
  for (const term of shared) groups[format.shardOf(term.home, shards)]!.push(term);

  const manifest: format.Manifest = {
    version: 1,
    documents: documents.length,
    shards,
    syllables: lexicon.texts.map((text) => `${text} ${syllables.get(text)!.documents.length}`),
  };
  const files = new Map<string, Uint8Array>();
  files.set(format.MANIFEST, json(manifest));
  for (let from = 0; from < documents.length; from += format.IDS_PER_FILE) {
    const ids = documents.slice(from, from + format.IDS_PER_FILE).map(({ id }) => id);
    files.set(format.idsFile(from / format.IDS_PER_FILE), json(ids));
  }
  groups.forEach((terms, shard) => files.set(format.shardFile(shard), format.encodeShard(terms)));
  for (const { name, bytes: content } of own) files.set(name, content);
  return files;
}

/** Accented syllables grouped by folded form, both in code-point order. */
function makeLexicon(syllables: ReadonlyMap<string, Term>): { texts: string[]; folded: Map<string, number> } {
  const groups = new Map<string, string[]>();
  for (const text of syllables.keys()) {
    const folded = foldText(text);
    groups.set(folded, [...(groups.get(folded) ?? []), text]);
  }
  const order = [...groups.keys()].sort();
  return {
    texts: order.flatMap((folded) => groups.get(folded)!.sort()),
    folded: new Map(order.map((folded, i) => [folded, i])),
  };
}

const json = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
