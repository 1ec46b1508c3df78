// The sentences of a clipping and the places in it. A line end closes a sentence only where the words do: wrapped lines
// go on, and so does a list behind a colon or a semicolon.

export interface Span {
  /** UTF-16 offsets in the text as given. */
  readonly start: number;
  readonly end: number;
}

/** Longer stretches without an end are cut, so that work on one sentence is bounded. */
const longest = 6000;
/** A line shorter than this that the next one does not go on with is a heading, not wrapped text. */
const shortLine = 60;

const closing = /["”’'»)\]]/;
const opening = /["“‘«([]/;
const space = /\s/;
const capital = /[\p{Lu}\d]/u;

/**
 * The sentences of a text in order, without gaps. `whole` are stretches (citations, in order) that are never cut, save by
 * the limit of length. Linear in the length of the text.
 */
export function splitSentences(text: string, whole: readonly Span[] = []): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  let lineStart = 0;
  let next = 0;
  for (let at = 0; at < text.length; at += 1) {
    while (next < whole.length && whole[next]!.end <= at) next += 1;
    const inside = next < whole.length && whole[next]!.start < at;
    const isLineEnd = text[at] === '\n' || text[at] === '\r';
    const ends =
      !inside && (isLineEnd ? lineEnds(text, lineStart, at) : /[.!?…]/.test(text[at]!) && stops(text, at));
    if (isLineEnd) lineStart = at + 1;
    if (!ends && at - start < longest) continue;
    if (!ends && !space.test(text[at]!) && at - start < longest + 200) continue;
    // Closing quotes belong to what they close.
    if (ends && !isLineEnd) at = pastClosing(text, at);
    sentences.push({ start, end: at + 1 });
    start = at + 1;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}

function pastClosing(text: string, at: number): number {
  let to = at;
  while (to < at + 4 && closing.test(text[to + 1] ?? '')) to += 1;
  return to;
}

// A full stop, then a blank, then a capital: "3.5", "T.Ư" and "TP. Hồ Chí Minh" go on.
function stops(text: string, at: number): boolean {
  let to = at + 1;
  while (to < at + 4 && closing.test(text[to] ?? '')) to += 1;
  if (!space.test(text[to] ?? ' ')) return false;
  while (to < at + 12 && space.test(text[to] ?? '')) to += 1;
  if (opening.test(text[to] ?? '')) to += 1;
  const follows = text[to];
  if (follows !== undefined && !capital.test(follows) && !/[-–—•*]/.test(follows)) return false;
  return !/(?:^|[\s(])(?:TP|Tp|GS|TS|PGS|ThS|Đ\/c|đ\/c|\p{Lu})$/u.test(text.slice(Math.max(0, at - 5), at));
}

function lineEnds(text: string, lineStart: number, at: number): boolean {
  const line = text.slice(Math.max(lineStart, at - 200), at).trimEnd();
  const last = line.at(-1);
  const ahead = text.slice(at, at + 40);
  const follows = /^\s*(\S)/.exec(ahead)?.[1] ?? '';
  if (last === undefined) return /^\s*[\p{Lu}\d]/u.test(ahead);
  if (/[:;,(]/.test(last)) return false;
  if (/[.!?…]/.test(last)) return true;
  const blank = /^(?:\r\n|\n|\r)[ \t]*[\r\n]/.test(ahead);
  if (blank || /[-–—•*+●]/.test(follows)) return true;
  return at - lineStart < shortLine && capital.test(follows);
}

/** Line and column (both from 1, columns in UTF-16 units) of offsets of one text. */
export function makePlaces(
  text: string,
): (offset: number) => { readonly line: number; readonly column: number } {
  const lines = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (lines[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - lines[low]! + 1 };
  };
}
