// The JSON-LD of a page. What a page is about follows from its address, so that pages need not say it twice.

import { apiDocument } from '../export/api/make-documents.ts';
import { apiSession, apiSituation } from '../export/api/make-training.ts';
import { jsonLdText, type JsonLdNode } from '../export/json-ld/context.ts';
import { legislation } from '../export/json-ld/legislation.ts';
import { dataset, learningResource, question, webPage, webSite } from '../export/json-ld/pages.ts';
import { apiContext } from './api-context.ts';
import type { PhraseLink } from './phrase.ts';
import type { Site } from './site.ts';
import { documentPath, paths, sessionPath, situationPath } from './urls.ts';

export interface DescribedPage {
  /** Root-relative, without the base. */
  readonly path: string;
  readonly title: string;
  readonly description?: string | undefined;
  readonly crumbs: readonly PhraseLink[];
}

/** JSON-LD of a page, ready for its script. */
export function structuredData(page: DescribedPage, site: Site): string {
  const context = apiContext(site);
  const { address } = context;
  const facts = {
    address: address(page.path),
    title: page.title,
    description: page.description,
    crumbs: page.crumbs.map(({ text, path }) => ({ name: text, address: address(path) })),
    about: aboutOf(page.path, site),
  };
  return jsonLdText(webPage(facts, context));
}

function aboutOf(path: string, site: Site): JsonLdNode | null {
  const context = apiContext(site);
  if (path === paths.home) return webSite(context);
  if (path === paths.api) return dataset(context);
  const [, id = ''] = /^\/[^/]+\/([^/]+)\/$/.exec(path) ?? [];
  const { graph, situations, sessions } = site.catalog;
  const document = path === documentPath(id) ? graph.documents.get(id) : undefined;
  if (document !== undefined) return legislation(apiDocument(document, context), context);
  const situation = path === situationPath(id) ? situations.get(id) : undefined;
  if (situation !== undefined) return question(apiSituation(situation, context));
  const session = path === sessionPath(id) ? sessions.get(id) : undefined;
  return session === undefined ? null : learningResource(apiSession(session, context));
}
