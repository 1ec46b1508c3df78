// Rows of whole numbers as bytes that compress well: all low bytes of a row, then all that stand above them. Written by
// the build, read in the browser.

/** Bytes of a number in a row: up to 2^24 documents or days. */
const width = 3;

/** Returns a heading (any JSON) and rows of whole numbers from 0 to 2^24 − 1 as bytes; throws on other numbers. */
export function writeRows(heading: unknown, rows: readonly (readonly number[])[]): Uint8Array {
  const head = new TextEncoder().encode(JSON.stringify({ heading, rows: rows.map(({ length }) => length) }));
  const body = rows.reduce((sum, { length }) => sum + length * width, 0);
  const bytes = new Uint8Array(4 + head.length + body);
  new DataView(bytes.buffer).setUint32(0, head.length, true);
  bytes.set(head, 4);
  let at = 4 + head.length;
  for (const row of rows) {
    row.forEach((value, i) => {
      if (!Number.isInteger(value) || value < 0 || value >= 2 ** 24)
        throw new Error(`Unexpected ${value} in a row, expected 0 to 2^24 - 1`);
      for (let byte = 0; byte < width; byte += 1) bytes[at + byte * row.length + i] = value >>> (8 * byte);
    });
    at += row.length * width;
  }
  return bytes;
}

/** Reads what `writeRows` wrote; throws when the bytes do not add up. */
export function readRows(bytes: Uint8Array): { heading: unknown; rows: readonly Int32Array[] } {
  const headLength = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + headLength))) as {
    readonly heading: unknown;
    readonly rows: readonly number[];
  };
  let at = 4 + headLength;
  const rows = head.rows.map((length) => {
    const row = new Int32Array(length);
    for (let i = 0; i < length; i += 1)
      row[i] = bytes[at + i]! | (bytes[at + length + i]! << 8) | (bytes[at + 2 * length + i]! << 16);
    at += length * width;
    return row;
  });
  if (at !== bytes.length) throw new Error(`Unexpected columns of ${bytes.length} bytes, expected ${at}`);
  return { heading: head.heading, rows };
}

/** A whole number of either sign as one that is not negative: 0, -1, 1, -2 … become 0, 1, 2, 3 … */
export const zigzag = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);

/** The reverse of `zigzag`. */
export const unzigzag = (value: number): number => (value & 1 ? -(value + 1) / 2 : value / 2);
