// A symbol of a central body that an entry cites is that of one document of the corpus, or is listed in the entry as a
// relation to a document that the corpus does not hold. A warning: the citation may be right, and stays plain text.

import type { CheckContext } from './check.ts';
import type { ResolvedCitation } from '../citation/citation.ts';
import { entryCitations } from '../citation/entry-citations.ts';
import { issuerCode } from '../citation/issuer-codes.ts';
import { makeResolver, type Resolver } from '../citation/resolve.ts';
import type { Body } from '../corpus/catalog.ts';
import type { Finding, Place } from '../corpus/problem.ts';
import type { LegalDocument } from '../domain/document.ts';
import { normaliseSymbol, parseSymbol, skeleton } from '../domain/symbol.ts';

export const citationResolves = { id: 'citation-resolves', severity: 'warning', run } as const;

// Most texts hold no symbol; looking for the shape of one is far cheaper than reading all citations.
const symbolShape = /\d\s?[-–/]\s?\p{Lu}/u;

function* run(context: CheckContext): Iterable<Finding> {
  const { catalog } = context;
  let resolver: Resolver | undefined;
  for (const document of catalog.documents) {
    for (const text of textsOf(document, context)) {
      if (!symbolShape.test(text.words)) continue;
      resolver ??= makeResolver(catalog);
      for (const citation of entryCitations(text.words, document, resolver, catalog.graph)) {
        const fault = faultOf(citation, document);
        if (fault !== undefined) yield { place: text.placeOf(citation), ...fault };
      }
    }
  }
}

interface EntryText {
  readonly words: string;
  readonly placeOf: (citation: ResolvedCitation) => Place;
}

function* textsOf(document: LegalDocument, context: CheckContext): Iterable<EntryText> {
  for (const [index, { text }] of document.points.entries())
    yield {
      words: text,
      placeOf: (citation) => placeInPoint(context, document, index, citation),
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
  const { symbol, resolution } = citation;
  if (symbol === null || resolution.kind === 'resolved' || citation.form === 'self') return undefined;
  const code = parseSymbol(symbol)?.issuerCode;
  if (code === undefined || issuerCode(code)?.scope !== 'central') return undefined;
  const wanted = skeleton(normaliseSymbol(symbol));
  const listed = document.relations.some(
    ({ target }) => target.kind === 'unlisted' && skeleton(target.name).includes(wanted),
  );
  if (listed) return undefined;
  const candidates = resolution.candidates.map(({ id }) => id).slice(0, 5);
  const near = { phrase: candidates.length === 0 ? 'none' : 'nearest', items: candidates } as const;
  return { variant: resolution.kind === 'ambiguous' ? 'ambiguous' : 'unknown', values: { symbol, near } };
}

function placeInPoint(
  { content, places }: CheckContext,
  document: LegalDocument,
  index: number,
  { surface }: ResolvedCitation,
): Place {
  const start = places.value('document', document.id, ['points', index, 'text']);
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
