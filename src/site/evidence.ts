// What a statement rests on, ready to print: links to sources, or the reason of a conclusion.

import type { Catalog } from '../corpus/catalog.ts';
import type { Evidence, SourceId } from '../domain/document.ts';
import type { Phrase, PhraseLink } from './phrase.ts';
import { sourcePath } from './urls.ts';

/** `Nguồn: Báo Nhân Dân; Tạp chí Cộng sản` or `Suy luận: cùng cơ quan, cùng trích yếu.` */
export function evidencePhrase(evidence: Evidence, catalog: Catalog): Phrase {
  const sources = sourceLinks(evidence.sources, catalog);
  if (evidence.kind === 'stated') return ['Nguồn: ', ...sources, '.'];
  const beside: Phrase = sources.length === 0 ? [] : [' (xem ', ...sources, ')'];
  return [`Suy luận: ${evidence.reason.replace(/\.$/, '')}`, ...beside, '.'];
}

/** Links to sources by the name of their publisher, separated by semicolons; a publisher named once. */
export function sourceLinks(ids: readonly SourceId[], catalog: Catalog): Phrase {
  const links: PhraseLink[] = ids.map((id) => ({
    text: catalog.sources.get(id)?.publisher ?? id,
    path: sourcePath(id),
  }));
  return links.flatMap((link, index) => (index === 0 ? [link] : ['; ', link]));
}
