// Text of a .docx: body, notes, headers, footers. The archive is unpacked piece by piece, and given up as soon as
// it grows beyond what a document can be.

import { Unzip, UnzipInflate, type UnzipFile } from 'fflate';
import { fail, type DraftText } from './draft-text.ts';
import { wordXmlText } from './word-xml.ts';

/** Bytes of XML that are read at most, all parts together. */
const largestText = 120_000_000;
/** A part that unpacks to more than this many times its size is a bomb; XML packs some twenty times. */
const largestRatio = 250;
const parts = /^word\/(?:document|footnotes|endnotes|header\d{0,2}|footer\d{0,2})\.xml$/;
const order = ['document', 'footnotes', 'endnotes', 'header', 'footer'];

/** Reads a .docx; macros, pictures and embedded files are not unpacked. */
export function readDocx(bytes: Uint8Array): DraftText {
  const texts = new Map<string, string>();
  const state: { problem: 'zip-bomb' | 'damaged' | null } = { problem: null };
  let total = 0;
  const unzip = new Unzip((file: UnzipFile) => {
    if (!parts.test(file.name) || state.problem !== null || texts.has(file.name)) return;
    const chunks: Uint8Array[] = [];
    let size = 0;
    file.ondata = (error, chunk, final) => {
      if (error) state.problem ??= 'damaged';
      if (state.problem !== null) return;
      size += chunk.length;
      total += chunk.length;
      if (total > largestText || (size > 5_000_000 && size > largestRatio * bytes.length)) {
        state.problem = 'zip-bomb';
        chunks.length = 0;
        file.terminate();
        return;
      }
      chunks.push(chunk);
      if (final) texts.set(file.name, wordXmlText(decode(chunks, size)));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  const step = 65_536;
  try {
    for (let at = 0; at < bytes.length && state.problem === null; at += step)
      unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length);
  } catch {
    state.problem ??= 'damaged';
  }
  if (state.problem !== null) return fail(state.problem);
  if (!texts.has('word/document.xml')) return fail('wrong-type');
  const rank = (name: string): number => order.findIndex((part) => name.startsWith(`word/${part}`));
  const text = [...texts]
    .sort(([a], [b]) => rank(a) - rank(b))
    .map(([, part]) => part)
    .filter((part) => part.trim() !== '')
    .join('\n\n');
  return text.trim() === '' ? fail('empty') : { ok: true, kind: 'docx', text };
}

function decode(chunks: readonly Uint8Array[], size: number): string {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return new TextDecoder('utf-8').decode(whole);
}
