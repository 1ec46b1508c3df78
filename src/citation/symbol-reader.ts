// Reads the symbol (số ký hiệu) that starts at a number: Party, state and letter forms, with the separators people
// lose or swap. What is no symbol, or one of a firm, is told apart; whose type word it has is not decided here.

import { foldWord } from './normalise.ts';
import { codeSpellings, isDeniedIssuer, isListedCode, issuerCode } from './issuer-codes.ts';
import { bounded, GAP, isLetterAt, readText, type Scan } from './scan.ts';
import { canonicalCode, codePattern } from './type-codes.ts';

export interface SymbolFound {
  readonly from: number;
  readonly to: number;
  readonly digits: string;
  /** Canonical; empty for 29/2018/QH14 and for the letters of công văn. */
  readonly code: string;
  /** Canonical; empty when the symbol lost it (159-TB). */
  readonly issuer: string;
  readonly year: number | null;
  readonly kind: 'party' | 'state' | 'letter' | 'short';
  /** Nothing about it is usual (lower case, unknown issuer, odd separators): a type word or "số" must stand before it. */
  readonly weak: boolean;
  /** The issuer was printed TƯ: TW, unless a province's committee is named. */
  readonly printedU: boolean;
}

/** A paper that only looks like a document: its number must not be read as anything else. */
export interface DeniedSymbol {
  readonly from: number;
  readonly to: number;
}

// 57-QĐ/TW, 100 - KL/TW, 37QĐ/TW, 217/QĐ-TW, 27-NQ-TW, 66/QĐ/TW; not 57 of "57 đảng viên".
const partyHead = bounded(`(\\d{1,5})(${GAP}[-/]?${GAP})(${codePattern})(${GAP}[-/]${GAP})`, 'i');
// 20 NQTW, 20-NQ TW: without the second separator only before TW.
const gluedHead = bounded(`(\\d{1,5})${GAP}-?${GAP}(${codePattern})[ ]?(?=T\\.?[WƯ](?![\\p{L}\\d]))`, 'u');
// 26/2020/NĐ-CP, 403/2017/NQLT-UBTVQH14
const stateHead = bounded(
  `(\\d{1,5})${GAP}/${GAP}(\\d{4})${GAP}[/-]${GAP}(${codePattern})${GAP}[-/]${GAP}`,
  'i',
);
// 29/2018/QH14, 76/2025/UBTVQH15
const assembly = bounded(
  `(\\d{1,5})${GAP}/${GAP}(\\d{4})${GAP}[/-]${GAP}((?:UBTV)?QH[ ]?\\d{1,2})(?![\\d])`,
  'i',
);
// 1483/UBND-THNC, 73/TTg-CN, 4114/BCA-ANCTNB; not 12/A-B.
const letterForm = bounded(`(\\d{1,5})/([A-ZĐ][A-ZĐa-z]{1,9})-([A-ZĐ][A-Za-zĐđ]{1,12}\\d?)(?![\\p{L}])`, 'u');
// 159-TB, 03-HD: the issuer is lost.
const shortForm = bounded(`(\\d{1,5})${GAP}-${GAP}(${codePattern})(?![\\p{L}\\d/-])`, 'u');

const run = bounded('[A-Za-zĐđƯư][A-Za-zĐđƯư0-9]{0,29}');
const dotted = bounded('T\\.[ ]?[WƯU](?![\\p{L}\\d])', 'u');
const unit = bounded(`${'[ ]?'}-[ ]?([A-ZĐƯ]{2,14}\\d{0,2})(?![\\p{L}\\d/])`, 'u');
const bracket = bounded('\\([A-Z]{1,3}\\d{1,3}\\)');

/** Reads the symbol whose number starts at `at`; undefined when there is none. */
export function readSymbol(scan: Scan, at: number): SymbolFound | DeniedSymbol | undefined {
  return readState(scan, at) ?? readParty(scan, at) ?? readLetter(scan, at) ?? readShort(scan, at);
}

/** Tells a usable symbol from a denied one. */
export function isDenied(found: SymbolFound | DeniedSymbol): found is DeniedSymbol {
  return !('digits' in found);
}

function readState(scan: Scan, at: number): SymbolFound | DeniedSymbol | undefined {
  const body = readText(scan, assembly, at);
  if (body) {
    const issuer = body[3]!.replace(' ', '').toUpperCase();
    const to = at + body[0].length;
    return {
      from: at,
      to,
      digits: body[1]!,
      code: '',
      issuer,
      year: Number(body[2]),
      kind: 'state',
      weak: false,
      printedU: false,
    };
  }
  const head = readText(scan, stateHead, at);
  if (!head) return undefined;
  const issuer = readIssuer(scan, at + head[0].length);
  if (issuer === undefined) return undefined;
  if (isDeniedIssuer(foldWord(issuer.code))) return { from: at, to: issuer.to };
  const code = canonicalCode(head[3]!);
  const weak = issuer.lower || issuerCode(issuer.code) === undefined;
  return {
    from: at,
    to: issuer.to,
    digits: head[1]!,
    code,
    issuer: issuer.code,
    year: Number(head[2]),
    kind: 'state',
    weak,
    printedU: false,
  };
}

