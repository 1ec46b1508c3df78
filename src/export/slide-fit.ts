// How much fits on a slide, estimated from lengths of texts: nothing is shrunk and nothing runs over the edge.

/** Inches. */
export const slide = {
  width: 13.333,
  height: 7.5,
  left: 0.6,
  contentWidth: 12.1,
  bodyTop: 1.75,
  bodyHeight: 4.95,
} as const;

/** Points. */
export const slideType = { title: 28, body: 22, basis: 14, table: 16, step: 14, footer: 10 } as const;

const POINTS_PER_INCH = 72;
// Arial with Vietnamese marks: widths of letters and heights of lines, in parts of the size.
const LETTER = 0.52;
const LINE = 1.22;
const CELL_PADDING = 0.22;

/** Lines of a text in a column of `width` inches at `size` points. */
export function linesIn(text: string, width: number, size: number): number {
  const perLine = Math.max(1, Math.floor((width * POINTS_PER_INCH) / (size * LETTER)));
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
}

/** Height in inches of a text as a paragraph. */
export function heightOf(text: string, width: number, size: number): number {
  return (linesIn(text, width, size) * size * LINE) / POINTS_PER_INCH;
}

/** Height in inches of a row of a table whose columns have these widths. */
export function rowHeight(cells: readonly string[], widths: readonly number[], size: number): number {
  const heights = cells.map((text, column) => heightOf(text, (widths[column] ?? 1) - CELL_PADDING, size));
  return Math.max(...heights) + CELL_PADDING / 2;
}

/** Splits a list in order so that each part has at most `most` entries and is at most `height` high; never empty parts. */
export function splitToFit<T>(
  list: readonly T[],
  most: number,
  height: number,
  heightOfEntry: (entry: T) => number,
): readonly (readonly T[])[] {
  const parts: T[][] = [];
  let used = 0;
  for (const entry of list) {
    const own = heightOfEntry(entry);
    const last = parts.at(-1);
    if (last === undefined || last.length >= most || used + own > height) {
      parts.push([entry]);
      used = own;
    } else {
      last.push(entry);
      used += own;
    }
  }
  return balanced(parts, (pair) => pair.reduce((sum, entry) => sum + heightOfEntry(entry), 0) <= height);
}

// A last part of one entry looks forgotten: it takes one over from the part before, when that has three or more.
function balanced<T>(parts: T[][], fits: (pair: readonly T[]) => boolean): T[][] {
  const last = parts.at(-1);
  const before = parts.at(-2);
  if (last?.length !== 1 || before === undefined || before.length < 3) return parts;
  const pair = [...before.slice(-1), ...last];
  return fits(pair) ? [...parts.slice(0, -2), before.slice(0, -1), pair] : parts;
}
