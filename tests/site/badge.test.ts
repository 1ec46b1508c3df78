import { expect, test } from 'vitest';
import {
  validityGrades,
  validityStates,
  type ValidityGrade,
  type ValidityState,
} from '../../src/domain/vocabulary.ts';
import { badgeOf } from '../../src/site/badge.ts';

const states = Object.keys(validityStates) as ValidityState[];
const grades = Object.keys(validityGrades) as ValidityGrade[];

test.each([
  ['in-force', 'stated', 'Còn hiệu lực', 'full'],
  ['in-force', 'inferred', 'Còn hiệu lực (suy luận)', 'firm'],
  ['in-force', 'unverified', 'Chưa thấy văn bản thay thế', 'dashed'],
  ['partly-ended', 'stated', 'Hết hiệu lực một phần', 'half'],
  ['ended', 'inferred', 'Hết hiệu lực (suy luận)', 'hollow'],
  ['unknown', 'unverified', 'Chưa xác định', 'dotted'],
  ['not-yet', 'stated', 'Chưa có hiệu lực', 'double'],
] as const)('%s, %s is "%s" in a %s box', (state, grade, label, shape) => {
  expect(badgeOf(state, grade)).toEqual({ state, grade, label, shape });
});

test('only what a source states is a full, green "Còn hiệu lực"', () => {
  const full = states
    .flatMap((state) => grades.map((grade) => badgeOf(state, grade)))
    .filter(({ shape }) => shape === 'full');
  expect(full).toEqual([badgeOf('in-force', 'stated')]);
  expect(badgeOf('in-force', 'unverified').label).not.toContain('Còn hiệu lực');
});
