// What an import tells: one report a line, and how many sources it added.

import type { Notice } from './messages.ts';

/** What became of one line; `notices[0]` says it, the rest are remarks on how the entry was made. */
export interface LineReport {
  readonly row: number;
  readonly id: string | null;
  readonly outcome: 'written' | 'skipped' | 'refused';
  readonly notices: readonly Notice[];
}

export interface ImportReport {
  /** Entries of documents, or tables of old and new. */
  readonly kind: 'documents' | 'comparisons';
  readonly lines: readonly LineReport[];
  readonly newSources: number;
}
