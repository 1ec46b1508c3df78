// The same document for reference managers: CSL-JSON, RIS, BibTeX.

import type { LegalDocument } from '../domain/document.ts';
import { documentTypes } from '../domain/vocabulary.ts';
import { formatShort, issuerNames, issueYear, titlePhrase, type IssuerNames } from './format.ts';

export interface CslItem {
  readonly id: string;
  readonly type: 'legislation';
  readonly title: string;
  readonly genre: string;
  readonly number?: string;
  readonly authority?: string;
  readonly issued?: { readonly 'date-parts': readonly [readonly number[]] };
  readonly language: 'vi';
  readonly URL?: string;
}

/** CSL-JSON item; `url` is the address of the page of the document. */
export function toCslJson(document: LegalDocument, issuers: IssuerNames, url?: string): CslItem {
  const authority = issuerNames(document, issuers);
  const parts =
    document.date === null
      ? document.year === null
        ? null
        : [document.year]
      : document.date.split('-').map(Number);
  return {
    id: document.id,
    type: 'legislation',
    title: document.title,
    genre: documentTypes[document.type].label,
    ...(document.symbol === null ? {} : { number: document.symbol }),
    ...(authority === '' ? {} : { authority }),
    ...(parts === null ? {} : { issued: { 'date-parts': [parts] } }),
    language: 'vi',
    ...(url === undefined ? {} : { URL: url }),
  };
}

/** RIS record, lines ended by CRLF as the format asks. */
export function toRis(document: LegalDocument, issuers: IssuerNames, url?: string): string {
  const lines = [
    ['TY', 'STAT'],
    ['ID', document.id],
    ['TI', `${formatShort(document)} ${titlePhrase(document)}`],
    ['AU', issuerNames(document, issuers)],
    ['PY', String(issueYear(document) ?? '')],
    ['DA', document.date === null ? '' : `${document.date.replaceAll('-', '/')}/`],
    ['M1', document.symbol ?? ''],
    ['LA', 'vi'],
    ['UR', url ?? ''],
    ['ER', ''],
  ] as const;
  return lines
    .filter(([tag, value]) => tag === 'ER' || value !== '')
    .map(([tag, value]) => `${tag}  - ${value}\r\n`)
    .join('');
}

/** BibTeX entry; braces keep the capitals of Vietnamese names. */
export function toBibtex(document: LegalDocument, issuers: IssuerNames, url?: string): string {
  const fields: readonly (readonly [string, string])[] = [
    ['author', issuerNames(document, issuers)],
    ['title', `${formatShort(document)} ${titlePhrase(document)}`],
    ['number', document.symbol ?? ''],
    ['year', String(issueYear(document) ?? '')],
    ['type', documentTypes[document.type].label],
    ['language', 'vietnamese'],
    ['url', url ?? ''],
  ];
  const body = fields
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `  ${key} = {{${escapeBibtex(value)}}},\n`);
  return `@misc{${document.id},\n${body.join('')}}\n`;
}

function escapeBibtex(text: string): string {
  return text.replace(/[{}\\]/g, '').replace(/([&%$#_])/g, '\\$1');
}
