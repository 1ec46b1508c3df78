// Which known words a mistyped one may have meant: for the help of messages, never to correct content by itself.

import type { Phrase } from './problem.ts';

/**
 * At most `count` of the known words within a third of the length (at least 2 edits), nearest first, ties in the
 * order given. Case is ignored; empty when nothing is near.
 */
export function nearestWords(word: string, known: Iterable<string>, count = 3): readonly string[] {
  const wanted = word.toLowerCase();
  const limit = Math.max(2, Math.floor(wanted.length / 3));
  const found: { candidate: string; distance: number }[] = [];
  for (const candidate of known) {
    if (Math.abs(candidate.length - wanted.length) > limit) continue;
    const distance = editDistance(wanted, candidate.toLowerCase(), limit);
    if (distance <= limit) found.push({ candidate, distance });
  }
  return found
    .sort((a, b) => a.distance - b.distance)
    .slice(0, count)
    .map(({ candidate }) => candidate);
}

// As many as the longest list an editor chooses from by heart has: the verbs of relations.
const fewEnough = 12;

/** All allowed values when they are few, else the nearest three, else nothing. */
export function suggest(word: string, known: Iterable<string>): Phrase {
  const items = [...known];
  if (items.length > 0 && items.length <= fewEnough) return { phrase: 'one-of', items };
  return nearestPhrase(word, items);
}

/** The nearest three, else nothing: for names that are no closed list. */
export function nearestPhrase(word: string, known: Iterable<string>): Phrase {
  const items = nearestWords(word, known);
  return { phrase: items.length === 0 ? 'none' : 'nearest', items };
}

// Levenshtein by rows; gives up with limit + 1 as soon as no cell of a row is within the limit.
function editDistance(a: string, b: string, limit: number): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j += 1) {
      const change = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const cell = Math.min(change, previous[j]! + 1, row[j - 1]! + 1);
      row.push(cell);
      if (cell < best) best = cell;
    }
    if (best > limit) return limit + 1;
    previous = row;
  }
  return previous[b.length]!;
}
