// A training session as its pages show it: all its parts with what they rest on, and what of it stands today.

import { basisOf, freshnessOf, type Freshness, type SessionFreshness } from '../domain/freshness.ts';
import type { Lineage } from '../domain/lineage.ts';
import { linesIn } from '../domain/lines-in-period.ts';
import { documentsBehind } from '../domain/pack-code.ts';
import { oneDay } from '../domain/period.ts';
import { minutesOf, type Reading, type Session } from '../domain/session.ts';
import { audiences } from '../domain/vocabulary.ts';
import type { CodeKnowledge } from './code-check.ts';
import { comparisonViews } from './comparison-links.ts';
import type { ComparisonView } from './comparison-view.ts';
import { documentHeading, documentLink, sourceOrigin } from './labels.ts';
import { encodeOwnSession } from './own-address.ts';
import type { OwnSession } from './own-session.ts';
import { plainText, type Phrase, type PhraseLink } from './phrase.ts';
import {
  drawnLines,
  emptyLine,
  outlineView,
  questionSets,
  roleGroups,
  unrestPhrases,
  type OutlinePartView,
  type QuestionView,
  type RoleGroup,
} from './session-parts.ts';
import { freshnessToday } from './session-freshness.ts';
import { sessionCode } from './session-pack.ts';
import type { Site } from './site.ts';
import { standingLines } from './standing-pieces.ts';
import { documentPath, paths, sessionPath, situationPath, sourcePath } from './urls.ts';

export interface SessionCard {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  readonly audience: string;
  readonly minutes: number;
  /** Questions that may be put today. */
  readonly inUse: number;
  readonly freshness: Freshness;
  /** Whether it stands, in a sentence. */
  readonly standing: string;
}

export interface SessionView extends SessionCard {
  readonly aims: readonly string[];
  /** What disturbs any part of it, each sentence once. */
  readonly unrest: readonly Phrase[];
  readonly groups: readonly RoleGroup[];
  readonly lines: readonly Lineage[];
  readonly outline: readonly OutlinePartView[];
  readonly comparisons: readonly { readonly view: ComparisonView; readonly unrest: readonly Phrase[] }[];
  readonly discussion: readonly {
    readonly text: string;
    readonly hint: string | null;
    readonly situation: PhraseLink | null;
    /** No answer of the situation stands today. */
    readonly stale: boolean;
  }[];
  readonly questions: readonly QuestionView[];
  readonly retired: readonly QuestionView[];
  readonly reading: readonly { readonly what: Phrase; readonly why: string }[];
  readonly pack: CodeKnowledge;
  /** The same session as one that a trainer may change. */
  readonly ownAddress: string;
}

/** All sessions in their own order. */
export function sessionsInOrder(site: Site): readonly Session[] {
  return [...site.catalog.sessions.values()].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}

/** The line of a session in a list. */
export function sessionCard(session: Session, site: Site): SessionCard {
  return cardOf(session, freshnessToday(session, site), site);
}

function cardOf(session: Session, freshness: SessionFreshness, site: Site): SessionCard {
  return {
    id: session.id,
    path: sessionPath(session.id),
    title: session.title,
    summary: session.summary,
    audience: session.audience.map((key) => audiences[key].label).join('; '),
    minutes: minutesOf(session),
    inUse: questionSets(freshness, site).inUse.length,
    freshness: freshness.freshness,
    standing: standingWords(freshness),
  };
}

// `2 phần cần rà soát, 1 phần chưa chắc còn đúng.`; says so when every part stands.
function standingWords({ items, questions, comparisons, situations, lines }: SessionFreshness): string {
  const parts = [...items, ...questions, ...comparisons].map(({ unrest }) => freshnessOf(unrest));
  const stale = parts.filter((one) => one === 'stale').length + situations.length + lines.length;
  const uncertain = parts.filter((one) => one === 'uncertain').length;
  const words = [
    ...(stale > 0 ? [`${stale} phần cần rà soát`] : []),
    ...(uncertain > 0 ? [`${uncertain} phần chưa chắc còn đúng`] : []),
  ];
  return words.length > 0 ? `${words.join(', ')}.` : 'Không thấy phần nào phải sửa.';
}

