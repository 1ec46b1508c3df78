// The only reader of content/: files → catalog, with everything wrong on the way. Used by the build, the dev server
// and the command lines; what a file held is remembered until it changes, so that nobody parses it twice.

import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { LegalDocument } from '../domain/document.ts';
import { compareByTime } from '../domain/lineage.ts';
import { buildGraph } from '../domain/graph.ts';
import { makeDocument, makeGlossaryEntry, makeIssuer, makeSource, makeTerm, makeTopic } from './assemble.ts';
import { makeComparison } from './make-comparison.ts';
import { makeSession, makeSituation } from './make-training.ts';
import type { Body, Catalog } from './catalog.ts';
import type { Content, Origin, Rows } from './content.ts';
import { listFiles, nameOf, type ContentFile } from './list-files.ts';
import { rowKeys, schemas, type FileKind, type Written } from './list-schemas.ts';
import { findKept, type KeptFiles } from './kept-files.ts';
import { digestOf, parseFile, type ParsedFile } from './parse-file.ts';
import type { Problem } from './problem.ts';
import { parsePublished, publishedFile, type ParsedPublished, type Published } from './published-file.ts';
import { makePlaceFinder } from './yaml-place.ts';

/** Files by full path with the state of the disk they were read in, and the last content by folder. */
export interface ContentCache {
  readonly files: Map<string, { readonly signature: string; readonly parsed: ParsedFile }>;
  readonly contents: Map<string, Remembered>;
  /** The facts as last published, by full path. */
  readonly published: Map<string, { readonly signature: string; readonly parsed: ParsedPublished }>;
  /** Files as an earlier run parsed them, by their bytes. */
  kept: KeptFiles;
}

interface Remembered {
  readonly parsed: readonly ParsedFile[];
  readonly published: ParsedPublished | null;
  readonly content: Content;
}

/** An empty cache, for callers that do not want to share the one of the process. */
export function makeContentCache(): ContentCache {
  return { files: new Map(), contents: new Map(), published: new Map(), kept: new Map() };
}

const sharedCache = makeContentCache();

/**
 * Reads a content folder. Never throws for what the folder holds: every problem is listed, and the catalog has all
 * that could be read. While no file changes, repeated calls return the same object. Whoever was told by the system which
 * files have changed (full paths) may say so: then no other known file is looked at.
 */
export function readContent(
  root: string,
  cache: ContentCache = sharedCache,
  changed?: ReadonlySet<string>,
): Content {
  const listing = listFiles(root);
  const problems: Problem[] = listing.findings.map((finding) => ({
    check: 'file-is-in-a-known-place',
    ...finding,
  }));
  const parsed = listing.files.map((file) => readCached(root, file, cache, changed));
  const published = listing.hasPublished ? readPublished(root, cache) : null;
  const last = cache.contents.get(root);
  const same =
    last !== undefined &&
    problems.length === 0 &&
    last.published === published &&
    last.parsed.length === parsed.length &&
    parsed.every((file, index) => file === last.parsed[index]);
  if (same) return last.content;
  const content = assemble(root, parsed, published, problems);
  // A content with listing problems is not remembered: they are no part of the files compared above.
  if (problems.length === 0) cache.contents.set(root, { parsed, published, content });
  return content;
}

function readPublished(root: string, cache: ContentCache): ParsedPublished {
  const path = join(root, publishedFile);
  try {
    const signature = signatureOf(path);
    const known = cache.published.get(path);
    if (known?.signature === signature) return known.parsed;
    const parsed = parsePublished(readFileSync(path, 'utf8'));
    cache.published.set(path, { signature, parsed });
    return parsed;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return parsePublished('');
  }
}

/** What changes whenever the file does. */
function signatureOf(path: string): string {
  const { mtimeNs, ctimeNs, size, ino } = statSync(path, { bigint: true });
  return `${mtimeNs} ${ctimeNs} ${size} ${ino}`;
}

function readCached(
  root: string,
  file: ContentFile,
  cache: ContentCache,
  changed: ReadonlySet<string> | undefined,
): ParsedFile {
  const path = join(root, file.file);
  const known = cache.files.get(path);
  if (known !== undefined && changed?.has(path) === false) return known.parsed;
  try {
    const signature = signatureOf(path);
    if (known?.signature === signature) return known.parsed;
    const bytes = readFileSync(path);
    const digest = digestOf(bytes);
    const parsed = keptAs(file, digest, bytes, cache.kept) ?? parseFile(file, bytes, digest);
    cache.files.set(path, { signature, parsed });
    return parsed;
  } catch (error) {
    // Deleted since it was listed, or not ours to read.
    if (!(error instanceof Error && 'code' in error)) throw error;
    return unreadable(file);
  }
}

// Bytes that were parsed without a problem are good UTF-8 without a mark or carriage returns.
function keptAs(file: ContentFile, digest: string, bytes: Buffer, kept: KeptFiles): ParsedFile | undefined {
  return kept.size === 0 ? undefined : findKept(kept, file, digest, bytes.toString('utf8'));
}

function unreadable(file: ContentFile): ParsedFile {
  const parsed = parseFile(file, new Uint8Array());
  const place = { file: file.file, line: 1, column: 1 };
  return {
    ...parsed,
    problems: [{ check: 'file-is-readable-text', place, variant: 'unreadable', values: {} }],
  };
}

