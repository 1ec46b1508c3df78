// A new entry with everything that follows from number and date filled in; what an editor must write is left empty,
// with a word on what belongs there, so that `npm run check` names each gap until it is filled.

import type { Catalog } from '../corpus/catalog.ts';
import { deriveDocumentId } from '../domain/document-id.ts';
import { yearOf, type IsoDate } from '../domain/iso-date.ts';
import { parseSymbol, printSymbol, typesOfCode } from '../domain/symbol.ts';
import { confidences, documentTypes, type DocumentType } from '../domain/vocabulary.ts';
import { foldText } from '../text/fold.ts';
import { filled, flowList, gap, labelled, plainOrQuoted } from './scaffold-lines.ts';

export type Scaffold =
  | { readonly ok: true; readonly id: string; readonly path: string; readonly text: string }
  | { readonly ok: false; readonly reason: ScaffoldRefusal; readonly id: string | null };

/** Why there is no new entry; `type-open`: the code of the symbol means several types and none was chosen; `no-words`: no id can be made. */
type ScaffoldRefusal = 'not-a-symbol' | 'no-words' | 'type-unfit' | 'type-open' | 'issuer-unfit' | 'exists';

/** What an editor may already say; everything left out stays a gap. */
export interface Given {
  readonly issuer?: string | undefined;
  readonly title?: string | undefined;
  readonly topics?: readonly string[] | undefined;
  readonly sources?: readonly string[] | undefined;
}

/**
 * The file of a new entry: its path below the content folder and its text. Refuses what is no symbol, a type that the
 * code of the symbol cannot mean, a code of several types without a chosen one, an issuer of another code, and a
 * document that the catalog already holds.
 */
export function scaffoldEntry(
  catalog: Catalog,
  written: string,
  date: IsoDate,
  type: DocumentType | undefined,
  given: Given = {},
): Scaffold {
  const symbol = parseSymbol(written);
  if (symbol === undefined) return { ok: false, reason: 'not-a-symbol', id: null };
  const types = typesOfSymbol(written);
  if (type !== undefined && !types.includes(type)) return { ok: false, reason: 'type-unfit', id: null };
  const chosen = type ?? types[0]!;
  const issuers = [...catalog.issuers.values()].filter(({ codes }) => codes.includes(symbol.issuerCode));
  if (given.issuer !== undefined && !issuers.some(({ slug }) => slug === given.issuer))
    return { ok: false, reason: 'issuer-unfit', id: null };
  // Types and issuers that share a code share their part of the id, so the id is known before the choice is made.
  const id = deriveDocumentId({
    type: chosen,
    symbol,
    issuerIdCode: issuers[0]?.idCode ?? symbol.issuerCode.toLowerCase(),
    year: yearOf(date),
  })!;
  if (catalog.graph.documents.has(id)) return { ok: false, reason: 'exists', id };
  if (type === undefined && types.length > 1) return { ok: false, reason: 'type-open', id };
  const issuer = given.issuer ?? (issuers.length === 1 ? issuers[0]!.slug : undefined);
  const issuerHint =
    issuers.length === 0
      ? 'mã cơ quan trong issuers.yaml; chưa có thì thêm vào đó trước'
      : `một trong: ${issuers.map(({ slug, name }) => `${slug} (${name})`).join(', ')}`;
  const { title, topics, sources } = given;
  const ids = flowList(sources ?? []);
  const text = [
    '---',
    `symbol: ${printSymbol(symbol)}`,
    `type: ${chosen}`,
    filled('issuer', issuer, issuerHint),
    `date: ${date}`,
    filled('title', title === undefined ? undefined : plainOrQuoted(title), 'trích yếu, như nguồn ghi'),
    filled('topics', topics === undefined ? undefined : flowList(topics), topicHint(catalog, title)),
    '# appliesTo:     # đối tượng áp dụng, mỗi mục một đối tượng',
    '#   - đảng viên',
    '# textPublic: false   # chỉ khi toàn văn không công bố',
    '# inForceFrom: # chỉ khi nguồn nêu ngày có hiệu lực',
    '# reviewed:    # ngày đã tìm xem văn bản bị thay thế, sửa đổi chưa',
    '# evidence:      # nguồn nào nêu dữ kiện nào: xóa dấu # ở dòng có nguồn nêu',
    `#   symbol: ${ids}`,
    `#   date: ${ids}`,
    `#   title: ${ids}`,
    '# relations:     # quan hệ với văn bản cũ hơn',
    '#   - verb: supersedes',
    '#     target: mã văn bản cũ',
    `#     sources: ${ids}`,
    '# points:        # nội dung chính, lời của người biên tập',
    '#   - provision: Điều 1',
    '#     text: một ý',
    `#     sources: ${ids}`,
    gap('confidence', labelled(confidences)),
    filled('sources', sources === undefined ? undefined : ids, '[mã nguồn trong sources/*.yaml]'),
    '---',
    '',
  ].join('\n');
  return { ok: true, id, path: `documents/${yearOf(date)}/${id}.md`, text };
}

/** Types that the code of a symbol may mean, the usual one first; empty for what is no symbol. */
export function typesOfSymbol(written: string): readonly DocumentType[] {
  const symbol = parseSymbol(written);
  if (symbol === undefined) return [];
  return symbol.typeCode === '' ? ['luat'] : typesOfCode(symbol.typeCode);
}

const explained: Readonly<Partial<Record<DocumentType, string>>> = {
  'quy-dinh': 'đặt ra quy tắc, tiêu chuẩn, thẩm quyền; trích yếu thường là "Quy định về …"',
  'quyet-dinh': 'quyết một việc: thành lập, ban hành kèm theo, giao nhiệm vụ',
  'thong-bao': 'báo tin về một việc',
  'thong-bao-ket-luan': 'ghi kết luận của hội nghị, của lãnh đạo',
  'thong-tri': 'văn bản của Đảng',
  'thong-tu': 'văn bản của bộ, ngành nhà nước',
};

/** One line for each type, so that an editor can choose: `--type quy-dinh   Quy định: đặt ra quy tắc …`. */
export function typeChoices(types: readonly DocumentType[]): readonly string[] {
  return types.map((type) => {
    const why = explained[type];
    return `--type ${type.padEnd(20)} ${documentTypes[type].label}${why === undefined ? '' : `: ${why}`}`;
  });
}

// Topics whose name or keywords stand in the title are named as a hint only: the editor decides.
function topicHint(catalog: Catalog, title = ''): string {
  const folded = foldText(title);
  const near = [...catalog.topics.values()].filter((topic) =>
    [topic.title, ...topic.keywords].some((word) => folded.includes(foldText(word))),
  );
  if (near.length > 0) return `[mã chuyên đề], có lẽ [${near.map(({ slug }) => slug).join(', ')}]`;
  return `[mã chuyên đề], ví dụ [${[...catalog.topics.keys()].slice(0, 2).join(', ')}]; chưa có thì []`;
}
