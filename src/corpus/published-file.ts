// content/published.jsonl: the facts as they were last published, one document a line after a line with the days of
// publication. Written by `npm run publish-data`; people only read it, and its history is that of the repository.

import { z } from 'zod';
import type { DocumentId } from '../domain/document.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import type { PublishedFacts } from '../domain/published-facts.ts';
import type { Publication } from './catalog.ts';
import type { Problem } from './problem.ts';
import { day } from './schema-parts.ts';

export const publishedFile = 'published.jsonl';

/** Check that speaks of this file. */
const check = 'changed-fact-has-its-correction';

export interface Published extends Publication {
  readonly facts: ReadonlyMap<DocumentId, PublishedLine>;
}

/** The facts of a document with the number (from 1) and the text of the line that holds them. */
export interface PublishedLine {
  readonly line: number;
  readonly text: string;
  readonly facts: PublishedFacts;
}

const words = z.string().min(1);
const header = z.strictObject({ published: day, first: day });
const document = z.strictObject({
  id: words,
  symbol: words.optional(),
  type: words,
  issuer: z.array(words).min(1),
  date: words.optional(),
  inForceFrom: words.optional(),
  title: words,
  appliesTo: z.array(words).optional(),
  end: z.strictObject({ on: words.optional(), before: words.optional(), cause: words }).optional(),
  relations: z
    .array(
      z.strictObject({
        verb: words,
        target: words.optional(),
        unlisted: words.optional(),
        from: words.optional(),
        part: words.optional(),
      }),
    )
    .optional(),
});

export interface ParsedPublished {
  /** null when the first line does not give the days. */
  readonly published: Published | null;
  readonly problems: readonly Problem[];
}

/** Text of the file: the days of publication, then the facts in the order of their ids; ends in a line feed. */
export function formatPublished(publication: Publication, facts: Iterable<PublishedFacts>): string {
  const { last, first } = publication;
  const sorted = [...facts].sort((a, b) => (a.id < b.id ? -1 : 1));
  return [{ published: last, first }, ...sorted].map((line) => `${formatLine(line)}\n`).join('');
}

/** A line of the file, without its line feed: equal facts give equal lines. */
export function formatLine(facts: object): string {
  return JSON.stringify(facts);
}

/** What the file holds; a line that cannot be read, or whose id stands before, is a problem. Never throws. */
export function parsePublished(text: string): ParsedPublished {
  const problems: Problem[] = [];
  const refuse = (line: number, variant: string) => {
    problems.push({ check, place: { file: publishedFile, line, column: 1 }, variant, values: {} });
  };
  const [first = '', ...lines] = text.replace(/\n$/, '').split('\n');
  const days = header.safeParse(parseJson(first));
  if (!days.success) {
    refuse(1, 'no-publication-day');
    return { published: null, problems };
  }
  const facts = new Map<DocumentId, PublishedLine>();
  for (const [index, text] of lines.entries()) {
    const parsed = document.safeParse(parseJson(text));
    if (!parsed.success || facts.has(parsed.data.id)) refuse(index + 2, 'unreadable-line');
    else facts.set(parsed.data.id, { line: index + 2, text, facts: parsed.data });
  }
  return { published: { last: days.data.published, first: days.data.first, facts }, problems };
}

/** The days of a publication made on `today`, after an earlier one or as the first. */
export function nextPublication(before: Publication | null, today: IsoDate): Publication {
  return { last: today, first: before?.first ?? today };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
