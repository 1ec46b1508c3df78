// What `npm run cite` prints about a citation; the words are those of the draft checker of the site.

import { findings, type CheckedCitation } from '../src/citation/check-draft.ts';
import type { Catalog } from '../src/corpus/catalog.ts';
import type { IsoDate } from '../src/domain/iso-date.ts';
import { draftFinding } from '../src/site/draft-view.ts';
import { plainText } from '../src/site/phrase.ts';

/** Names that `--fail-on` accepts. */
export const failureNames: readonly string[] = [...findings, 'local'];

/** One citation, one line a sentence: what it is, what was found, why, and the line to write instead. */
export function describeCitation(
  citation: CheckedCitation,
  catalog: Catalog,
  date: IsoDate | null,
): readonly string[] {
  const finding = draftFinding(citation, catalog, date);
  const name = finding.surface.replace(/\s+/g, ' ');
  const target = finding.documentId === null ? '' : ` → ${finding.documentId}`;
  const rewritten = citation.findings.includes('ended') ? 'văn bản thay thế' : 'viết đủ';
  return [
    `${name}${target} · ${finding.labels.join(' · ')}`,
    ...finding.sentences.map(plainText),
    ...finding.corrections.map((line) => `${rewritten}: ${line}`),
  ];
}
