// What the templates of other generators cannot work out, as data: validity on any date, walks through the graph, grades
// of evidence, places in a drawing. Names and titles of documents and sources stand once; all else refers to them by id.

import { titlePhrase } from '../../src/citation/format.ts';
import { allLineages, type Lineage } from '../../src/domain/lineage.ts';
import type { Evidence, LegalDocument } from '../../src/domain/document.ts';
import { gradedFields } from '../../src/domain/evidence-grade.ts';
import { edgesFrom, edgesTo } from '../../src/domain/graph.ts';
import { formatDate, formatPartyDate } from '../../src/domain/iso-date.ts';
import { termStart } from '../../src/domain/terms.ts';
import {
  confidences,
  documentTypes,
  evidenceGrades,
  factFields,
  issuerLevels,
  relationVerbs,
  sourceKinds,
  type RelationVerb,
} from '../../src/domain/vocabulary.ts';
import { apiDocument } from '../../src/export/api/make-documents.ts';
import { legislation } from '../../src/export/json-ld/legislation.ts';
import { apiContext } from '../../src/site/api-context.ts';
import { badgeOf } from '../../src/site/badge.ts';
import { causeWords, withNote } from '../../src/site/cause-words.ts';
import { printTimeline } from '../../src/site/compact-timeline.ts';
import { datedPieces } from '../../src/site/dated-pieces.ts';
import { byTerm } from '../../src/site/document-lists.ts';
import { linkedText, mentionedIn } from '../../src/site/entry-links.ts';
import { factEvidenceView, type EvidenceView } from '../../src/site/fact-evidence.ts';
import { foundationFlags, restingOn } from '../../src/site/foundation-flags.ts';
import { guidanceTree, type GuidanceNode } from '../../src/site/guidance-tree.ts';
import { historyRows } from '../../src/site/history-table.ts';
import {
  documentHeading,
  documentName,
  formatPartialDate,
  issueDay,
  issuerNames,
  sourceOrigin,
} from '../../src/site/labels.ts';
import { lineageDrawing } from '../../src/site/lineage-drawing.ts';
import { lineageSteps, lineageTitle } from '../../src/site/lineage-view.ts';
import { plainText, type Phrase } from '../../src/site/phrase.ts';
import { relationGroups } from '../../src/site/relation-groups.ts';
import { usersOf } from '../../src/site/situation-lists.ts';
import type { Site } from '../../src/site/site.ts';
import { termParam } from '../../src/site/urls.ts';
import { validitySentence } from '../../src/site/validity-sentence.ts';
import { timelineOf } from '../../src/site/validity-timeline.ts';

/** A data file for each name: `documents`, `lineages`, `sources`, `topics`, `issuers`, `terms`, `doctypes`, `words`. */
export function peerData(site: Site): Readonly<Record<string, object>> {
  const { catalog, builtOn } = site;
  const named = <K, T>(items: Iterable<readonly [K, T]>, view: (item: T) => object) =>
    Object.fromEntries([...items].map(([key, item]) => [key, view(item)]));
  return {
    documents: named(catalog.graph.documents, (document) => documentData(document, site)),
    lineages: Object.fromEntries(
      allLineages(catalog.graph).map((lineage) => [lineage.id, lineageData(lineage, site)]),
    ),
    sources: named(catalog.sources, (source) => ({
      title: source.title,
      publisher: source.publisher,
      origin: sourceOrigin(source),
      published: source.published === null ? null : formatPartialDate(source.published),
      kind: sourceKinds[source.kind].label,
      url: source.url,
      seen: source.seen === null ? null : formatDate(source.seen),
      lowTrust: source.lowTrust,
      note: source.note,
    })),
    topics: named(catalog.topics, ({ title, summary }) => ({ title, summary })),
    issuers: named(catalog.issuers, ({ name, level, codes }) => ({
      name,
      lead: `${issuerLevels[level].label}. Mã trong số ký hiệu: ${codes.join(', ')}.`,
    })),
    terms: Object.fromEntries(
      [...byTerm(site).keys()].map((term) => [
        termParam(term.slug),
        { ordinal: term.ordinal, from: formatDate(termStart(term)) },
      ]),
    ),
    doctypes: Object.fromEntries(Object.entries(documentTypes).map(([type, { label }]) => [type, label])),
    words: {
      built: builtOn,
      builtDay: formatDate(builtOn),
      reach: catalog.sourcesReach,
      reachDay: formatPartialDate(catalog.sourcesReach),
      grades: Object.fromEntries(Object.entries(evidenceGrades).map(([grade, { label }]) => [grade, label])),
      verbs: relationVerbs,
      fields: Object.fromEntries(Object.entries(factFields).map(([field, { label }]) => [field, label])),
      confidences: Object.fromEntries(Object.entries(confidences).map(([name, { label }]) => [name, label])),
    },
  };
}

/** Terms of a document as the last step of their addresses: `xiii`. */
export function termsOf(site: Site): ReadonlyMap<LegalDocument, readonly string[]> {
  const found = new Map<LegalDocument, string[]>();
  for (const [term, documents] of byTerm(site))
    for (const document of documents)
      found.set(document, [...(found.get(document) ?? []), termParam(term.slug)]);
  return found;
}

