// Whether a live document on an ended foundation belongs to the list on a day, by the states of both.

import { mayApply } from '../domain/period.ts';
import type { ValidityState } from '../domain/vocabulary.ts';

/** `unknown`: whether the document itself still applies is not known. */
export type DeadFoundationGroup = 'applies' | 'unknown';

/** Where a relation stands when its document and its foundation have these states; null outside the list. */
export function groupOf(state: ValidityState, foundation: ValidityState): DeadFoundationGroup | null {
  if (foundation !== 'ended' || !mayApply(state)) return null;
  return state === 'unknown' ? 'unknown' : 'applies';
}
