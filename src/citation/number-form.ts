// "Chỉ thị 39", "Quy định số 58", "hướng dẫn số 02", "NQ 18/2017" and the bare members of a list behind them.

import { countedNouns, leadWords, subjectWords, tailWords } from './follow-words.ts';
import { foldWord } from './normalise.ts';
import { bounded, GAP, isCapitalAt, phrase, readFolded, readText, type Scan } from './scan.ts';
import type { TypeWord } from './type-words.ts';

export interface NumberRead {
  /** End of the number (of the year for 18/2017). */
  readonly to: number;
  readonly digits: string;
  readonly year: string | null;
}

const words = (list: readonly string[]): string =>
  [...list]
    .sort((a, b) => b.length - a.length)
    .map(phrase)
    .join('|');

const wordEnd = '(?![a-z0-9])';
const oneWord = countedNouns.filter((noun) => !noun.includes(' '));
const twoWords = countedNouns.filter((noun) => noun.includes(' ')).map(foldWord);
// A single word is compared with its marks ("bộ" is counted, "bổ sung" goes on), two words also without them.
const countedMarked = bounded(`${GAP}(?:%|(?:${words(oneWord)})(?![\\p{L}\\d]))`, 'iu');
const countedFolded = bounded(`${GAP}(?:${words(twoWords)})${wordEnd}`);
// "5 ngày" is an amount, "69 ngày 6/7" a date; "5 năm 2021-2025" a period, "05 năm 2016" a year.
const dayFollows = bounded(`${GAP}[,(]?${GAP}ngay${GAP}\\d`);
const amountOfTime = bounded(`${GAP}(?:ngay${wordEnd}|nam(?!${GAP}\\d{4}(?!${GAP}-${GAP}\\d)))`);
const yearFollows = bounded(`${GAP}[,(]?${GAP}nam${GAP}\\d{4}(?!${GAP}-${GAP}\\d)`);
const tail = bounded(`${GAP}[(]?(?:${words(tailWords)})${wordEnd}`);
const subject = bounded(`${GAP}(?:${words(subjectWords)})${wordEnd}`);
const stop = bounded('[ \\n]?(?:[.,;:)\\]"”’!?…/]|[("“]|-[ \\n]|[\\f]|$)');
const quoted = bounded(`${GAP}["“]`);
const lead = bounded(`(?<=(?<![a-z0-9])(?:${words(leadWords)})${GAP}[("“]?)`);

// The number itself: not part of a decimal, a date, a phone number, a longer code.
const numberWithSo = bounded(
  `${GAP}(?:so|no)${GAP}[:.'’]?${GAP}(\\d{1,5})(?![\\d\\p{L}%_]|[.,]\\d{3}(?!\\d)|[./-]\\d|[ ]?[-/][ ]?\\p{L})`,
  'u',
);
const bareNumber = bounded(
  `${GAP}(\\d{1,4})(?![\\d\\p{L}%_]|[.,]\\d{1,3}(?!\\d)|[./-]\\d|[ ]?[-/]\\p{L})`,
  'u',
);
const numberYear = bounded(`${GAP}(?:so${GAP})?(\\d{1,4})/((?:19|20)\\d{2})(?![\\d\\p{L}/.-])`, 'u');
const gluedList = bounded(`${GAP}(?:so${GAP})?(\\d{1,4})(?=,\\d{2,4}(?![\\d\\p{L}%]|[.,]\\d))`, 'u');

/**
 * Reads the number behind a type word that ends at `at` and starts at `wordFrom`; undefined when it is an amount,
 * a year, a part of another code, or not sure.
 */
export function readNumber(scan: Scan, wordFrom: number, at: number, word: TypeWord): NumberRead | undefined {
  const dated = readFolded(scan, numberYear, at);
  if (dated && word.use !== 'symbol-only') {
    return { to: at + dated[0].length, digits: dated[1]!, year: dated[2]! };
  }
  const withSo = readFolded(scan, numberWithSo, at);
  if (withSo) {
    const to = at + withSo[0].length;
    const amount = isAmount(scan, to);
    return amount ? undefined : { to, digits: withSo[1]!, year: null };
  }
  if (word.use === 'symbol-only') return undefined;
  const bare = readFolded(scan, bareNumber, at) ?? readFolded(scan, gluedList, at);
  if (!bare || scan.text[at] === '\n') return undefined;
  const to = at + bare[0].length;
  if (/^(?:19|20)\d{2}$/.test(bare[1]!) || !isDocumentNumber(scan, wordFrom, to, bare[1]!, word))
    return undefined;
  return { to, digits: bare[1]!, year: null };
}

