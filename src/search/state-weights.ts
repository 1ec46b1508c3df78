// How validity on the chosen date nudges the order: what applies then stands a little higher among documents that match
// about equally well. One table for the page and the terminal, or their orders would part.
import type { ValidityState } from '../domain/vocabulary.ts';

/** Factors on the score of a document by its state on the date asked about. */
export const stateWeights: Readonly<Record<ValidityState, number>> = {
  'in-force': 1.1,
  'partly-ended': 1.05,
  'not-yet': 1,
  unknown: 1,
  ended: 0.92,
};
