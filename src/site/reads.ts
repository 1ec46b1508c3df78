// What a page was made from, noted while it is made: which entries of which tables it asked for. The next build renders a
// page again only when one of them has changed (page-cache.ts).
//
// Pages run in modules of their own (bundled), so what is being noted lives on globalThis.

import { AsyncLocalStorage } from 'node:async_hooks';
import { hash } from 'node:crypto';

/** A table and one of its entries, or all of them, by the number it has in this process. */
export type Read = number;

const all = '*';
const between = '\n';

/** Notes being taken for a page, or for a piece of it, and those of what it is a piece of: a read belongs to all of them. */
interface Notes {
  readonly reads: Set<Read>;
  readonly outer: Notes | undefined;
}

interface Shared {
  /** Pieces of a page are rendered side by side; each has to get its own reads across the waits between them. */
  readonly notes: AsyncLocalStorage<Notes | undefined>;
  /** Numbers of reads by table and entry, and names by number. */
  readonly numbers: Map<string, Map<string, Read>>;
  readonly names: string[];
}

const key = Symbol.for('hieu-luc.reads');
const holder = globalThis as typeof globalThis & { [key]?: Shared };
const { notes, numbers, names } = (holder[key] ??= {
  notes: new AsyncLocalStorage<Notes | undefined>(),
  numbers: new Map(),
  names: [],
});

function numbersOf(table: string): Map<string, Read> {
  const known = numbers.get(table) ?? new Map<string, Read>();
  numbers.set(table, known);
  return known;
}

function numberIn(own: Map<string, Read>, table: string, entry: string): Read {
  const known = own.get(entry);
  if (known !== undefined) return known;
  own.set(entry, names.length);
  return names.push(table + between + entry) - 1;
}

/** Notes that an entry of a table is read; without an entry, that the whole table is. */
export function noteRead(table: string, entry = all): void {
  const inner = notes.getStore();
  if (inner !== undefined) add(inner, numberIn(numbersOf(table), table, entry));
}

/** Notes what was read for something that is now used again. */
export function noteReads(reads: Iterable<Read>): void {
  const inner = notes.getStore();
  if (inner !== undefined) for (const read of reads) add(inner, read);
}

function add(inner: Notes, read: Read): void {
  for (let taken: Notes | undefined = inner; taken !== undefined; taken = taken.outer) taken.reads.add(read);
}

/** Name of a read, the same in every process. */
export function nameOf(read: Read): string {
  return names[read] ?? '';
}

/** The read of a name. */
export function readNamed(name: string): Read {
  const at = name.indexOf(between);
  const table = name.slice(0, at);
  return numberIn(numbersOf(table), table, name.slice(at + 1));
}

/** Table and entry of a read; entry null: the whole table. */
export function partsOf(read: Read): { readonly table: string; readonly entry: string | null } {
  const name = nameOf(read);
  const at = name.indexOf(between);
  const entry = name.slice(at + 1);
  return { table: name.slice(0, at), entry: entry === all ? null : entry };
}

/** Does some work, to its end if it takes time, and gives what it read. Until then the set still grows. */
export function whileNoting<T>(work: () => T): { readonly value: T; readonly reads: ReadonlySet<Read> } {
  const reads = new Set<Read>();
  return { value: notes.run({ reads, outer: notes.getStore() }, work), reads };
}

/** Does some work whose reads are nobody's: whoever uses the result notes which part of it. */
export function withoutNoting<T>(work: () => T): T {
  return notes.run(undefined, work);
}

/** A map that notes which of its entries are read. Keys that are no strings count as the whole. */
export class NotedMap<K, V> extends Map<K, V> {
  readonly #table: string;
  readonly #entries: ReadonlyMap<K, V>;
  readonly #numbers: Map<string, Read>;

  constructor(table: string, entries: ReadonlyMap<K, V>) {
    super();
    this.#table = table;
    this.#entries = entries;
    this.#numbers = numbersOf(table);
  }

  #note(entry: unknown): void {
    const inner = notes.getStore();
    if (inner === undefined) return;
    add(inner, numberIn(this.#numbers, this.#table, typeof entry === 'string' ? entry : all));
  }

  override get size(): number {
    this.#note(all);
    return this.#entries.size;
  }

  override get(entry: K): V | undefined {
    this.#note(entry);
    return this.#entries.get(entry);
  }

  override has(entry: K): boolean {
    this.#note(entry);
    return this.#entries.has(entry);
  }

  override forEach(visit: (value: V, entry: K, map: Map<K, V>) => void): void {
    for (const [entry, value] of this) visit(value, entry, this);
  }

  override entries(): MapIterator<[K, V]> {
    this.#note(all);
    return this.#entries.entries();
  }

  override keys(): MapIterator<K> {
    this.#note(all);
    return this.#entries.keys();
  }

  override values(): MapIterator<V> {
    this.#note(all);
    return this.#entries.values();
  }

  override [Symbol.iterator](): MapIterator<[K, V]> {
    return this.entries();
  }
}

let uncomparable = 0;

/** Digest of what was read; equal data give equal digests. Data with functions in it never compare equal. */
export function digestOf(value: unknown): string {
  return hash('sha1', JSON.stringify(value, plain) ?? 'undefined', 'base64url');
}

function plain(_key: string, value: unknown): unknown {
  if (value instanceof Map) return ['map', ...value];
  if (value instanceof Set) return ['set', ...value];
  if (typeof value === 'function') return `function ${process.pid} ${(uncomparable += 1)}`;
  return value;
}
