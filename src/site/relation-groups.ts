// Relations of a document, both ways, under the headings users know, each as a whole sentence with its evidence.

import type { LegalDocument, Relation } from '../domain/document.ts';
import { startOf } from '../domain/events.ts';
import { dayOf } from '../domain/date-span.ts';
import { edgesTo } from '../domain/graph.ts';
import { formatDate } from '../domain/iso-date.ts';
import { relationVerbs, type RelationVerb } from '../domain/vocabulary.ts';
import { evidencePhrase } from './evidence.ts';
import { relationEvidenceView, type EvidenceView } from './fact-evidence.ts';
import { documentLink } from './labels.ts';
import type { Phrase } from './phrase.ts';
import { badgeOf, type Badge } from './badge.ts';
import type { Site } from './site.ts';

export interface RelationItem {
  readonly sentence: Phrase;
  /** Title of the other document, where the corpus holds it. */
  readonly title: string | null;
  readonly evidence: Phrase;
  /** Grade and sources; null when the document that states the relation is not known. */
  readonly support: EvidenceView | null;
  readonly note: string | null;
  /** Id and badge of the other document; null when the corpus does not hold it. */
  readonly other: { readonly id: string; readonly badge: Badge } | null;
}

export interface RelationGroup {
  /** Stable id for links into the page, e.g. `thay-the`, `bi-thay-the`. */
  readonly verb: RelationVerb;
  readonly direction: 'active' | 'passive';
  readonly heading: string;
  readonly items: readonly RelationItem[];
}

/** Id of a relation on the page of a document: `guides-qd-58-tw-2022`, `bi-guides-hd-01-btctw-2022`. */
export function relationAnchor(
  verb: RelationVerb,
  direction: RelationGroup['direction'],
  other: string,
): string {
  return `${direction === 'active' ? '' : 'bi-'}${verb}-${other}`;
}

/** Groups that have something in them: for each verb first what this document does, then what is done to it. */
export function relationGroups(document: LegalDocument, site: Site): readonly RelationGroup[] {
  const groups: RelationGroup[] = [];
  for (const verb of Object.keys(relationVerbs) as RelationVerb[]) {
    const active = document.relations
      .filter((relation) => relation.verb === verb)
      .map((relation) => activeItem(document, relation, site));
    const passive = edgesTo(site.catalog.graph, document.id, verb).map(({ source, relation }) =>
      passiveItem(source, relation, document, site),
    );
    if (passive.length > 0)
      groups.push({ verb, direction: 'passive', heading: relationVerbs[verb].passive, items: passive });
    if (active.length > 0)
      groups.push({ verb, direction: 'active', heading: relationVerbs[verb].active, items: active });
  }
  return groups;
}

function activeItem(document: LegalDocument, relation: Relation, site: Site): RelationItem {
  const { target } = relation;
  const verb = relationVerbs[relation.verb].sentence;
  const listed = target.kind === 'document' ? site.catalog.graph.documents.get(target.id) : undefined;
  const name: Phrase =
    target.kind === 'document'
      ? [documentLink(target.id, site.catalog)]
      : [
          target.name + (target.date === null ? '' : `, ngày ${formatDate(target.date)}`),
          ' (chưa có trong kho)',
        ];
  return item([`Văn bản này ${verb} `, ...name], relation, document, listed, document, site);
}

function passiveItem(
  sourceId: string,
  relation: Relation,
  document: LegalDocument,
  site: Site,
): RelationItem {
  const actor = site.catalog.graph.documents.get(sourceId);
  const verb = relationVerbs[relation.verb].sentencePassive;
  return item(
    [`Văn bản này ${verb} `, documentLink(sourceId, site.catalog)],
    relation,
    actor,
    actor,
    document,
    site,
  );
}

function item(
  head: Phrase,
  relation: Relation,
  actor: LegalDocument | undefined,
  other: LegalDocument | undefined,
  reader: LegalDocument,
  site: Site,
): RelationItem {
  const part = relation.part === null ? '' : `, phần: ${relation.part}`;
  return {
    sentence: [...head, `${actor === undefined ? '' : fromWords(relation, actor)}${part}.`],
    title: other?.title ?? null,
    evidence: evidencePhrase(relation.evidence, site.catalog),
    support: actor === undefined ? null : relationEvidenceView(actor, relation, reader, site.catalog),
    note: relation.note,
    other: other === undefined ? null : { id: other.id, badge: badgeFor(other, site) },
  };
}

function badgeFor(document: LegalDocument, site: Site): Badge {
  const { state, grade } = site.validityOf(document);
  return badgeOf(state, grade);
}

// Only verbs that change validity happen on a day; the others just are.
function fromWords(relation: Relation, actor: LegalDocument): string {
  if (relation.from !== null) return ` từ ngày ${formatDate(relation.from)} (ngày nêu trong nguồn)`;
  if (relationVerbs[relation.verb].acts === 'nothing') return '';
  const start = startOf(actor);
  const day = dayOf(start.span);
  if (day === null) return ', không rõ từ ngày nào';
  return ` từ ngày ${formatDate(day)} (${start.basis === 'stated' ? 'ngày nêu trong nguồn' : 'suy từ ngày ban hành'})`;
}
