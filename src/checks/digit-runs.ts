// Whether a text has so many digits close together that one of its lines may hold a number of a person. Goes through
// the text once, character by character: the patterns that decide cost twenty times as much, and nearly no text needs
// them. May say yes for nothing, never no for something.

const lineFeed = 0x0a;
/** Digits of the shortest number that anyone could be reached by. */
const fewest = 7;
/** Between two digits of one number stand at most six characters, which are two units each when they are rare ones. */
const widest = 12;

/** Whether a line of the text has seven digits with little between them, outside addresses of pages, days and ids. */
export function hasManyDigits(text: string): boolean {
  let count = 0;
  let last = 0;
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    if (code === lineFeed) count = 0;
    if (!isWordCode(code)) {
      at += 1;
      continue;
    }
    const end = endOfWord(text, at);
    if (isMachinePart(text, at, end)) {
      at = endOfPart(text, end);
      continue;
    }
    for (; at < end; at += 1) {
      if (!isDigit(text.charCodeAt(at))) continue;
      count = count > 0 && at - last - 1 <= widest ? count + 1 : 1;
      if (count === fewest) return true;
      last = at;
    }
  }
  return false;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

// a-z 0-9 and the hyphen: what ids and days are made of.
function isWordCode(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x2d;
}

function endOfWord(text: string, from: number): number {
  let end = from + 1;
  while (end < text.length && isWordCode(text.charCodeAt(end))) end += 1;
  return end;
}

// Fewer than `withoutMachineParts` blanks out, which is the safe side: beside letters of Vietnamese nothing is one.
function isMachinePart(text: string, from: number, to: number): boolean {
  if (!standsApart(text, from, to)) return false;
  if (text.startsWith('://', to)) return to - from <= 5 && /^https?$/.test(text.slice(from, to));
  return to - from > 2 && machineWord.test(text.slice(from, to));
}

// An id around a day is none once the day is blanked out: it is left in.
const machineWord =
  /^(?:\d{4}-\d\d-\d\d|(?=[\d-]*[a-z])(?![a-z\d-]*(?:\d{9}|\d{4}-\d\d-\d\d))[a-z\d]+(?:-[a-z\d]+)+)$/;

function standsApart(text: string, from: number, to: number): boolean {
  return !joins(text.charCodeAt(from - 1)) && !joins(text.charCodeAt(to));
}

// A letter, a digit, `_`, `@`, or anything beyond ASCII; beyond the ends of the text stands NaN, which joins nothing.
function joins(code: number): boolean {
  return code > 0x7e || (code >= 0x40 && code <= 0x5a) || code === 0x5f || (code >= 0x61 && code <= 0x7a);
}

function endOfPart(text: string, to: number): number {
  if (!text.startsWith('://', to)) return to;
  let end = to + 3;
  while (end < text.length && !endsAddress(text.charCodeAt(end))) end += 1;
  return end;
}

// Blanks, quotes, brackets, and earlier than it must: whatever is beyond ASCII.
function endsAddress(code: number): boolean {
  return (
    code <= 0x20 ||
    code === 0x22 ||
    code === 0x27 ||
    code === 0x29 ||
    code === 0x3c ||
    code === 0x3e ||
    code === 0x5d ||
    code > 0x7e
  );
}
