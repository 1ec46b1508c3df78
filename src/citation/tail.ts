// What stands behind a citation and says more of it: date, issuer, term, title, in any order, each once.
// It ends where the next citation begins.

import { readDate, readPlainDate, readYear } from './date-form.ts';
import type { Found } from './found.ts';
import { readIssuerName } from './issuers.ts';
import { readTerm } from './ordinals.ts';
import { bounded, BLANK, GAP, readFolded, type Scan } from './scan.ts';
import { readTitle } from './title-tail.ts';

const lead = bounded(`(?:\\d{1,2}(?=[ \\n,]))?(?:${GAP}[,(:]${GAP}|${GAP})`);
const of = bounded(`(?:cua|do|of${BLANK}the|of)${BLANK}`);
// The signer is no issuer: "do đồng chí … ký".
const bracketEnd = bounded(`${GAP}[)]`);

/**
 * Reads the tail of a citation up to `limit` (the next citation) and fills in what it states.
 * `next` is the citation at the limit: a title that says what is carried out ends behind it.
 */
export function readTail(scan: Scan, found: Found, limit: number, next: Found | undefined): void {
  let at = found.to;
  let opened = false;
  for (let part = 0; part < 7; part += 1) {
    const gap = readFolded(scan, lead, at);
    const begin = at + (gap ? gap[0].length : 0);
    if (begin >= limit) return;
    if (gap?.[0].includes('(')) opened = true;
    const to = readPart(scan, found, begin, limit, next, at === found.to);
    if (to === undefined) {
      const close = opened ? readFolded(scan, bracketEnd, at) : null;
      if (!close) return;
      opened = false;
      at += close[0].length;
    } else at = to;
    found.tailTo = Math.max(found.tailTo, at);
  }
}

function readPart(
  scan: Scan,
  found: Found,
  at: number,
  limit: number,
  next: Found | undefined,
  first: boolean,
): number | undefined {
  if (found.issued === null || found.issued.length === 4) {
    const date = readDate(scan, at) ?? (first ? readPlainDate(scan, at) : undefined);
    if (date && date.to <= limit) {
      found.issued = date.date ?? found.issued;
      return date.to;
    }
  }
  const year = found.issued === null ? readYear(scan, at) : undefined;
  if (year && year.to <= limit) {
    found.issued = year.year;
    return year.to;
  }
  const term = found.term === null ? readTerm(scan, at) : undefined;
  if (term && term.to <= limit) {
    found.term = term.term;
    return term.to;
  }
  return readIssuer(scan, found, at, limit) ?? readTitlePart(scan, found, at, limit, next);
}

function readIssuer(scan: Scan, found: Found, at: number, limit: number): number | undefined {
  if (found.issuer !== null && found.symbol?.issuer === 'TW') return undefined;
  const word = readFolded(scan, of, at);
  if (!word) return undefined;
  const issuer = readIssuerName(scan, at + word[0].length);
  if (issuer === undefined || issuer.from >= limit) return undefined;
  if (found.issuer === null) found.issuer = issuer.name;
  return Math.min(issuer.to, limit);
}

function readTitlePart(
  scan: Scan,
  found: Found,
  at: number,
  limit: number,
  next: Found | undefined,
): number | undefined {
  if (found.title !== null || found.form === 'congress') return undefined;
  const title = readTitle(scan, at, limit, next, found.issuer === null);
  if (title === undefined) return undefined;
  found.title = title.title;
  return title.to;
}
