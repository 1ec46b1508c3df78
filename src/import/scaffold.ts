// A new entry with everything that follows from number and date filled in; what an editor must write is left empty,
// with a word on what belongs there, so that `npm run check` names each gap until it is filled.

import type { Catalog } from '../corpus/catalog.ts';
import { deriveDocumentId } from '../domain/document-id.ts';
import { yearOf, type IsoDate } from '../domain/iso-date.ts';
import { parseSymbol, printSymbol, typesOfCode } from '../domain/symbol.ts';
import { documentTypes, type DocumentType } from '../domain/vocabulary.ts';

export type Scaffold =
  | { readonly ok: true; readonly id: string; readonly path: string; readonly text: string }
  | {
      readonly ok: false;
      readonly reason: 'not-a-symbol' | 'type-unfit' | 'exists';
      readonly id: string | null;
    };

/**
 * The file of a new entry: its path below the content folder and its text. Refuses what is no symbol, a type that the
 * code of the symbol cannot mean, and a document that the catalog already holds.
 */
export function scaffoldEntry(
  catalog: Catalog,
  written: string,
  date: IsoDate,
  type: DocumentType | undefined,
): Scaffold {
  const symbol = parseSymbol(written);
  if (symbol === undefined) return { ok: false, reason: 'not-a-symbol', id: null };
  const types = symbol.typeCode === '' ? (['luat'] as const) : typesOfCode(symbol.typeCode);
  if (type !== undefined && !types.includes(type)) return { ok: false, reason: 'type-unfit', id: null };
  const chosen = type ?? (types.length === 1 ? types[0] : undefined);
  const issuers = [...catalog.issuers.values()].filter(({ codes }) => codes.includes(symbol.issuerCode));
  // Types and issuers that share a code share their part of the id, so the id is known before the choice is made.
  const id = deriveDocumentId({
    type: chosen ?? types[0]!,
    symbol,
    issuerIdCode: issuers[0]?.idCode ?? symbol.issuerCode.toLowerCase(),
    year: yearOf(date),
  })!;
  if (catalog.graph.documents.has(id)) return { ok: false, reason: 'exists', id };
  const typeHint = `một trong: ${types.map((slug) => `${slug} (${documentTypes[slug].label})`).join(', ')}`;
  const issuerHint =
    issuers.length === 0
      ? 'mã cơ quan trong issuers.yaml; chưa có thì thêm vào đó trước'
      : `một trong: ${issuers.map(({ slug, name }) => `${slug} (${name})`).join(', ')}`;
  const text = [
    '---',
    `symbol: ${printSymbol(symbol)}`,
    chosen === undefined ? gap('type', typeHint) : `type: ${chosen}`,
    issuers.length === 1 ? `issuer: ${issuers[0]!.slug}` : gap('issuer', issuerHint),
    `date: ${date}`,
    gap('title', 'trích yếu, như nguồn ghi'),
    gap('topics', `[mã chuyên đề], ví dụ [${[...catalog.topics.keys()].slice(0, 2).join(', ')}]`),
    gap('confidence', 'high, medium hoặc low'),
    gap('sources', '[mã nguồn trong sources/*.yaml]'),
    '# evidence:      # nguồn nào nêu dữ kiện nào: symbol, date, title, issuer, inForceFrom',
    '#   date: []',
    '# inForceFrom:   # chỉ khi nguồn nêu ngày có hiệu lực',
    '# relations:     # quan hệ với văn bản cũ hơn',
    '#   - verb: supersedes',
    '#     target:',
    '#     sources: []',
    '# points:        # nội dung chính, lời của người biên tập',
    '#   - provision:',
    '#     text:',
    '#     sources: []',
    '---',
    '',
  ].join('\n');
  return { ok: true, id, path: `documents/${yearOf(date)}/${id}.md`, text };
}

function gap(field: string, hint: string): string {
  return `${field}: # CẦN GHI: ${hint}`;
}
