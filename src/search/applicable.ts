// Which documents answer a question on a day: found by the same search as the page, without a date filter, then moved
// to what applied. A hit that had ended, or had not begun, stands for the members of its line that applied.

import type { Catalog } from '../corpus/catalog.ts';
import type { DocumentId, LegalDocument } from '../domain/document.ts';
import { deadFoundations } from '../domain/foundations.ts';
import { edgesTo } from '../domain/graph.ts';
import { compareByTime } from '../domain/lineage.ts';
import {
  compareSureness,
  mayApply,
  standInsFor,
  validityWithin,
  type Period,
  type ValidityWithin,
} from '../domain/period.ts';
import type { SituationId } from '../domain/situation.ts';
import type { CatalogSearch } from './catalog-search.ts';
import { lookUp } from './look-up.ts';
import { readQuestionDate } from './question-date.ts';
import { situationAnswer } from './situation-answers.ts';

/** Why a document is among the answers, beside its validity. */
export type Ground =
  /** It matches the question itself, or is listed because nothing was asked but date and topic. */
  | { readonly kind: 'match' }
  /** Of one line of succession with a document that matches and did not apply then. */
  | { readonly kind: 'lineage'; readonly of: DocumentId }
  /** The question was taken for a written situation, and this is a document of its lines. */
  | { readonly kind: 'situation'; readonly of: SituationId }
  /** Amends, or guides, a document among the first answers. */
  | { readonly kind: 'amends' | 'guides'; readonly of: DocumentId };

export interface Applicable {
  readonly document: LegalDocument;
  readonly validity: ValidityWithin;
  readonly ground: Ground;
}

export interface ApplicableQuestion {
  /** Empty: every document that applied. */
  readonly question: string;
  /** null: the date the question names, else `today`. */
  readonly period: Period | null;
  readonly today: Period;
  /** Slug of a topic that answers must belong to. */
  readonly topic?: string;
}

export interface ApplicableAnswer {
  readonly period: Period;
  /** Best first; only documents that applied in the period or may have. */
  readonly results: readonly Applicable[];
}

interface Candidate {
  readonly score: number;
  readonly ground: Ground;
  /** Documents found that it answers for, itself included. */
  readonly hits: number;
}

// Measured on questions of staff: a lower share lets in documents that share a common word only.
const KEPT_SHARE = 0.5;
const MOST_ANSWERS = 10;
// A stand-in is as relevant as the document it stands in for, but a match of its own comes first.
const STAND_IN = 0.97;
// A document named by its number, and whoever stands in for it, is what the question is about.
const NAMED = 1.3;
const COMPANION = 0.8;
const COMPANIONS_OF_FIRST = 3;
// Of two near equals the one that surely applied comes first: whether a document still applied may be unknown, and
// guidance whose regulation had ended is seldom the answer.
const DOUBTFUL = 0.88;
const RESTS_ON_ENDED = 0.88;
const DOUBTFUL_ON_ENDED = 0.65;
// A line of which several members were found is about the question as a line.
const PER_FURTHER_HIT = 0.05;
const MOST_FURTHER_HITS = 4;
// Hits below this share of the best say too little to count.
const COUNTED_SHARE = 0.6;

/** Answers a question. Pure but for the index, which `search` builds when words are to be searched. */
export async function findApplicable(
  asked: ApplicableQuestion,
  catalog: Catalog,
  search: CatalogSearch,
): Promise<ApplicableAnswer> {
  const { text, period, named } = readAsked(asked, catalog, search);
  const inTopic = (id: DocumentId): boolean =>
    asked.topic === undefined || (catalog.graph.documents.get(id)?.topics.includes(asked.topic) ?? false);
  if (text.trim() === '') return { period, results: everythingIn(period, catalog, inTopic) };
  const found = await lookUp(text, search, { limit: catalog.documents.length });
  const validityOf = remember((id: DocumentId) =>
    validityWithin(catalog.graph.documents.get(id)!, catalog.graph, period),
  );
  const trust = remember((id: DocumentId) => trustIn(id, validityOf(id), catalog));
  const candidates = new Map<DocumentId, Candidate>();
  const top = found.results[0]?.score ?? 0;
  for (const { id, score } of found.results) {
    for (const standIn of standInsFor(id, catalog.graph, period)) {
      const own = standIn === id;
      const ground: Ground = own ? { kind: 'match' } : { kind: 'lineage', of: id };
      const counts = score >= top * COUNTED_SHARE;
      keep(candidates, standIn, {
        score: score * (own ? 1 : STAND_IN) * (named.has(id) ? NAMED : trust(standIn)),
        ground,
        hits: counts ? 1 : 0,
      });
    }
  }
  for (const [id, { score }] of best(candidates).slice(0, COMPANIONS_OF_FIRST)) {
    for (const { source, relation } of edgesTo(catalog.graph, id, 'amends', 'guides')) {
      if (!mayApply(validityOf(source).best.state)) continue;
      const kind = relation.verb === 'amends' ? 'amends' : 'guides';
      keep(candidates, source, {
        score: score * COMPANION * trust(source),
        ground: { kind, of: id },
        hits: 0,
      });
    }
  }
  const ordered = best(candidates).filter(([id]) => inTopic(id));
  const least = weightOf(ordered[0]?.[1]) * KEPT_SHARE;
  const results = ordered
    .filter(([, candidate]) => weightOf(candidate) >= least)
    .map(([id, { ground }]) => [id, ground] as const);
  const withSituation = found.kind === 'symbol' ? results : situationFirst(asked.question, results);
  return {
    period,
    results: withSituation.slice(0, MOST_ANSWERS).map(([id, ground]) => ({
      document: catalog.graph.documents.get(id)!,
      validity: validityOf(id),
      ground,
    })),
  };

  /** The documents of the situation that the question is taken for, then the others as they were. */
  function situationFirst(
    question: string,
    others: readonly (readonly [DocumentId, Ground])[],
  ): readonly (readonly [DocumentId, Ground])[] {
    const asking = { question, period, named, found: others.map(([id]) => id) };
    const answer = situationAnswer(asking, catalog, search.situations());
    if (answer === null) return others;
    const documents = answer.documents.filter(inTopic);
    const ground: Ground = { kind: 'situation', of: answer.situation };
    return [
      ...documents.map((id) => [id, ground] as const),
      ...others.filter(([id]) => !documents.includes(id)),
    ];
  }
}

