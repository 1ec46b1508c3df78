// BM25 over weighted units (syllables and pairs), with groups of equal meaning counted once.
import { frequencyOf, type Postings } from './index-format.ts';
import { saturation } from './ranking-settings.ts';

/** One thing to look for: postings that add up (accented forms of one syllable), and how much it counts. */
export interface Unit {
  readonly postings: readonly Postings[];
  readonly weight: number;
}

/** Ways to say one thing (abbreviation, synonym, slip mended): a document scores by its best one. */
export interface Group {
  readonly ways: readonly { readonly units: readonly Unit[]; readonly trust: number }[];
}

/** Adds the score of each document into `scores`, indexed by document number. */
export function addScores(units: readonly Unit[], groups: readonly Group[], scores: Float64Array): void {
  for (const unit of units) addUnit(unit, 1, scores);
  for (const group of groups) addGroup(group, scores);
}

function addUnit({ postings, weight }: Unit, scale: number, scores: Float64Array): void {
  if (postings.length === 0) return;
  const merged = postings.length === 1 ? undefined : mergeFrequencies(postings);
  const documentCount = merged ? merged.size : postings[0]!.documents.length;
  const factor = scale * weight * inverseFrequency(documentCount, scores.length) * (saturation + 1);
  if (merged) {
    for (const [document, frequency] of merged)
      scores[document]! += (factor * frequency) / (frequency + saturation);
    return;
  }
  const { documents, levels } = postings[0]!;
  const gains = GAINS;
  for (let i = 0; i < documents.length; i += 1) scores[documents[i]!]! += factor * gains[levels[i]!]!;
}

const GAINS = Float64Array.from(
  { length: 16 },
  (_, level) => frequencyOf(level) / (frequencyOf(level) + saturation),
);

/** Frequencies of accented forms of one syllable add up before they saturate. */
function mergeFrequencies(lists: readonly Postings[]): Map<number, number> {
  const merged = new Map<number, number>();
  for (const { documents, levels } of lists) {
    for (let i = 0; i < documents.length; i += 1) {
      merged.set(documents[i]!, (merged.get(documents[i]!) ?? 0) + frequencyOf(levels[i]!));
    }
  }
  return merged;
}

function addGroup({ ways }: Group, scores: Float64Array): void {
  const weights = ways.map(({ units }) =>
    units.reduce((sum, unit) => sum + weightOf(unit, scores.length), 0),
  );
  // Every way can reach the same score, or a document that prints the abbreviation would lose to the long form.
  const most = Math.max(...weights);
  const best = new Float64Array(scores.length);
  ways.forEach(({ units, trust }, i) => {
    if (weights[i] === 0) return;
    const own = new Float64Array(scores.length);
    for (const unit of units) addUnit(unit, (trust * most) / weights[i]!, own);
    for (let document = 0; document < own.length; document += 1) {
      if (own[document]! > best[document]!) best[document] = own[document]!;
    }
  });
  for (let document = 0; document < best.length; document += 1) scores[document]! += best[document]!;
}

function weightOf({ postings, weight }: Unit, documents: number): number {
  const found = Math.max(0, ...postings.map((list) => list.documents.length));
  return found === 0 ? 0 : weight * inverseFrequency(found, documents);
}

const inverseFrequency = (found: number, documents: number): number =>
  Math.log(1 + (documents - found + 0.5) / (found + 0.5));
