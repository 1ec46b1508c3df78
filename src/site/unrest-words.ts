// Why a text of ours no longer stands, in whole sentences: what ended or changed its document, and what applies now.

import type { Catalog } from '../corpus/catalog.ts';
import type { DocumentId } from '../domain/document.ts';
import type { Unrest } from '../domain/freshness.ts';
import { oneDay, standInsFor } from '../domain/period.ts';
import { validityOn } from '../domain/validity.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { causeParts } from './cause-words.ts';
import { documentLink } from './labels.ts';
import type { Phrase } from './phrase.ts';

/** One sentence on what disturbs a text on a day; the successor that applies then is named where there is one. */
export function unrestSentence(unrest: Unrest, catalog: Catalog, date: IsoDate): Phrase {
  const link = documentLink(unrest.document, catalog);
  switch (unrest.kind) {
    case 'ended':
      return [link, ' đã ', ...causeOf(unrest.document, catalog, date), ...nowApplies(unrest, catalog, date)];
    case 'not-yet':
      return [link, ' chưa có hiệu lực.'];
    case 'changed':
      return unrest.by.length === 0
        ? [link, ' đã hết hiệu lực một phần; nội dung ở đây chưa tính đến việc này.']
        : [
            link,
            ' đã được sửa đổi, đính chính hoặc thay thế một phần bởi ',
            ...linksOf(unrest.by, catalog),
            '; nội dung ở đây chưa tính đến việc này.',
          ];
    case 'uncertain':
      return ['Chưa chắc ', link, ' còn được áp dụng: ', ...causeOf(unrest.document, catalog, date), '.'];
  }
}

function causeOf(id: DocumentId, catalog: Catalog, date: IsoDate): Phrase {
  const document = catalog.graph.documents.get(id);
  if (document === undefined) return ['không có trong kho'];
  return causeParts(document, validityOn(document, catalog.graph, date), catalog).cause;
}

// The document that ended it may itself have been replaced, or only have repealed it.
function nowApplies({ document, by }: Unrest, catalog: Catalog, date: IsoDate): Phrase {
  const others = standInsFor(document, catalog.graph, oneDay(date)).filter((id) => !by.includes(id));
  return others.length === 0 ? ['.'] : ['; nay xem ', ...linksOf(others, catalog), '.'];
}

function linksOf(ids: readonly DocumentId[], catalog: Catalog): Phrase {
  return ids.flatMap((id, index) => [...(index === 0 ? [] : [', ']), documentLink(id, catalog)]);
}
