// Facts as a correction prints them: one line that readers understand, the same for the published and the present value.

import type { Catalog } from '../corpus/catalog.ts';
import { formatDate, parseIsoDate } from '../domain/iso-date.ts';
import type { GradedField } from '../domain/evidence-grade.ts';
import type { PublishedFacts, PublishedRelation } from '../domain/published-facts.ts';
import { documentTypes, endCauses, isKeyOf, relationVerbs } from '../domain/vocabulary.ts';

/** What stands for a fact that is not stated. */
export const notStated = 'không nêu';

/** A fact in words, e.g. `08/02/2022`, `Bộ Chính trị; Ban Bí thư`; `không nêu` when the entry has none. */
export function printFact(facts: PublishedFacts, field: GradedField, catalog: Catalog): string {
  switch (field) {
    case 'symbol':
      return facts.symbol ?? notStated;
    case 'type':
      return isKeyOf(documentTypes, facts.type) ? documentTypes[facts.type].label : facts.type;
    case 'issuer':
      return facts.issuer.map((slug) => catalog.issuers.get(slug)?.name ?? slug).join('; ');
    case 'date':
      return printDay(facts.date);
    case 'inForceFrom':
      return printDay(facts.inForceFrom);
    case 'title':
      return facts.title;
    case 'appliesTo':
      return facts.appliesTo?.join('; ') ?? notStated;
    case 'end':
      return printEnd(facts.end);
  }
}

/** A relation in words: `thay thế 58-QĐ/TW (qd-58-tw-2022) từ 04/09/2025, phần: Điều 5`. */
export function printRelation(relation: PublishedRelation, catalog: Catalog): string {
  const { verb, target, unlisted, from, part } = relation;
  const words = isKeyOf(relationVerbs, verb) ? relationVerbs[verb].sentence : verb;
  const when = from === undefined ? '' : ` từ ${printDay(from)}`;
  const which = part === undefined ? '' : `, phần: ${part}`;
  return `${words} ${target === undefined ? (unlisted ?? '') : targetName(target, catalog)}${when}${which}`;
}

// The id beside the number: one number names several documents.
function targetName(id: string, catalog: Catalog): string {
  const symbol = catalog.graph.documents.get(id)?.symbol ?? null;
  return symbol === null ? id : `${symbol} (${id})`;
}

function printEnd(end: PublishedFacts['end']): string {
  if (end === undefined) return notStated;
  const day = end.on === undefined ? `chậm nhất ${printDay(end.before)}` : `từ ${printDay(end.on)}`;
  return `${day}: ${isKeyOf(endCauses, end.cause) ? endCauses[end.cause].label : end.cause}`;
}

function printDay(text: string | undefined): string {
  if (text === undefined) return notStated;
  const day = parseIsoDate(text);
  return day === undefined ? text : formatDate(day);
}
