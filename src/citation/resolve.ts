// Says which document a citation means, or that it cannot be told. When several fit the answer is none of them: the
// candidates are given with what speaks for and against each.

import type { DocumentId } from '../domain/document.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { indexCatalogue, type CatalogueIndex, type ResolvableCatalogue } from './catalogue-index.ts';
import type { Citation, Resolution, ResolvedCitation } from './citation.ts';
import { plainName } from './evidence.ts';
import { issuerCode } from './issuer-codes.ts';
import { hasPlace } from './resolve-local.ts';
import { resolveCongress, resolveDescribed, resolveNamed, resolvePlenum } from './resolve-named.ts';
import { resolveNumber } from './resolve-number.ts';
import { resolveSymbol } from './resolve-symbol.ts';
import { ambiguous, resolved, unknown, withValidity } from './verdict.ts';

export interface TextContext {
  /** Day of the text; null when it is not known, and then only what states its own day or title is resolved. */
  readonly date: IsoDate | null;
  /** Names of bodies and places the text is about (its site, its heading), for local documents. */
  readonly places?: readonly string[];
  /** The document that the text is, for "Quy định này" inside it. */
  readonly self?: DocumentId;
}

export interface Resolver {
  /** Resolves the citations of one text, in order, as find() gave them. */
  readonly resolve: (citations: readonly Citation[], context: TextContext) => ResolvedCitation[];
}

/** Prepares a catalog for resolving. Pure; the catalog is not changed. */
export function makeResolver(catalogue: ResolvableCatalogue): Resolver {
  const index = indexCatalogue(catalogue);
  return { resolve: (citations, context) => resolveAll(index, citations, context) };
}

function resolveAll(
  index: CatalogueIndex,
  citations: readonly Citation[],
  context: TextContext,
): ResolvedCitation[] {
  const places = new Set(
    [
      ...(context.places ?? []),
      ...citations.map(({ issuer }) => issuer ?? '').filter((name) => name !== '' && hasPlace(name)),
    ].map(plainName),
  );
  const hasLocal = citations.some(isLocal);
  const first = citations.map((citation) => resolveOne(index, citation, context, places, hasLocal));
  const mentions = mentionsByNumber(citations, first);
  const repeated = citations.map((citation, at) =>
    byRepetition(index, mentions.get(Number(citation.number)) ?? [], first[at]!, citation, at),
  );
  const answers = citations.map((citation, at) => followAntecedent(index, repeated, citation, repeated[at]!));
  return citations.map((citation, at) => ({
    ...citation,
    resolution: withValidity(index, answers[at]!, context.date),
  }));
}

function isLocal({ symbol, issuer, form }: Citation): boolean {
  const code = symbol === null ? undefined : symbol.split(/[/]/).at(-1)!.split('-').at(-1);
  if (code !== undefined && issuerCode(code)?.scope === 'local') return true;
  return (
    form !== 'congress' &&
    issuer !== null &&
    /(?:tỉnh|thành|huyện|quận|thị|đảng) (?:ủy|uỷ)|đảng bộ/iu.test(issuer) &&
    !/trung ương/iu.test(issuer)
  );
}

function resolveOne(
  index: CatalogueIndex,
  citation: Citation,
  context: TextContext,
  places: ReadonlySet<string>,
  hasLocal: boolean,
): Resolution {
  const { date } = context;
  switch (citation.form) {
    case 'full':
    case 'bare-symbol':
      return citation.symbol === null ? unknown() : resolveSymbol(index, citation, date, places);
    case 'number':
      return citation.symbol === null
        ? resolveNumber(index, citation, { date, hasLocal })
        : resolveSymbol(index, citation, date, places);
    case 'plenum':
      return resolvePlenum(index, citation, date);
    case 'congress':
      return resolveCongress(index, citation);
    case 'named':
    case 'in-title':
      return resolveNamed(index, citation, date);
    case 'described':
      return resolveDescribed(index, citation, date);
    case 'self':
      return resolveSelf(index, citation, context, places);
    case 'anaphor':
      return unknown();
    default:
      return citation.form satisfies never;
  }
}

