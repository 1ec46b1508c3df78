// Resolves "Chỉ thị 39": type and number without a code. An earlier full citation, the day or the title must prove it;
// a local issuer is never taken for the centre.

import type { IsoDate } from '../domain/iso-date.ts';
import { termNamesOf, type CatalogueIndex, type Entry } from './catalogue-index.ts';
import type { Citation, Resolution } from './citation.ts';
import { isCentralName, weigh, type Evidence } from './evidence.ts';
import { hasPlace } from './resolve-local.ts';
import { ambiguous, candidatesOf, local, reasonsOf, resolved, unknown } from './verdict.ts';
import { validityOn } from '../domain/validity.ts';

export interface NumberContext {
  readonly date: IsoDate | null;
  /** The text cites or names local bodies: a bare number may be theirs. */
  readonly hasLocal: boolean;
}

/** Resolves a citation of type and number that has no antecedent in its text. */
export function resolveNumber(
  index: CatalogueIndex,
  citation: Citation,
  { date, hasLocal }: NumberContext,
): Resolution {
  const stated = citation.issuer;
  if (stated !== null && !isCentralName(stated) && !hasPlace(stated)) return local();
  const number = Number(citation.number);
  const entries = (index.byNumber.get(number) ?? []).filter((entry) => isSameKind(citation, entry));
  const evidence = entries
    .map((entry) => weigh(index, citation, entry))
    .filter((each) => fitsIssuer(citation, each));
  if (evidence.length === 0) return unknown();
  const dated = evidence.filter(({ date: day }) => day === 'equal');
  if (dated.length === 1) return resolved(dated[0]!.entry, [...reasonsOf(dated[0]!), 'number-only']);
  if (citation.issued?.length === 10) return slipOrUnknown(evidence);
  const open = evidence.filter(({ year, term }) => year !== 'differs' && term !== 'differs');
  if (open.length === 0) return unknown(candidatesOf(evidence));
  const titled = open.filter(({ title, issuer }) => title === 'agrees' && issuer !== 'differs');
  if (titled.length === 1) return resolved(titled[0]!.entry, [...reasonsOf(titled[0]!), 'number-only']);
  const told = open.filter(
    ({ year, term, title, issuer }) =>
      (year === 'equal' || term === 'equal') && issuer === 'same' && title !== 'disagrees',
  );
  if (told.length === 1 && told.length === open.length)
    return resolved(told[0]!.entry, [...reasonsOf(told[0]!), 'number-only']);
  return byCitingDate(index, citation, open, date, hasLocal);
}

function slipOrUnknown(evidence: readonly Evidence[]): Resolution {
  const near = evidence.filter(
    ({ date, title, issuer }) =>
      (date === 'slip' || date === 'same-term') && title === 'agrees' && issuer !== 'differs',
  );
  const undated = evidence.filter(({ entry }) => entry.document.date === null);
  if (near.length === 1 && undated.length === 0)
    return resolved(near[0]!.entry, [...reasonsOf(near[0]!), 'number-only']);
  return undated.length > 0
    ? ambiguous(candidatesOf(undated), ['number-only'])
    : unknown(candidatesOf(evidence));
}

function isSameKind({ type }: Citation, { document }: Entry): boolean {
  const announcements = ['thong-bao', 'thong-bao-ket-luan'];
  return (
    type === document.type ||
    (type !== null && announcements.includes(type) && announcements.includes(document.type))
  );
}

// The Bộ Chính trị, the Ban Bí thư and the Central Committee are taken for one another in print; other bodies are not.
function fitsIssuer({ issuer }: Citation, { entry, issuer: agreement }: Evidence): boolean {
  if (issuer === null || agreement !== 'differs') return true;
  return entry.issuerKey === 'tw' && /^(?:Bộ Chính trị|Ban Bí thư|Ban Chấp hành Trung ương)$/.test(issuer);
}

// Only a document of the centre, of the term of the text and alive on its day, and only where no local body is about.
function byCitingDate(
  index: CatalogueIndex,
  citation: Citation,
  open: readonly Evidence[],
  date: IsoDate | null,
  hasLocal: boolean,
): Resolution {
  const refuse = ambiguous(candidatesOf(open), ['number-only']);
  if (date === null || (hasLocal && citation.issuer === null)) return refuse;
  const terms = termNamesOf(index.terms, date);
  const alive = open.filter(({ entry, title, issuer }) => {
    const { document } = entry;
    if (
      entry.issuerKey !== 'tw' ||
      title === 'disagrees' ||
      issuer === 'differs' ||
      document.date === null ||
      document.date > date
    )
      return false;
    return (
      entry.terms.length === 1 &&
      terms.length === 1 &&
      entry.terms[0] === terms[0] &&
      validityOn(document, index.graph, date).state !== 'ended'
    );
  });
  const [only] = alive;
  const others = open.filter(
    (each) =>
      each !== only &&
      (each.entry.document.date === null || (each.entry.issuerKey !== 'tw' && citation.issuer === null)),
  );
  return alive.length === 1 && only && others.length === 0
    ? resolved(only.entry, [...reasonsOf(only), 'citing-date', 'number-only'])
    : refuse;
}
