// Party instruments by name: "Điều lệ Đảng khóa XI", "Quy chế bầu cử trong Đảng", "Quy chế làm việc của … khóa XII".

import { makeFound, type Found } from './found.ts';
import { readIssuerName } from './issuers.ts';
import { bodyRules, namedInstruments } from './named-instruments.ts';
import { readTerm } from './ordinals.ts';
import { bounded, BLANK, GAP, isCapitalAt, phrase, readFolded, type Scan } from './scan.ts';

const byLength = namedInstruments.toSorted((a, b) => b.name.length - a.name.length);
const instruments = bounded(`(${byLength.map(({ name }) => phrase(name)).join('|')})(?![a-z0-9])`);
const year = bounded(`${BLANK}(?:nam${BLANK})?((?:19|20)\\d{2})(?![\\d/]|${GAP}-${GAP}\\d)`);
const amended = bounded(`${GAP}[(]bo${BLANK}sung,${BLANK}phat${BLANK}trien${BLANK}nam${BLANK}(\\d{4})[)]`);
const bodyRule = bounded(`quy${GAP}che${GAP}(?:${bodyRules.map(phrase).join('|')})${GAP}cua${GAP}`);
const joined = bounded(`(?:,${GAP}|${BLANK}va${BLANK}|,${GAP}va${BLANK})`);

/** Reads the instrument whose name starts at `from`, or undefined. */
export function readNamed(scan: Scan, from: number): Found | undefined {
  return readListed(scan, from) ?? readBodyRule(scan, from);
}

function readListed(scan: Scan, from: number): Found | undefined {
  const match = readFolded(scan, instruments, from);
  if (!match) return undefined;
  const tight = match[1]!.replace(/[ \n]/g, '');
  const row = byLength.find(({ name }) => name.replace(/ /g, '') === tight);
  if (row === undefined || (row.capital && !isCapitalAt(scan, from))) return undefined;
  let to = from + match[0].length;
  const title = scan.text
    .slice(from, to)
    .replace(/[ \n]+/g, ' ')
    .replace(/^(?:quy chế|Quy chế) /u, '');
  const found = makeFound(from, to, 'named', {
    type: row.type,
    title: row.type === 'quy-che' ? title : null,
  });
  const added = readFolded(scan, amended, to);
  if (added) {
    to += added[0].length;
    found.issued = added[1]!;
  }
  const term = readTerm(scan, to);
  if (term) {
    to = term.to;
    found.term = term.term;
  } else if (row.type !== 'quy-che') {
    const stated = readFolded(scan, year, to);
    if (stated) {
      to += stated[0].length;
      found.issued = stated[1]!;
    }
  }
  found.to = to;
  found.tailTo = to;
  return found;
}

// The bodies whose rules they are may be a list; the term ends the name.
function readBodyRule(scan: Scan, from: number): Found | undefined {
  if (!isCapitalAt(scan, from)) return undefined;
  const match = readFolded(scan, bodyRule, from);
  if (!match) return undefined;
  let to = from + match[0].length;
  const names: string[] = [];
  for (let count = 0; count < 5; count += 1) {
    const body = readIssuerName(scan, to);
    if (body === undefined) break;
    names.push(body.name);
    to = body.to;
    const next = readFolded(scan, joined, to);
    if (!next || readIssuerName(scan, to + next[0].length) === undefined) break;
    to += next[0].length;
  }
  if (names.length === 0) return undefined;
  const title = scan.text
    .slice(from, to)
    .replace(/[ \n]+/g, ' ')
    .replace(/^\S+ \S+ /u, '');
  const term = readTerm(scan, to);
  return makeFound(from, term?.to ?? to, 'named', {
    type: 'quy-che',
    title,
    issuer: names.length === 1 ? names[0]! : null,
    term: term?.term ?? null,
  });
}