function documentData(document: LegalDocument, site: Site): object {
  const { catalog } = site;
  const validity = site.validityOf(document);
  const timeline = timelineOf(document, catalog);
  const sentence = validitySentence(document, validity, catalog);
  const users = usersOf(document.id, site);
  const context = apiContext(site);
  return {
    name: documentName(document),
    heading: documentHeading(document, catalog),
    symbol: document.symbol,
    type: document.type,
    title: document.title,
    phrase: titlePhrase(document),
    day: issueDay(document),
    date: document.date,
    partyDay: document.date === null ? issueDay(document) : formatPartyDate(document.date),
    year: document.year,
    issuers: document.issuers,
    issuer: issuerNames(document, catalog),
    inForceFrom: document.inForceFrom === null ? null : formatDate(document.inForceFrom),
    reviewed: document.reviewed === null ? null : formatDate(document.reviewed),
    badge: badgeOf(validity.state, validity.grade),
    about: legislation(apiDocument(document, context), context),
    sentence: phrase(sentence),
    words: plainText(sentence),
    timeline: timeline.map((piece) => ({ ...piece, sentence: phrase(piece.sentence) })),
    states: printTimeline(timeline),
    cause: phrase(causeWords(document, validity, catalog)),
    causes: datedPieces(document, catalog).map(({ from, cause, note }) => [
      from ?? '',
      withNote({ cause, note }),
    ]),
    flags: [...foundationFlags(document, site), ...restingOn(document, site)].map(phrase),
    steps: lineageSteps(document, site).map(({ id, text, join }) => ({ id, text, join })),
    points: document.points.map(({ text }) => {
      const linked = linkedText(text, document, catalog);
      return linked.length === 1 && linked[0] === text ? null : phrase(linked);
    }),
    groups: relationData(document, site),
    mentions: mentionedIn(document.id, catalog),
    guidance: guidanceTree(document, site).map(guidanceData),
    history: historyRows(document, site).map((row) => ({ ...row, origin: phrase(row.origin) })),
    facts: Object.fromEntries(
      gradedFields.flatMap((field) => {
        const view = factEvidenceView(document, field, catalog);
        return view === null ? [] : [[field, supportData(view)]];
      }),
    ),
    conflicts: document.conflicts,
    usedBy: [...users.situations, ...users.sessions].map(({ text, path }) => ({ text, path })),
  };
}

function relationData(document: LegalDocument, site: Site): object[] {
  const { graph } = site.catalog;
  return relationGroups(document, site).map(({ verb, direction, heading, items }) => {
    const edges =
      direction === 'active'
        ? document.relations.filter((relation) => relation.verb === verb)
        : edgesTo(graph, document.id, verb).map(({ relation }) => relation);
    return {
      verb,
      direction,
      heading,
      items: items.map(({ sentence, note, support, other }, index) => ({
        sentence: phrase(sentence),
        other: other?.id ?? null,
        evidence: evidenceData(edges[index]!.evidence),
        support: support === null ? null : supportData(support),
        note,
      })),
    };
  });
}

function evidenceData({ kind, sources, ...rest }: Evidence): object {
  return { kind, sources, reason: 'reason' in rest ? rest.reason.replace(/\.$/, '') : null };
}

// Sources by id: their titles are looked up.
function supportData({ grade, lead, sources, remarks, numbers }: EvidenceView): object {
  return {
    grade,
    ...(lead !== '' && { lead }),
    ...(sources.length > 0 && { sources: sources.map(({ path }) => path.split('/').at(-2)) }),
    ...(remarks.length > 0 && { remarks: remarks.map((one) => ({ ...one, from: phrase(one.from) })) }),
    ...(numbers !== '' && { numbers }),
  };
}

function guidanceData({ id, level, verb, evidence, children }: GuidanceNode): object {
  return { id, level, verb, evidence: phrase(evidence), children: children.map(guidanceData) };
}

function lineageData(lineage: Lineage, site: Site): object {
  const { diagram, nodes, edges, kinds, summary } = lineageDrawing(lineage, site);
  return {
    title: lineageTitle(lineage),
    summary,
    width: diagram.width,
    height: diagram.height,
    labelX: diagram.labelX,
    nodes: nodes.map(({ id, x, y, name }) => ({ id, x, y, name })),
    edges,
    kinds,
    members: lineage.members.map(({ id }) => ({
      id,
      replaces: edgesFrom(site.catalog.graph, id, 'supersedes', 'supersedes-part').map(
        ({ target, relation: { verb, part, evidence } }) => ({
          verb: relationVerbs[verb as RelationVerb].active,
          target,
          part,
          evidence: evidenceData(evidence),
        }),
      ),
    })),
  };
}

// Links to documents by id alone, the others as they are.
function phrase(parts: Phrase): object[] | (string | object)[] {
  return parts.map((part) => {
    if (typeof part === 'string') return part;
    const [, id] = /^\/van-ban\/([^/]+)\/$/.exec(part.path) ?? [];
    return id === undefined || part.note !== undefined ? part : { id };
  });
}
