// What page and worker of the draft checker say to each other.

import type { IsoDate } from '../domain/iso-date.ts';
import type { DraftProblem } from '../read-draft/draft-text.ts';
import type { DraftReport } from '../site/draft-report.ts';

/** `run` counts up; a worker that knows of a later one drops the earlier. */
export type DraftRequest =
  | { readonly kind: 'check'; readonly run: number; readonly text: string; readonly date: IsoDate }
  | { readonly kind: 'read'; readonly run: number; readonly file: File }
  /** A file is likely to come: load the reader of .pdf, which is large. */
  | { readonly kind: 'warm' };

export type DraftAnswer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'report'; readonly run: number; readonly report: DraftReport }
  | { readonly kind: 'text'; readonly run: number; readonly name: string; readonly text: string }
  | {
      readonly kind: 'problem';
      readonly run: number;
      readonly name: string;
      readonly problem: DraftProblem | 'not-loaded';
    }
  /** The documents could not be had, or something broke. */
  | { readonly kind: 'failed'; readonly run: number };
