// The `supports` notes of a source: which facts of the line it states. Free text, so what is not understood stays unread.

import { makeIsoDate } from '../domain/iso-date.ts';
import { cleanText } from './clean-text.ts';

export type Support =
  | { readonly kind: 'field'; readonly field: string; readonly remark: string | null }
  | { readonly kind: 'relations'; readonly indexes: readonly number[] }
  | { readonly kind: 'attested'; readonly day: string | null }
  | { readonly kind: 'replaced-by'; readonly symbol: string }
  | { readonly kind: 'other'; readonly text: string };

const fieldNames: Readonly<Record<string, string>> = {
  symbol: 'symbol',
  date: 'date',
  title: 'title',
  issuer: 'issuer',
  effective: 'inForceFrom',
  applies_to: 'appliesTo',
};

/** What one note says; `other` for everything that is no evidence (points, comparisons, remarks). */
export function parseSupport(note: string): Support {
  const text = cleanText(note);
  const relation = /^relations? (\d+)(?:\s*-\s*(\d+))?$/.exec(text);
  if (relation)
    return { kind: 'relations', indexes: range(Number(relation[1]), Number(relation[2] ?? relation[1])) };
  const replaced = /^(?:status: )?(?:bị|được) (\d+-[^\s/]+\/\S+) thay(?: thế)?$/.exec(text);
  if (replaced) return { kind: 'replaced-by', symbol: replaced[1]! };
  if (/^còn (?:được|áp dụng)/.test(text)) return { kind: 'attested', day: dayIn(text) };
  const field = /^(\w+)(?:\b[ ,:(]+(.*?)\)?)?$/.exec(text);
  const name = field === null ? undefined : fieldNames[field[1]!];
  if (name !== undefined) return { kind: 'field', field: name, remark: field?.[2] ?? null };
  return { kind: 'other', text };
}

// The day named, else the first day of the month or year: what still applied within it applied on that day too.
function dayIn(text: string): string | null {
  const day = /(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(text);
  if (day) return makeIsoDate(Number(day[3]), Number(day[2]), Number(day[1])) ?? null;
  const month = /(\d{1,2})\/(\d{4})/.exec(text);
  if (month) return `${month[2]}-${month[1]!.padStart(2, '0')}-01`;
  const year = /năm (\d{4})/.exec(text);
  return year ? `${year[1]}-01-01` : null;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, offset) => from + offset);
}
