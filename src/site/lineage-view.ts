// A line of succession as a row of years and numbers, and as a table.

import type { DocumentId, LegalDocument } from '../domain/document.ts';
import { lineageOf, type Lineage } from '../domain/lineage.ts';
import { relationVerbs } from '../domain/vocabulary.ts';
import { documentRow, type DocumentRow } from './document-row.ts';
import { evidencePhrase } from './evidence.ts';
import { documentLink, documentName } from './labels.ts';
import type { Phrase } from './phrase.ts';
import type { Site } from './site.ts';
import { documentPath } from './urls.ts';

/** How a step of the row hangs together: a source states it, we infer it, or the two are joined elsewhere in the line. */
export type LineageJoin = 'stated' | 'inferred' | 'none';

export interface LineageStep {
  readonly id: DocumentId;
  readonly path: string;
  /** `58 (2022)`: number and year; a short title where there is no number. */
  readonly text: string;
  readonly name: string;
  readonly current: boolean;
  /** Join to the step before; `none` on the first. */
  readonly join: LineageJoin;
}

export interface LineageMember {
  readonly row: DocumentRow;
  /** What it replaces, one sentence each, with evidence. */
  readonly replaces: readonly { readonly sentence: Phrase; readonly evidence: Phrase }[];
}

/**
 * The row of succession around a document; empty when it stands alone. A line without merges and splits is shown
 * whole; of any other only what this document replaced and what replaced it, so that the row never misleads.
 */
export function lineageSteps(document: LegalDocument, site: Site): readonly LineageStep[] {
  const lineage = lineageOf(site.catalog.graph, document.id);
  if (lineage.members.length < 2) return [];
  const joins = lineage.members.map((member, index) => joinOf(lineage, lineage.members[index - 1], member));
  if (
    joins.slice(1).every((join) => join !== 'none') &&
    lineage.edges.length === lineage.members.length - 1
  ) {
    return lineage.members.map((member, index) => step(member, document, joins[index] ?? 'none'));
  }
  const before = lineage.members.filter(({ id }) => hasEdge(lineage, document.id, id));
  const after = lineage.members.filter(({ id }) => hasEdge(lineage, id, document.id));
  return [
    ...before.map((member) => step(member, document, 'none')),
    step(document, document, joinOf(lineage, before.at(-1), document)),
    ...after.map((member, index) =>
      step(member, document, index === 0 ? joinOf(lineage, document, member) : 'none'),
    ),
  ];
}

function step(member: LegalDocument, current: LegalDocument, join: LineageJoin): LineageStep {
  return {
    id: member.id,
    path: documentPath(member.id),
    text: shortName(member),
    name: documentName(member),
    current: member.id === current.id,
    join,
  };
}

function hasEdge(lineage: Lineage, from: DocumentId, to: DocumentId): boolean {
  return lineage.edges.some(({ source, target }) => source === from && target === to);
}

/** Members of a lineage in time order, each with the supersessions it brought. */
export function lineageMembers(lineage: Lineage, site: Site): readonly LineageMember[] {
  return lineage.members.map((member) => ({
    row: documentRow(member, site),
    replaces: lineage.edges
      .filter(({ source }) => source === member.id)
      .map(({ target, relation }) => {
        const part = relation.part === null ? '' : `, phần: ${relation.part}`;
        const verb = relationVerbs[relation.verb].active;
        return {
          sentence: [`${verb} `, documentLink(target, site.catalog), `${part}.`],
          evidence: evidencePhrase(relation.evidence, site.catalog),
        };
      }),
  }));
}

/** Name of a line, after its newest member: `Dòng kế thừa của Quy định 377-QĐ/TW`. */
export function lineageTitle(lineage: Lineage): string {
  const newest = lineage.members.at(-1);
  return newest === undefined ? 'Dòng kế thừa' : `Dòng kế thừa đến ${documentName(newest)}`;
}

function joinOf(lineage: Lineage, before: LegalDocument | undefined, member: LegalDocument): LineageJoin {
  const edge = lineage.edges.find(({ source, target }) => source === member.id && target === before?.id);
  return edge === undefined ? 'none' : edge.relation.evidence.kind;
}

function shortName(document: LegalDocument): string {
  const number = document.symbol === null ? clip(document.title) : document.symbol.replace(/\/.*$/, '');
  return `${number} (${document.year ?? 'không rõ năm'})`;
}

function clip(title: string): string {
  const words = title.split(' ');
  return words.length <= 5 ? title : `${words.slice(0, 5).join(' ')}…`;
}
