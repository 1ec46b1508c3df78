// Paragraphs, lists and tables of the Word files, and the file around them.

import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  TabStopType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type ParagraphChild,
} from 'docx';
import { finishOfficeFile } from './finish-office-file.ts';
import { pageProperties, textWidth, wordNumbering, wordStyles, type WordSizes } from './office-styles.ts';
import { dataLine, type Pack, type PackLink } from './pack.ts';

export type Block = Paragraph | Table;
export type Level = 'title' | 1 | 2 | 3;

const levels = {
  title: HeadingLevel.TITLE,
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

/** A heading in the style of its level. */
export function heading(text: string, level: Level): Paragraph {
  return new Paragraph({ text, heading: levels[level] });
}

/** A paragraph; `style` is the id of a style of office-styles.ts. `withNext` keeps it on the page of the next one. */
export function paragraph(
  content: string | readonly ParagraphChild[],
  style?: string,
  withNext = false,
): Paragraph {
  const children = typeof content === 'string' ? [new TextRun(content)] : [...content];
  return new Paragraph({
    children,
    ...(style !== undefined && { style }),
    ...(withNext && { keepNext: true }),
  });
}

/** One paragraph a text, in the style List Bullet. */
export function bullets(texts: readonly string[]): readonly Paragraph[] {
  return texts.map((text) => paragraph(text, 'ListBullet'));
}

/** Runs with a bold beginning: **Mục tiêu:** and the rest. */
export function lead(bold: string, rest: string): readonly ParagraphChild[] {
  return [new TextRun({ text: bold, bold: true }), new TextRun(rest === '' ? '' : ` ${rest}`)];
}

/** A link where the address is known, else its words alone. */
export function linked({ text, url }: PackLink): ParagraphChild {
  if (url === null) return new TextRun(text);
  return new ExternalHyperlink({ link: url, children: [new TextRun({ text, style: 'Hyperlink' })] });
}

/** What stands in a cell: a text, or paragraphs of it, each with its style. */
export type Cell =
  string | readonly { readonly text: string; readonly style: string; readonly bold?: boolean }[];

/** A table as wide as the text; `shares` are the widths of its columns in hundredths. The head repeats on each page. */
export function table(
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
  shares: readonly number[],
): Table {
  const widths = shares.map((share) => Math.round((textWidth * share) / 100));
  const cell = (content: Cell, column: number, isHead: boolean) =>
    new TableCell({
      children: cellParagraphs(content, isHead),
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      ...(isHead && { shading: { type: ShadingType.CLEAR, fill: 'EFEBE4', color: 'auto' } }),
    });
  return new Table({
    style: 'TableGrid',
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: head.map((text, column) => cell(text, column, true)),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: row.every((content) => lengthOf(content) < 600),
            children: row.map((content, column) => cell(content, column, false)),
          }),
      ),
    ],
  });
}

function lengthOf(content: Cell): number {
  return typeof content === 'string'
    ? content.length
    : content.reduce((sum, { text }) => sum + text.length, 0);
}

function cellParagraphs(content: Cell, bold: boolean): Paragraph[] {
  const parts = typeof content === 'string' ? [{ text: content, style: 'TableText', bold }] : content;
  return parts.map(
    ({ text, style, bold: strong }) =>
      new Paragraph({
        style,
        keepNext: bold,
        children: [new TextRun({ text, ...(strong === true && { bold: true }) })],
      }),
  );
}

/** A little room below a table. */
export function gap(): Paragraph {
  return new Paragraph({ style: 'TableSupport', children: [] });
}

/** The finished bytes of a Word file about a pack; `kind` is its name, e.g. `Đề cương`. */
export async function wordFile(
  pack: Pack,
  kind: string,
  sizes: WordSizes,
  blocks: readonly Block[],
): Promise<Uint8Array> {
  const document = new Document({
    title: `${kind}: ${pack.title}`,
    creator: 'Hiệu lực',
    lastModifiedBy: 'Hiệu lực',
    description: dataLine(pack),
    styles: wordStyles(sizes),
    numbering: wordNumbering,
    sections: [{ properties: pageProperties, footers: { default: footer(pack) }, children: [...blocks] }],
  });
  return finishOfficeFile(new Uint8Array(await Packer.toArrayBuffer(document)), pack.day);
}

// `Dữ liệu đến ngày … · mã … · trang 1/4`, and the address below.
function footer(pack: Pack): Footer {
  const pages = new TextRun({ children: ['\ttrang ', PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES] });
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        alignment: AlignmentType.LEFT,
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
        border: { top: { style: BorderStyle.SINGLE, size: 4, space: 4, color: '9A9A9A' } },
        children: [new TextRun(dataLine(pack)), pages],
      }),
      new Paragraph({ style: 'Footer', children: [linked(pack.address)] }),
    ],
  });
}
