// A table of old and new as pages show it: two documents side by side, what joins them, and rows whose every cell
// names its provision and sources or says why it has none.

import type { Catalog } from '../corpus/catalog.ts';
import {
  comparedEdges,
  isToldOnBothSides,
  type Comparison,
  type ComparisonRow,
  type ComparisonSide,
} from '../domain/comparison.ts';
import type { LegalDocument, SourceId } from '../domain/document.ts';
import { comparisonKinds, relationVerbs, type ComparisonKind } from '../domain/vocabulary.ts';
import { documentRow, type DocumentRow } from './document-row.ts';
import { evidencePhrase } from './evidence.ts';
import { documentLink, documentName } from './labels.ts';
import { capitalise, joinNames, type Phrase } from './phrase.ts';
import type { Site } from './site.ts';
import { comparisonPath, sourcePath } from './urls.ts';

export interface ComparisonCell {
  /** False where nothing can be said of this side: `text` is then the reason. */
  readonly told: boolean;
  readonly text: string;
  /** `Điều 34 · Nguồn: Báo Nhân Dân.` */
  readonly support: Phrase;
}

export interface ComparisonLine {
  readonly topic: string;
  readonly kind: ComparisonKind;
  readonly change: string;
  readonly note: string | null;
  readonly old: ComparisonCell;
  readonly new: ComparisonCell;
}

/** One of the documents compared. */
export interface ComparedDocument {
  readonly row: DocumentRow;
  readonly textPublic: boolean;
}

export interface ComparisonView {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  /** `6 vấn đề: 2 bổ sung, 3 sửa đổi, 1 giữ nguyên.` */
  readonly summary: string;
  /** Says of how many rows one side is not known; null when all are told on both sides. */
  readonly gaps: string | null;
  readonly basis: string | null;
  readonly olds: readonly ComparedDocument[];
  readonly newer: ComparedDocument;
  /** What the newer document did to each older one, with evidence. */
  readonly joins: readonly { readonly sentence: Phrase; readonly evidence: Phrase }[];
  readonly lines: readonly ComparisonLine[];
}

/** The page of a comparison; undefined while a document of it is missing from the catalog, which a check reports. */
export function comparisonView(comparison: Comparison, site: Site): ComparisonView | undefined {
  const { documents } = site.catalog.graph;
  const newer = documents.get(comparison.to);
  const olds = comparison.from.flatMap((id) => documents.get(id) ?? []);
  if (newer === undefined || olds.length < comparison.from.length) return undefined;
  return {
    id: comparison.id,
    path: comparisonPath(comparison.id),
    title: comparisonTitle(newer, olds),
    summary: summaryOf(comparison.rows),
    gaps: gapsOf(comparison.rows),
    basis: comparison.basis,
    olds: olds.map((document) => compared(document, site)),
    newer: compared(newer, site),
    joins: olds.flatMap((old) => joinsOf(newer, old, site.catalog)),
    lines: comparison.rows.map((row) => lineOf(row, site.catalog)),
  };
}

/** `Điểm mới của Quy định 377-QĐ/TW (2025) so với Quy định 80-QĐ/TW (2022)`. */
function comparisonTitle(newer: LegalDocument, olds: readonly LegalDocument[]): string {
  return `Điểm mới của ${nameWithYear(newer)} so với ${joinNames(olds.map(nameWithYear))}`;
}

/** Name of a document with its year, since numbers come again: `Quy định 80-QĐ/TW (2022)`. */
export function nameWithYear(document: LegalDocument): string {
  const name = documentName(document);
  const { year } = document;
  return year === null || name.includes(String(year)) ? name : `${name} (${year})`;
}

function compared(document: LegalDocument, site: Site): ComparedDocument {
  return { row: documentRow(document, site), textPublic: document.textPublic };
}

function joinsOf(newer: LegalDocument, old: LegalDocument, catalog: Catalog): ComparisonView['joins'] {
  return comparedEdges(catalog.graph, newer.id, old.id).map(({ relation }) => {
    const part = relation.part === null ? '' : `, phần: ${relation.part}`;
    return {
      sentence: [
        documentLink(newer.id, catalog),
        `${relation.evidence.kind === 'inferred' ? ' được coi là' : ''} ${relationVerbs[relation.verb].sentence} `,
        documentLink(old.id, catalog),
        `${part}.`,
      ],
      evidence: evidencePhrase(relation.evidence, catalog),
    };
  });
}

function lineOf(row: ComparisonRow, catalog: Catalog): ComparisonLine {
  return {
    topic: row.topic,
    kind: row.kind,
    change: comparisonKinds[row.kind].label,
    note: row.note,
    old: cellOf(row.old, 'Chưa rõ nội dung cũ', catalog),
    new: cellOf(row.new, 'Chưa rõ nội dung mới', catalog),
  };
}

function cellOf(side: ComparisonSide, unknown: string, catalog: Catalog): ComparisonCell {
  const sources = sourcesPhrase(side.sources, catalog);
  if (side.kind === 'none') {
    return { told: false, text: `${unknown}: ${side.reason.replace(/\.$/, '')}.`, support: sources };
  }
  const provision = capitalise(side.provision ?? 'nguồn không nêu điều, khoản');
  return { told: true, text: side.text, support: [`${provision}. `, ...sources] };
}

function sourcesPhrase(ids: readonly SourceId[], catalog: Catalog): Phrase {
  const links = ids.flatMap((id, index): Phrase => {
    const source = catalog.sources.get(id);
    const doubt = source?.lowTrust === true ? [' (độ tin cậy thấp)'] : [];
    const link = { text: source?.publisher ?? id, path: sourcePath(id) };
    return [...(index === 0 ? [] : ['; ']), link, ...doubt];
  });
  return ['Nguồn: ', ...links, '.'];
}

function summaryOf(rows: readonly ComparisonRow[]): string {
  const kinds = Object.keys(comparisonKinds) as ComparisonKind[];
  const counts = kinds
    .map((kind) => ({ kind, count: rows.filter((row) => row.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${count} ${comparisonKinds[kind].label.toLocaleLowerCase('vi')}`);
  return `${rows.length} vấn đề: ${counts.join(', ')}.`;
}

function gapsOf(rows: readonly ComparisonRow[]): string | null {
  const open = rows.filter((row) => !isToldOnBothSides(row)).length;
  if (open === 0) return null;
  const which = open === rows.length ? 'Ở tất cả các vấn đề' : `Ở ${open} vấn đề`;
  return `${which}, nguồn chỉ cho biết một bên; ô còn lại ghi lý do.`;
}
