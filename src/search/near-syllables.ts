// Syllables of the corpus one slip away from a typed one: a letter missing, added, wrong, or two swapped; and
// completions of a word still being typed. Folded forms only.

/** Says whether one edit (insert, delete, replace, swap neighbours) turns `a` into `b`; equal strings are not near. */
function isOneEditApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const restA = a.slice(start, endA);
  const restB = b.slice(start, endB);
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}

/**
 * Returns the syllables near a folded word, in the order of the lexicon. Numbers have no near forms; with
 * `isPrefix` also the syllables that begin with the word.
 */
export function nearSyllables(word: string, lexicon: readonly string[], isPrefix: boolean): string[] {
  if (/\d/u.test(word)) return [];
  return lexicon.filter(
    (other) =>
      (isPrefix && other.length > word.length && other.startsWith(word)) ||
      // One letter off leaves nothing of a word of two.
      (word.length > 2 && other.length > 1 && !/\d/u.test(other) && isOneEditApart(word, other)),
  );
}

/** Returns ways to part a word into two syllables of the lexicon: a space was forgotten. */
export function splitSyllables(word: string, isKnown: (folded: string) => boolean): [string, string][] {
  const parts: [string, string][] = [];
  for (let at = 1; at < word.length; at += 1) {
    const pair: [string, string] = [word.slice(0, at), word.slice(at)];
    if (pair.every(isKnown)) parts.push(pair);
  }
  return parts;
}
