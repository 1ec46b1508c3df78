// Rows of a table of old and new: sides that a source does not tell become `none` with the reason, rows that say the
// same twice become one. Every such choice is reported, since an editor reads the table afterwards.

import type { ComparisonLineRow } from './comparison-line.ts';
import { cleanText, words } from './clean-text.ts';
import type { ImportSource } from './line.ts';
import { notice, type Notice } from './messages.ts';
import { nearlySame } from './points.ts';

interface WrittenSide {
  text?: string;
  none?: string;
  provision?: string;
  sources: string[];
}

/** A row as content/comparisons holds it. */
export interface WrittenRow {
  topic: string;
  kind: string;
  old: WrittenSide;
  new: WrittenSide;
  note?: string;
}

const notTold = 'nguồn không nêu nội dung này';
// "Nguồn không nêu độ tuổi cũ" in the place of content is a reason, not content.
const isReason = (text: string) => /^Nguồn (?:không|chỉ)\b/u.test(text);

/** One row; `idOf` gives the id of a source and adds it when it is new. */
export function convertRow(row: ComparisonLineRow, idOf: (source: ImportSource) => string): WrittenRow {
  const source = idOf(row.source);
  const oldSource = row.oldSource ? idOf(row.oldSource) : source;
  // Where a side is missing, the note is mostly about why.
  const missing = row.old === null || row.new === null;
  const reason = missing && row.note !== null ? cleanText(row.note) : notTold;
  return {
    topic: cleanText(row.topic),
    kind: row.kind,
    old: side(row.old, row.oldProvision, oldSource, reason),
    new: side(row.new, row.newProvision, source, reason),
    ...(row.note === null || missing ? {} : { note: cleanText(row.note) }),
  };
}

function side(text: string | null, provision: string | null, source: string, reason: string): WrittenSide {
  if (text === null) return { none: reason, sources: [source] };
  const clean = cleanText(text);
  if (isReason(clean)) return { none: clean.charAt(0).toLowerCase() + clean.slice(1), sources: [source] };
  return { text: clean, provision: provision === null ? 'none' : cleanText(provision), sources: [source] };
}

/**
 * Rows of one line added to those of another about the same documents. Of two that say the same the fuller one stays,
 * with the sources of both; rows of one line are never merged, whoever wrote them meant them apart.
 */
export function mergeRows(
  rows: readonly WrittenRow[],
  added: readonly WrittenRow[],
): { rows: WrittenRow[]; notices: Notice[] } {
  const kept = [...rows];
  const notices: Notice[] = [];
  for (const row of added) {
    const twin = rows.findIndex((other) => saysTheSame(row, other));
    const other = kept[twin];
    if (other === undefined) kept.push(row);
    else {
      const [better, worse] = fullness(row) > fullness(other) ? [row, other] : [other, row];
      notices.push(notice('rows-merged', { from: worse.topic, into: better.topic }));
      kept[twin] = {
        ...better,
        old: { ...better.old, sources: [...new Set([...better.old.sources, ...worse.old.sources])] },
        new: { ...better.new, sources: [...new Set([...better.new.sources, ...worse.new.sources])] },
      };
    }
  }
  return { rows: kept, notices };
}

function saysTheSame(a: WrittenRow, b: WrittenRow): boolean {
  if (nearlySame(a.topic, b.topic)) return true;
  const [first = '', second = ''] = [a.new.text, b.new.text];
  // "Hướng dẫn thêm" and "Thêm hướng dẫn" may be said of two things: only longer texts tell what they are about.
  return Math.min(words(first).length, words(second).length) >= 5 && nearlySame(first, second);
}

function fullness({ old, new: newer, note }: WrittenRow): number {
  const told = [old, newer].filter(({ text }) => text !== undefined);
  const cited = told.filter(({ provision }) => provision !== 'none');
  const length = told.reduce((sum, { text = '' }) => sum + text.length, note?.length ?? 0);
  return told.length * 10_000 + cited.length * 1_000 + length;
}

/** What an editor has to do with a row before the checks let it pass. */
export function rowNotices(rows: readonly WrittenRow[]): Notice[] {
  return rows.flatMap(({ topic, kind, old, new: newer }) => {
    const oneSided = old.none !== undefined || newer.none !== undefined;
    return kind === 'giu-nguyen' && oneSided ? [notice('kept-on-one-side', { topic })] : [];
  });
}
