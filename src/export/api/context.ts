// What the files of the API are made from. Addresses and words of the site come as functions: this folder stands below it.

import type { Catalog } from '../../corpus/catalog.ts';
import type { LegalDocument } from '../../domain/document.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import type { Validity } from '../../domain/validity.ts';

/** Kinds of things that have a page of their own. */
export type PageKind = 'document' | 'topic' | 'issuer' | 'source' | 'situation' | 'session' | 'comparison';

export interface ApiContext {
  readonly catalog: Catalog;
  /** The data date: the day whose validity the files state. */
  readonly date: IsoDate;
  /** Address of a root-relative path: absolute when the site has a public address, else under its base. */
  readonly address: (path: string) => string;
  /** Root-relative path of the page of a thing. */
  readonly pageOf: (kind: PageKind, id: string) => string;
  readonly validityOf: (document: LegalDocument) => Validity;
  /** The words that the site shows for a state and grade. */
  readonly labelOf: (validity: Validity) => string;
  /** The whole answer in words. */
  readonly sentenceOf: (document: LegalDocument, validity: Validity) => string;
}

/** Version of what the API promises; the first number changes only when something is taken away. */
const apiVersion = '1.0';
/** Folder of the API, below the base of the site. */
export const apiFolder = '/api/v1/';

/** The head of every file. */
export function aboutFile({ catalog, date }: ApiContext) {
  return {
    version: apiVersion,
    dataDate: date as string,
    sourcesReach: catalog.sourcesReach,
    licence: 'CC-BY-4.0',
    licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
    attribution: `Hiệu lực, dữ liệu ngày ${date}, CC BY 4.0`,
    notice:
      'Biên tập từ nguồn công khai, không phải văn bản chính thức; kho không đầy đủ, không có mặt trong kho không nghĩa là không có.',
  };
}
