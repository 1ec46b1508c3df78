// Words of the draft checker, in one place for the page and for `npm run cite`.

import type { ReasonCode } from '../citation/citation.ts';
import type { Finding } from '../citation/check-draft.ts';
import type { DraftProblem } from '../read-draft/draft-text.ts';

/** Why a file could not be read, behind its name: `baocao.pdf: tệp có mật khẩu…`. */
export const problemSentences: Readonly<Record<DraftProblem, string>> = {
  unsupported: 'không phải tệp văn bản, .docx hay .pdf; hãy lưu lại dưới dạng .docx',
  'wrong-type': 'nội dung không đúng loại mà đuôi tệp nêu',
  'too-large': 'tệp quá lớn (tối đa 60 MB, 2.000 trang .pdf); hãy chia nhỏ',
  'zip-bomb': 'tệp nén phình to bất thường, không mở',
  encrypted: 'tệp có mật khẩu; hãy bỏ mật khẩu rồi thử lại',
  scanned: 'tệp .pdf chỉ có ảnh chụp, không có chữ; cần bản có chữ',
  damaged: 'tệp hỏng, không đọc được',
  empty: 'tệp không có chữ',
};

/**
 * How a finding is marked in the draft, the gravest first: `dead` no longer applies · `wrong` a detail differs ·
 * `unsure` nobody can say · `look` worth a look · `fine` nothing found.
 */
export type MarkKind = 'dead' | 'wrong' | 'unsure' | 'look' | 'fine';

/** For each finding its mark, and the words for it beside the mark and, with a number before them, in the top line. */
export const findingWords: Readonly<
  Record<Finding | 'local', { readonly kind: MarkKind; readonly label: string }>
> = {
  ended: { kind: 'dead', label: 'đã hết hiệu lực' },
  'not-yet': { kind: 'wrong', label: 'chưa có hiệu lực' },
  'later-than-text': { kind: 'wrong', label: 'ban hành sau bản thảo' },
  'partly-ended': { kind: 'look', label: 'hết hiệu lực một phần' },
  unknown: { kind: 'unsure', label: 'không có trong kho' },
  ambiguous: { kind: 'unsure', label: 'chưa rõ' },
  'date-differs': { kind: 'wrong', label: 'sai ngày' },
  'type-differs': { kind: 'wrong', label: 'sai tên loại' },
  'issuer-differs': { kind: 'wrong', label: 'sai cơ quan' },
  'title-differs': { kind: 'look', label: 'khác trích yếu' },
  'no-date': { kind: 'look', label: 'chưa ghi ngày' },
  'validity-unknown': { kind: 'unsure', label: 'chưa xác định hiệu lực' },
  local: { kind: 'unsure', label: 'văn bản địa phương' },
};

/** Beside a citation of which nothing is to be said. */
export const fineLabel = 'không thấy vấn đề';

/** Why it may be a document and still cannot be said, as the end of a sentence. */
export const doubtWords: Readonly<Partial<Record<ReasonCode, string>>> = {
  'number-reached-again': 'số này có thể đã được đánh lại ở nhiệm kỳ sau',
  'no-date': 'viện dẫn không ghi ngày ban hành',
  'not-in-force': 'văn bản ấy không còn áp dụng vào ngày của bản thảo',
  'number-only': 'viện dẫn chỉ ghi số',
  'other-code': 'ký hiệu ghi khác',
  'date-differs': 'ngày ghi khác',
  'title-differs': 'trích yếu ghi khác',
  'type-differs': 'tên loại ghi khác',
};
