// Questions for the search of a content folder, made from its own titles and numbers with a fixed seed.

import type { LegalDocument } from '../../src/domain/document.ts';
import { foldText } from '../../src/text/fold.ts';
import type { Random } from './random.ts';

export const queryKinds = ['question', 'keywords', 'without diacritics', 'number'] as const;
export type QueryKind = (typeof queryKinds)[number];

/** That many queries of a kind; the same documents and the same random numbers give the same ones. */
export function findQueries(
  kind: QueryKind,
  count: number,
  { documents, random }: { readonly documents: readonly LegalDocument[]; readonly random: Random },
): readonly string[] {
  const numbered = documents.filter(({ symbol }) => symbol !== null);
  return Array.from({ length: count }, () => {
    if (kind === 'number') {
      const symbol = random.pick(numbered).symbol ?? '';
      return random.next() < 0.5 ? symbol : foldText(symbol).replaceAll(/[-/]/g, ' ');
    }
    // What generated titles end with would give their document away.
    const words = random
      .pick(documents)
      .title.replace(/ \(văn bản thử .*\)$/, '')
      .split(/\s+/);
    if (kind === 'question') return `Quy định hiện nay về ${words.slice(0, 14).join(' ')} như thế nào?`;
    const from = random.below(Math.max(1, words.length - 3));
    const span = words.slice(from, from + 4).join(' ');
    return kind === 'keywords' ? span : foldText(span);
  });
}
