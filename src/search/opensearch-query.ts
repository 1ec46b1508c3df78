// The question as a body for `_search` of OpenSearch 2 and 3 or Elasticsearch 8: the ranking of score.ts as near as
// their queries come to it. The index and its analysis are made by src/export/opensearch.

import { extraWeight, syllableWeight, titleWeight } from './ranking-settings.ts';

/** What the engine is asked; placeholders of a template may stand in for each value. */
export interface ServerQuestion {
  readonly words: string;
  /** Typed with diacritics: they count then, and folded forms only help. */
  readonly accented: boolean;
  readonly size: number | string;
  readonly from?: number | string;
  /** Day (YYYY-MM-DD): what applies then stands a little higher, as in order-weights.ts. */
  readonly date?: string;
  /** Keeps only documents with one of the values, and for `states` those in one of them on the day. */
  readonly filters?: Readonly<Record<string, readonly string[]>>;
}

// Of the weight of syllables, what goes to the folded forms when the diacritics count.
const foldedShare = 0.2;
// Measured on the questions of tests/search/queries.yaml with Lucene 8.7. cross_fields takes the best field of a word;
// the others add this share of theirs.
const otherFields = 0.3;
// A server adds the other ways of saying it where our own ranking takes the best one, so they count far less.
const synonymWeight = 0.1;

const stateFactors = { 'in-force': 1.1, 'partly-ended': 1.05, unknown: 0.98, ended: 0.92 };

/** The body of the request. */
export function serverQuery(question: ServerQuestion): Record<string, unknown> {
  const { size, from = 0, date, filters = {} } = question;
  const filter = Object.entries(filters).map(([field, values]) =>
    field === 'states' ? onDay(date, values) : { terms: { [field]: values } },
  );
  const query = { bool: { must: [{ bool: { should: wordClauses(question) } }], filter } };
  return {
    from,
    size,
    _source: false,
    track_total_hits: true,
    query: date === undefined ? query : { function_score: { query, ...standingFactors(date) } },
    // Equal scores keep the order of the ids, as in our own index.
    sort: [{ _score: { order: 'desc' } }, { id: 'asc' }],
  };
}

function wordClauses({ words, accented }: ServerQuestion): object[] {
  const across = (part: string, boost: number): object => ({
    multi_match: {
      query: words,
      type: 'cross_fields',
      fields: weighted(part),
      tie_breaker: otherFields,
      boost,
    },
  });
  const syllables = accented
    ? [across('', syllableWeight * (1 - foldedShare)), across('.folded', syllableWeight * foldedShare)]
    : [across('.folded', syllableWeight)];
  const synonyms = {
    multi_match: {
      query: words,
      type: 'most_fields',
      fields: weighted('.folded'),
      analyzer: 'hl_synonym_query',
      boost: synonymWeight,
    },
  };
  return [...syllables, across('.pairs', 1), synonyms, { term: { 'title.whole': { value: words } } }];
}

const weighted = (part: string): string[] => [
  `title${part}^${titleWeight}`,
  `content${part}`,
  `extra${part}^${extraWeight}`,
];

/** The state of a document on the day times its standing, on the score. */
function standingFactors(date: string): object {
  return {
    functions: [
      ...Object.entries(stateFactors).map(([state, weight]) => ({ filter: onDay(date, [state]), weight })),
      { field_value_factor: { field: 'standing', missing: 1 } },
    ],
    score_mode: 'multiply',
    boost_mode: 'multiply',
  };
}

function onDay(date: string | undefined, states: readonly string[]): object {
  if (date === undefined) throw new Error('a filter by state needs a day');
  const filter = [
    { range: { 'validity.from': { lte: date } } },
    { range: { 'validity.to': { gte: date } } },
    { terms: { 'validity.state': states } },
  ];
  return { nested: { path: 'validity', query: { bool: { filter } } } };
}
