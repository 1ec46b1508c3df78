// The situation that a question is taken for, and the documents that answer it in a period. Taken only when it is clear:
// a wrong guess would push aside what the search had found.

import type { Catalog } from '../corpus/catalog.ts';
import type { DocumentId } from '../domain/document.ts';
import { branchOf, linesIn } from '../domain/lines-in-period.ts';
import { mayApply, validityWithin, type Period } from '../domain/period.ts';
import type { Situation, SituationId } from '../domain/situation.ts';
import type { LineRole } from '../domain/vocabulary.ts';
import { isStopWord } from '../text/stop-words.ts';
import { syllablesOf } from '../text/syllables.ts';
import {
  isOfPeriod,
  LIKELY_MATCH,
  SURE_MATCH,
  type SituationMatch,
  type SituationMatcher,
} from './situation-match.ts';

export interface SituationAnswer {
  readonly situation: SituationId;
  /** Documents that applied in the period or may have: main rules, guidance, amendments, then the rest. */
  readonly documents: readonly DocumentId[];
}

export interface AskedSituation {
  readonly question: string;
  readonly period: Period;
  /** Documents that the question names by number. */
  readonly named: ReadonlySet<DocumentId>;
  /** What the search would answer, best first. */
  readonly found: readonly DocumentId[];
}

// Situations within this share of the best score match as well as it does.
const AS_NEAR = 0.85;

/** The situation of a question; null when none is near enough, or nothing of its main lines applied. */
export function situationAnswer(
  asked: AskedSituation,
  catalog: Catalog,
  match: SituationMatcher,
): SituationAnswer | null {
  const { question, period, named, found } = asked;
  const matches = match(question).filter(({ id }) => isOfPeriod(catalog.situations.get(id)!, period));
  const best = oneOf(matches, catalog, period);
  if (best === null || best.score < LIKELY_MATCH) return null;
  const situation = catalog.situations.get(best.id)!;
  const documents = documentsOf(situation, catalog, period);
  if (documents === null) return null;
  const agrees = found.some((id) => documents.main.includes(id));
  if (best.score < SURE_MATCH && !agrees) return null;
  if (!restsOnAll(situation, named, catalog)) return null;
  // Who types a title wants that document.
  const [first] = found;
  if (first !== undefined && !documents.main.includes(first) && isInTitle(question, first, catalog))
    return null;
  return { situation: situation.id, documents: documents.all };
}

/**
 * The situation meant among those that match equally well: the one that is asked most; else the first, if the others
 * rest on the same rule. Words that fit situations on different rules do not say which is meant: null.
 */
function oneOf(matches: readonly SituationMatch[], catalog: Catalog, period: Period): SituationMatch | null {
  const [first] = matches;
  if (first === undefined) return null;
  const near = matches.filter(({ score }) => score >= first.score * AS_NEAR);
  const rankOf = ({ id }: SituationMatch) => catalog.situations.get(id)!.frontPage ?? Infinity;
  const asked = near.toSorted((a, b) => rankOf(a) - rankOf(b))[0]!;
  if (rankOf(asked) < Infinity) return asked;
  const mainOf = ({ id }: SituationMatch) =>
    documentsOf(catalog.situations.get(id)!, catalog, period)?.main ?? [];
  const main = mainOf(first);
  return near.every((match) => mainOf(match).some((id) => main.includes(id))) ? first : null;
}

const order: readonly LineRole[] = ['main', 'guidance', 'related', 'discipline', 'local'];

function documentsOf(situation: Situation, { graph }: Catalog, period: Period) {
  const byRole = new Map<LineRole, DocumentId[]>(order.map((role) => [role, []]));
  const changing: DocumentId[] = [];
  for (const { line, picks } of linesIn(situation.restsOn, graph, period)) {
    for (const { document, changedBy } of picks) {
      byRole.get(line.role)!.push(document.id);
      if (line.role === 'main' || line.role === 'guidance') changing.push(...changedBy);
    }
  }
  const main = byRole.get('main')!;
  if (main.length === 0) return null;
  const amendments = changing.filter((id) =>
    mayApply(validityWithin(graph.documents.get(id)!, graph, period).best.state),
  );
  const [, guidance, ...rest] = order;
  const all = [
    ...main,
    ...byRole.get(guidance!)!,
    ...amendments,
    ...rest.flatMap((role) => byRole.get(role)!),
  ];
  return { main, all: [...new Set(all)] };
}

function restsOnAll({ restsOn }: Situation, named: ReadonlySet<DocumentId>, { graph }: Catalog): boolean {
  if (named.size === 0) return true;
  const members = new Set(restsOn.flatMap(({ document }) => [...branchOf(document, graph)]));
  return [...named].every((id) => members.has(id));
}

function isInTitle(question: string, id: DocumentId, { graph }: Catalog): boolean {
  const title = new Set(syllablesOf(graph.documents.get(id)!.title).map(({ folded }) => folded));
  const words = syllablesOf(question).filter(({ text }) => !isStopWord(text, true));
  return words.length > 0 && words.every(({ folded }) => title.has(folded));
}
