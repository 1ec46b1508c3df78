// Headings of the groups of a list by state on a date.

import {
  unverifiedInForceLabel,
  validityStates,
  type ValidityGrade,
  type ValidityState,
} from '../domain/vocabulary.ts';

/** States in the order of the groups. */
export const groupOrder: readonly ValidityState[] = [
  'in-force',
  'partly-ended',
  'not-yet',
  'ended',
  'unknown',
];

/**
 * Heading of a group with these grades. Documents for which merely no successor was found are not said to be in force,
 * so the heading names them beside the others.
 */
export function groupHeading(state: ValidityState, grades: readonly ValidityGrade[]): string {
  const { label } = validityStates[state];
  if (state !== 'in-force' || !grades.includes('unverified')) return label;
  const unverified = unverifiedInForceLabel.charAt(0).toLowerCase() + unverifiedInForceLabel.slice(1);
  return grades.every((grade) => grade === 'unverified')
    ? unverifiedInForceLabel
    : `${label} hoặc ${unverified}`;
}
