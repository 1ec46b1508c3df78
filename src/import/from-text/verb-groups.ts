// Phrases that stand together are one act: "tiếp tục quán triệt và chỉ đạo thực hiện nghiêm túc", "sửa đổi, bổ sung".

import type { RelationVerb } from '../../domain/vocabulary.ts';
import { isStrong, placesBehind, weightiest, type PhraseHit } from './phrases.ts';
import { describedAt, type Mention, type Sentence } from './sentence.ts';

export interface VerbGroup {
  readonly verb: RelationVerb;
  readonly from: number;
  readonly to: number;
  readonly partly: boolean;
  /** Two acts that exclude each other: "sửa đổi hoặc thay thế". */
  readonly mixed: boolean;
  /** "được thay thế", "bị bãi bỏ". */
  readonly passive: boolean;
  /** Cited documents that it acts on (or, when passive, that act), in order. */
  readonly objects: readonly Mention[];
  /** A document named without number, where it acts on one. */
  readonly described: { readonly from: number; readonly to: number } | null;
}

/** The groups of a sentence in order, each with its objects. */
export function readGroups(sentence: Sentence): VerbGroup[] {
  const groups: VerbGroup[] = [];
  const { phrases } = sentence;
  for (let i = 0; i < phrases.length;) {
    const hits = [phrases[i]!];
    while (i + hits.length < phrases.length && joins(sentence, hits.at(-1)!, phrases[i + hits.length]!))
      hits.push(phrases[i + hits.length]!);
    i += hits.length;
    groups.push(makeGroup(sentence, hits));
  }
  return groups;
}

function joins({ folded, mentions }: Sentence, left: PhraseHit, right: PhraseHit): boolean {
  if (right.from - left.to > 80 || mentions.some(({ from }) => from >= left.to && from < right.from))
    return false;
  for (const place of placesBehind(folded, left.to)) {
    if (place === right.from) return true;
    if (place > right.from) return false;
  }
  return false;
}

function makeGroup(sentence: Sentence, hits: readonly PhraseHit[]): VerbGroup {
  const [from, to] = [hits[0]!.from, hits.at(-1)!.to];
  const strong = new Set(hits.map(({ verb }) => verb).filter(isStrong));
  const before = sentence.plain.slice(Math.max(0, from - 40), from);
  const passive = /(?:được|bị)(?: (?:chính thức|toàn bộ|hoàn toàn|tiếp tục|đồng thời|một phần))?,? $/iu.test(
    before,
  );
  return {
    verb: weightiest(hits),
    from,
    to,
    partly: hits.some(({ partly }) => partly),
    mixed: strong.size > 1,
    passive,
    ...readObjects(sentence, to),
  };
}

function readObjects(sentence: Sentence, to: number): Pick<VerbGroup, 'objects' | 'described'> {
  for (const place of placesBehind(sentence.folded, to)) {
    const at = sentence.mentions.findIndex(({ head, from }) => head === place || from === place);
    if (at >= 0) return { objects: listFrom(sentence, at), described: null };
    const described = describedAt(sentence, place);
    if (described) return withListed(sentence, described);
  }
  return { objects: [], described: null };
}

// "Nghị quyết và Chương trình công tác (Nghị quyết … (số 05-NQ/ĐUK)", "Cương lĩnh, Nghị quyết Đại hội XIII".
function withListed(
  sentence: Sentence,
  described: { readonly from: number; readonly to: number },
): Pick<VerbGroup, 'objects' | 'described'> {
  const { folded, mentions, phrases } = sentence;
  const at = mentions.findIndex(({ from }) => from > described.from);
  const next = mentions[at];
  if (next === undefined || next.from - described.from > 200) return { objects: [], described };
  const between = phrases.some((hit) => hit.from > described.from && hit.to <= next.from);
  const listed = separator.test(folded.slice(described.from, next.head));
  const named = next.citation.form === 'bare-symbol';
  if (between || (!listed && !named)) return { objects: [], described };
  return { objects: listFrom(sentence, at), described: listed && !named ? described : null };
}

const separator =
  /(?:[,;](?: ?[-+*•])?|(?<![a-z])(?:va|cung|cung voi|hoac|voi|lan|dong thoi)) ?(?:va )?(?:(?:cac|nhung|ca) )?(?:(?:so|diem|khoan|dieu|muc) ?(?:\S{1,4} ){0,8})?["“]?$/;
/** Words with which a new statement begins, so that the list is over. */
const statement = /(?<!\p{L})(?:đã|được|bị|yêu cầu|chỉ rõ|nêu rõ|khẳng định|cho biết|nhấn mạnh)(?!\p{L})/iu;
/** Longest tail (date, issuer, title) between two members of a list. */
const longestTail = 450;

// A mention and what is joined to it by commas, semicolons and "và".
function listFrom(sentence: Sentence, at: number): Mention[] {
  const { folded, plain, mentions } = sentence;
  const list = [mentions[at]!];
  for (let i = at + 1; i < mentions.length; i += 1) {
    const [last, next] = [mentions[i - 1]!, mentions[i]!];
    const gap = folded.slice(last.to, next.head);
    if (next.citation.form === 'in-title') continue;
    if (gap.length > longestTail || !separator.test(gap) || statement.test(plain.slice(last.to, next.head)))
      break;
    if (opensStatement(sentence, next)) break;
    list.push(next);
  }
  return list;
}

// "…; Quy định số 4 thay thế Quy định số 2": the member is the subject of an act of its own.
function opensStatement({ folded, phrases }: Sentence, { to }: Mention): boolean {
  const hit = phrases.find(({ from }) => from >= to);
  if (hit === undefined || !isStrong(hit.verb) || hit.from - to > 120) return false;
  const between = folded.slice(to, hit.from);
  return !/[,;.]|(?<![a-z])(?:va|ve|dong thoi) ?$/.test(between.replace(/, ngay/g, ' ngay'));
}
