// A table of old and new as the files of a session print it.

import type { PackComparison } from '../export/pack.ts';
import type { ComparisonView } from './comparison-view.ts';
import { plainText } from './phrase.ts';

/** The table in plain words; `caution` says what ended its newer document, null where nothing did. */
export function packComparison(view: ComparisonView, caution: string | null): PackComparison {
  return {
    title: view.title,
    remarks: [view.basis, view.gaps].filter((remark) => remark !== null),
    caution,
    rows: view.lines.map(({ topic, change, note, old, new: newer }) => ({
      topic,
      change,
      note,
      old: { text: old.text, support: plainText(old.support) },
      new: { text: newer.text, support: plainText(newer.support) },
    })),
  };
}
