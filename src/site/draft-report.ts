// A checked draft as a whole: the top line, and the table to copy, print and save.

import type { ResolvableCatalogue } from '../citation/catalogue-index.ts';
import { checkDraft, findings, type CheckedCitation } from '../citation/check-draft.ts';
import { headingDate } from '../citation/heading-date.ts';
import type { Resolver } from '../citation/resolve.ts';
import { formatDate, type IsoDate } from '../domain/iso-date.ts';
import type { PlainTable } from '../export/table.ts';
import { draftFinding, toldOf, type DraftFinding } from './draft-view.ts';
import { findingWords } from './draft-words.ts';
import { plainText } from './phrase.ts';

export interface DraftReport {
  /** `18 viện dẫn · 3 đã hết hiệu lực · 1 sai ngày · 2 chưa rõ` */
  readonly summary: string;
  readonly findings: readonly DraftFinding[];
  /** Day that the heading of the draft states, when it is another than the one it was checked for. */
  readonly offeredDate: IsoDate | null;
}

/** Checks a draft and says what was found; pure, so that a worker can run it. */
export function draftReport(
  text: string,
  date: IsoDate,
  resolver: Resolver,
  catalogue: ResolvableCatalogue,
): DraftReport {
  const citations = checkDraft(text, resolver, catalogue.graph, { date });
  const stated = headingDate(text) ?? null;
  return {
    summary: summaryLine(citations),
    findings: citations.map((citation) => draftFinding(citation, catalogue, date)),
    offeredDate: stated === date ? null : stated,
  };
}

/** The counts of a draft in one line, the gravest first. */
function summaryLine(citations: readonly CheckedCitation[]): string {
  if (citations.length === 0) return 'Không thấy viện dẫn nào';
  const told = citations.map(toldOf);
  const parts = findings.flatMap((finding) => {
    const count = told.filter((list) => list.includes(finding)).length;
    return count === 0 ? [] : [`${count} ${findingWords[finding].label}`];
  });
  const local = citations.filter(({ resolution }) => resolution.kind === 'local').length;
  if (local > 0) parts.push(`${local} ${findingWords.local.label}`);
  return [`${citations.length} viện dẫn`, ...(parts.length === 0 ? ['không thấy vấn đề'] : parts)].join(
    ' · ',
  );
}

/** All findings as a table of text; `date` is the day the draft was checked for. */
export function draftTable(list: readonly DraftFinding[], date: IsoDate): PlainTable {
  return {
    title: `Viện dẫn trong bản thảo, xét tại ngày ${formatDate(date)}`,
    head: ['TT', 'Viện dẫn trong bản thảo', 'Nhận xét', 'Văn bản trong kho', 'Giải thích', 'Dòng nên viết'],
    rows: list.map((finding, index) => [
      String(index + 1),
      finding.surface.replace(/\s+/g, ' '),
      finding.labels.join('; '),
      plainText(finding.document),
      finding.sentences.map(plainText).join(' '),
      finding.corrections.join('; '),
    ]),
  };
}
