// The ways into the situations: by topic, by who asks, from the front page, from one another, from a document.

import { foldText } from '../text/fold.ts';
import type { Catalog } from '../corpus/catalog.ts';
import type { DocumentId, TopicSlug } from '../domain/document.ts';
import { basisOf } from '../domain/freshness.ts';
import { formatDate } from '../domain/iso-date.ts';
import { lineIn, linesIn } from '../domain/lines-in-period.ts';
import { oneDay } from '../domain/period.ts';
import type { Situation } from '../domain/situation.ts';
import { audiences, type Audience } from '../domain/vocabulary.ts';
import { pieceOn } from './compact-timeline.ts';
import { documentRow, type DocumentRow } from './document-row.ts';
import { perSite } from './per-site.ts';
import type { PhraseLink } from './phrase.ts';
import type { Site } from './site.ts';
import { firstDay } from './situation-lines.ts';
import { situationPieces } from './situation-pieces.ts';
import { sessionPath, situationPath } from './urls.ts';

export interface SituationItem {
  readonly id: string;
  readonly path: string;
  readonly question: string;
  /** Day it is about: `01/06/2015`; null: it is asked of any day. */
  readonly about: string | null;
  /** The main document of the day of the build (of the day it is about), the first where there are several. */
  readonly main: DocumentRow | null;
  /** `stale`: no answer was written for the rules of that day. */
  readonly freshness: 'stands' | 'uncertain' | 'stale';
  /** Folded words to filter by. */
  readonly words: string;
}

/** One situation in a list. */
export function situationItem(situation: Situation, site: Site): SituationItem {
  const day = firstDay(situation, site);
  const piece = pieceOn(situationPieces(situation, site.catalog), day);
  const picks = situation.restsOn
    .filter(({ role }) => role === 'main')
    .flatMap((line) => lineIn(line, site.catalog.graph, oneDay(day)).picks);
  const main = picks[0]?.document;
  const named = main === undefined ? [] : [main.symbol ?? '', main.title];
  return {
    id: situation.id,
    path: situationPath(situation.id),
    question: situation.question,
    about: situation.about === null ? null : formatDate(situation.about),
    main: main === undefined ? null : documentRow(main, site),
    freshness: piece?.answer === null ? 'stale' : piece?.notice === null ? 'stands' : 'uncertain',
    words: foldText([situation.question, ...situation.alsoAsked, ...named].join(' ')),
  };
}

export interface SituationGroup {
  /** Part of the address inside the page. */
  readonly slug: string;
  readonly title: string;
  readonly situations: readonly Situation[];
}

/** Situations under their first topic, in the order of topics; those without one stand last, under "Việc khác". */
export function situationsByTopic({ catalog }: Site): readonly SituationGroup[] {
  const all = [...catalog.situations.values()];
  const topics = [...catalog.topics.values()].sort((a, b) => a.order - b.order);
  const groups = topics.map(({ slug, title }) => ({
    slug,
    title,
    situations: all.filter((situation) => topicOf(situation, catalog) === slug),
  }));
  const rest = all.filter((situation) => topicOf(situation, catalog) === undefined);
  return [...groups, { slug: 'viec-khac', title: 'Việc khác', situations: rest }].filter(
    ({ situations }) => situations.length > 0,
  );
}

/** Situations by who asks, in the order of the vocabulary; one that several ask stands under each. */
export function situationsByAudience({ catalog }: Site): readonly SituationGroup[] {
  return (Object.keys(audiences) as Audience[])
    .map((slug) => ({
      slug,
      title: audiences[slug].label,
      situations: [...catalog.situations.values()].filter(({ askedBy }) => askedBy.includes(slug)),
    }))
    .filter(({ situations }) => situations.length > 0);
}

/** Those that the front page shows, in its order. */
export function frontSituations({ catalog }: Site): readonly Situation[] {
  return [...catalog.situations.values()]
    .filter(({ frontPage }) => frontPage !== null)
    .sort((a, b) => a.frontPage! - b.frontPage! || (a.id < b.id ? -1 : 1));
}

/** Situations of the same place of the finder, then of the same topics, six at most. */
export function relatedSituations(situation: Situation, { catalog }: Site): readonly PhraseLink[] {
  const others = [...catalog.situations.values()].filter(({ id }) => id !== situation.id);
  const near = others.filter(({ finder }) => finder.some((place) => situation.finder.includes(place)));
  const alike = others.filter(({ topics }) => topics.some((topic) => situation.topics.includes(topic)));
  return [...new Set([...near, ...alike])].slice(0, 6).map(linkTo);
}

interface Users {
  readonly situations: readonly PhraseLink[];
  readonly sessions: readonly PhraseLink[];
}

/** Situations whose lines name the document or pick it on any day; sessions that name it or show it on the day of the build. */
export function usersOf(id: DocumentId, site: Site): Users {
  return allUsers(site).get(id) ?? { situations: [], sessions: [] };
}

const allUsers = perSite('allUsers', ({ catalog, builtOn }): ReadonlyMap<DocumentId, Users> => {
  const users = new Map<DocumentId, { situations: PhraseLink[]; sessions: PhraseLink[] }>();
  const add = (ids: readonly DocumentId[], kind: keyof Users, link: PhraseLink) => {
    for (const id of new Set(ids)) {
      const own = users.get(id) ?? { situations: [], sessions: [] };
      own[kind].push(link);
      users.set(id, own);
    }
  };
  for (const situation of catalog.situations.values()) {
    const shown = situationPieces(situation, catalog).flatMap((piece) => piece.shown);
    const picked = shown.map((key) => key.slice(key.indexOf('.') + 1));
    add([...picked, ...situation.restsOn.map(({ document }) => document)], 'situations', linkTo(situation));
  }
  for (const session of catalog.sessions.values()) {
    const link = { text: session.title, path: sessionPath(session.id) };
    const named = [...session.restsOn, ...basisOf(session)].map(({ document }) => document);
    const lines = linesIn(session.restsOn, catalog.graph, oneDay(builtOn));
    const picked = lines.flatMap(({ picks }) => picks.map(({ document }) => document.id));
    add([...named, ...picked], 'sessions', link);
  }
  return users;
});

function linkTo({ question, id }: Situation): PhraseLink {
  return { text: question, path: situationPath(id) };
}

function topicOf({ topics }: Situation, catalog: Catalog): TopicSlug | undefined {
  return topics.find((topic) => catalog.topics.has(topic));
}
