// Text of a .pdf that has text; a scan has none and is told so. Scripts inside the file are never run.

import { extractText, getDocumentProxy } from 'unpdf';
import { fail, type DraftText } from './draft-text.ts';

/** Pages read at most. */
const mostPages = 2000;
/** Fewer letters a page than this means pictures of pages. */
const leastLettersPerPage = 12;

/** Reads a .pdf. */
export async function readPdf(bytes: Uint8Array): Promise<DraftText> {
  try {
    // A copy: the reader takes the buffer over.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { stopAtErrors: false });
    if (pdf.numPages > mostPages) return fail('too-large');
    const { text } = await extractText(pdf, { mergePages: false });
    const joined = text.join('\n\n');
    const letters = joined.replace(/[^\p{L}]/gu, '').length;
    await pdf.cleanup();
    return letters < leastLettersPerPage * pdf.numPages
      ? fail('scanned')
      : { ok: true, kind: 'pdf', text: joined };
  } catch (error) {
    return fail(error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'damaged');
  }
}
