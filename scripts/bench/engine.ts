// What every engine of the search benchmark offers.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import type { BenchDocument } from './collection.ts';

export interface Engine {
  /** Ids of the ten best documents. */
  search(query: string): Promise<readonly string[]>;
  /** Bytes a browser receives before the first answer to a query, compressed as servers do (gzip), scripts included. */
  firstBytes(query: string): Promise<number>;
}

/** Builds the index of a collection. */
export type MakeEngine = (documents: readonly BenchDocument[]) => Promise<Engine>;

/** Size of data or text after gzip, in bytes. */
export const gzipSize = (data: Uint8Array | string): number => gzipSync(data).length;

/** Gzipped size of the file that a package offers to browsers. */
export function packageSize(path: string): number {
  return gzipSize(
    readFileSync(
      createRequire(import.meta.url)
        .resolve('../../package.json')
        .replace(/package\.json$/u, `node_modules/${path}`),
    ),
  );
}
