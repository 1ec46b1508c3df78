// Resolves a symbol. A symbol names one document per term of its issuer, so something must tell the term: a date, a year,
// the term itself, the title, or the day of the text. What the catalog lacks may always be what is meant.

import type { IsoDate } from '../domain/iso-date.ts';
import { parseSymbol, skeleton, type ParsedSymbol } from '../domain/symbol.ts';
import { termNamesOf, type CatalogueIndex, type Entry } from './catalogue-index.ts';
import type { Citation, Resolution } from './citation.ts';
import { weigh, type Evidence } from './evidence.ts';
import { issuerCode } from './issuer-codes.ts';
import { resolveLocal, type Places } from './resolve-local.ts';
import { reachedBy } from './series.ts';
import { ambiguous, candidatesOf, reasonsOf, resolved, typeReason, unknown } from './verdict.ts';

/** QĐ, QĐi and QyĐ are printed for one another. */
const decisionCodes = ['qđ', 'qđi', 'qyđ'];

/** Resolves a citation that states its symbol. `date`: the day of the text. */
export function resolveSymbol(
  index: CatalogueIndex,
  citation: Citation,
  date: IsoDate | null,
  places: Places,
): Resolution {
  const symbol = citation.symbol === null ? undefined : parseStated(citation.symbol);
  if (symbol === undefined) return unknown();
  const scope = issuerCode(symbol.issuerCode)?.scope;
  const entries = (index.byNumber.get(symbol.number) ?? []).filter((entry) => isSameSeries(entry, symbol));
  const exact = entries.filter(
    ({ symbol: own }) => own!.typeCode.toLowerCase() === symbol.typeCode.toLowerCase(),
  );
  const other = entries.filter((entry) => !exact.includes(entry));
  if (scope === 'local' || scope === 'state-local' || scope === undefined) {
    return resolveLocal(index, citation, exact, { places, ownCode: scope === undefined });
  }
  const evidence = exact.map((entry) => weigh(index, citation, entry));
  const answer =
    symbol.year !== null ? byOwnYear(citation, evidence) : decide(index, citation, symbol, evidence, date);
  if (answer.kind === 'resolved' || other.length === 0) return answer;
  return byOtherCode(index, citation, other) ?? answer;
}

/** A canonical symbol taken apart; letters of công văn (1483/UBND-THNC) are none. */
function parseStated(symbol: string): ParsedSymbol | undefined {
  return parseSymbol(symbol) ?? parseSymbol(symbol.replace(/\(.*\)$/, ''));
}

function isSameSeries(entry: Entry, symbol: ParsedSymbol): boolean {
  const own = entry.symbol!;
  if (entry.issuerKey !== skeleton(symbol.issuerCode) || own.year !== symbol.year) return false;
  const [a, b] = [own.typeCode.toLowerCase(), symbol.typeCode.toLowerCase()];
  return a === b || (decisionCodes.includes(a) && decisionCodes.includes(b));
}

// 29/2018/QH14: the year is in the symbol, so it names one document for ever.
function byOwnYear(citation: Citation, evidence: readonly Evidence[]): Resolution {
  const [only] = evidence;
  if (evidence.length !== 1 || only === undefined)
    return evidence.length === 0 ? unknown() : ambiguous(candidatesOf(evidence), []);
  return resolved(only.entry, ['unique-symbol', ...reasonsOf(only), ...typeReason(citation, only.entry)]);
}

// Printed 07-QĐ/TW for 07-QĐi/TW: only a date or a title proves it.
function byOtherCode(
  index: CatalogueIndex,
  citation: Citation,
  entries: readonly Entry[],
): Resolution | undefined {
  const proven = entries
    .map((entry) => weigh(index, citation, entry))
    .filter(
      ({ date, title, year, term }) =>
        date === 'equal' ||
        (title === 'agrees' && date !== 'differs' && year !== 'differs' && term !== 'differs'),
    );
  const [only] = proven;
  return proven.length === 1 && only
    ? resolved(only.entry, ['other-code', ...reasonsOf(only), ...typeReason(citation, only.entry)])
    : undefined;
}

function decide(
  index: CatalogueIndex,
  citation: Citation,
  symbol: ParsedSymbol,
  evidence: readonly Evidence[],
  date: IsoDate | null,
): Resolution {
  if (evidence.length === 0) return unknown();
  const accept = (found: Evidence, ...reasons: Resolution['reasons']): Resolution =>
    resolved(found.entry, [
      ...new Set([...reasonsOf(found), ...reasons, ...typeReason(citation, found.entry)]),
    ]);
  const steps = [byDate, byYear, byTerm, byTitle];
  for (const step of steps) {
    const answer = step(evidence);
    if (answer === 'none') return unknown(candidatesOf(evidence));
    if (answer !== undefined)
      return answer.length === 1 ? accept(answer[0]!) : ambiguous(candidatesOf(answer), []);
  }
  return byCitingDate(index, symbol, evidence, date, accept);
}