/** Everything that the page of a session shows. */
export function sessionView(session: Session, site: Site): SessionView {
  const { catalog, builtOn } = site;
  const freshness = freshnessToday(session, site);
  const { inUse, retired } = questionSets(freshness, site);
  const ids = documentsBehind(session.restsOn, basisOf(session), catalog.graph);
  return {
    ...cardOf(session, freshness, site),
    aims: session.aims,
    unrest: allUnrest(freshness, site),
    groups: roleGroups(session, site),
    lines: drawnLines(session, site),
    outline: outlineView(session, freshness, site),
    comparisons: session.comparisons.flatMap((id) => tableOf(id, freshness, site)),
    discussion: session.discussion.map(({ text, hint, situation }) => ({
      text,
      hint,
      situation: situation === null ? null : situationLink(situation, site),
      stale: situation !== null && freshness.situations.includes(situation),
    })),
    questions: inUse,
    retired,
    reading: session.reading.map((entry) => ({ what: readingWords(entry, site), why: entry.why })),
    pack: {
      code: sessionCode(session, site),
      day: builtOn,
      documents: standingLines(ids, catalog),
    },
    ownAddress: `${paths.ownSession}#${encodeOwnSession(asOwn(session, inUse, site))}`,
  };
}

// Takes over what applies today: its documents, tables and questions; the trainer goes on from there.
function asOwn(session: Session, inUse: readonly QuestionView[], site: Site): OwnSession {
  const lines = linesIn(session.restsOn, site.catalog.graph, oneDay(site.builtOn));
  return {
    title: session.title,
    audience: session.audience,
    minutes: minutesOf(session),
    documents: lines.flatMap(({ line, picks }) =>
      picks.map(({ document }) => ({ id: document.id, note: line.note ?? '' })),
    ),
    comparisons: session.comparisons,
    questions: inUse.map(({ id }) => `${session.id}/${id}`),
  };
}

function allUnrest(freshness: SessionFreshness, site: Site): readonly Phrase[] {
  const { items, questions, comparisons, situations, lines } = freshness;
  const all = [
    ...[...items, ...questions, ...comparisons].flatMap(({ unrest }) => unrestPhrases(unrest, site)),
    ...lines.map((line) => emptyLine(line, site)),
    ...situations.map((id): Phrase => [
      'Lời đáp của tình huống “',
      situationLink(id, site),
      '” cần viết lại.',
    ]),
  ];
  return [...new Map(all.map((phrase) => [plainText(phrase), phrase])).values()];
}

function tableOf(id: string, freshness: SessionFreshness, site: Site): SessionView['comparisons'] {
  const unrest = freshness.comparisons.find((entry) => entry.id === id)?.unrest ?? [];
  return comparisonViews(site)
    .filter((view) => view.id === id)
    .map((view) => ({ view, unrest: unrestPhrases(unrest, site) }));
}

/** Link to a situation under its question; the id alone for one that the catalog does not hold. */
export function situationLink(id: string, site: Site): PhraseLink {
  return { text: site.catalog.situations.get(id)?.question ?? id, path: situationPath(id) };
}

function readingWords(entry: Reading, { catalog }: Site): Phrase {
  if (entry.kind === 'document') {
    const document = catalog.graph.documents.get(entry.id);
    if (document === undefined) return [documentLink(entry.id, catalog)];
    return [
      { text: documentHeading(document, catalog), path: documentPath(entry.id) },
      `: ${document.title}`,
    ];
  }
  const source = catalog.sources.get(entry.id);
  const origin = source === undefined ? '' : `, ${sourceOrigin(source)}`;
  return [{ text: source?.title ?? entry.id, path: sourcePath(entry.id) }, origin];
}
