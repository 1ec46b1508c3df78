// The guided finder: whom it is about, what matter, on which day. What a matter comes to is the documents of its
// situations, each document once with the questions that name it.

import type { DocumentId } from '../domain/document.ts';
import type { FinderSubject, Situation } from '../domain/situation.ts';
import { lineRoles, type LineRole } from '../domain/vocabulary.ts';
import type { DocumentRow } from './document-row.ts';
import type { PhraseLink } from './phrase.ts';
import type { Site } from './site.ts';
import { situationRoles, type SituationRole } from './situation-lines.ts';
import { finderPath, situationPath } from './urls.ts';

/** A choice of a step; without situations it leads nowhere yet. */
export interface FinderChoice {
  readonly title: string;
  readonly path: string;
  readonly count: number;
}

/** First step. */
export function subjectChoices(site: Site): readonly FinderChoice[] {
  return [...site.catalog.finder.values()].map((subject) => ({
    title: subject.title,
    path: finderPath(subject.slug),
    count: new Set(subject.matters.flatMap(({ slug }) => matterSituations(subject.slug, slug, site))).size,
  }));
}

/** Second step. */
export function matterChoices(subject: FinderSubject, site: Site): readonly FinderChoice[] {
  return subject.matters.map(({ slug, title }) => ({
    title,
    path: finderPath(subject.slug, slug),
    count: matterSituations(subject.slug, slug, site).length,
  }));
}

/** Situations of a matter, in the order of their ids. */
export function matterSituations(subject: string, matter: string, { catalog }: Site): readonly Situation[] {
  return [...catalog.situations.values()].filter(({ finder }) => finder.includes(`${subject}/${matter}`));
}

export interface MatterSituation {
  readonly situation: Situation;
  readonly path: string;
  readonly roles: readonly SituationRole[];
}

export interface MatterDocument {
  readonly row: DocumentRow;
  /** The questions that name it, with the role they give it. */
  readonly reasons: readonly {
    readonly link: PhraseLink;
    readonly situation: string;
    /** Key of the line under which the situation shows it. */
    readonly key: string;
    readonly role: string;
    readonly shown: boolean;
  }[];
  /** It applies, or may, on the day of the build. */
  readonly shown: boolean;
}

/** Situations asked of any day, with their documents of every day. */
export function matterView(situations: readonly Situation[], site: Site): readonly MatterSituation[] {
  return situations
    .filter(({ about }) => about === null)
    .map((situation) => ({
      situation,
      path: situationPath(situation.id),
      roles: situationRoles(situation, site, site.builtOn),
    }));
}

/** Documents of every day, each once: main rules first, then in the order of roles and of questions. */
export function matterDocuments(view: readonly MatterSituation[]): readonly MatterDocument[] {
  const found = new Map<DocumentId, { row: DocumentRow; reasons: MatterDocument['reasons'][number][] }>();
  for (const role of Object.keys(lineRoles) as LineRole[]) {
    for (const { situation, path, roles } of view) {
      for (const { key, row, shown } of roles.find((one) => one.role === role)?.lines ?? []) {
        if (row === null) continue;
        const own = found.get(row.id) ?? { row, reasons: [] };
        found.set(row.id, own);
        const link = { text: situation.question, path };
        own.reasons.push({ link, situation: situation.id, key, role: lineRoles[role].label, shown });
      }
    }
  }
  return [...found.values()].map((own) => ({ ...own, shown: own.reasons.some(({ shown }) => shown) }));
}
