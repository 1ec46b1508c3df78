// Text that enters content: NFC, eth read as Đ, plain spaces. Dashes inside sentences stay as written.

import { withoutControls } from '../text/visible-text.ts';

/** One line of clean text. */
export function cleanText(text: string): string {
  return withoutControls(text)
    .normalize('NFC')
    .replace(/\u00D0/g, 'Đ')
    .replace(/\u00F0/g, 'đ')
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Words in lower case, for comparing two sentences; marks are kept since they carry meaning. */
export function words(text: string): string[] {
  return (
    cleanText(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Whether two titles are the same but for case, brackets and a leading "việc" or "về". */
export function sameTitle(a: string, b: string): boolean {
  const key = (title: string) =>
    words(title.replace(/\([^)]*\)/g, ''))
      .join(' ')
      .replace(/^(?:về )?(?:việc )?/, '');
  return key(a) === key(b);
}
