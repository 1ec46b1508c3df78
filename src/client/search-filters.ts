// Filters of the search page: which records they keep, and how many each choice would leave.

import type { IsoDate } from '../domain/iso-date.ts';
import { unverifiedInForceLabel, validityStates } from '../domain/vocabulary.ts';
import { parseTimeline, pieceOn } from '../site/compact-timeline.ts';
import type { SearchRecord, SearchRecords } from '../site/search-records.ts';
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

/** Records that pass all filters on a date, in their given order. */
export function filterRecords(
  records: readonly SearchRecord[],
  filters: Readonly<Partial<Record<FilterName, string | undefined>>>,
  date: IsoDate,
): readonly SearchRecord[] {
  return records.filter((record) => filterNames.every((name) => passes(record, name, filters[name], date)));
}

/** Choices of a filter with the number of records each leaves beside the other filters; empty ones are left out. */
export function filterChoices(
  name: FilterName,
  found: readonly SearchRecord[],
  { filters }: Question,
  date: IsoDate,
  all: SearchRecords,
): readonly FilterChoice[] {
  const others = { ...filters, [name]: undefined };
  const counts = new Map<string, number>();
  for (const record of found) {
    if (!filterNames.every((other) => passes(record, other, others[other], date))) continue;
    for (const value of valuesOf(record, name, date)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return namesOf(name, all)
    .map(([value, label]) => ({ value, name: label, count: counts.get(value) ?? 0 }))
    .filter(({ value, count }) => count > 0 || value === filters[name]);
}

function passes(record: SearchRecord, name: FilterName, wanted: string | undefined, date: IsoDate): boolean {
  return wanted === undefined || valuesOf(record, name, date).includes(wanted);
}

function valuesOf(record: SearchRecord, name: FilterName, date: IsoDate): readonly string[] {
  switch (name) {
    case 'loai':
      return [record.type];
    case 'co-quan':
      return record.issuers;
    case 'chu-de':
      return record.topics;
    case 'nam':
      return record.year === null ? [] : [String(record.year)];
    case 'khoa':
      return record.terms;
    case 'tinh-trang':
      return [stateValue(record, date)];
  }
}

function stateValue(record: SearchRecord, date: IsoDate): keyof typeof stateChoices {
  const piece = pieceOn(parseTimeline(record.timeline), date);
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

function namesOf(name: FilterName, all: SearchRecords): readonly (readonly [string, string])[] {
  switch (name) {
    case 'loai':
      return Object.entries(all.names.type);
    case 'co-quan':
      return Object.entries(all.names.issuer);
    case 'chu-de':
      return Object.entries(all.names.topic);
    case 'khoa':
      return Object.entries(all.names.term);
    case 'tinh-trang':
      return Object.entries(stateChoices);
    case 'nam': {
      const years = new Set(all.documents.flatMap(({ year }) => year ?? []));
      return [...years].sort((a, b) => b - a).map((year) => [String(year), String(year)]);
    }
  }
}
