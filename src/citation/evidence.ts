// What a citation states, held against one entry.

import type { IsoDate } from '../domain/iso-date.ts';
import { skeleton } from '../domain/symbol.ts';
import { termNamesOf, type CatalogueIndex, type Entry } from './catalogue-index.ts';
import type { Citation } from './citation.ts';
import { issuerCode } from './issuer-codes.ts';
import { bodies } from './issuers.ts';
import { compareTitles, titleWords, type TitleAgreement } from './title-match.ts';

export interface Evidence {
  readonly entry: Entry;
  readonly date: 'equal' | 'slip' | 'same-term' | 'differs' | 'none';
  readonly year: 'equal' | 'differs' | 'none';
  readonly term: 'equal' | 'differs' | 'none';
  readonly title: TitleAgreement | 'none';
  readonly issuer: 'same' | 'differs' | 'none';
}

/** Weighs one entry against what the citation states; decides nothing. */
export function weigh(index: CatalogueIndex, citation: Citation, entry: Entry): Evidence {
  return {
    entry,
    date: weighDate(index, citation, entry),
    year: weighYear(citation, entry),
    term:
      citation.term === null || entry.terms.length === 0
        ? 'none'
        : entry.terms.includes(citation.term)
          ? 'equal'
          : 'differs',
    title: citation.title === null ? 'none' : compareTitles(titleWords(citation.title), entry.words),
    issuer: weighIssuer(citation, entry),
  };
}

function weighDate(
  index: CatalogueIndex,
  { issued }: Citation,
  { document, terms }: Entry,
): Evidence['date'] {
  if (issued === null || issued.length !== 10 || document.date === null) return 'none';
  if (issued === document.date) return 'equal';
  if (isSlip(issued, document.date)) return 'slip';
  const stated = termNamesOf(index.terms, issued as IsoDate);
  return terms.some((term) => stated.includes(term)) ? 'same-term' : 'differs';
}

/**
 * A slip of the pen between two dates: day and month swapped, or one of day, month and year wrong or missing a digit.
 * @example isSlip('2019-10-07', '2017-10-07') // true
 */
export function isSlip(a: string, b: string): boolean {
  const [yearA, monthA, dayA] = a.split('-') as [string, string, string];
  const [yearB, monthB, dayB] = b.split('-') as [string, string, string];
  if (yearA === yearB && monthA === dayB && dayA === monthB) return true;
  const wrong = [yearA !== yearB, monthA !== monthB, dayA !== dayB].filter(Boolean).length;
  return wrong === 1 && (yearA === yearB || Math.abs(Number(yearA) - Number(yearB)) <= 3);
}

function weighYear({ issued }: Citation, { document }: Entry): Evidence['year'] {
  if (issued === null || document.year === null) return 'none';
  return Number(issued.slice(0, 4)) === document.year ? 'equal' : 'differs';
}

function weighIssuer({ issuer }: Citation, { issuers, symbol }: Entry): Evidence['issuer'] {
  if (issuer === null || issuers.length === 0) return 'none';
  const stated = plainName(issuer);
  const same = issuers.some(({ name, shortName, aliases }) =>
    [name, shortName ?? '', ...aliases].some((each) => sameBody(plainName(each), stated)),
  );
  if (same) return 'same';
  // Local bodies are named in many short ways (BTV Đảng ủy Khối); entries may not know which central body decided.
  const vague =
    issuerCode(symbol?.issuerCode ?? '')?.scope === 'local' ||
    issuers.some(({ slug }) => slug === 'trung-uong');
  return vague ? 'none' : 'differs';
}

function sameBody(a: string, b: string): boolean {
  return a !== '' && (a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`) || a.startsWith(`${b} `));
}

/** A body's name without marks, case and the words that are often left out. */
export function plainName(name: string): string {
  return skeleton(name)
    .replace(/ (?:viet nam|dang)$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const central = new Set(bodies.map(({ name }) => plainName(name)));

/** Whether a stated issuer is one of the central or state bodies; any other is local. */
export function isCentralName(issuer: string): boolean {
  return (
    central.has(plainName(issuer)) ||
    /^ban chi dao (?:trung uong|tw)/.test(plainName(issuer)) ||
    (/(?:trung uong|toan quoc)$/.test(plainName(issuer)) && !/khoi/.test(plainName(issuer)))
  );
}
