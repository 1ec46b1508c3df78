// Measures of a ranked list against the documents expected. All of the first ten places.

export interface Scores {
  readonly mrr: number;
  readonly ndcg: number;
  readonly recall: number;
  readonly isEmpty: boolean;
}

const PLACES = 10;

/** Returns reciprocal rank, nDCG and recall of one answer; relevance is binary. */
export function scoreAnswer(ranked: readonly string[], expected: readonly string[]): Scores {
  const hits = ranked.slice(0, PLACES).map((id) => expected.includes(id));
  const gain = (place: number): number => 1 / Math.log2(place + 2);
  const ideal = expected.slice(0, PLACES).reduce((sum, _, place) => sum + gain(place), 0);
  const first = hits.indexOf(true);
  return {
    mrr: first < 0 ? 0 : 1 / (first + 1),
    ndcg: hits.reduce((sum, hit, place) => sum + (hit ? gain(place) : 0), 0) / ideal,
    recall: hits.filter(Boolean).length / expected.length,
    isEmpty: ranked.length === 0,
  };
}

/** Returns the value below which the share lies (nearest rank); NaN of nothing. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Returns the mean; NaN of nothing. */
export const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
