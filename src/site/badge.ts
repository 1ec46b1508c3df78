// The word, and the shape around it, for a state of validity and the grade of the answer.

import {
  unverifiedInForceLabel,
  validityGrades,
  validityStates,
  type ValidityGrade,
  type ValidityState,
} from '../domain/vocabulary.ts';

/** Seven shapes that tell apart without colour; `full` alone is green. */
export type BadgeShape = 'full' | 'firm' | 'dashed' | 'half' | 'hollow' | 'dotted' | 'double';

export interface Badge {
  readonly state: ValidityState;
  readonly grade: ValidityGrade;
  readonly label: string;
  readonly shape: BadgeShape;
}

const shapes: Record<Exclude<ValidityState, 'in-force'>, BadgeShape> = {
  'partly-ended': 'half',
  'not-yet': 'double',
  ended: 'hollow',
  unknown: 'dotted',
};

/** Badge of a state and grade. "Còn hiệu lực" without a doubt and in a full shape is kept for what a source states. */
export function badgeOf(state: ValidityState, grade: ValidityGrade): Badge {
  if (state === 'in-force') return { state, grade, ...inForce(grade) };
  // An unknown state is its own warning; a grade beside it would say nothing more.
  const doubt = grade === 'stated' || state === 'unknown' ? '' : ` (${validityGrades[grade].label})`;
  return { state, grade, label: `${validityStates[state].label}${doubt}`, shape: shapes[state] };
}

function inForce(grade: ValidityGrade): { label: string; shape: BadgeShape } {
  const { label } = validityStates['in-force'];
  if (grade === 'stated') return { label, shape: 'full' };
  if (grade === 'inferred') return { label: `${label} (${validityGrades.inferred.label})`, shape: 'firm' };
  return { label: unverifiedInForceLabel, shape: 'dashed' };
}
