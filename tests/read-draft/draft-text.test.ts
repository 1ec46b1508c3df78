import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { largestFile, readDraftText } from '../../src/read-draft/draft-text.ts';
import { wordXmlText } from '../../src/read-draft/word-xml.ts';
import { makePdf } from './make-pdf.ts';

const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const body = (inner: string): string =>
  `<?xml version="1.0"?><w:document><w:body>${inner}</w:body></w:document>`;

function docx(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

describe('what is read', () => {
  test('plain text and Markdown, in UTF-8 or UTF-16', async () => {
    expect(await readDraftText('a.txt', strToU8('Chỉ thị 39'))).toEqual({
      ok: true,
      kind: 'text',
      text: 'Chỉ thị 39',
    });
    expect(await readDraftText('a.md', strToU8('# Chỉ thị 39'))).toMatchObject({ ok: true });
    const wide = Uint8Array.from([0xff, 0xfe, ...Buffer.from('Chỉ thị 39', 'utf16le')]);
    expect(await readDraftText('a.txt', wide)).toMatchObject({ ok: true, text: 'Chỉ thị 39' });
  });

  test('.docx: body first, then notes; macros and pictures are not touched', async () => {
    const bytes = docx({
      'word/vbaProject.bin': 'macro',
      'word/footnotes.xml': body(paragraph('Ghi chú')),
      'word/document.xml': body(
        paragraph('Quy định số 58-QĐ/') + '<w:p/>' + paragraph('Điều &lt;1&gt; &#38; sau'),
      ),
      'word/media/image1.png': 'x',
    });
    expect(await readDraftText('a.docx', bytes)).toEqual({
      ok: true,
      kind: 'docx',
      text: 'Quy định số 58-QĐ/\n\nĐiều <1> & sau\n\nGhi chú',
    });
  });

  test('.pdf with text', async () => {
    const read = await readDraftText('a.pdf', makePdf('Regulation 58-QD/TW of the Politburo'));
    expect(read).toMatchObject({ ok: true, kind: 'pdf', text: expect.stringContaining('58-QD/TW') });
  });
});

describe('what is refused, and why', () => {
  const bomb = docx({ 'word/document.xml': '<w:t>' + ' '.repeat(30_000_000) });

  test.each([
    ['an empty file', 'a.txt', new Uint8Array(), 'empty'],
    ['blanks only', 'a.txt', strToU8(' \n '), 'empty'],
    ['a picture', 'a.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), 'unsupported'],
    ['broken UTF-8', 'a.txt', Uint8Array.from([0xc3, 0x28, 0x41]), 'unsupported'],
    ['an old .doc', 'a.doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), 'unsupported'],
    ['a .docx with a password', 'a.docx', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), 'encrypted'],
    ['text named .pdf', 'a.pdf', strToU8('Chỉ thị 39'), 'wrong-type'],
    ['text named .docx', 'a.docx', strToU8('Chỉ thị 39'), 'wrong-type'],
    ['a spreadsheet named .docx', 'a.docx', docx({ 'xl/workbook.xml': '<x/>' }), 'wrong-type'],
    ['a zip bomb', 'a.docx', bomb, 'zip-bomb'],
    ['a .docx without words', 'a.docx', docx({ 'word/document.xml': body('') }), 'empty'],
    [
      'a cut .docx',
      'a.docx',
      docx({ 'word/document.xml': body(paragraph('x'.repeat(500))) }).subarray(0, 60),
      'damaged',
    ],
    ['a PDF of pictures', 'a.pdf', makePdf(''), 'scanned'],
    ['a damaged PDF', 'a.pdf', strToU8('%PDF-1.7\nrest is missing'), 'damaged'],
    ['a file beyond all size', 'a.txt', new Uint8Array(largestFile + 1), 'too-large'],
  ])('%s', async (_name, name, bytes, problem) => {
    expect(await readDraftText(name, bytes)).toEqual({ ok: false, problem });
  });
});

describe('WordprocessingML', () => {
  test.each([
    ['<w:p><w:r><w:t>a</w:t><w:tab/><w:t xml:space="preserve"> b</w:t></w:r></w:p>', 'a\t b'],
    ['<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r></w:p>', 'a\nb'],
    ['<w:r><w:t>58</w:t><w:noBreakHyphen/><w:t>QĐ/TW</w:t></w:r>', '58-QĐ/TW'],
    ['<w:r><w:delText>cũ</w:delText><w:t>mới</w:t><w:instrText>PAGE</w:instrText></w:r>', 'mới'],
    ['<w:t/>không', ''],
    ['<w:t>chưa đóng', 'chưa đóng'],
    ['<w:t>a<', 'a'],
    ['<w:t>&unknown; &#xFFFFFFF;</w:t>', '&unknown; &#xFFFFFFF;'],
  ])('%s', (xml, text) => {
    expect(wordXmlText(xml)).toBe(text);
  });
});
