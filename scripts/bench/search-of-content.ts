// The search of a content folder in Chromium: its own documents, asked with spans of their own titles and points.

import { readContent } from '../../src/corpus/read-content.ts';
import type { BenchDocument, BenchQuery } from './collection.ts';
import { makeRandom } from './random.ts';
import { measureInBrowser } from './search-browser.ts';

const queriesOfAKind = 100;

/** Prints time, bytes and requests of first and later searches (see search-browser.ts). */
export async function searchOf(content: string): Promise<void> {
  const documents = readContent(content).catalog.documents.map(({ id, title, points }): BenchDocument => ({
    id,
    title,
    text: points.map(({ text }) => text).join('\n'),
  }));
  await measureInBrowser(documents, queriesFrom(documents), false);
}

/** The same documents always give the same queries: spans of titles, and of points where there are any. */
export function queriesFrom(documents: readonly BenchDocument[]): readonly BenchQuery[] {
  const random = makeRandom(1);
  return Array.from({ length: queriesOfAKind * 2 }, (_, index) => {
    const { id, title, text } = random.pick(documents);
    const isLong = index % 2 === 1 && text !== '';
    const words = (isLong ? text : title).split(/\s+/);
    const length = isLong ? 10 : 4;
    const from = random.below(Math.max(1, words.length - length));
    const query = words.slice(from, from + length).join(' ');
    return { id: String(index), kind: isLong ? 'span of a point' : 'span of a title', query, expected: [id] };
  });
}
