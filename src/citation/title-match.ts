// How well the words of a title in a text agree with the title (trích yếu) of an entry. Titles are shortened, reworded and
// garbled in the press, so they are compared as sets of syllables without marks.

import { foldWord } from './normalise.ts';

export type TitleAgreement = 'agrees' | 'disagrees' | 'unclear';

// Words that most titles share.
const empty = new Set(
  'mot so van de ve viec va cua cac nhung ban hanh trong doi voi thuc hien quy dinh che quyet huong dan tiep tuc theo'.split(
    ' ',
  ),
);

/** Content syllables of a title, folded; words that every title has are left out. */
export function titleWords(title: string): ReadonlySet<string> {
  const words = foldWord(title.normalize('NFC'))
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const full = words.filter((word) => !empty.has(word));
  return new Set(full.length >= 2 ? full : words);
}

/** Share of the smaller set that the other holds, 0 to 1; 0 when one is empty. */
function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = commonWords(a, b);
  return a.size === 0 || b.size === 0 ? 0 : common / Math.min(a.size, b.size);
}

/** Common words over all words, 0 to 1. */
export function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = commonWords(a, b);
  return a.size + b.size === 0 ? 0 : common / (a.size + b.size - common);
}

/** Whether two titles name the same thing, surely not, or cannot be told (one of them too short). */
export function compareTitles(a: ReadonlySet<string>, b: ReadonlySet<string>): TitleAgreement {
  const share = containment(a, b);
  const least = Math.min(a.size, b.size);
  if (share >= 0.6 && least >= 2) return 'agrees';
  return share < 0.34 && least >= 3 ? 'disagrees' : 'unclear';
}

function commonWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  return common;
}
