// Labels of the closed lists of values, found by the values themselves, so that no field can be given a wrong list.

import {
  audiences,
  comparisonKinds,
  confidences,
  documentTypes,
  endCauses,
  factFields,
  issuerLevels,
  lineRoles,
  outlineParts,
  relationVerbs,
  sourceKinds,
} from '../domain/vocabulary.ts';

const verbLabels = Object.fromEntries(
  Object.entries(relationVerbs).map(([verb, { active }]) => [verb, { label: active }]),
);

const lists: readonly Readonly<Record<string, { readonly label: string }>>[] = [
  documentTypes,
  verbLabels,
  endCauses,
  issuerLevels,
  factFields,
  comparisonKinds,
  confidences,
  sourceKinds,
  lineRoles,
  audiences,
  outlineParts,
];

/** Vietnamese labels of the values of one list of the vocabulary, in the same order; undefined for any other values. */
export function labelsOfValues(values: readonly string[]): readonly string[] | undefined {
  const list = lists.find((one) => values.join() === Object.keys(one).join());
  return list === undefined ? undefined : values.map((value) => list[value]!.label);
}
