// What the reader found: the catalog for the program, and for the checks what was written where.

import type { Catalog } from './catalog.ts';
import type { FileKind, Written } from './list-schemas.ts';
import type { ParsedFile } from './parse-file.ts';
import type { Path, Place, Problem } from './problem.ts';
import type { Published } from './published-file.ts';

/** Where an entry or a row stands. */
export interface Origin {
  readonly file: string;
  readonly path: Path;
}

/** Rows of one kind by name (id, slug), in the order of files, then as written. The first of a name counts. */
export type Rows<K extends FileKind> = ReadonlyMap<
  string,
  { readonly origin: Origin; readonly value: Written<K> }
>;

export interface Content {
  /** Folder that was read, as given. */
  readonly root: string;
  readonly catalog: Catalog;
  /** What the reader itself refused; the checks add to it. */
  readonly problems: readonly Problem[];
  readonly rows: { readonly [K in FileKind]: Rows<K> };
  /** Names that exist in content but whose data was refused. */
  readonly refused: Readonly<Record<FileKind, ReadonlySet<string>>>;
  /** Kinds of list of which a whole file could not be read: a missing name may stand there. */
  readonly unreadableLists: ReadonlySet<FileKind>;
  readonly files: readonly ParsedFile[];
  /** The facts as last published; null when there is no such file, or none that can be read. */
  readonly published: Published | null;
}

/** Answers where values stand; made by `placesOf`, which remembers the files already parsed for it. */
export interface Places {
  /** Value at a path in an entry or row; the nearest part of the path that exists. */
  readonly value: (kind: FileKind, name: string, path: Path) => Place;
  /** The key that ends the path. */
  readonly key: (kind: FileKind, name: string, path: Path) => Place;
  /** Line 1 of the file of an entry, or the first line of a row. */
  readonly start: (kind: FileKind, name: string) => Place;
}
