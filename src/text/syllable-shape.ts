// Which letter strings can be a Vietnamese syllable: an onset, a rhyme, and a tone the rhyme allows.
// A table of shapes, not a dictionary: `nghiêng` passes, `vieen` and `ddangr` do not.
import { foldText } from './fold.ts';
import { splitTone } from './tone-placement.ts';

const ONSETS = new Set(' b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q r s t th tr v x'.split(' '));

const RHYMES = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ă ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
  o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot
  ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
  u ua uân uâng uât uây uc uê uêch uênh ui um un ung uô uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uynh uyp uyt uyu
  ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
  y yêm yên yêng yêt yêu`.split(/\s+/u),
);

// After q the letter u is written in front of every rhyme: qua, quyên, quăng.
const Q_RHYMES = new Set(
  `a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăt ân ât ây e en eo et ê ên êt i inh it ơ y ynh yên yêt yt ych`
    .split(/\s+/u)
    .map((rhyme) => `u${rhyme}`),
);

const STOPPED = /(?:c|ch|p|t)$/u;

/** Says whether the lower-case NFC string has the shape of a Vietnamese syllable, its tone included. */
export function isSyllable(word: string): boolean {
  const { letters, tone } = splitTone(word);
  // A stop consonant at the end allows only sắc and nặng when a tone is written: 'việt', not 'viềt'.
  if (STOPPED.test(letters) && tone !== '' && tone !== '\u0301' && tone !== '\u0323') return false;
  for (let length = 3; length >= 0; length -= 1) {
    const onset = letters.slice(0, length);
    if (onset.length !== length || !(length === 0 || ONSETS.has(onset))) continue;
    const rhyme = letters.slice(length);
    if (onset === 'q' ? Q_RHYMES.has(rhyme) : RHYMES.has(rhyme)) return true;
  }
  // gì, gìn, giếng: one i serves onset and rhyme.
  return letters.startsWith('g') && /^(?:i|in|iêng|iêc|iêm)$/u.test(letters.slice(1));
}

const plainOnsets = new Set([...ONSETS].map((onset) => onset.replace('đ', 'd')));
const plainRhymes = new Set([...RHYMES, ...Q_RHYMES].map((rhyme) => foldText(rhyme)));

/** Says whether a folded word (lower case, no marks, đ as d) can be a syllable typed without its marks. */
export function isPlainSyllable(folded: string): boolean {
  return [0, 1, 2, 3].some((at) => plainOnsets.has(folded.slice(0, at)) && plainRhymes.has(folded.slice(at)));
}