function isAmount(scan: Scan, at: number): boolean {
  return (
    readText(scan, countedMarked, at) !== null ||
    readFolded(scan, countedFolded, at) !== null ||
    isAmountOfTime(scan, at)
  );
}

function isAmountOfTime(scan: Scan, at: number): boolean {
  return readFolded(scan, dayFollows, at) === null && readFolded(scan, amountOfTime, at) !== null;
}

// Without "số" the words around decide.
function isDocumentNumber(scan: Scan, wordFrom: number, to: number, digits: string, word: TypeWord): boolean {
  if (isAmount(scan, to)) return false;
  const named =
    readFolded(scan, tail, to) ?? readFolded(scan, dayFollows, to) ?? readFolded(scan, yearFollows, to);
  if (named) return true;
  const capital = isCapitalAt(scan, wordFrom);
  const led = readFolded(scan, lead, wordFrom) !== null;
  const goesOn = readFolded(scan, stop, to) !== null || readFolded(scan, subject, to) !== null;
  if (word.use === 'code') return goesOn;
  if (word.use === 'noun' || word.use === 'symbol-only') return capital || goesOn;
  if (!capital) return led && goesOn;
  // A capital at the start of a sentence says nothing: "Kết luận 5 đảng viên…" against "Quy định 69 nêu rõ".
  return (
    goesOn || !startsSentence(scan, wordFrom) || (digits.length > 1 && readText(scan, quoted, to) !== null)
  );
}

function startsSentence(scan: Scan, at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 3; i -= 1) {
    const char = scan.text[i]!;
    if ('.!?\f\n:;-'.includes(char)) return true;
    if (char !== ' ' && char !== '“' && char !== '"') return false;
  }
  return true;
}

const joiner = bounded(`(?:${GAP},${GAP}(?:va${GAP}|hoac${GAP})?|[ \\n](?:va|hoac|cung)[ \\n])(?:so${GAP})?`);
const memberNumber = bounded(`(\\d{1,4})(?![\\d\\p{L}%_]|[.,]\\d{1,3}(?!\\d)|[./-]\\d|[ ]?[-/]\\p{L})`, 'u');
const memberGlued = bounded(`(\\d{1,4})(?=,\\d{2,4}(?![\\d\\p{L}%]|[.,]\\d))`, 'u');
const memberStop = bounded(`${GAP}(?:[.;:)\\]"”]|[(]|[\\f]|$)`);

/** Where the next member of a list begins, behind a comma or "và"; undefined when nothing is joined. */
function readJoiner(scan: Scan, at: number): number | undefined {
  const match = readFolded(scan, joiner, at);
  return match ? at + match[0].length : undefined;
}

/** Members of a list longer than this are not looked for. */
const longestList = 40;

export interface Member extends NumberRead {
  readonly from: number;
}

/**
 * The bare numbers that go on a list behind `at`: `58` in "Quy định 57, 58 của Bộ Chính trị". The last one must end the
 * list or lead to a symbol (`218 – QĐ/TW`, told by `isSymbol`); otherwise none of them is taken.
 */
export function readMembers(scan: Scan, at: number, isSymbol: (at: number) => boolean): readonly Member[] {
  const members: Member[] = [];
  let to = at;
  while (members.length < longestList) {
    const from = readJoiner(scan, to);
    if (from === undefined) break;
    if (isSymbol(from)) return members;
    const match = readFolded(scan, memberNumber, from) ?? readFolded(scan, memberGlued, from);
    if (!match || /^(?:19|20)\d{2}$/.test(match[1]!)) break;
    to = from + match[0].length;
    if (isAmount(scan, to)) return [];
    members.push({ from, to, digits: match[1]!, year: null });
  }
  const last = members.at(-1);
  return last !== undefined && endsList(scan, last) ? members : [];
}

function endsList(scan: Scan, last: Member): boolean {
  const patterns = [tail, dayFollows, yearFollows, memberStop];
  if (patterns.some((pattern) => readFolded(scan, pattern, last.to))) return true;
  // "217 và 218, những văn bản …", "57 và 58 đã nêu": a conjunction closes the list.
  const closed = /(?:va|cung|hoac)[ \n]?(?:so[ \n]?)?$/.test(
    scan.folded.slice(Math.max(0, last.from - 9), last.from),
  );
  return closed && (scan.text[last.to] === ',' || readFolded(scan, subject, last.to) !== null);
}
