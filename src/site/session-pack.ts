// A session of the corpus as a pack: everything its four files say, on the day of the build.

import { basisOf, isInUse, type SessionFreshness } from '../domain/freshness.ts';
import { formatDate } from '../domain/iso-date.ts';
import { documentsBehind, packCode } from '../domain/pack-code.ts';
import { minutesOf, type Reading, type Session } from '../domain/session.ts';
import { audiences, outlineParts } from '../domain/vocabulary.ts';
import type { Pack, PackDiscussion, PackLink, PackPart, PackQuestion, PackReading } from '../export/pack.ts';
import { comparisonViews } from './comparison-links.ts';
import { documentHeading, formatPartialDate, sourceOrigin } from './labels.ts';
import { packComparison } from './pack-comparison.ts';
import { basisWords, packDocuments, packLines } from './pack-documents.ts';
import { cautionWords } from './session-parts.ts';
import { freshnessToday } from './session-freshness.ts';
import type { Site } from './site.ts';
import { documentPath, sessionPath, situationPath } from './urls.ts';

/** The code of a session on the day of the build (see domain/pack-code.ts). */
export function sessionCode(session: Session, { catalog, builtOn }: Site): string {
  const ids = documentsBehind(session.restsOn, basisOf(session), catalog.graph);
  return packCode(ids, catalog.graph, builtOn);
}

/**
 * The pack of a session. `address` is the public address of the site with its base and without a slash at the end, or
 * null while nobody knows it: pages are then named by their paths.
 */
export function sessionPack(session: Session, site: Site, address: string | null): Pack {
  const { catalog, builtOn } = site;
  const fresh = freshnessToday(session, site);
  const code = sessionCode(session, site);
  const used = fresh.questions.filter(isInUse);
  return {
    title: session.title,
    summary: session.summary,
    aims: session.aims,
    audience: session.audience.map((key) => audiences[key].label).join('; '),
    minutes: minutesOf(session),
    day: builtOn,
    dataDay: formatDate(builtOn),
    reach: `theo nguồn công khai đến ${formatPartialDate(catalog.sourcesReach)}`,
    code,
    address: checkLink(sessionPath(session.id), code, address),
    documents: packDocuments(session, site),
    lines: packLines(session, site),
    parts: partsOf(session, fresh, site),
    comparisons: session.comparisons.flatMap((id) => comparisonOf(id, fresh, site)),
    discussion: session.discussion.map((entry) => discussionOf(entry, site, address)),
    questions: used.map(({ question }) => questionOf(question, site)),
    retired: fresh.questions.length - used.length,
    reading: session.reading.map((entry) => readingOf(entry, site, address)),
  };
}

/** Where the code is looked up: `example.org/tap-huan/x/?ma=261122-K7QP`, or the page by its path. */
export function checkLink(path: string, code: string, address: string | null): PackLink {
  if (address === null) return { text: `trang ${path} của Hiệu lực`, url: null };
  const url = `${address}${path}?ma=${code}`;
  return { text: url.replace(/^https?:\/\//, ''), url };
}

function partsOf(session: Session, fresh: SessionFreshness, site: Site): readonly PackPart[] {
  return session.outline.map(({ part, heading, minutes, items }, at) => ({
    part,
    kind: outlineParts[part].label,
    heading,
    minutes,
    items: items.map(({ text, basis, notes }, index) => {
      const found = fresh.items.find((entry) => entry.part === at && entry.item === index);
      return {
        text,
        basis: basisWords(basis, site),
        notes,
        caution: cautionWords(found?.unrest ?? [], site),
      };
    }),
  }));
}

function comparisonOf(id: string, fresh: SessionFreshness, site: Site): Pack['comparisons'] {
  const unrest = fresh.comparisons.find((entry) => entry.id === id)?.unrest ?? [];
  return comparisonViews(site)
    .filter((view) => view.id === id)
    .map((view) => packComparison(view, cautionWords(unrest, site)));
}

function discussionOf(
  { text, hint, situation }: Session['discussion'][number],
  { catalog }: Site,
  address: string | null,
): PackDiscussion {
  const found = situation === null ? undefined : catalog.situations.get(situation);
  if (found === undefined) return { text, hint, situation: null };
  return { text, hint, situation: pageLink(found.question, situationPath(found.id), address) };
}

function questionOf(question: Session['questions'][number], site: Site): PackQuestion {
  const { text, options, answer, why, basis } = question;
  return { text, options, answer, why, basis: basisWords([basis], site) };
}

function readingOf(entry: Reading, { catalog }: Site, address: string | null): PackReading {
  const { why } = entry;
  if (entry.kind === 'document') {
    const document = catalog.graph.documents.get(entry.id);
    if (document === undefined) return { what: { text: entry.id, url: null }, why };
    const heading = `${documentHeading(document, catalog)}, “${document.title}”`;
    return { what: pageLink(heading, documentPath(entry.id), address), why };
  }
  const source = catalog.sources.get(entry.id);
  if (source === undefined) return { what: { text: entry.id, url: null }, why };
  return { what: { text: `${source.title} (${sourceOrigin(source)})`, url: source.url }, why };
}

function pageLink(text: string, path: string, address: string | null): PackLink {
  return { text, url: address === null ? null : `${address}${path}` };
}
