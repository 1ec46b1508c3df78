// Vietnamese analysis for OpenSearch 2 and 3 and Elasticsearch 8, from parts that all of them have: no plugin is needed.
// It cuts and spells words as src/text does: syllables, digits apart from letters, one đ, one place for the tone.

import type { GlossaryEntry } from '../../domain/document.ts';
import { foldText } from '../../text/fold.ts';
import { isSyllable } from '../../text/syllable-shape.ts';
import { fillerWords } from '../../text/stop-words.ts';
import { syllablesOf } from '../../text/syllables.ts';

const vowels = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'];
const tones = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
// These alone are printed in two ways when no consonant follows: hoà and hòa, khoẻ and khỏe, thuý and thúy.
const openRhymes = [
  ['o', 'a'],
  ['o', 'e'],
  ['u', 'y'],
] as const;

// asciifolding takes marks off, and in most versions the bar of đ; the mapping before it does not depend on that.
const folding = ['hl_letters', 'hl_plain_d', 'hl_marks'];

/** Index settings under `settings.analysis`; equal glossaries give equal settings. */
export function analysisSettings(glossary: readonly GlossaryEntry[]): Record<string, unknown> {
  const places = toneFilters();
  const placed = ['lowercase', ...Object.keys(places)];
  return {
    char_filter: {
      hl_letters: { type: 'mapping', mappings: letterMappings() },
      hl_plain_d: { type: 'mapping', mappings: ['đ=>d', 'Đ=>D'] },
      hl_marks: { type: 'pattern_replace', pattern: '\\p{M}+', replacement: '' },
      hl_symbol_signs: { type: 'pattern_replace', pattern: '[^\\p{L}\\p{N}]+', replacement: '' },
      hl_ends: { type: 'pattern_replace', pattern: '^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$', replacement: '' },
      hl_gaps: { type: 'pattern_replace', pattern: '[^\\p{L}\\p{N}]+', replacement: ' ' },
    },
    tokenizer: {
      hl_syllables: { type: 'pattern', pattern: '\\p{N}+|[\\p{L}\\p{M}]+', group: 0 },
    },
    filter: {
      ...places,
      hl_filler: { type: 'stop', stopwords: fillerWords(true) },
      hl_plain_filler: { type: 'stop', stopwords: fillerWords(false) },
      hl_pairs: {
        type: 'shingle',
        min_shingle_size: 2,
        max_shingle_size: 2,
        output_unigrams: false,
        token_separator: ' ',
      },
      hl_synonyms: { type: 'synonym_graph', synonyms: synonymRules(glossary) },
    },
    normalizer: {
      hl_symbol: {
        type: 'custom',
        char_filter: ['hl_letters', 'hl_plain_d', 'hl_symbol_signs'],
        filter: ['lowercase', 'asciifolding'],
      },
      hl_whole: {
        type: 'custom',
        char_filter: [...folding, 'hl_ends', 'hl_gaps'],
        filter: ['lowercase', 'asciifolding'],
      },
    },
    analyzer: {
      hl_accented: analyzer(['hl_letters'], placed),
      hl_accented_query: analyzer(['hl_letters'], [...placed, 'hl_filler']),
      hl_folded: analyzer(folding, ['lowercase', 'asciifolding']),
      hl_folded_query: analyzer(folding, ['lowercase', 'asciifolding', 'hl_plain_filler']),
      hl_synonym_query: analyzer(folding, ['lowercase', 'asciifolding', 'hl_synonyms']),
      hl_pairs: analyzer(folding, ['lowercase', 'asciifolding', 'hl_pairs']),
    },
  };
}

function analyzer(charFilter: readonly string[], filter: readonly string[]) {
  return { type: 'custom', tokenizer: 'hl_syllables', char_filter: charFilter, filter };
}

/** Letters with their marks apart, as some keyboards and PDFs give them, to the composed ones; invisible ones away. */
function letterMappings(): string[] {
  const composed = vowels
    .flatMap((vowel) => [vowel, ...tones.map((tone) => (vowel + tone).normalize('NFC'))])
    .flatMap((letter) => [letter, letter.toUpperCase()]);
  const apart = composed.flatMap((letter) => spellings(letter).map((spelling) => `${spelling}=>${letter}`));
  const invisible = ['\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF'];
  const away = invisible.map((sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}=>`);
  return ['Ð=>Đ', 'ð=>đ', ...away, ...apart];
}

/** Ways to write one letter with marks apart: all apart in either order, or the tone alone. */
function spellings(letter: string): string[] {
  const [base = '', ...marks] = letter.normalize('NFD');
  const orders = [marks, marks.toReversed()].map((order) => base + order.join(''));
  const half = marks.map((mark) => {
    const rest = marks.filter((other) => other !== mark).join('');
    return (base + rest).normalize('NFC') + mark;
  });
  return [...new Set([...orders, ...half])].filter((spelling) => spelling !== letter);
}

/** Filters that put the tone where src/text puts it. */
function toneFilters(): Record<string, Record<string, string>> {
  const filters = openRhymes.flatMap(([first, second]) =>
    tones.map((tone, i) => {
      const typed = first + (second + tone).normalize('NFC');
      const canonical = (first + tone).normalize('NFC') + second;
      // The u of quý belongs to the consonant.
      const pattern = first === 'u' ? `(?<!q)${typed}$` : `${typed}$`;
      const filter = { type: 'pattern_replace', pattern, replacement: canonical };
      return [`hl_tone_${first}${second}_${i + 1}`, filter] as const;
    }),
  );
  return Object.fromEntries(filters);
}

/**
 * Rules of equal meaning, folded, one entry of the glossary a line. A single word that is also plain Vietnamese (TU, tu)
 * is left out: a server no longer sees its capitals, which alone tell the abbreviation from the word.
 */
export function synonymRules(glossary: readonly GlossaryEntry[]): string[] {
  return glossary.flatMap(({ term, abbreviations, synonyms }) => {
    const phrases = [term, ...abbreviations, ...synonyms]
      .map((text) => syllablesOf(foldText(text)).map(({ folded }) => folded))
      .filter((words) => words.length > 1 || (words[0] !== undefined && !isSyllable(words[0])));
    const distinct = [...new Set(phrases.map((words) => words.join(' ')))];
    return distinct.length > 1 ? [distinct.join(', ')] : [];
  });
}
