// The bytes of the search index: what a posting, a shard and a file name look like. Written by the builder, read by
// the searcher, in Node and in the browser alike. No ranking here beyond the levels in which term weights are kept.

export interface Manifest {
  readonly version: 1;
  readonly documents: number;
  readonly shards: number;
  /** Syllables in at least so many documents have a file of their own. */
  readonly ownFileDocuments: number;
  /** Accented syllables with their document counts, `đảng 120`, grouped by folded form. */
  readonly syllables: readonly string[];
}

export const MANIFEST = 'manifest.json';

/** Ids are kept this many to a file, so that a large collection sends only those of its best hits. */
export const IDS_PER_FILE = 256;
export const idsFile = (chunk: number): string => `ids-${chunk}.json`;

/** Up to this size the postings are one file: fewer requests beat fewer bytes. */
export const WHOLE_BYTES = 64 * 1024;
/** Mean size of a shard otherwise; a question asks for about 30 of them. */
export const SHARD_BYTES = 1536;
/** Syllables in at least so many documents have a file of their own, so that their neighbours stay cheap. */
export const OWN_FILE_DOCUMENTS = 600;

// A posting keeps the length-normalised term frequency in 16 steps, each 1.3 times the last: finer steps measured no
// better, and four bits share a byte with a short gap. The floor keeps one mention in a long text from counting for
// nothing, the known weakness of BM25 (Lv and Zhai 2011).
const LEVELS = 16;
const LOWEST = 0.2;
const STEP = 1.3;
const LEVEL_FREQUENCY = Float64Array.from({ length: LEVELS }, (_, level) => LOWEST * STEP ** level);

/** Returns the level (0–15) nearest to a normalised term frequency above 0. */
export function levelOf(frequency: number): number {
  const level = Math.round(Math.log(frequency / LOWEST) / Math.log(STEP));
  return Math.min(LEVELS - 1, Math.max(0, level));
}

/** Returns the normalised term frequency that a level stands for. */
export function frequencyOf(level: number): number {
  return LEVEL_FREQUENCY[level]!;
}

export const shardFile = (shard: number): string => `shard-${shard}.bin`;
export const syllableFile = (syllable: number): string => `syllable-${syllable}.bin`;

/** Returns the shard of a term by its home, an integer below 2^53: a pair's key, a syllable's folded place. */
export function shardOf(home: number, shards: number): number {
  let hash = 0x811c9dc5;
  for (let rest = home; rest > 0; rest = Math.floor(rest / 256)) {
    hash = Math.imul(hash ^ (rest % 256), 0x01000193);
  }
  return ((hash ^ (hash >>> 15)) >>> 0) % shards;
}

/** Key of a pair, given the places of its syllables among `foldedCount` folded forms; syllable keys come before. */
export function pairKey(first: number, second: number, foldedCount: number, syllableCount: number): number {
  return syllableCount + first * foldedCount + second;
}

/** Key of a whole title, its folded syllables joined by blanks; behind all pairs. Two titles in 2^32 may meet. */
export function titleKey(title: string, foldedCount: number, syllableCount: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < title.length; i += 1) hash = Math.imul(hash ^ title.charCodeAt(i), 0x01000193);
  return syllableCount + foldedCount * foldedCount + (hash >>> 0);
}

export interface Postings {
  readonly documents: ArrayLike<number>;
  readonly levels: ArrayLike<number>;
}

/** Appends a non-negative integer in groups of seven bits, low group first. */
function writeVarint(bytes: number[], value: number): void {
  let rest = value;
  while (rest >= 128) {
    bytes.push((rest % 128) | 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}

/** Returns postings as bytes: gap to the last document and level, the first byte holding three bits of the gap. */
export function encodePostings({ documents, levels }: Postings): number[] {
  const bytes: number[] = [];
  let last = -1;
  for (let i = 0; i < documents.length; i += 1) {
    const gap = documents[i]! - last - 1;
    last = documents[i]!;
    const more = gap > 7;
    bytes.push((levels[i]! << 4) | ((gap & 7) << 1) | (more ? 1 : 0));
    if (more) writeVarint(bytes, gap >>> 3);
  }
  return bytes;
}

/** Reads what `encodePostings` wrote between two offsets. */
export function decodePostings(bytes: Uint8Array, start: number, end: number): Postings {
  const documents: number[] = [];
  const levels: number[] = [];
  let document = -1;
  for (let at = start; at < end;) {
    const head = bytes[at++]!;
    let gap = (head >>> 1) & 7;
    for (let shift = 3, more = head & 1; more !== 0; shift += 7) {
      const byte = bytes[at++]!;
      gap |= (byte & 127) << shift;
      more = byte & 128;
    }
    document += gap + 1;
    documents.push(document);
    levels.push(head >>> 4);
  }
  return { documents, levels };
}

/** Returns a shard: key gap, byte length and postings of each term, in key order. */
export function encodeShard(
  terms: readonly { key: number; postings: Iterable<number> & ArrayLike<number> }[],
): Uint8Array {
  const bytes: number[] = [];
  let last = 0;
  for (const { key, postings } of terms) {
    writeVarint(bytes, key - last);
    writeVarint(bytes, postings.length);
    for (const byte of postings) bytes.push(byte);
    last = key;
  }
  return Uint8Array.from(bytes);
}

/** Returns where in a shard the postings of each key lie, as [start, end). */
export function readShard(bytes: Uint8Array): Map<number, readonly [number, number]> {
  const terms = new Map<number, readonly [number, number]>();
  let at = 0;
  let key = 0;
  const next = (): number => {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = bytes[at++]!;
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  };
  while (at < bytes.length) {
    key += next();
    const length = next();
    terms.set(key, [at, at + length]);
    at += length;
  }
  return terms;
}
