// Test collections: documents and queries as JSON lines, plain or gzipped.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

export interface BenchDocument {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

export interface BenchQuery {
  readonly id: string;
  readonly kind: string;
  readonly query: string;
  readonly expected: readonly string[];
}

/** Returns the objects of a JSON lines file; throws on a line that is no JSON. */
export function readLines<T>(file: string): T[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}
