// The citations in an editor's own words about a document. Such words look back: they name guidance and conclusions
// that came after the document, so what a relation joins to it may be meant even where its day says no.

import type { LegalDocument } from '../domain/document.ts';
import { edgesFrom, edgesTo, type Graph } from '../domain/graph.ts';
import { parseSymbol, skeleton } from '../domain/symbol.ts';
import { validityOn } from '../domain/validity.ts';
import type { Citation, ResolvedCitation } from './citation.ts';
import { find } from './find.ts';
import type { Resolver } from './resolve.ts';

/** The citations of a text about a document, resolved and with the validity on the document's own day. */
export function entryCitations(
  text: string,
  document: LegalDocument,
  resolver: Resolver,
  graph: Graph,
): readonly ResolvedCitation[] {
  const citations = resolver.resolve(citationsIn(text, document), { date: document.date, self: document.id });
  if (citations.every(({ resolution }) => resolution.kind === 'resolved')) return citations;
  const joined = joinedTo(document, graph);
  return citations.map((citation) => {
    if (citation.resolution.kind === 'resolved' || citation.number === null) return citation;
    const same = joined.filter((other) => fits(citation, other));
    const [meant] = same;
    return meant === undefined || same.length > 1 ? citation : resolvedTo(citation, meant, document, graph);
  });
}

// The texts of a document are read by the checks, by its page, and by the pages that it names; and in development again
// after each edit of another one.
const found = new WeakMap<LegalDocument, Map<string, readonly Citation[]>>();

/** The citations of a text about a document as `find` gives them, found once for as long as the entry is the same. */
export function citationsIn(text: string, document: LegalDocument): readonly Citation[] {
  const own = found.get(document) ?? new Map<string, readonly Citation[]>();
  found.set(document, own);
  const citations = own.get(text) ?? find(text);
  own.set(text, citations);
  return citations;
}

function joinedTo(document: LegalDocument, graph: Graph): readonly LegalDocument[] {
  const ids = new Set([
    ...edgesFrom(graph, document.id).map(({ target }) => target),
    ...edgesTo(graph, document.id).map(({ source }) => source),
  ]);
  return [...ids].flatMap((id) => graph.documents.get(id) ?? []);
}

// By the whole symbol, else by type and number ("Quy định 58").
function fits({ symbol, number, issued, type }: ResolvedCitation, other: LegalDocument): boolean {
  if (other.symbol === null) return false;
  if (symbol !== null && skeleton(symbol) !== skeleton(other.symbol)) return false;
  if (symbol === null && (type === null || parseSymbol(other.symbol)?.number !== Number(number)))
    return false;
  if (type !== null && type !== other.type) return false;
  return issued === null || other.date === null || other.date.startsWith(issued);
}

function resolvedTo(
  citation: ResolvedCitation,
  meant: LegalDocument,
  document: LegalDocument,
  graph: Graph,
): ResolvedCitation {
  const validity = document.date === null ? null : validityOn(meant, graph, document.date);
  return {
    ...citation,
    resolution: {
      kind: 'resolved',
      id: meant.id,
      reasons: [],
      candidates: [],
      state: validity?.state ?? null,
      grade: validity?.grade ?? null,
      successors: [],
    },
  };
}
