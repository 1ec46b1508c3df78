// Styles, lists and page of the Word files: the built-in names of Word, so that a trainer restyles a whole file at once.

import {
  AlignmentType,
  LevelFormat,
  LineRuleType,
  type INumberingOptions,
  type ISectionPropertiesOptions,
  type IStylesOptions,
} from 'docx';

/** Fonts that offices in Viet Nam have. */
const wordFont = 'Times New Roman';
export const slideFont = 'Arial';
export const language = 'vi-VN';

/** Millimetres, the way Party documents set a page; the text is 165 mm wide. */
const margins = { top: '20mm', bottom: '20mm', left: '25mm', right: '20mm' } as const;
const A4 = { width: '210mm', height: '297mm' } as const;

/** Width of the text between the margins, in twentieths of a point. */
export const textWidth = 9354;

export const pageProperties: ISectionPropertiesOptions = {
  page: { size: A4, margin: { ...margins, header: '10mm', footer: '10mm' } },
};

const ink = '1F1F1F';
const accent = '8C1C13';
const quiet = '5A5A5A';

export interface WordSizes {
  /** Half points. */
  readonly body: number;
  /** Twentieths of a point after a paragraph. */
  readonly after: number;
  /** Height of a line, 240 is one. */
  readonly line: number;
}

/** 14 pt, as trainers write their outlines. */
export const outlineSizes: WordSizes = { body: 28, after: 100, line: 264 };
/** 11,5 pt: what has to go on two pages. */
export const handoutSizes: WordSizes = { body: 23, after: 50, line: 252 };
/** 11 pt: what would else leave a few lines to a second page. */
export const compactSizes: WordSizes = { body: 22, after: 40, line: 240 };
/** 13 pt. */
export const answerSizes: WordSizes = { body: 26, after: 80, line: 252 };

/** Styles for a body of the given size; everything else is measured from it. */
export function wordStyles({ body, after, line }: WordSizes): IStylesOptions {
  // Without its rule some programs take a height for a fixed one.
  const lines = { line, lineRule: LineRuleType.AUTO } as const;
  const single = { line: 240, lineRule: LineRuleType.AUTO } as const;
  const heading = (size: number, before: number, color: string) => ({
    run: { font: wordFont, size, bold: true, color },
    paragraph: { keepNext: true, keepLines: true, spacing: { before, after, ...lines } },
  });
  return {
    default: {
      document: {
        run: { font: wordFont, size: body, color: ink, language: languageOptions },
        paragraph: { spacing: { after, ...lines } },
      },
      title: {
        run: { font: wordFont, size: body + 8, bold: true, color: ink },
        paragraph: { spacing: { after: 80, ...lines }, keepNext: true, keepLines: true },
      },
      heading1: heading(body + 4, after * 3, accent),
      heading2: heading(body, after * 2, ink),
      heading3: heading(body - 2, after * 2, ink),
      hyperlink: { run: { color: '1A4E8A', underline: { type: 'single' } } },
    },
    paragraphStyles: [
      {
        ...named('Subtitle', 'Subtitle'),
        run: { size: body, color: quiet },
        paragraph: { spacing: { after: after * 2 } },
      },
      {
        ...named('ListBullet', 'List Bullet'),
        paragraph: { numbering: { reference: 'bullets', level: 0 }, spacing: { after } },
      },
      {
        ...named('ListNumber', 'List Number'),
        paragraph: { spacing: { before: after, after }, keepNext: true, keepLines: true },
      },
      {
        ...named('PartKind', 'Loại phần'),
        run: { size: body - 4, color: quiet },
        paragraph: { spacing: { after }, keepNext: true },
      },
      {
        ...named('ListContinue', 'List Continue'),
        run: { size: body - 4, color: quiet },
        paragraph: { indent: { left: 397 }, spacing: { after } },
      },
      {
        ...named('Choice', 'Phương án'),
        paragraph: { indent: { left: 397 }, spacing: { after: Math.round(after / 2) }, keepLines: true },
      },
      {
        ...named('TableText', 'Chữ trong bảng'),
        run: { size: body - 5 },
        paragraph: { spacing: { after: 30, ...single } },
      },
      {
        ...named('TableSupport', 'Căn cứ trong bảng'),
        run: { size: body - 8, color: quiet },
        paragraph: { spacing: { after: 30, ...single } },
      },
      {
        ...named('Remark', 'Lưu ý'),
        run: { size: body - 4, color: quiet },
        paragraph: { spacing: { after }, keepLines: true },
      },
      {
        ...named('Footer', 'footer'),
        run: { size: 18, color: quiet },
        paragraph: { spacing: { after: 0, ...single } },
      },
    ],
  };
}

const languageOptions = { value: language, eastAsia: language, bidirectional: language };

function named(id: string, name: string) {
  return { id, name, basedOn: 'Normal', quickFormat: true } as const;
}

/** Lists: bullets for points, letters are written out with the choices. */
export const wordNumbering: INumberingOptions = {
  config: [
    {
      reference: 'bullets',
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '–',
          alignment: AlignmentType.LEFT,
          style: { run: { font: wordFont }, paragraph: { indent: { left: 397, hanging: 284 } } },
        },
      ],
    },
  ],
};

/**
 * Word's own table style, as it stands in the list of styles. The library makes styles of paragraphs and letters only;
 * without this one, "Table Grid" would name nothing.
 */
export const tableStyle = tableGrid();

function tableGrid(): string {
  const side = (name: string) => `<w:${name} w:val="single" w:sz="4" w:space="0" w:color="9A9A9A"/>`;
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(side).join('');
  return (
    '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="39"/>' +
    `<w:tblPr><w:tblBorders>${borders}</w:tblBorders><w:tblCellMar><w:top w:w="40" w:type="dxa"/>` +
    '<w:left w:w="85" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="85" w:type="dxa"/>' +
    '</w:tblCellMar></w:tblPr></w:style>'
  );
}