function readParty(scan: Scan, at: number): SymbolFound | DeniedSymbol | undefined {
  const head = readText(scan, partyHead, at);
  const glued = head ? null : readText(scan, gluedHead, at);
  const match = head ?? glued;
  if (!match) return undefined;
  const issuer = readIssuer(scan, at + match[0].length);
  if (issuer === undefined) return undefined;
  if (isDeniedIssuer(foldWord(issuer.code))) return { from: at, to: issuer.to };
  const printed = head ? head[3]! : glued![2]!;
  // Contracts (HĐ) fold to the same letters as guidance (HD) but never match its code.
  const known = issuerCode(issuer.code);
  const lower = issuer.lower || printed === printed.toLowerCase();
  const usual = head !== null && head[2]!.trim() === '-' && head[4]!.trim() === '/';
  const kind =
    known !== undefined
      ? known.scope.startsWith('state')
        ? 'state'
        : 'party'
      : swapped(head)
        ? 'state'
        : 'party';
  const weak =
    lower ||
    known === undefined ||
    (!usual && kind === 'party' && known.scope !== 'central' && head?.[2]!.trim() === '');
  return {
    from: at,
    to: issuer.to,
    digits: match[1]!,
    code: canonicalCode(printed),
    issuer: issuer.code,
    year: null,
    kind,
    weak,
    printedU: issuer.printedU,
  };
}

/** `NN/XX-YY`, the order of state symbols. */
function swapped(head: RegExpExecArray | null): boolean {
  return head !== null && head[2]!.trim() === '/' && head[4]!.trim() === '-';
}

function readLetter(scan: Scan, at: number): SymbolFound | DeniedSymbol | undefined {
  const match = readText(scan, letterForm, at);
  if (!match) return undefined;
  const to = at + match[0].length;
  const lead = match[2]!;
  const rest = match[3]!;
  const parts = foldWord(`${lead}-${rest}`);
  if (isDeniedIssuer(parts)) return { from: at, to };
  const known = issuerCode(lead);
  return {
    from: at,
    to,
    digits: match[1]!,
    code: '',
    issuer: `${lead}-${rest}`,
    year: null,
    kind: 'letter',
    weak: known === undefined || !known.scope.startsWith('state'),
    printedU: false,
  };
}

function readShort(scan: Scan, at: number): SymbolFound | undefined {
  const match = readText(scan, shortForm, at);
  if (!match) return undefined;
  const code = canonicalCode(match[2]!);
  const to = at + match[0].length;
  return {
    from: at,
    to,
    digits: match[1]!,
    code,
    issuer: '',
    year: null,
    kind: 'short',
    weak: true,
    printedU: false,
  };
}

interface IssuerRead {
  readonly code: string;
  readonly to: number;
  readonly lower: boolean;
  readonly printedU: boolean;
}

function readIssuer(scan: Scan, at: number): IssuerRead | undefined {
  const dots = readText(scan, dotted, at);
  if (dots) return { code: 'TW', to: at + dots[0].length, lower: false, printedU: /[ƯU]/.test(dots[0]) };
  const match = readText(scan, run, at);
  if (!match || (match[0].length === 30 && isLetterAt(scan, at + 30))) return undefined;
  const printed = trimRun(match[0]);
  if (printed === undefined) return undefined;
  let to = at + printed.length;
  const lower = printed === printed.toLowerCase();
  const code = canonicalIssuer(printed);
  let units = '';
  for (let count = 0; count < 4; count += 1) {
    const next = readText(scan, unit, to);
    if (!next) break;
    units += `-${next[1]!}`;
    to += next[0].length;
  }
  const suffix = readText(scan, bracket, to);
  if (suffix) to += suffix[0].length;
  return {
    code: code + units + (suffix?.[0] ?? ''),
    to,
    lower,
    printedU: /^T[ƯU]$/i.test(printed) && code === 'TW',
  };
}

/**
 * The issuer code at the start of a run of letters and digits: footnote digits and glued words are cut off.
 * @example trimRun('TW1') // 'TW'
 */
function trimRun(letters: string): string | undefined {
  if (isKnown(letters)) return letters;
  for (let length = letters.length - 1; length >= 2; length -= 1) {
    if (
      /[\da-zđư]/.test(letters[length]!) &&
      isKnown(letters.slice(0, length)) &&
      /[A-ZĐ]/.test(letters[0]!)
    ) {
      return letters.slice(0, length);
    }
  }
  const capitals = /^[A-ZĐƯ]{2,24}/.exec(letters)?.[0];
  // Ban nhạc, Hà Nội …: a word, not a code.
  return capitals === undefined || /^[a-zđư]/.test(letters.slice(capitals.length)) ? undefined : capitals;
}

function isKnown(code: string): boolean {
  const upper = code.toUpperCase();
  // Codes outside the list are told by their ending, and only in capitals: CPstatu is no …TU.
  const listed = code === upper || isListedCode(code);
  return (
    codeSpellings.has(upper) ||
    (listed && issuerCode(upper) !== undefined && !/\d$/.test(upper)) ||
    /^(?:UBTV)?QH\d{1,2}$/.test(upper)
  );
}

function canonicalIssuer(printed: string): string {
  const upper = printed.toUpperCase();
  const spelled = codeSpellings.get(upper);
  if (spelled !== undefined) return spelled;
  const known = issuerCode(upper);
  return known !== undefined && known.code.toUpperCase() === upper ? known.code : upper;
}
