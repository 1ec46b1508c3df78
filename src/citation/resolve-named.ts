// Resolves what is cited by name: plenums, congresses, Điều lệ Đảng, laws, Quy chế, and documents told by title alone.

import type { IsoDate } from '../domain/iso-date.ts';
import { skeleton } from '../domain/symbol.ts';
import { validityOn } from '../domain/validity.ts';
import type { CatalogueIndex, Entry } from './catalogue-index.ts';
import { isNationalCongress } from './congress-form.ts';
import type { Citation, Resolution } from './citation.ts';
import { weigh } from './evidence.ts';
import { plenumDocuments } from './series-points.ts';
import { similarity, titleWords } from './title-match.ts';
import { ambiguous, candidatesOf, local, resolved, typeReason, unknown } from './verdict.ts';

/** A plenum: its title, or the one document that carries its name. */
export function resolvePlenum(index: CatalogueIndex, citation: Citation, date: IsoDate | null): Resolution {
  const rows = plenumDocuments.filter(
    (row) => row.plenum === citation.plenum && (date === null || row.date <= date),
  );
  const term =
    citation.term ??
    (date === null ? null : (rows.toSorted((a, b) => (a.date < b.date ? 1 : -1))[0]?.term ?? null));
  const named = rows.find((row) => row.term === term);
  const entries = (['nghi-quyet', 'ket-luan'] as const).flatMap((type) =>
    (index.centralByType.get(type) ?? []).filter(({ terms }) => term === null || terms.includes(term)),
  );
  const carrier = entries.find(
    ({ document }) => named !== undefined && document.date === named.date && document.symbol === named.symbol,
  );
  if (carrier) {
    const { title } = weigh(index, { ...citation, term }, carrier);
    return title === 'disagrees'
      ? ambiguous(candidatesOf([weigh(index, citation, carrier)]), ['title-differs'])
      : resolved(carrier, ['term', ...typeReason(citation, carrier)]);
  }
  if (citation.title === null || term === null) return unknown();
  const body = entries.filter(
    ({ document, issuers }) =>
      document.type === citation.type && issuers.some(({ slug }) => slug === 'ban-chap-hanh-trung-uong'),
  );
  const agreeing = body.filter(({ words }) => similarity(words, titleWords(citation.title!)) >= 0.6);
  return agreeing.length === 1
    ? resolved(agreeing[0]!, ['term', 'title'])
    : unknown(candidatesOf(agreeing.map((entry) => weigh(index, citation, entry))));
}

/** A congress: the national ones by their term; others need a place. */
export function resolveCongress(index: CatalogueIndex, citation: Citation): Resolution {
  if (!isNationalCongress(citation.issuer)) return local();
  const slug = `dai-hoi-${citation.term?.toLowerCase()}`;
  const entries = (index.byType.get('nghi-quyet') ?? []).filter(({ document }) =>
    document.issuers.some((issuer) => issuer === slug),
  );
  return single(index, citation, entries, 'term');
}

/** Điều lệ Đảng, Cương lĩnh, the constitution, laws, Quy chế: by year or term, else the one in force on the day of the text. */
export function resolveNamed(index: CatalogueIndex, citation: Citation, date: IsoDate | null): Resolution {
  const entries = candidates(index, citation);
  if (entries.length === 0) return unknown();
  if (citation.term !== null && citation.type === 'dieu-le') {
    const slug = `dai-hoi-${citation.term.toLowerCase()}`;
    return single(
      index,
      citation,
      entries.filter(({ document }) => document.issuers.some((issuer) => issuer === slug)),
      'term',
    );
  }
  if (citation.issued !== null) {
    const year = Number(citation.issued.slice(0, 4));
    return single(
      index,
      citation,
      entries.filter(({ document }) => document.year === year),
      'year',
    );
  }
  if (date === null)
    return ambiguous(candidatesOf(entries.map((entry) => weigh(index, citation, entry))), ['no-date']);
  return single(index, citation, inForce(index, entries, date), 'citing-date');
}

function candidates(index: CatalogueIndex, citation: Citation): readonly Entry[] {
  const { type, title } = citation;
  if (type === null) return [];
  if (type === 'dieu-le')
    return /Đoàn|Công đoàn|Mặt trận/u.test(citation.surface) ? [] : (index.byType.get(type) ?? []);
  if (type === 'quy-che') {
    // Usually attached to a Quyết định, which carries the number.
    const carriers = [...(index.byType.get('quy-che') ?? []), ...(index.byType.get('quyet-dinh') ?? [])];
    const name = `quy che ${plainTitle(title ?? '')}`;
    return carriers.filter(({ document }) =>
      plainTitle(document.title)
        .replace(/^ban hanh /, '')
        .startsWith(document.type === 'quy-che' ? plainTitle(title ?? '') : name),
    );
  }
  if (title === null) return type === 'cuong-linh' ? (index.byType.get(type) ?? []) : [];
  const name = plainTitle(title);
  return (index.byType.get(type) ?? []).filter(({ document }) => plainTitle(document.title) === name);
}

// "Luật Bảo vệ bí mật nhà nước" and "Bảo vệ bí mật nhà nước" are one name.
function plainTitle(title: string): string {
  return skeleton(title)
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/^(?:bo luat|luat|phap lenh|quy che) /, '')
    .replace(/ \d{4}$/, '')
    .trim();
}

function inForce(index: CatalogueIndex, entries: readonly Entry[], date: IsoDate): readonly Entry[] {
  return entries.filter(({ document }) => {
    if (document.date === null || document.date > date) return false;
    // Passed but not yet applied counts: people cite a new law from the day it is passed.
    return validityOn(document, index.graph, date).state !== 'ended';
  });
}

function single(
  index: CatalogueIndex,
  citation: Citation,
  entries: readonly Entry[],
  reason: 'term' | 'year' | 'citing-date',
): Resolution {
  const [only] = entries;
  if (only === undefined) return unknown();
  return entries.length === 1
    ? resolved(only, [reason])
    : ambiguous(candidatesOf(entries.map((entry) => weigh(index, citation, entry))), []);
}

/** A document told by its title: one whose title is the same, of the type and issuer stated, in force on the day. */
export function resolveDescribed(
  index: CatalogueIndex,
  citation: Citation,
  date: IsoDate | null,
): Resolution {
  if (citation.title === null || citation.type === null) return unknown();
  const words = titleWords(citation.title);
  const fits = (index.byType.get(citation.type) ?? []).filter(
    (entry) => similarity(entry.words, words) >= 0.7 && weigh(index, citation, entry).issuer !== 'differs',
  );
  if (fits.length === 0) return unknown();
  if (date === null)
    return ambiguous(candidatesOf(fits.map((entry) => weigh(index, citation, entry))), ['no-date']);
  const past = fits.filter(({ document }) => document.date !== null && document.date <= date);
  // Successive regulations carry one title: only when one of them alone had been issued is it sure which is meant.
  return past.length === 1 && fits.length === 1
    ? resolved(past[0]!, ['title'])
    : ambiguous(candidatesOf(fits.map((entry) => weigh(index, citation, entry))), []);
}
