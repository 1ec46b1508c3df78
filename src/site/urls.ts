// Every address of the site, in one place. Paths are root-relative and know nothing of the base; `withBase` adds it.

import type { DocumentId, IssuerSlug, SourceId, TermSlug, TopicSlug } from '../domain/document.ts';
import type { DocumentType } from '../domain/vocabulary.ts';
import { packFiles, type PackFile } from '../export/pack.ts';

/** Joins the base of the site (`/` or `/quy-dinh/`) and a root-relative path. */
export function withBase(base: string, path: string): string {
  return `${base.replace(/\/+$/, '')}${path}`;
}

/** Page that shows every component in every state. */
export const specimenPath = '/phong-mau/';

export const paths = {
  home: '/',
  search: '/tra-cuu/',
  documents: '/van-ban/',
  topics: '/chuyen-de/',
  issuers: '/co-quan/',
  sources: '/nguon/',
  coverage: '/pham-vi/',
  lineages: '/dong-ke-thua/',
  catalogue: '/danh-muc/',
  deadFoundations: '/vien-dan-het-hieu-luc/',
  comparisons: '/so-sanh/',
  situations: '/tinh-huong/',
  finder: '/dan-duong/',
  sessions: '/tap-huan/',
  review: '/tap-huan/can-ra-soat/',
  ownSession: '/tap-huan/tu-soan/',
  draftChecker: '/kiem-tra-vien-dan/',
  guide: '/huong-dan-bien-tap/',
  guideFields: '/huong-dan-bien-tap/truong/',
  guideChecks: '/huong-dan-bien-tap/kiem-tra/',
  changes: '/thay-doi/',
  api: '/api/',
  offline: '/ngoai-tuyen/',
  specimens: specimenPath,
} as const;

/** Page of a document. */
export function documentPath(id: DocumentId): string {
  return `/van-ban/${id}/`;
}

/** List of the documents of a type. */
export function typePath(type: DocumentType): string {
  return `/van-ban/loai/${type}/`;
}

/** List of the documents of a year; `null` is the list of those whose year no source gives. */
export function yearPath(year: number | null): string {
  return `/van-ban/nam/${year ?? 'khong-ro'}/`;
}

/** List of the documents of a term: `khoa-xiii` is at `/van-ban/khoa/xiii/`. */
export function termPath(term: TermSlug): string {
  return `/van-ban/khoa/${termParam(term)}/`;
}

/** Last part of the address of a term. */
export function termParam(term: TermSlug): string {
  return term.replace(/^khoa-/, '');
}

/** Page of a topic. */
export function topicPath(topic: TopicSlug): string {
  return `/chuyen-de/${topic}/`;
}

/** Changes of the law in a year; `null` is the list of those whose year is not known. */
export function changesOfYearPath(year: number | null): string {
  return `/thay-doi/nam/${year ?? 'khong-ro'}/`;
}

/** Changes of the law and corrections of a topic. */
export function changesOfTopicPath(topic: TopicSlug): string {
  return `/thay-doi/chuyen-de/${topic}/`;
}

/** What a browser needs to install the site as an app. */
export const manifestPath = '/hieu-luc.webmanifest';

/** Atom feed of all changes of the law and all corrections. */
export const feedPath = '/thay-doi.xml';

/** Atom feed of a topic. */
export function topicFeedPath(topic: TopicSlug): string {
  return `/chuyen-de/${topic}/thay-doi.xml`;
}

/** Page of an issuing body. */
export function issuerPath(issuer: IssuerSlug): string {
  return `/co-quan/${issuer}/`;
}

/** Page of a source. */
export function sourcePath(source: SourceId): string {
  return `/nguon/${source}/`;
}

/** Page of the lineage that a document belongs to. */
export function lineagePath(id: DocumentId): string {
  return `/dong-ke-thua/${id}/`;
}

/** Page of a table of old and new. */
export function comparisonPath(id: string): string {
  return `/so-sanh/${id}/`;
}

/** Page of a question of staff. */
export function situationPath(id: string): string {
  return `/tinh-huong/${id}/`;
}

/** Step of the guided finder: the matters of a subject, or what applies to one matter. */
export function finderPath(subject: string, matter?: string): string {
  return matter === undefined ? `/dan-duong/${subject}/` : `/dan-duong/${subject}/${matter}/`;
}

/** Page of a training session. */
export function sessionPath(id: string): string {
  return `/tap-huan/${id}/`;
}

/** A file of the pack of a session; its address never changes. */
export function packPath(id: string, file: PackFile): string {
  return `${sessionPath(id)}${packFiles[file].file}`;
}

/** The self-test of a training session. */
export function selfTestPath(id: string): string {
  return `/tap-huan/${id}/tu-kiem-tra/`;
}

/** A page of prose. */
export function contentPagePath(slug: string): string {
  return `/${slug}/`;
}

/** Where the search keeps its files; made after the pages (see search-index.ts). */
export const searchFiles = {
  head: '/tra-cuu/du-lieu.json',
  /** Beginning of the folder that the head names. */
  parts: '/_tep/tra-cuu-',
  situations: '/tra-cuu/tinh-huong.json',
  texts: '/pagefind/',
} as const;

/** What lies in the folder that the head names. */
export const searchParts = {
  index: 'chi-muc/',
  columns: 'cot.bin',
  ids: 'ma.json',
  symbols: (part: number) => `so/${part}.json`,
  records: (file: number) => `van-ban/${file}.json`,
} as const;

/** The documents as the draft checker needs them in the browser. */
export const draftRecordsPath = '/kiem-tra-vien-dan/van-ban.json';

/** The documents as the page of an own session needs them in the browser. */
export const trainingRecordsPath = '/tap-huan/van-ban.json';
