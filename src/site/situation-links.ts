// Citations in our own answers become links. A number that stands in the lines of the situation means that document;
// any other is resolved as in a text of the day the answer was written.

import { annotate } from '../citation/annotate.ts';
import type { Citation } from '../citation/citation.ts';
import { find } from '../citation/find.ts';
import type { Catalog } from '../corpus/catalog.ts';
import type { DocumentId } from '../domain/document.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { branchOf } from '../domain/lines-in-period.ts';
import type { Situation } from '../domain/situation.ts';
import { skeleton } from '../domain/symbol.ts';
import { resolverOf } from './entry-links.ts';
import type { Phrase, PhraseLink } from './phrase.ts';
import { documentPath } from './urls.ts';

/** A citation to be linked, with its place in the text given. */
export interface SituationLink extends PhraseLink {
  readonly start: number;
  readonly end: number;
  /** Title of the document. */
  readonly note: string;
}

/** Links of a text that belongs to a situation, in order; an unclear citation stays text. */
export function situationLinks(
  text: string,
  situation: Situation,
  catalog: Catalog,
  date: IsoDate,
): readonly SituationLink[] {
  const own = ownDocuments(situation, catalog);
  return resolverOf(catalog)
    .resolve(find(text), { date })
    .flatMap((citation) => {
      const id = ownMeant(citation, own, catalog) ?? citation.resolution.id;
      const document = id === null ? undefined : catalog.graph.documents.get(id);
      if (document === undefined) return [];
      const { surface, start, end } = citation;
      return [{ text: surface, start, end, path: documentPath(document.id), note: document.title }];
    });
}

/** The text as a phrase with its citations as links; titles of documents are left to their pages. */
export function situationText(text: string, situation: Situation, catalog: Catalog, date: IsoDate): Phrase {
  return annotate(text, situationLinks(text, situation, catalog, date)).map((segment) =>
    segment.citation === null ? segment.text : { text: segment.citation.text, path: segment.citation.path },
  );
}

function ownDocuments({ restsOn, answers }: Situation, { graph }: Catalog): ReadonlySet<DocumentId> {
  const named = [...restsOn, ...answers.flatMap(({ basis }) => basis)];
  return new Set(named.flatMap(({ document }) => [...branchOf(document, graph)]));
}

function ownMeant(
  { symbol, type }: Citation,
  own: ReadonlySet<DocumentId>,
  { graph }: Catalog,
): DocumentId | null {
  if (symbol === null) return null;
  const fitting = [...own].filter((id) => {
    const document = graph.documents.get(id);
    if (document?.symbol === undefined || document.symbol === null) return false;
    return skeleton(document.symbol) === skeleton(symbol) && (type === null || type === document.type);
  });
  return fitting.length === 1 ? fitting[0]! : null;
}
