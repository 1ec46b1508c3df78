// A symbol of a central body that an entry cites is that of one document of the corpus, or is listed in the entry as a
// relation to a document that the corpus does not hold; so with what we wrote in situations and sessions, where the
// documents they rest on are meant first. A warning: the citation may be right, and stays plain text.

import type { CheckContext } from './check.ts';
import { basesOf, linePartsOf, textPartsOf } from './training-parts.ts';
import type { ResolvedCitation } from '../citation/citation.ts';
import { entryCitations } from '../citation/entry-citations.ts';
import { find } from '../citation/find.ts';
import { issuerCode } from '../citation/issuer-codes.ts';
import { makeResolver, type Resolver } from '../citation/resolve.ts';
import type { Body } from '../corpus/catalog.ts';
import type { FileKind } from '../corpus/list-schemas.ts';
import type { Finding, Path, Place } from '../corpus/problem.ts';
import type { DocumentId, LegalDocument } from '../domain/document.ts';
import { edgesTo } from '../domain/graph.ts';
import { branchOf } from '../domain/lines-in-period.ts';
import { normaliseSymbol, parseSymbol, skeleton } from '../domain/symbol.ts';

export const citationResolves = { id: 'citation-resolves', severity: 'warning', run } as const;

// Most texts hold no symbol; looking for the shape of one is far cheaper than reading all citations.
const symbolShape = /\d\s?[-–/]\s?\p{Lu}/u;

function* run(context: CheckContext): Iterable<Finding> {
  const { catalog } = context;
  let made: Resolver | undefined;
  const resolver = () => (made ??= makeResolver(catalog));
  for (const document of catalog.documents) {
    for (const text of textsOf(document, context)) {
      if (!symbolShape.test(text.words)) continue;
      for (const citation of entryCitations(text.words, document, resolver(), catalog.graph)) {
        const fault = faultOf(citation, document);
        if (fault !== undefined) yield { place: text.placeOf(citation), ...fault };
      }
    }
  }
  yield* inTraining(context, resolver);
}

function* inTraining(context: CheckContext, resolver: () => Resolver): Iterable<Finding> {
  const { catalog } = context;
  const restsOn = documentsOfTraining(context);
  for (const { kind, id, text, path, writtenOn } of textPartsOf(catalog)) {
    if (!symbolShape.test(text)) continue;
    for (const citation of resolver().resolve(find(text), { date: writtenOn })) {
      const fault = unresolved(citation);
      if (fault === undefined) continue;
      const same = [...(restsOn.get(`${kind} ${id}`) ?? [])].filter((other) => {
        const { symbol } = catalog.graph.documents.get(other) ?? { symbol: null };
        return symbol !== null && skeleton(symbol) === skeleton(fault.symbol);
      });
      if (same.length === 1) continue;
      const place = placeOfWords(context, kind, id, path, citation.surface);
      yield {
        place,
        variant: `${fault.variant}-in-training`,
        values: { symbol: fault.symbol, near: fault.near },
      };
    }
  }
}

/** Documents that situations and sessions rest on, with their lines and what amends these, by kind and id. */
function documentsOfTraining({ catalog }: CheckContext): ReadonlyMap<string, ReadonlySet<DocumentId>> {
  const { graph } = catalog;
  const found = new Map<string, Set<DocumentId>>();
  const add = (owner: string, ids: Iterable<DocumentId>) => {
    const known = found.get(owner) ?? new Set();
    for (const id of ids) {
      known.add(id);
      for (const { source } of edgesTo(graph, id, 'amends', 'corrects')) known.add(source);
    }
    found.set(owner, known);
  };
  for (const { kind, id, line } of linePartsOf(catalog)) add(`${kind} ${id}`, branchOf(line.document, graph));
  for (const { kind, id, basis } of basesOf(catalog)) add(`${kind} ${id}`, [basis.document]);
  return found;
}

interface EntryText {
  readonly words: string;
  readonly placeOf: (citation: ResolvedCitation) => Place;
}

function* textsOf(document: LegalDocument, context: CheckContext): Iterable<EntryText> {
  for (const [index, { text }] of document.points.entries())
    yield {
      words: text,
      placeOf: ({ surface }) =>
        placeOfWords(context, 'document', document.id, ['points', index, 'text'], surface),
    };
  const body = context.catalog.bodies.get(document.id);
  if (body !== undefined)
    yield { words: withoutLinks(body.markdown), placeOf: (citation) => placeInBody(body, citation) };
}

// Links and code as blanks of the same length, so that offsets stay.
function withoutLinks(markdown: string): string {
  return markdown.replace(/`[^`\n]*`|\[[^\]\n]*\]\([^)\n]*\)|^```[^]*?^```/gm, (part) =>
    part.replace(/[^\n]/g, ' '),
  );
}

function faultOf(
  citation: ResolvedCitation,
  document: LegalDocument,
): Pick<Finding, 'variant' | 'values'> | undefined {
  const fault = unresolved(citation);
  if (fault === undefined) return undefined;
  const wanted = skeleton(normaliseSymbol(fault.symbol));
  const listed = document.relations.some(
    ({ target }) => target.kind === 'unlisted' && skeleton(target.name).includes(wanted),
  );
  const { variant, symbol, near } = fault;
  return listed ? undefined : { variant, values: { symbol, near } };
}

// The symbol of a central body that is that of no document, or of several.
function unresolved({ symbol, resolution, form }: ResolvedCitation) {
  if (symbol === null || resolution.kind === 'resolved' || form === 'self') return undefined;
  const code = parseSymbol(symbol)?.issuerCode;
  if (code === undefined || issuerCode(code)?.scope !== 'central') return undefined;
  const candidates = resolution.candidates.map(({ id }) => id).slice(0, 5);
  const near = { phrase: candidates.length === 0 ? 'none' : 'nearest', items: candidates } as const;
  return { symbol, near, variant: resolution.kind === 'ambiguous' ? 'ambiguous' : 'unknown' };
}

function placeOfWords(
  { content, places }: CheckContext,
  kind: FileKind,
  name: string,
  path: Path,
  surface: string,
): Place {
  const start = places.value(kind, name, path);
  const text = content.files.find(({ file }) => file === start.file)?.text ?? '';
  const lines = text.split('\n').slice(start.line - 1);
  // A folded text goes on over lines; the citation stands on one of the next, unless it is broken itself.
  for (const [down, line] of lines.slice(0, 20).entries()) {
    const column = line.indexOf(surface, down === 0 ? start.column - 1 : 0);
    if (column >= 0) return { ...start, line: start.line + down, column: column + 1 };
  }
  return start;
}

function placeInBody({ file, line, markdown }: Body, { start }: ResolvedCitation): Place {
  const before = markdown.slice(0, start).split('\n');
  return { file, line: line + before.length - 1, column: before.at(-1)!.length + 1 };
}
