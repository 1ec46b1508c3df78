// The entries of the number resolver in parts, so that a number brings the few entries that carry it and not all: an
// entry stands in the part of its number, and again in the part of the first number of its title. What a query can name
// is then in at most two parts, and the resolver answers from them as it would from all.

import { parseSymbol } from '../domain/symbol.ts';
import { syllablesOf } from '../text/syllables.ts';
import { readSymbolQuery, type KnownNames } from './symbol-query.ts';
import {
  createSymbolResolver,
  type SymbolAnswer,
  type SymbolEntry,
  type SymbolResolver,
} from './symbol-resolver.ts';

/** A document by its number in the index. */
export type NumberedEntry = SymbolEntry<number>;

/** Up to so many entries are one part: fewer requests beat fewer bytes. */
const wholeEntries = 512;
const entriesAPart = 48;

/** How many parts so many entries make. */
export function symbolParts(entries: number): number {
  return entries <= wholeEntries ? 1 : Math.ceil(entries / entriesAPart);
}

/** Returns the parts, each in the order of the entries. */
export function shardSymbols(entries: readonly NumberedEntry[], parts: number): readonly NumberedEntry[][] {
  const shards = Array.from({ length: parts }, (): NumberedEntry[] => []);
  for (const entry of entries) {
    const number = entry.symbol === null ? undefined : parseSymbol(entry.symbol)?.number;
    const places = [
      ...(number === undefined ? [] : [partOf(String(number), parts)]),
      ...(entry.title === undefined ? [] : titlePart(entry.title, parts)),
    ];
    for (const place of new Set(places)) shards[place]!.push(entry);
  }
  return shards;
}

/** A resolver that loads the parts it needs; rejects when one cannot be loaded. */
export function openSymbolParts(
  { parts, known }: { readonly parts: number; readonly known: KnownNames },
  load: (part: number) => Promise<readonly NumberedEntry[]>,
): { resolve(query: string): Promise<SymbolAnswer<number>> } {
  // Typing goes on within the same parts.
  const resolvers = new Map<string, SymbolResolver<number>>();
  return {
    async resolve(query) {
      const asked = readSymbolQuery(query, known);
      const places = [
        ...titlePart(query, parts),
        ...(asked === undefined ? [] : [partOf(String(asked.number), parts)]),
      ];
      const wanted = [...new Set(places)];
      const resolver = resolvers.get(wanted.join()) ?? join(await Promise.all(wanted.map(load)), known);
      resolvers.set(wanted.join(), resolver);
      return resolver.resolve(query);
    },
  };
}

/** An entry of both parts is one; its first place keeps the order of equal titles. */
function join(parts: readonly (readonly NumberedEntry[])[], known: KnownNames): SymbolResolver<number> {
  const entries = new Map(parts.flat().map((entry) => [entry.id, entry]));
  return createSymbolResolver([...entries.values()], known);
}

/** The part of the first number in a text, as a title is compared; none without a number. */
function titlePart(text: string, parts: number): number[] {
  const first = syllablesOf(text).find(({ folded }) => /\p{N}/u.test(folded))?.folded;
  return first === undefined ? [] : [partOf(/^\d{1,9}$/u.test(first) ? String(Number(first)) : first, parts)];
}

function partOf(text: string, parts: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) % parts;
}