function assemble(
  root: string,
  files: readonly ParsedFile[],
  lastPublished: ParsedPublished | null,
  listingProblems: readonly Problem[],
): Content {
  const problems = [
    ...listingProblems,
    ...files.flatMap((file) => file.problems),
    ...(lastPublished?.problems ?? []),
  ];
  const published = lastPublished?.published ?? null;
  const rowsOf = <K extends FileKind>(kind: K) => collectRows(kind, files, problems);
  const rows: Content['rows'] = {
    document: rowsOf('document'),
    topic: rowsOf('topic'),
    page: rowsOf('page'),
    comparison: rowsOf('comparison'),
    situation: rowsOf('situation'),
    session: rowsOf('session'),
    finder: rowsOf('finder'),
    issuers: rowsOf('issuers'),
    terms: rowsOf('terms'),
    sources: rowsOf('sources'),
    glossary: rowsOf('glossary'),
    redirects: rowsOf('redirects'),
  };
  return {
    root,
    catalog: makeCatalog(rows, new Map(files.map(({ file, body }) => [file, body])), published),
    problems,
    rows,
    refused: refusedNames(files),
    unreadableLists: new Set(
      files
        .filter(({ kind, unreadable: whole }) => whole && rowKeys[kind] !== undefined)
        .map(({ kind }) => kind),
    ),
    files,
    published,
  };
}

function collectRows<K extends FileKind>(
  kind: K,
  files: readonly ParsedFile[],
  problems: Problem[],
): Rows<K> {
  const rows = new Map<string, { origin: Origin; value: Written<K> }>();
  const key = rowKeys[kind];
  for (const file of files) {
    if (!isKind(file, kind)) continue;
    for (const { path, value } of file.rows) {
      const name = key === undefined ? nameOf(file.file) : String(Reflect.get(value, key));
      const first = rows.get(name)?.origin;
      if (first === undefined) rows.set(name, { origin: { file: file.file, path }, value });
      else problems.push(duplicate(name, key, file, path, first));
    }
  }
  return rows;
}

function isKind<K extends FileKind>(file: ParsedFile, kind: K): file is ParsedFile<K> {
  return file.kind === kind;
}

function duplicate(
  name: string,
  key: string | undefined,
  file: ParsedFile,
  path: Origin['path'],
  first: Origin,
): Problem {
  const place =
    key === undefined || file.yaml === null
      ? { file: file.file, line: 1, column: 1 }
      : makePlaceFinder(file.yaml).ofValue([...path, key]);
  const variant = key === undefined ? 'file-twice' : 'row-twice';
  return { check: 'id-unique', place, variant, values: { id: name, first: first.file } };
}

function refusedNames(files: readonly ParsedFile[]): Content['refused'] {
  const kinds = Object.keys(schemas) as FileKind[];
  const names = new Map(kinds.map((kind) => [kind, new Set<string>()]));
  for (const { kind, refused } of files) for (const name of refused) names.get(kind)?.add(name);
  return Object.fromEntries(names) as Record<FileKind, Set<string>>;
}

function makeCatalog(
  rows: Content['rows'],
  bodyOf: ReadonlyMap<string, Body | null>,
  published: Published | null,
): Catalog {
  const documents = [...rows.document].map(([id, { value }]) => documentOf(id, value)).sort(compareByTime);
  const bodies = <K extends FileKind>(kind: K) =>
    new Map(
      [...rows[kind]].flatMap(([name, { origin }]) => {
        const body = bodyOf.get(origin.file);
        return body ? [[name, body] as const] : [];
      }),
    );
  const pageBodies = bodies('page');
  return {
    documents,
    graph: buildGraph(documents),
    issuers: mapRows(rows.issuers, (_, value) => makeIssuer(value)),
    terms: [...rows.terms.values()].map(({ value }) => makeTerm(value)),
    topics: mapRows(rows.topic, makeTopic),
    sources: mapRows(rows.sources, (_, value) => makeSource(value)),
    glossary: [...rows.glossary.values()].map(({ value }) => makeGlossaryEntry(value)),
    redirects: [...rows.redirects.values()].map(({ value }) => value),
    comparisons: [...mapRows(rows.comparison, makeComparison).values()],
    situations: mapRows(rows.situation, makeSituation),
    sessions: mapRows(rows.session, makeSession),
    finder: mapRows(rows.finder, (_, value) => value),
    pages: mapRows(rows.page, (slug, { title, summary }) => {
      return {
        slug,
        title,
        summary,
        body: pageBodies.get(slug) ?? emptyBody(rows.page.get(slug)!.origin.file),
      };
    }),
    bodies: bodies('document'),
    topicBodies: bodies('topic'),
    situationBodies: bodies('situation'),
    sessionBodies: bodies('session'),
    sourcesReach:
      [...rows.sources.values()]
        .map(({ value }) => value.published ?? '')
        .sort()
        .at(-1) ?? '',
    publication: published === null ? null : { last: published.last, first: published.first },
  };
}

// One object for an entry as long as its file is the same, whatever else is edited.
const documents = new WeakMap<Written<'document'>, LegalDocument>();

function documentOf(id: string, value: Written<'document'>): LegalDocument {
  const known = documents.get(value);
  if (known?.id === id) return known;
  const made = makeDocument(id, value);
  documents.set(value, made);
  return made;
}

function mapRows<K extends FileKind, T>(
  rows: Rows<K>,
  make: (name: string, value: Written<K>) => T,
): Map<string, T> {
  return new Map([...rows].map(([name, { value }]) => [name, make(name, value)]));
}

// SHA-256 of nothing.
const emptyDigest = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

function emptyBody(file: string): Body {
  return { markdown: '', digest: emptyDigest, file, line: 1 };
}
