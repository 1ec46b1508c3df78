// "Is this document in force on that day?" as the terminal asks it: an id or a symbol in any spelling, and a date.
// Several documents that fit mean no answer, but the list of them.

import type { Catalog } from '../corpus/catalog.ts';
import type { DocumentId, LegalDocument } from '../domain/document.ts';
import { parseIsoDate, type IsoDate } from '../domain/iso-date.ts';
import { validityOn, type Validity } from '../domain/validity.ts';
import { symbolEntriesOf } from '../search/search-documents.ts';
import { createSymbolResolver, type SymbolResolver } from '../search/symbol-resolver.ts';

/** One document and its validity, or what the question may have meant: nothing, or several documents. */
export type ValidityAnswer =
  | { readonly kind: 'found'; readonly document: LegalDocument; readonly validity: Validity }
  | {
      readonly kind: 'candidates';
      readonly candidates: readonly DocumentId[];
      /** When there is no candidate: documents that have the same number with another code. */
      readonly near: readonly DocumentId[];
    };

interface ValidityQuestion {
  readonly query: string;
  readonly date: IsoDate;
}

export type ReadQuestion =
  | ({ readonly ok: true } & ValidityQuestion)
  | { readonly ok: false; readonly reason: 'bad-date' | 'bad-json' | 'no-query'; readonly found: string };

export interface ValidityDesk {
  readonly answer: (question: ValidityQuestion) => ValidityAnswer;
}

/** A desk that answers questions about one catalog. */
export function openValidityDesk(catalog: Catalog): ValidityDesk {
  const resolver = createSymbolResolver(symbolEntriesOf(catalog));
  const moved = new Map(catalog.redirects.map(({ from, to }) => [from, to]));
  const { documents } = catalog.graph;
  return {
    answer: ({ query, date }) => {
      const id = presentId(query.trim(), moved);
      const found = documents.has(id) ? { candidates: [id], near: [] } : candidatesOf(query, resolver);
      const [only] = found.candidates;
      const document = only === undefined || found.candidates.length > 1 ? undefined : documents.get(only);
      if (document === undefined) return { kind: 'candidates', ...found };
      return { kind: 'found', document, validity: validityOn(document, catalog.graph, date) };
    },
  };
}

function candidatesOf(query: string, resolver: SymbolResolver) {
  const answer = resolver.resolve(query);
  return answer.kind === 'symbol'
    ? { candidates: answer.ids, near: answer.near }
    : { candidates: answer.pinned, near: [] };
}

// Follows redirects, a circle of them at most once round (the check redirect-resolves refuses it).
function presentId(id: string, moved: ReadonlyMap<string, string>): string {
  const seen = new Set<string>();
  let at = id;
  for (let next = moved.get(at); next !== undefined && !seen.has(at); next = moved.get(at)) {
    seen.add(at);
    at = next;
  }
  return at;
}

/** Reads a date of the command line or of a question; undefined gives the default. */
export function readQuestion(query: string, date: string | undefined, otherwise: IsoDate): ReadQuestion {
  const day = date === undefined ? otherwise : parseIsoDate(date);
  if (day === undefined) return { ok: false, reason: 'bad-date', found: String(date) };
  return query.trim() === ''
    ? { ok: false, reason: 'no-query', found: query }
    : { ok: true, query, date: day };
}

/** Reads one line: a symbol or id, or a JSON object with `query` or `id`, and `date`. */
export function readQuestionLine(line: string, otherwise: IsoDate): ReadQuestion {
  if (!line.trimStart().startsWith('{')) return readQuestion(line, undefined, otherwise);
  const question = parseObject(line);
  if (question === undefined) return { ok: false, reason: 'bad-json', found: line };
  const text = (key: string) => (typeof question[key] === 'string' ? question[key] : undefined);
  const query = text('id') ?? text('query') ?? '';
  const given = question['date'];
  return readQuestion(query, given === undefined || given === null ? undefined : String(given), otherwise);
}

function parseObject(line: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(line) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}

/** The answer as programs read it: `{id, date, state, grade, amended, cause}`. */
export function validityJson(answer: ValidityAnswer): object {
  if (answer.kind === 'candidates') return { candidates: answer.candidates };
  const { date, state, grade, amended, cause } = answer.validity;
  return { id: answer.document.id, date, state, grade, amended, cause };
}
