// The text of a draft, whatever file it comes in. Runs in the browser and in Node; the readers of .docx and .pdf are
// loaded only when such a file comes. Nothing is stored or sent; macros are never looked at.

export type DraftKind = 'text' | 'docx' | 'pdf';

export type DraftProblem =
  /** Neither text, nor .docx, nor .pdf. */
  | 'unsupported'
  /** The name says one type, the content is another. */
  | 'wrong-type'
  | 'too-large'
  /** Unpacked it would be far larger than any document is. */
  | 'zip-bomb'
  | 'encrypted'
  /** A PDF of pictures: no text to read. */
  | 'scanned'
  | 'damaged'
  | 'empty';

export type DraftText =
  | { readonly ok: true; readonly kind: DraftKind; readonly text: string }
  | { readonly ok: false; readonly problem: DraftProblem };

/** Largest file that is opened, in bytes. */
export const largestFile = 60_000_000;

const signatures = {
  zip: [0x50, 0x4b, 0x03, 0x04],
  pdf: [0x25, 0x50, 0x44, 0x46],
  // Old .doc, and .docx locked with a password.
  ole: [0xd0, 0xcf, 0x11, 0xe0],
} as const;

/** Reads the text of a file. Never throws for what the file holds; `name` is only used for its ending. */
export async function readDraftText(name: string, bytes: Uint8Array): Promise<DraftText> {
  if (bytes.length > largestFile) return fail('too-large');
  if (bytes.length === 0) return fail('empty');
  const ending = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (starts(bytes, signatures.ole)) return fail(ending === 'docx' ? 'encrypted' : 'unsupported');
  const kind = kindOf(bytes);
  if (kind === null) return fail('unsupported');
  if ((ending === 'docx' || ending === 'pdf') && ending !== kind) return fail('wrong-type');
  if ((ending === 'txt' || ending === 'md') && kind !== 'text') return fail('wrong-type');
  if (kind === 'docx') return (await import('./docx-text.ts')).readDocx(bytes);
  if (kind === 'pdf') return (await import('./pdf-text.ts')).readPdf(bytes);
  return readPlain(bytes);
}

/** A failed reading. */
export function fail(problem: DraftProblem): DraftText {
  return { ok: false, problem };
}

function starts(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function kindOf(bytes: Uint8Array): DraftKind | null {
  if (starts(bytes, signatures.zip)) return 'docx';
  // Some programs put a few bytes before the PDF header.
  for (let at = 0; at < Math.min(bytes.length, 1024); at += 1)
    if (signatures.pdf.every((byte, i) => bytes[at + i] === byte)) return 'pdf';
  return 'text';
}

// UTF-8 or UTF-16 with its mark; a NUL elsewhere means that it is no text at all.
function readPlain(bytes: Uint8Array): DraftText {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  if (encoding === 'utf-8' && bytes.subarray(0, 100_000).includes(0)) return fail('unsupported');
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.trim() === '' ? fail('empty') : { ok: true, kind: 'text', text };
  } catch {
    return fail('unsupported');
  }
}
