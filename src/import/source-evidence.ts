// Which source states which fact, read from the `supports` notes of a line.

import type { ImportLine } from './line.ts';
import { notice, type Notice } from './messages.ts';
import { parseSupport } from './supports.ts';

export interface SourceEvidence {
  readonly evidence: Record<string, string[]>;
  readonly attested: { on: string; sources: string[] }[];
  /** Remark on the title when a source only gives it in translation. */
  readonly titleNote: string | undefined;
  readonly notices: Notice[];
}

const fieldOrder = ['symbol', 'date', 'title', 'issuer', 'inForceFrom', 'appliesTo'];

/** Evidence by field, in a fixed order of fields, and days on which a source still treats the document as applicable. */
export function evidenceOf(line: ImportLine, sourceIds: readonly string[]): SourceEvidence {
  const found = new Map<string, Set<string>>();
  const attested: { on: string; sources: string[] }[] = [];
  const notices: Notice[] = [];
  let titleNote: string | undefined;
  for (const [index, source] of line.sources.entries()) {
    const id = sourceIds[index]!;
    for (const note of source.supports) {
      const support = parseSupport(note);
      if (support.kind === 'field') {
        found.set(support.field, (found.get(support.field) ?? new Set()).add(id));
        if (support.field === 'title' && support.remark === 'dịch')
          titleNote = 'trích yếu dịch lại, chưa đối chiếu bản gốc';
      } else if (support.kind === 'attested') {
        const on = exactDay(source.date, support.day);
        if (on !== null) attested.push({ on, sources: [id] });
      } else if (support.kind === 'other' && !isRemark(support.text)) {
        notices.push(notice('support-unread', { index, text: support.text }));
      }
    }
  }
  const evidence = Object.fromEntries(
    fieldOrder.flatMap((field) => (found.has(field) ? [[field, [...found.get(field)!]]] : [])),
  );
  return { evidence, attested, titleNote, notices };
}

// The source's own day when it is known, else the day it speaks of.
function exactDay(published: string | null, day: string | null): string | null {
  if (published !== null && /^\d{4}-\d{2}-\d{2}$/.test(published)) return published;
  return day;
}

function isRemark(text: string): boolean {
  return /^(?:points|so sánh|status|cites)\b/.test(text);
}
