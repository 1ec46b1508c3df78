// The catalogue for spreadsheets: one line a document, every cell text, the data date and the licence in the file.

import writeXlsxFile from 'write-excel-file/universal';
import type { LegalDocument } from '../../domain/document.ts';
import { documentEvidence } from '../../domain/evidence-grade.ts';
import { documentTypes, evidenceGrades, factFields, validityGrades } from '../../domain/vocabulary.ts';
import { toCsvTable } from '../csv.ts';
import { finishOfficeFile } from '../finish-office-file.ts';
import type { PlainTable } from '../table.ts';
import { toXlsxSheets } from '../xlsx-sheets.ts';
import { aboutFile, type ApiContext } from './context.ts';

const head = [
  'Mã văn bản',
  factFields.symbol.label,
  factFields.type.label,
  factFields.title.label,
  factFields.issuer.label,
  factFields.date.label,
  'Năm',
  factFields.inForceFrom.label,
  'Trạng thái',
  'Mã trạng thái',
  'Mức chắc chắn',
  'Vì sao',
  'Mức đối chiếu',
  'Chuyên đề',
  'Nguồn',
  'Trang',
  'Ngày dữ liệu',
  'Giấy phép',
] as const;
const widths = [26, 18, 14, 60, 30, 14, 8, 14, 24, 14, 14, 60, 16, 30, 40, 40, 14, 12];

/** All documents in time order: dates as YYYY-MM-DD, empty where nothing is known, lists joined by "; ". */
function catalogueRows(context: ApiContext): PlainTable {
  return {
    title: 'Danh mục',
    head,
    rows: context.catalog.documents.map((document) => rowOf(document, context)),
  };
}

/** CSV with the head on its first line; UTF-8 with a byte order mark, for Excel. */
export function catalogueCsv(context: ApiContext): string {
  return toCsvTable(catalogueRows(context));
}

/** A workbook: the catalogue, then a sheet about the file. Equal content on an equal date gives equal bytes. */
export async function catalogueXlsx(context: ApiContext): Promise<Uint8Array> {
  const about = Object.entries(aboutFile(context)).map(([key, value]) => [key, value]);
  const notes: PlainTable = { title: 'Về tệp này', head: ['Mục', 'Nội dung'], rows: about };
  const sheets = [...toXlsxSheets([catalogueRows(context)], widths), ...toXlsxSheets([notes], [20, 90])];
  const blob = await writeXlsxFile(sheets).toBlob();
  return finishOfficeFile(new Uint8Array(await blob.arrayBuffer()), context.date);
}

function rowOf(document: LegalDocument, context: ApiContext): readonly string[] {
  const { catalog, address, pageOf } = context;
  const validity = context.validityOf(document);
  const { licence } = aboutFile(context);
  return [
    document.id,
    document.symbol ?? '',
    documentTypes[document.type].label,
    document.title,
    document.issuers.map((slug) => catalog.issuers.get(slug)?.name ?? slug).join('; '),
    document.date ?? '',
    document.year === null ? '' : String(document.year),
    document.inForceFrom ?? '',
    context.labelOf(validity),
    validity.state,
    validityGrades[validity.grade].label,
    context.sentenceOf(document, validity),
    evidenceGrades[documentEvidence(document, catalog.sources)].label,
    document.topics.map((slug) => catalog.topics.get(slug)?.title ?? slug).join('; '),
    document.sources.join('; '),
    address(pageOf('document', document.id)),
    context.date,
    licence,
  ];
}
