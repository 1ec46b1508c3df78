// Vocabulary and sources as the API gives them.

import type { z } from 'zod';
import { termStart } from '../../domain/terms.ts';
import {
  audiences,
  comparisonKinds,
  confidences,
  documentTypes,
  endCauses,
  evidenceGrades,
  factFields,
  issuerLevels,
  lineRoles,
  outlineParts,
  relationVerbs,
  sourceKinds,
  unverifiedInForceLabel,
  validityGrades,
  validityStates,
} from '../../domain/vocabulary.ts';
import type { ApiContext } from './context.ts';
import type { sourcesFile, vocabularyFile } from './lists-shape.ts';

type Content<T extends z.ZodType> = Omit<z.infer<T>, '$schema' | 'about'>;

/** Every closed list, and the topics, issuers, terms, glossary and moved ids of the content. */
export function apiVocabulary(context: ApiContext): Content<typeof vocabularyFile> {
  return { ...closedLists(), ...contentLists(context) };
}

function closedLists() {
  return {
    documentTypes: Object.entries(documentTypes).map(([key, { label, codes, idCode }]) => ({
      key,
      label,
      codes: [...codes],
      idCode,
    })),
    relationVerbs: Object.entries(relationVerbs).map(([key, { active, passive, acts }]) => ({
      key,
      label: active,
      inverseLabel: passive,
      acts,
    })),
    validityStates: choices(validityStates),
    validityGrades: choices(validityGrades),
    unverifiedInForceLabel,
    endCauses: choices(endCauses),
    evidenceGrades: Object.entries(evidenceGrades).map(([key, { label, meaning }]) => ({
      key,
      label,
      meaning,
    })),
    factFields: choices(factFields),
    confidences: choices(confidences),
    comparisonKinds: choices(comparisonKinds),
    sourceKinds: choices(sourceKinds),
    lineRoles: choices(lineRoles),
    audiences: choices(audiences),
    outlineParts: choices(outlineParts),
    issuerLevels: Object.entries(issuerLevels).map(([key, { label, rank, branch }]) => ({
      key,
      label,
      rank,
      branch,
    })),
  };
}

function contentLists({ catalog, address, pageOf }: ApiContext) {
  return {
    topics: [...catalog.topics.values()]
      .toSorted((a, b) => a.order - b.order || compare(a.slug, b.slug))
      .map(({ slug, title, summary, keywords }) => ({
        id: slug,
        title,
        summary,
        keywords: [...keywords],
        page: address(pageOf('topic', slug)),
      })),
    issuers: [...catalog.issuers.values()]
      .toSorted((a, b) => compare(a.slug, b.slug))
      .map(({ slug, name, shortName, codes, idCode, level, place, aliases }) => ({
        id: slug,
        name,
        shortName,
        codes: [...codes],
        idCode,
        level,
        place,
        aliases: [...aliases],
        page: address(pageOf('issuer', slug)),
      })),
    terms: catalog.terms
      .toSorted((a, b) => compare(a.congressFrom, b.congressFrom))
      .map((term) => ({
        id: term.slug,
        ordinal: term.ordinal,
        congressFrom: term.congressFrom,
        congressTo: term.congressTo,
        start: termStart(term),
      })),
    glossary: catalog.glossary.map(({ term, abbreviations, synonyms }) => ({
      term,
      abbreviations: [...abbreviations],
      synonyms: [...synonyms],
    })),
    redirects: catalog.redirects.map(({ from, to, since }) => ({ from, to, since })),
  };
}

/** All sources with the documents whose entries name them. */
export function apiSources({ catalog, address, pageOf }: ApiContext): Content<typeof sourcesFile> {
  const users = new Map<string, string[]>();
  for (const { id, sources } of catalog.documents) {
    for (const source of new Set(sources)) users.set(source, [...(users.get(source) ?? []), id]);
  }
  return {
    sources: [...catalog.sources.values()]
      .toSorted((a, b) => compare(a.id, b.id))
      .map(({ id, title, publisher, url, published, seen, kind, lowTrust, note }) => ({
        id,
        title,
        publisher,
        url,
        published,
        seen,
        kind,
        lowTrust,
        note,
        documents: users.get(id) ?? [],
        page: address(pageOf('source', id)),
      })),
  };
}

function choices(list: Readonly<Record<string, { readonly label: string }>>) {
  return Object.entries(list).map(([key, { label }]) => ({ key, label }));
}

// Not by locale: the order must be the same on every machine.
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
