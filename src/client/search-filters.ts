// Filters of the search page: which documents they keep, and how many each choice would leave. Documents are numbers
// here, and what is compared are places in columns, so that tens of thousands are counted at once.

import type { IsoDate } from '../domain/iso-date.ts';
import { unverifiedInForceLabel, validityStates } from '../domain/vocabulary.ts';
import type { Column, SearchColumns, StateOnDay } from '../site/read-columns.ts';
import type { FilterNames } from '../site/search-records.ts';
import { filterNames, type FilterName, type Question } from './search-address.ts';

export interface FilterChoice {
  readonly value: string;
  readonly name: string;
  readonly count: number;
}

/** Values of the state filter. An answer that rests on finding no successor is a choice of its own. */
const stateChoices = {
  'con-hieu-luc': validityStates['in-force'].label,
  'chua-thay-thay-the': unverifiedInForceLabel,
  'het-mot-phan': validityStates['partly-ended'].label,
  'chua-co': validityStates['not-yet'].label,
  het: validityStates.ended.label,
  'chua-xac-dinh': validityStates.unknown.label,
} as const;

/** What filters look at. */
export interface Filtered {
  readonly columns: SearchColumns;
  readonly names: FilterNames;
}

/** Documents that pass all filters on a date, in their given order. */
export function filterDocuments(
  documents: readonly number[],
  filters: Readonly<Partial<Record<FilterName, string | undefined>>>,
  date: IsoDate,
  { columns }: Pick<Filtered, 'columns'>,
): readonly number[] {
  const tests = filterNames.flatMap((name) => {
    const wanted = filters[name];
    if (wanted === undefined) return [];
    const { places, values } = columnOf(name, date, columns);
    return [{ places, passes: values.map((all) => all.includes(wanted)) }];
  });
  if (tests.length === 0) return documents;
  return documents.filter((document) =>
    tests.every(({ places, passes }) => passes[places[document]!] === true),
  );
}

/** Choices of a filter with the number of documents each leaves beside the other filters; empty ones are left out. */
export function filterChoices(
  name: FilterName,
  found: readonly number[],
  { filters }: Pick<Question, 'filters'>,
  date: IsoDate,
  all: Filtered,
): readonly FilterChoice[] {
  const { places, values } = columnOf(name, date, all.columns);
  const perPlace = new Uint32Array(values.length);
  for (const document of filterDocuments(found, { ...filters, [name]: undefined }, date, all))
    perPlace[places[document]!]! += 1;
  const counts = new Map<string, number>();
  values.forEach((shared, place) => {
    for (const value of shared) counts.set(value, (counts.get(value) ?? 0) + perPlace[place]!);
  });
  return namesOf(name, all)
    .map(([value, label]) => ({ value, name: label, count: counts.get(value) ?? 0 }))
    .filter(({ value, count }) => count > 0 || value === filters[name]);
}

function columnOf(name: FilterName, date: IsoDate, columns: SearchColumns): Column<readonly string[]> {
  switch (name) {
    case 'loai':
      return columns.type;
    case 'co-quan':
      return columns.issuer;
    case 'chu-de':
      return columns.topic;
    case 'nam':
      return columns.year;
    case 'khoa':
      return columns.term;
    case 'tinh-trang': {
      const { places, values } = columns.statesOn(date);
      return { places, values: values.map((value) => [stateValue(value)]) };
    }
  }
}

function stateValue(piece: StateOnDay | undefined): keyof typeof stateChoices {
  switch (piece?.state) {
    case 'in-force':
      return piece.grade === 'unverified' ? 'chua-thay-thay-the' : 'con-hieu-luc';
    case 'partly-ended':
      return 'het-mot-phan';
    case 'not-yet':
      return 'chua-co';
    case 'ended':
      return 'het';
    default:
      return 'chua-xac-dinh';
  }
}

function namesOf(name: FilterName, { columns, names }: Filtered): readonly (readonly [string, string])[] {
  switch (name) {
    case 'loai':
      return Object.entries(names.type);
    case 'co-quan':
      return Object.entries(names.issuer);
    case 'chu-de':
      return Object.entries(names.topic);
    case 'khoa':
      return Object.entries(names.term);
    case 'tinh-trang':
      return Object.entries(stateChoices);
    case 'nam':
      return columns.year.values
        .flat()
        .sort((a, b) => Number(b) - Number(a))
        .map((year) => [year, year]);
  }
}