type Step = readonly Evidence[] | 'none' | undefined;

// A stated day: equal, or a slip of the pen inside one term; any other day is another document.
function byDate(evidence: readonly Evidence[]): Step {
  if (evidence.every(({ date }) => date === 'none')) return undefined;
  const equal = evidence.filter(({ date }) => date === 'equal');
  if (equal.length > 0) return equal;
  const near = evidence.filter((each) => isNear(each));
  if (near.length > 0) return near;
  // Entries whose day is not known may still be meant.
  const open = evidence.filter(
    ({ entry, year, title }) => entry.document.date === null && (year === 'equal' || title === 'agrees'),
  );
  return open.length > 0
    ? open
    : evidence.some(({ entry }) => entry.document.date === null)
      ? evidence
      : 'none';
}

function isNear({ date, title, term }: Evidence): boolean {
  if (date === 'slip') return title !== 'disagrees' && (title === 'agrees' || term !== 'differs');
  return date === 'same-term' && title === 'agrees';
}

function byYear(evidence: readonly Evidence[]): Step {
  const stated = evidence.filter(({ year }) => year !== 'none');
  if (stated.length === 0) return undefined;
  const equal = stated.filter(({ year, title }) => year === 'equal' && title !== 'disagrees');
  if (equal.length === 0) return stated.length === evidence.length ? 'none' : undefined;
  // In the year of a congress both terms may have the number.
  const [only] = equal;
  return equal.length === 1 &&
    (only!.entry.terms.length === 1 || only!.title === 'agrees') &&
    !isCongressYear(only!)
    ? equal
    : equal.length > 1
      ? equal
      : undefined;
}

const congressYears: readonly number[] = [1986, 1991, 1996, 2001, 2006, 2011, 2016, 2021, 2026];

function isCongressYear({ entry, title }: Evidence): boolean {
  return title !== 'agrees' && congressYears.includes(entry.document.year ?? 0);
}

function byTerm(evidence: readonly Evidence[]): Step {
  if (evidence.every(({ term }) => term === 'none')) return undefined;
  const equal = evidence.filter(({ term }) => term === 'equal');
  return equal.length > 0 ? equal.filter(({ title }) => title !== 'disagrees') : 'none';
}

function byTitle(evidence: readonly Evidence[]): Step {
  const agreeing = evidence.filter(({ title }) => title === 'agrees');
  return agreeing.length === 1 ? agreeing : undefined;
}

// Nothing stated: the document of the term of the text, or the one before when this term had not come so far.
function byCitingDate(
  index: CatalogueIndex,
  symbol: ParsedSymbol,
  evidence: readonly Evidence[],
  date: IsoDate | null,
  accept: (found: Evidence, ...reasons: Resolution['reasons']) => Resolution,
): Resolution {
  if (date === null) return ambiguous(candidatesOf(evidence), ['no-date']);
  const [now, ...more] = termNamesOf(index.terms, date);
  const before = evidence.filter(({ entry }) => (dayOf(entry) ?? '9999') <= date);
  const open = evidence.some(
    ({ entry }) =>
      dayOf(entry) === null ||
      (entry.document.date === null && entry.document.year === Number(date.slice(0, 4))),
  );
  if (now === undefined || more.length > 0 || open) return ambiguous(candidatesOf(evidence), ['no-date']);
  const current = before.filter(({ entry }) => entry.terms.includes(now));
  const [only] = current;
  if (current.length === 1 && only)
    return isUndisputed(only) ? accept(only, 'citing-date') : ambiguous(candidatesOf(evidence), ['no-date']);
  if (current.length > 1) return ambiguous(candidatesOf(current), ['no-date']);
  const previous = before.filter(
    ({ entry }) => entry.terms.length === 1 && isTermBefore(index, entry.terms[0]!, now),
  );
  const [last] = previous;
  if (previous.length !== 1 || last === undefined)
    return before.length === 0
      ? unknown(candidatesOf(evidence), ['later-than-text'])
      : ambiguous(candidatesOf(before), ['no-date']);
  const reached =
    skeleton(symbol.issuerCode) === 'tw' ? reachedBy(index, symbol.typeCode, symbol.number, date) : 'unknown';
  if (reached === 'no' && isUndisputed(last)) return accept(last, 'citing-date');
  return ambiguous(candidatesOf(previous), ['number-reached-again']);
}

// An entry of which only the year is known had been issued when the year was over.
function dayOf({ document }: Entry): string | null {
  return document.date ?? (document.year === null ? null : `${document.year}-12-31`);
}

function isUndisputed({ title, issuer }: Evidence): boolean {
  return title !== 'disagrees' && issuer !== 'differs';
}

function isTermBefore(index: CatalogueIndex, term: string, now: string): boolean {
  const names = index.terms
    .toSorted((a, b) => (a.congressTo < b.congressTo ? -1 : 1))
    .map(({ ordinal }) => ordinal);
  return names.indexOf(term) === names.indexOf(now) - 1;
}
