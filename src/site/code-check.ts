// What a code printed on a pack tells today: nothing has changed, or which documents have.

import { parsePackCode } from '../domain/pack-code.ts';
import { formatDate, type IsoDate } from '../domain/iso-date.ts';
import { changeKind, type ChangeKind } from '../domain/listing.ts';
import { badgeOf } from './badge.ts';
import { pieceOn } from './compact-timeline.ts';
import { parsePieces, type StandingLine, type StandingPiece } from './standing-pieces.ts';

export interface ChangedDocument {
  readonly id: string;
  readonly name: string;
  /** `Chưa thấy văn bản thay thế → Hết hiệu lực`, or that it was amended. */
  readonly words: string;
}

export type CodeAnswer =
  | { readonly kind: 'unreadable' | 'later' | 'nothing' | 'same' | 'rewritten'; readonly sentence: string }
  | { readonly kind: 'changed'; readonly sentence: string; readonly documents: readonly ChangedDocument[] };

/** What a page knows of its pack: its own code, the day of its data, and how its documents stood over time. */
export interface CodeKnowledge {
  readonly code: string;
  readonly day: IsoDate;
  readonly documents: readonly StandingLine[];
}

/** Reads a code as typed and tells what has changed since its day; it never says "nothing" for another code. */
export function checkCode(text: string, { code, day, documents }: CodeKnowledge): CodeAnswer {
  const asked = parsePackCode(text);
  const own = parsePackCode(code);
  if (asked === undefined || own === undefined) {
    return {
      kind: 'unreadable',
      sentence:
        'Không đọc được mã này. Mã có dạng 261122-K7QP, in cạnh dòng “Dữ liệu đến ngày” của tài liệu.',
    };
  }
  if (documents.length === 0) {
    return {
      kind: 'nothing',
      sentence: 'Buổi này chưa có văn bản nào nên không so được. Hãy mở buổi mà tài liệu được in ra từ đó.',
    };
  }
  const from = formatDate(asked.day);
  const to = formatDate(day);
  if (asked.day > day) {
    return {
      kind: 'later',
      sentence: `Mã ghi ngày ${from}, sau ngày dữ liệu của trang này (${to}). Tải lại trang rồi thử lại.`,
    };
  }
  if (asked.check === own.check) {
    return {
      kind: 'same',
      sentence:
        asked.day === day
          ? `Tài liệu in từ chính dữ liệu này (${to}), không có gì thay đổi trong các văn bản của buổi này.`
          : `Từ ngày ${from} đến dữ liệu này (${to}) không có gì thay đổi trong các văn bản của buổi này.`,
    };
  }
  const changed = documents.flatMap((line) => changeOf(line, asked.day, day));
  if (changed.length > 0) {
    const sentence = `Từ ngày ${from} đến dữ liệu này (${to}), ${changed.length} văn bản của buổi này đã thay đổi:`;
    return { kind: 'changed', sentence, documents: changed };
  }
  return {
    kind: 'rewritten',
    sentence: `Từ ngày ${from} không có văn bản nào của buổi này đổi hiệu lực, nhưng dữ liệu của kho đã được sửa hoặc buổi này đã được viết lại; cũng có thể mã thuộc một tài liệu khác. Nên tải tài liệu mới.`,
  };
}

function changeOf([id, name, text]: StandingLine, from: IsoDate, to: IsoDate): ChangedDocument[] {
  const pieces = parsePieces(text);
  const before = pieceOn(pieces, from);
  const after = pieceOn(pieces, to);
  const kind = before && after && changeKind(before, after);
  return kind === undefined || !before || !after
    ? []
    : [{ id, name, words: changeWords(kind, before, after) }];
}

function changeWords(kind: ChangeKind, before: StandingPiece, after: StandingPiece): string {
  const labels = [before, after].map(({ state, grade }) => badgeOf(state, grade).label);
  return kind === 'changed' && labels[0] === labels[1]
    ? 'đã được sửa đổi, bổ sung, đính chính hoặc thay thế một phần'
    : `trước: ${labels[0]}; nay: ${labels[1]}`;
}
