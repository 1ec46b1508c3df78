// The documents of a session in the words of its pack: which ones, how each stands on the day, what led to it, and what a
// sentence rests on.

import type { DocumentId, LegalDocument } from '../domain/document.ts';
import { basisOf } from '../domain/freshness.ts';
import { edgesFrom, edgesTo } from '../domain/graph.ts';
import { compareByTime } from '../domain/lineage.ts';
import { branchOf, changedBy, linesIn } from '../domain/lines-in-period.ts';
import { mayApply, oneDay } from '../domain/period.ts';
import type { Session } from '../domain/session.ts';
import type { Basis } from '../domain/situation.ts';
import { lineRoles, relationVerbs, type LineRole, type ValidityState } from '../domain/vocabulary.ts';
import type { PackDocument, PackLine, PackStep } from '../export/pack.ts';
import { badgeOf } from './badge.ts';
import { documentHeading, documentLink, documentName, issueDay } from './labels.ts';
import { capitalise, joinNames, plainText } from './phrase.ts';
import type { Site } from './site.ts';
import { validitySentence } from './validity-sentence.ts';

/**
 * Documents of a session: of each line the members that apply on the day of the build or may, by role; where there are
 * none the member that names the line; then what its sentences were written from besides, in time order.
 */
export function packDocuments(session: Session, site: Site): readonly PackDocument[] {
  const { graph } = site.catalog;
  const listed = new Map<DocumentId, PackDocument>();
  const add = (document: LegalDocument | undefined, role: string, note: string | null) => {
    if (document === undefined || listed.has(document.id)) return;
    listed.set(document.id, packDocument(document, role, note, site));
  };
  for (const { line, picks } of linesIn(session.restsOn, graph, oneDay(site.builtOn))) {
    const role = lineRoles[line.role].label;
    for (const { document } of picks) add(document, role, line.note);
    if (picks.length === 0) add(graph.documents.get(line.document), role, line.note);
  }
  const others = basisOf(session).flatMap(({ document }) => graph.documents.get(document) ?? []);
  for (const document of others.sort(compareByTime)) {
    add(document, roleBesides(site.validityOf(document).state), null);
  }
  return [...listed.values()];
}

// What a sentence cites besides its lines has no role of its own.
function roleBesides(state: ValidityState): string {
  if (state === 'not-yet') return 'Chưa có hiệu lực';
  return mayApply(state) ? lineRoles.related.label : 'Văn bản trước đây';
}

function packDocument(document: LegalDocument, role: string, note: string | null, site: Site): PackDocument {
  return {
    role,
    name: documentName(document),
    heading: documentHeading(document, site.catalog),
    title: document.title,
    state: stateLabel(document, site),
    sentence: stateSentence(document, site),
    note,
  };
}

function stateLabel(document: LegalDocument, site: Site): string {
  const { state, grade } = site.validityOf(document);
  return badgeOf(state, grade).label;
}

/** How a document stands on the day of the build, in sentences; what amended it is named. */
export function stateSentence(document: LegalDocument, { catalog, builtOn, validityOf }: Site): string {
  const validity = validityOf(document);
  const { cause } = validity;
  const sentence = plainText(validitySentence(document, { ...validity, amended: false }, catalog));
  const changes = changedBy(document, catalog.graph, builtOn).flatMap((id) => {
    const edge = edgesTo(catalog.graph, document.id).find(
      ({ source, relation }) => source === id && relationVerbs[relation.verb].acts !== 'nothing',
    );
    if (edge === undefined || (cause.kind === 'relation' && cause.by === id)) return [];
    return [` ${relationVerbs[edge.relation.verb].passive} ${documentLink(id, catalog).text}.`];
  });
  return `${sentence}${changes.join('')}`;
}

/** Lines of two members or more, the main ones first, each once. */
export function packLines(session: Pick<Session, 'restsOn'>, site: Site): readonly PackLine[] {
  const { graph } = site.catalog;
  const order = Object.keys(lineRoles) as LineRole[];
  const met = new Set<string>();
  return session.restsOn
    .toSorted((a, b) => order.indexOf(a.role) - order.indexOf(b.role))
    .flatMap(({ document, role }) => {
      const branch = branchOf(document, graph);
      const members = [...branch].flatMap((id) => graph.documents.get(id) ?? []).sort(compareByTime);
      const key = members.map(({ id }) => id).join(' ');
      const newest = members.at(-1);
      if (members.length < 2 || met.has(key) || newest === undefined) return [];
      met.add(key);
      const title = `Dòng kế thừa đến ${documentName(newest)}`;
      const steps = members.map((member) => stepOf(member, branch, site));
      return [{ title, role: lineRoles[role].label, main: role === 'main', steps }];
    });
}

function stepOf(document: LegalDocument, branch: ReadonlySet<DocumentId>, site: Site): PackStep {
  const { catalog } = site;
  const replaced = edgesFrom(catalog.graph, document.id, 'supersedes', 'supersedes-part')
    .filter(({ target }) => branch.has(target))
    .map(({ target, relation }) => {
      const part = relation.verb === 'supersedes-part' || relation.part !== null ? 'một phần ' : '';
      const doubt = relation.evidence.kind === 'inferred' ? ' (suy luận)' : '';
      return `${part}${documentLink(target, catalog).text}${doubt}`;
    });
  return {
    name: documentName(document),
    day: issueDay(document),
    state: stateLabel(document, site),
    replaces: capitalise(joinNames(replaced)),
    current: mayApply(site.validityOf(document).state),
  };
}

/** `Quy định 86-QĐ/TW, Điều 5; Hướng dẫn 01-HD/BTCTW`: each document once, with the provisions that are known. */
export function basisWords(basis: readonly Basis[], { catalog }: Site): string {
  const provisions = new Map<DocumentId, Set<string>>();
  for (const { document, provision, point } of basis) {
    const points = catalog.graph.documents.get(document)?.points ?? [];
    const known = provision ?? points.find(({ id }) => id !== null && id === point)?.provision ?? null;
    const list = provisions.get(document) ?? new Set();
    if (known !== null) list.add(known);
    provisions.set(document, list);
  }
  return [...provisions].map(([id, list]) => [documentLink(id, catalog).text, ...list].join(', ')).join('; ');
}