function resolveSelf(
  index: CatalogueIndex,
  citation: Citation,
  { self, date }: TextContext,
  places: ReadonlySet<string>,
): Resolution {
  const entry = self === undefined ? undefined : index.byId.get(self);
  if (entry) return resolved(entry, ['antecedent']);
  return citation.symbol === null ? unknown() : resolveSymbol(index, citation, date, places);
}

/** A mention whose document a date, a term or a title tells; many mentions of one kind count once. */
interface Mention {
  readonly citation: Citation;
  readonly id: DocumentId | null;
  readonly first: number;
}

// Mentions by number: settled ones, and those with a symbol that the catalog does not hold.
function mentionsByNumber(
  citations: readonly Citation[],
  first: readonly Resolution[],
): ReadonlyMap<number, readonly Mention[]> {
  const mentions = new Map<number, Map<string, Mention>>();
  citations.forEach((citation, at) => {
    const resolution = first[at]!;
    const settled = resolution.kind === 'resolved' && !resolution.reasons.includes('citing-date');
    if (citation.number === null || (!settled && (resolution.kind !== 'unknown' || citation.symbol === null)))
      return;
    const number = Number(citation.number);
    const kinds = mentions.get(number) ?? new Map<string, Mention>();
    const key = [
      citation.type,
      citation.symbol,
      citation.issued,
      citation.term,
      citation.issuer,
      resolution.id,
    ].join('|');
    if (!kinds.has(key)) kinds.set(key, { citation, id: settled ? resolution.id : null, first: at });
    mentions.set(number, kinds);
  });
  return new Map([...mentions].map(([number, kinds]) => [number, [...kinds.values()]]));
}

// The same type and number elsewhere in the text, told there by a date or a title: one distinct document, or none.
function byRepetition(
  index: CatalogueIndex,
  mentions: readonly Mention[],
  own: Resolution,
  citation: Citation,
  at: number,
): Resolution {
  if (citation.number === null || (own.kind === 'resolved' && !own.reasons.includes('citing-date')))
    return own;
  const same = mentions.filter(
    (mention) => mention.citation !== citation && isRepetition(citation, mention.citation),
  );
  const ids = [...new Set(same.map(({ id }) => id).filter((id) => id !== null))];
  // An earlier mention in full that the catalog does not hold may be what a short form means.
  const unsettled = citation.symbol === null && same.some(({ id, first }) => id === null && first < at);
  if (unsettled)
    return ids.length === 0
      ? unknown()
      : ambiguous(
          ids.map((id) => ({ id, reasons: [] })),
          ['number-only'],
        );
  if (ids.length === 0) return own;
  const entry = index.byId.get(ids[0]!);
  return ids.length === 1 && entry
    ? resolved(entry, ['antecedent'])
    : ambiguous(
        ids.map((id) => ({ id, reasons: ['antecedent'] })),
        [],
      );
}

function isRepetition(citation: Citation, other: Citation): boolean {
  if (citation.symbol !== null && other.symbol !== null) {
    if (citation.symbol.replace(/^0+/, '') !== other.symbol.replace(/^0+/, '')) return false;
  } else if (citation.type !== other.type) return false;
  // What it states itself may not contradict.
  const dates =
    citation.issued === null ||
    other.issued === null ||
    citation.issued.slice(0, 4) === other.issued.slice(0, 4);
  const terms = citation.term === null || other.term === null || citation.term === other.term;
  const issuers =
    citation.symbol !== null ||
    citation.issuer === null ||
    other.issuer === null ||
    plainName(citation.issuer) === plainName(other.issuer);
  return dates && terms && issuers;
}

function followAntecedent(
  index: CatalogueIndex,
  answers: readonly Resolution[],
  citation: Citation,
  own: Resolution,
): Resolution {
  if (citation.form !== 'anaphor' || typeof citation.antecedent !== 'number') return own;
  const target = answers[citation.antecedent] ?? unknown();
  const entry = target.id === null ? undefined : index.byId.get(target.id);
  return entry ? resolved(entry, ['antecedent']) : target;
}