/** The words to search, the days they are about, and the documents they name by number. */
function readAsked({ question, period, today }: ApplicableQuestion, catalog: Catalog, search: CatalogSearch) {
  const read = readQuestionDate(question);
  const named = (text: string): readonly DocumentId[] => {
    const answer = search.resolver.resolve(text);
    return answer.kind === 'symbol' ? answer.ids : answer.pinned;
  };
  // The day beside a number is the day of issue of that document, not the day asked about.
  const isIssueDay =
    read.followsNumber ||
    named(question).some((id) => isIssuedIn(catalog.graph.documents.get(id), read.period));
  const text = read.period === null || isIssueDay ? question : read.rest;
  const asked = isIssueDay ? null : read.period;
  return { text: withoutAsking(text), period: period ?? asked ?? today, named: new Set(named(text)) };
}

// Words of asking, not of what is asked about; "quy định" among them is in every second title.
const ASKING = new RegExp(
  [
    '(?:theo |bằng |dùng |căn cứ )?(?:những |các )?(?:quy định|qui định|văn bản chỉ đạo|văn bản|hướng dẫn|chỉ thị|nghị quyết|kết luận) nào',
    'căn cứ (?:gì|nào|vào đâu)',
    'theo đâu',
    '(?:đang |còn |có )?(?:được )?áp dụng(?: không)?(?=\\s*[?.]?$)',
    '(?:đang |còn |có )?hiệu lực(?: không)?(?=\\s*[?.]?$)',
    '(?:thì|ra) sao',
    '(?:như )?thế nào',
    'là gì',
  ].join('|'),
  'giu',
);

function withoutAsking(text: string): string {
  const rest = text.replace(ASKING, ' ').replace(/\s+/gu, ' ').trim();
  return /\p{L}/u.test(rest) ? rest : text;
}

function isIssuedIn(document: LegalDocument | undefined, period: Period | null): boolean {
  const day = document?.date ?? null;
  return day !== null && period !== null && day >= period.from && day <= period.to;
}

function everythingIn(
  period: Period,
  catalog: Catalog,
  inTopic: (id: DocumentId) => boolean,
): readonly Applicable[] {
  return catalog.documents
    .filter(({ id }) => inTopic(id))
    .map((document): Applicable => ({
      document,
      validity: validityWithin(document, catalog.graph, period),
      ground: { kind: 'match' },
    }))
    .filter(({ validity }) => mayApply(validity.best.state))
    .sort(
      (a, b) => compareSureness(a.validity.best, b.validity.best) || compareByTime(b.document, a.document),
    );
}

/** Adds a candidate, or joins it with what is known of the document: the better ground stays, hits add up. */
function keep(candidates: Map<DocumentId, Candidate>, id: DocumentId, candidate: Candidate): void {
  const known = candidates.get(id);
  const better = known !== undefined && known.score >= candidate.score ? known : candidate;
  candidates.set(id, { ...better, hits: (known?.hits ?? 0) + candidate.hits });
}

function trustIn(id: DocumentId, { best }: ValidityWithin, catalog: Catalog): number {
  const document = catalog.graph.documents.get(id)!;
  const rests = deadFoundations(document, catalog.graph, best.date).length > 0;
  if (best.state === 'unknown') return rests ? DOUBTFUL_ON_ENDED : DOUBTFUL;
  return rests ? RESTS_ON_ENDED : 1;
}

function weightOf(candidate: Candidate | undefined): number {
  if (candidate === undefined) return 0;
  const further = Math.min(MOST_FURTHER_HITS, Math.max(0, candidate.hits - 1));
  return candidate.score * (1 + PER_FURTHER_HIT * further);
}

/** By weight; equal ones in the order found, which keeps documents named by number in front. */
function best(candidates: ReadonlyMap<DocumentId, Candidate>): (readonly [DocumentId, Candidate])[] {
  return [...candidates].sort(([, a], [, b]) => weightOf(b) - weightOf(a));
}

function remember<K, V>(answer: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const value = known.get(key) ?? answer(key);
    known.set(key, value);
    return value;
  };
}
