// What was issued to guide or implement a document, and what was issued under that in turn: from the centre down to
// the base, as a tree.

import type { DocumentId, LegalDocument } from '../domain/document.ts';
import { edgesTo, type Edge } from '../domain/graph.ts';
import { compareByTime } from '../domain/lineage.ts';
import { issuerLevels, relationVerbs } from '../domain/vocabulary.ts';
import { badgeOf, type Badge } from './badge.ts';
import { evidencePhrase } from './evidence.ts';
import { documentLink, issueDay, issuerNames } from './labels.ts';
import type { Phrase } from './phrase.ts';
import type { Site } from './site.ts';

export interface GuidanceNode {
  readonly id: DocumentId;
  /** `Hướng dẫn 01-HD/BTCTW` as a link. */
  readonly name: Phrase;
  readonly issued: string;
  /** `Cơ quan của Trung ương`: the level of the leading body. */
  readonly level: string;
  readonly title: string;
  /** `hướng dẫn thực hiện` or `thực hiện, cụ thể hóa`. */
  readonly verb: string;
  readonly evidence: Phrase;
  readonly badge: Badge;
  readonly children: readonly GuidanceNode[];
}

/**
 * Children of a document, higher bodies first, then by time. What is under a document is shown the first time it is
 * met, so circles end and a document under many others costs no more than one.
 */
export function guidanceTree(document: LegalDocument, site: Site): readonly GuidanceNode[] {
  return childrenOf(document.id, new Set([document.id]), site);
}

function childrenOf(id: DocumentId, entered: Set<DocumentId>, site: Site): readonly GuidanceNode[] {
  const { graph } = site.catalog;
  const first = new Map<DocumentId, Edge>();
  for (const edge of edgesTo(graph, id, 'guides', 'implements')) {
    // One that both guides and implements stands once.
    if (edge.source !== root(entered) && !first.has(edge.source)) first.set(edge.source, edge);
  }
  return [...first.values()]
    .map((edge) => ({ edge, child: graph.documents.get(edge.source)! }))
    .sort((a, b) => rankOf(a.child, site) - rankOf(b.child, site) || compareByTime(a.child, b.child))
    .map(({ edge, child }) => nodeOf(edge, child, entered, site));
}

function nodeOf(
  { relation }: Edge,
  child: LegalDocument,
  entered: Set<DocumentId>,
  site: Site,
): GuidanceNode {
  const { state, grade } = site.validityOf(child);
  const isNew = !entered.has(child.id);
  entered.add(child.id);
  const issuer = site.catalog.issuers.get(child.issuers[0]);
  return {
    id: child.id,
    name: [documentLink(child.id, site.catalog)],
    issued: `${issueDay(child)}, ${issuerNames(child, site.catalog)}`,
    level: issuer === undefined ? '' : issuerLevels[issuer.level].label,
    title: child.title,
    verb: relationVerbs[relation.verb].sentence,
    evidence: evidencePhrase(relation.evidence, site.catalog),
    badge: badgeOf(state, grade),
    children: isNew ? childrenOf(child.id, entered, site) : [],
  };
}

// The document whose tree it is, entered before all others.
function root(entered: ReadonlySet<DocumentId>): DocumentId | undefined {
  return entered.values().next().value;
}

function rankOf(document: LegalDocument, site: Site): number {
  const issuer = site.catalog.issuers.get(document.issuers[0]);
  return issuer === undefined ? 9 : issuerLevels[issuer.level].rank;
}
