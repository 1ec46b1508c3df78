// What creates the index: settings and mapping, the body of `PUT /<index>`.

import type { GlossaryEntry } from '../../domain/document.ts';
import { lengthWeight, saturation } from '../../search/ranking-settings.ts';
import { analysisSettings } from './analysis.ts';

const keyword = { type: 'keyword' };
const day = { type: 'date', format: 'yyyy-MM-dd' };

/** Accented syllables, and under it folded ones and pairs of neighbours: see the query in src/search. */
const words = {
  type: 'text',
  analyzer: 'hl_accented',
  search_analyzer: 'hl_accented_query',
  fields: {
    folded: { type: 'text', analyzer: 'hl_folded', search_analyzer: 'hl_folded_query' },
    pairs: { type: 'text', analyzer: 'hl_pairs' },
  },
};

/** The body; every field is named, and a field that is not named is refused. */
export function indexBody(glossary: readonly GlossaryEntry[]): Record<string, unknown> {
  return {
    settings: {
      index: {
        number_of_shards: 1,
        similarity: { default: { type: 'BM25', k1: saturation, b: lengthWeight } },
      },
      analysis: analysisSettings(glossary),
    },
    mappings: {
      dynamic: 'strict',
      properties: {
        id: keyword,
        symbol: keyword,
        symbol_keys: { type: 'keyword', normalizer: 'hl_symbol' },
        title: {
          ...words,
          fields: { ...words.fields, whole: { type: 'keyword', normalizer: 'hl_whole', ignore_above: 2000 } },
        },
        // Never sent: filled from the body and the points, so that both count as one text.
        content: words,
        extra: words,
        body: { type: 'text', index: false, copy_to: 'content' },
        points: {
          properties: {
            anchor: { type: 'keyword', index: false },
            provision: { type: 'text', index: false, copy_to: 'content' },
            text: { type: 'text', index: false, copy_to: 'content' },
          },
        },
        type: keyword,
        issuers: keyword,
        topics: keyword,
        terms: keyword,
        year: { type: 'integer' },
        date: day,
        standing: { type: 'float' },
        validity: { type: 'nested', properties: { from: day, to: day, state: keyword, grade: keyword } },
      },
    },
  };
}
