// One text read whole: its citations found, resolved on its own day, and what a reviewer should be told about each.
// The draft checker of the site and the command line both use this, so they cannot disagree.

import type { DocumentId } from '../domain/document.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import type { Graph } from '../domain/graph.ts';
import { find } from './find.ts';
import { placesOf } from './places.ts';
import type { Resolver } from './resolve.ts';
import type { ResolvedCitation } from './citation.ts';

/** What is worth a reviewer's attention, the gravest first. */
export const findings = [
  'ended',
  'not-yet',
  'later-than-text',
  'partly-ended',
  'unknown',
  'ambiguous',
  'date-differs',
  'type-differs',
  'issuer-differs',
  'title-differs',
  'no-date',
  'validity-unknown',
] as const;
export type Finding = (typeof findings)[number];

export interface CheckedCitation extends ResolvedCitation {
  readonly findings: readonly Finding[];
  /** Day of issue of the entry, where the text states another. */
  readonly entryDate: IsoDate | null;
}

export interface DraftContext {
  readonly date: IsoDate | null;
  readonly self?: DocumentId;
}

/** Checks a text; pure, so that a worker can run it. */
export function checkDraft(
  text: string,
  resolver: Resolver,
  graph: Graph,
  context: DraftContext,
): CheckedCitation[] {
  const citations = resolver.resolve(find(text), { ...context, places: placesOf(text) });
  // Dated once, a symbol needs no date when it comes again; and one reminder is enough.
  const settled = new Set(citations.filter(({ issued }) => issued !== null).map(({ symbol }) => symbol));
  return citations.map((citation) => {
    const entry = citation.resolution.id === null ? undefined : graph.documents.get(citation.resolution.id);
    const found = findingsOf(citation).filter(
      (finding) => finding !== 'no-date' || !settled.has(citation.symbol),
    );
    if (found.includes('no-date')) settled.add(citation.symbol);
    return { ...citation, findings: found, entryDate: entry?.date ?? null };
  });
}

/** What to tell about one citation; empty when all is well. */
function findingsOf(citation: ResolvedCitation): readonly Finding[] {
  const { resolution } = citation;
  const found = new Set<Finding>();
  if (resolution.kind === 'unknown' || resolution.kind === 'ambiguous') found.add(resolution.kind);
  if (resolution.state === 'ended' || resolution.state === 'not-yet' || resolution.state === 'partly-ended')
    found.add(resolution.state);
  if (resolution.state === 'unknown') found.add('validity-unknown');
  for (const reason of resolution.reasons) {
    if (
      reason === 'later-than-text' ||
      reason === 'date-differs' ||
      reason === 'type-differs' ||
      reason === 'issuer-differs' ||
      reason === 'title-differs'
    )
      found.add(reason);
  }
  // State symbols carry their year; Party ones need the day.
  const party = citation.symbol !== null && /^\d+-/.test(citation.symbol);
  if (party && citation.issued === null && citation.form !== 'self') found.add('no-date');
  return findings.filter((finding) => found.has(finding));
}
