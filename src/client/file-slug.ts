// The name of a file from a title that people wrote.

import { syllablesOf } from '../text/syllables.ts';

const longest = 60;

/** `bao-ve-chinh-tri-noi-bo`: ASCII, at most 60 letters, whole words; `buoi-cua-toi` for a title without any. */
export function foldedSlug(title: string): string {
  const words: string[] = [];
  for (const { folded } of syllablesOf(title)) {
    const word = folded.replace(/[^a-z0-9]/g, '');
    if (word !== '' && [...words, word].join('-').length <= longest) words.push(word);
  }
  return words.join('-') || 'buoi-cua-toi';
}
