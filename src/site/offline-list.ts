// What a browser may keep of a build so that the site works without a server, and which file an address means.

import type { IsoDate } from '../domain/iso-date.ts';

/** A file of a build. The digest is the start of its SHA-256 in hexadecimal; `bytes` is its size. */
export interface ListedFile {
  readonly digest: string;
  readonly bytes: number;
}

/** One build: `saved` is kept by itself, `onDemand` only when the reader asks for everything. Keys are paths of files. */
export interface OfflineList {
  readonly builtOn: IsoDate;
  readonly saved: Readonly<Record<string, ListedFile>>;
  readonly onDemand: Readonly<Record<string, ListedFile>>;
}

/** Why the last attempt to save came to nothing. */
export type SaveFailure = 'no-room' | 'too-large' | 'changed' | 'unreachable';

export const listFile = 'tep-ngoai-tuyen.json';
export const workerFile = 'sw.js';

/** Hexadecimal digits of a digest: 128 bits. */
export const digestLength = 32;

/** Above this many bytes nothing is saved before the reader asks: a phone should not lose that much unasked. */
export const automaticLimit = 150_000_000;

// The worker and its list speak of the others. Words for search engines and for servers mean nothing without a network.
const never =
  /^(?:sw\.js|tep-ngoai-tuyen\.json|sitemap[^/]*\.xml|robots\.txt|llms[^/]*\.txt|_headers|_redirects|CNAME|\.nojekyll)$/;
// One file a document for programs, which pass by the worker; and what Pagefind brings for an interface of its own.
const rarely = /^(?:api\/v1\/documents\/|api\/v1\/schema\/|pagefind\/(?!(?:\d+\/)?fragment\/))/;

/** The list of a build. The order of the given files does not matter: equal files give an equal list. */
export function offlineList(files: ReadonlyMap<string, ListedFile>, builtOn: IsoDate): OfflineList {
  const ordered = [...files].filter(([path]) => !never.test(path)).sort(([a], [b]) => (a < b ? -1 : 1));
  const part = (isRare: boolean) =>
    Object.fromEntries(
      ordered
        .filter(([path]) => rarely.test(path) === isRare)
        .map(([path, { digest, bytes }]) => [path, { digest, bytes }]),
    );
  return { builtOn, saved: part(false), onDemand: part(true) };
}

/** A file under a path, saved or on demand; undefined when the build has none. */
function fileIn(list: OfflineList, path: string): ListedFile | undefined {
  if (Object.hasOwn(list.saved, path)) return list.saved[path];
  return Object.hasOwn(list.onDemand, path) ? list.onDemand[path] : undefined;
}

/** Name under which a file is kept. The ending stays, since equal bytes may be served as two types. */
export function objectName(path: string, { digest }: ListedFile): string {
  return `${digest}${/\.[a-z\d_]+$/i.exec(path)?.[0] ?? ''}`;
}

/** Files to fetch, one path for each name that `known` lacks; with `all`, those on demand too. */
export function missingFiles(
  list: OfflineList,
  known: ReadonlySet<string>,
  { all }: { all: boolean },
): ReadonlyMap<string, ListedFile> {
  const names = new Set(known);
  const missing = new Map<string, ListedFile>();
  for (const [path, file] of [...Object.entries(list.saved), ...(all ? Object.entries(list.onDemand) : [])]) {
    const name = objectName(path, file);
    if (names.has(name)) continue;
    names.add(name);
    missing.set(path, file);
  }
  return missing;
}

/** Names of all files of a build. */
export function objectNames(list: OfflineList): string[] {
  return [...Object.entries(list.saved), ...Object.entries(list.onDemand)].map(([path, file]) =>
    objectName(path, file),
  );
}

/** Address of a file below the base: pages are asked for by their folder, as readers do. */
export function addressOf(path: string): string {
  return path === 'index.html' ? '' : path.replace(/\/index\.html$/, '/');
}

/** What an address means: a file, a folder written without its last slash, or nothing of this build. */
export type Meaning =
  { kind: 'file'; path: string; file: ListedFile } | { kind: 'folder' } | { kind: 'none' };

/** Meaning of the path of an address (`/quy-dinh/van-ban/`); `base` has a slash at both ends. */
export function meaningOf(pathname: string, base: string, list: OfflineList): Meaning {
  if (!pathname.startsWith(base)) return { kind: 'none' };
  const below = decoded(pathname.slice(base.length));
  if (below === undefined) return { kind: 'none' };
  const path = below === '' || below.endsWith('/') ? `${below}index.html` : below;
  const file = fileIn(list, path);
  if (file !== undefined) return { kind: 'file', path, file };
  return fileIn(list, `${path}/index.html`) === undefined ? { kind: 'none' } : { kind: 'folder' };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** Sum of the sizes of files. */
export function bytesOf(files: Iterable<ListedFile>): number {
  let sum = 0;
  for (const { bytes } of files) sum += bytes;
  return sum;
}
