// A document written as people cite it in Party documents (Hướng dẫn 36-HD/VPTW): number and symbol, day, issuer, title.

import type { Issuer, IssuerSlug, LegalDocument } from '../domain/document.ts';
import { formatPartyDate, yearOf } from '../domain/iso-date.ts';
import { parseSymbol } from '../domain/symbol.ts';
import { documentTypes } from '../domain/vocabulary.ts';

export type IssuerNames = ReadonlyMap<IssuerSlug, Pick<Issuer, 'name'>>;

/** Titles that say what the document does need no "về". */
const doing =
  /^(?:ban hành|thi hành|thực hiện|hướng dẫn|sửa đổi|bổ sung|điều chỉnh|tiếp tục thực hiện|quy định|công bố|thành lập)(?!\p{L})/iu;
/** First words that keep their capital inside a sentence. */
const proper =
  /^(?:Đảng|Đoàn|Luật|Bộ|Ban|Mặt trận|Việt Nam|Quốc hội|Chính phủ|Phông|Nghị quyết|Chỉ thị|Kết luận|Quy chế|Điều lệ|Hội|Trung ương|\p{Lu}{2})/u;

/** "Quy định số 58-QĐ/TW"; a document without a number by its type and title: "Điều lệ Đảng Cộng sản Việt Nam". */
export function formatShort(document: LegalDocument): string {
  const { label } = documentTypes[document.type];
  if (document.symbol !== null && parseSymbol(document.symbol) !== undefined)
    return `${label} số ${document.symbol}`;
  const title = plainTitle(document);
  return title.startsWith(label) ? title : `${label} ${title}`;
}

/**
 * The full form of Party documents: "Quy định số 58-QĐ/TW, ngày 08/02/2022 của Bộ Chính trị về một số vấn đề …".
 * What the entry does not know is left out, never guessed.
 */
export function formatFull(document: LegalDocument, issuers: IssuerNames): string {
  const issuer = issuerNames(document, issuers);
  const isLaw = document.type === 'luat' || document.type === 'phap-lenh';
  if (isLaw && document.symbol !== null)
    return `${lawName(document)} số ${document.symbol}${dayOf(document)}${issuer === '' ? '' : ` của ${issuer}`}`;
  const named = document.symbol === null || parseSymbol(document.symbol) === undefined;
  const title = named ? '' : ` ${titlePhrase(document)}`;
  return `${formatShort(document)}${dayOf(document)}${issuer === '' ? '' : ` của ${issuer}`}${title}`;
}

/** A line of the recitals: "- Căn cứ Quy định số 58-QĐ/TW, ngày 08/02/2022 của Bộ Chính trị về …;" */
export function formatBasis(document: LegalDocument, issuers: IssuerNames): string {
  return `- Căn cứ ${formatFull(document, issuers)};`;
}

/** A line of a list of references: "Bộ Chính trị (2022), Quy định số 58-QĐ/TW, ngày 08/02/2022 về …." */
export function formatReference(document: LegalDocument, issuers: IssuerNames): string {
  const year = document.year === null ? 'không rõ năm' : String(document.year);
  const named = document.symbol === null || parseSymbol(document.symbol) === undefined;
  const title = named ? '' : ` ${titlePhrase(document)}`;
  return `${issuerNames(document, issuers)} (${year}), ${formatShort(document)}${dayOf(document)}${title}.`;
}

/** Names of the issuers, joined as in a sentence. */
export function issuerNames(document: LegalDocument, issuers: IssuerNames): string {
  const names = document.issuers
    .map((slug) => issuers.get(slug)?.name ?? '')
    .filter((name) => name !== '' && !name.includes('chưa rõ'));
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} và ${names.at(-1)}`;
}

function dayOf(document: LegalDocument): string {
  if (document.date !== null) return `, ngày ${formatPartyDate(document.date)}`;
  return document.year === null ? '' : ` năm ${document.year}`;
}

/** "về một số vấn đề …", "ban hành Quy chế …": the title as it goes on in a sentence. */
export function titlePhrase(document: LegalDocument): string {
  const title = plainTitle(document);
  const label = documentTypes[document.type].label;
  // "Hướng dẫn số … thực hiện …", not "Hướng dẫn số … hướng dẫn thực hiện …".
  const rest = title.startsWith(`${label} `) ? title.slice(label.length + 1) : title;
  if (/^(?:về|của)(?!\p{L})/iu.test(rest)) return lowerFirst(rest);
  return doing.test(rest) ? lowerFirst(rest) : `về ${lowerFirst(rest)}`;
}

function plainTitle({ title }: LegalDocument): string {
  return title
    .replace(/\s+/g, ' ')
    .replace(/[.;,\s]+$/, '')
    .trim();
}

function lawName(document: LegalDocument): string {
  const { label } = documentTypes[document.type];
  const title = plainTitle(document);
  return title.startsWith(label) || title.startsWith('Bộ luật') ? title : `${label} ${title}`;
}

function lowerFirst(text: string): string {
  return proper.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** Year of issue as a number, from the day or the year alone; null when unknown. */
export function issueYear(document: LegalDocument): number | null {
  return document.date === null ? document.year : yearOf(document.date);
}
