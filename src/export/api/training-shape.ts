// What the API says of questions of staff, sessions, and tables of old and new.

import { z } from 'zod';
import { audiences, comparisonKinds, lineRoles, outlineParts } from '../../domain/vocabulary.ts';
import {
  address,
  comparisonSlug,
  day,
  fileShape,
  keyOf,
  list,
  orNull,
  slug,
  sourceIds,
  sourceSlug,
  text,
  whole,
  yesNo,
} from './shape-parts.ts';

const freshness = (describe: string) => keyOf({ stands: 0, uncertain: 0, stale: 0 }, describe);

const line = z.strictObject({
  document: slug('Một văn bản của dòng kế thừa; ngày được hỏi chọn văn bản nào của dòng.'),
  role: keyOf(lineRoles, 'Vai trò của dòng.'),
  note: orNull(z.string(), 'Ghi chú.'),
});

const basis = z.strictObject({
  document: slug('Văn bản.'),
  provision: orNull(z.string(), 'Điều, khoản, mục.'),
  point: orNull(slug('Mã điểm.'), 'Điểm nội dung của văn bản.'),
});

/** A question of staff with its answers. */
export const situationShape = z.strictObject({
  id: slug('Mã tình huống, không đổi.'),
  question: text('Câu hỏi.'),
  alsoAsked: list(z.string(), 'Những cách hỏi khác.'),
  askedBy: list(keyOf(audiences, 'Người hỏi.'), 'Ai thường hỏi.'),
  topics: list(slug('Mã chuyên đề.'), 'Chuyên đề.'),
  about: orNull(day('Ngày.'), 'Ngày mà câu hỏi nói tới, khi chỉ hỏi về quá khứ.'),
  restsOn: list(line, 'Các dòng văn bản mà câu hỏi dựa vào.').min(1),
  answers: list(
    z.strictObject({
      writtenOn: day('Ngày viết.'),
      text: text('Lời đáp, lời của người biên tập.'),
      basis: list(basis, 'Viết từ đâu.').min(1),
    }),
    'Các lời đáp, mỗi lời cho một thời kỳ của quy định, mới nhất trước.',
  ).min(1),
  answer: orNull(
    whole('Thứ tự từ 0.'),
    'Lời đáp nào đứng được vào ngày của dữ liệu (hoặc ngày about), đếm từ 0; null là không lời nào.',
  ),
  freshness: freshness(
    'stands: đứng được; uncertain: đứng được nếu văn bản còn áp dụng; stale: không lời đáp nào đứng được.',
  ),
  examples: list(
    z.strictObject({ on: day('Ngày.'), text: text('Ví dụ.') }),
    'Những ngày nên xem lời đáp khác đi thế nào.',
  ),
  page: address('Trang của tình huống.'),
});
export const situationsFile = fileShape({ situations: list(situationShape, 'Mọi tình huống, theo mã.') });

const question = z.strictObject({
  id: slug('Mã câu hỏi, riêng trong chuyên đề tập huấn.'),
  text: text('Câu hỏi.'),
  options: list(z.string(), 'Các phương án.').min(2),
  answer: whole('Phương án đúng, đếm từ 0.'),
  why: text('Vì sao.'),
  basis: basis.describe('Điểm nội dung trả lời câu hỏi.'),
  inUse: yesNo('Còn dùng được vào ngày của dữ liệu hay không.'),
});

/** A training session with outline and questions. */
export const sessionShape = z.strictObject({
  id: slug('Mã chuyên đề tập huấn, không đổi.'),
  title: text('Tên.'),
  summary: text('Tóm tắt.'),
  aims: list(z.string(), 'Mục đích, yêu cầu.').min(1),
  audience: list(keyOf(audiences, 'Đối tượng.'), 'Đối tượng.').min(1),
  topics: list(slug('Mã chuyên đề.'), 'Chuyên đề.'),
  minutes: whole('Thời lượng, phút.'),
  writtenOn: day('Ngày viết.'),
  freshness: freshness('Còn đứng được vào ngày của dữ liệu hay không.'),
  restsOn: list(line, 'Các dòng văn bản.').min(1),
  outline: list(
    z.strictObject({
      part: keyOf(outlineParts, 'Phần.'),
      heading: text('Tiêu đề.'),
      minutes: whole('Phút.'),
      items: list(
        z.strictObject({
          text: text('Ý.'),
          notes: orNull(z.string(), 'Gợi ý cho người dạy.'),
          basis: list(basis, 'Viết từ đâu.'),
        }),
        'Các ý.',
      ).min(1),
    }),
    'Đề cương.',
  ).min(1),
  comparisons: list(comparisonSlug('Mã bảng so sánh.'), 'Bảng so sánh cũ và mới.'),
  discussion: list(
    z.strictObject({
      text: text('Câu hỏi thảo luận.'),
      hint: orNull(z.string(), 'Gợi ý.'),
      situation: orNull(slug('Mã tình huống.'), 'Tình huống đi kèm.'),
    }),
    'Câu hỏi thảo luận.',
  ),
  questions: list(question, 'Câu hỏi trắc nghiệm.'),
  reading: list(
    z.strictObject({
      kind: keyOf({ document: 0, source: 0 }, 'document: văn bản trong kho; source: nguồn.'),
      id: sourceSlug('Mã văn bản hoặc mã nguồn.'),
      why: text('Đọc để làm gì.'),
    }),
    'Đọc thêm.',
  ),
  page: address('Trang của chuyên đề tập huấn.'),
});
export const sessionsFile = fileShape({
  sessions: list(sessionShape, 'Mọi chuyên đề tập huấn, theo thứ tự trên trang.'),
});

const side = (describe: string) =>
  z
    .strictObject({
      text: orNull(z.string(), 'Nội dung; null khi văn bản này không nói.'),
      noneReason: orNull(z.string(), 'Vì sao không có nội dung.'),
      provision: orNull(z.string(), 'Điều, khoản, mục.'),
      sources: sourceIds('Các nguồn.'),
    })
    .describe(describe);

/** Tables of old and new. */
export const comparisonsFile = fileShape({
  comparisons: list(
    z.strictObject({
      id: comparisonSlug('Mã bảng so sánh: <mã mới>--<mã cũ đầu tiên>.'),
      from: list(slug('Mã văn bản.'), 'Các văn bản cũ.').min(1),
      to: slug('Văn bản mới.'),
      basis: orNull(z.string(), 'Cả bảng dựa vào đâu, khi cần nói.'),
      rows: list(
        z.strictObject({
          topic: text('Vấn đề.'),
          kind: keyOf(comparisonKinds, 'Loại thay đổi.'),
          old: side('Nội dung cũ.'),
          new: side('Nội dung mới.'),
          note: orNull(z.string(), 'Điểm mới, ghi chú.'),
        }),
        'Các dòng.',
      ).min(1),
      page: address('Trang của bảng.'),
    }),
    'Mọi bảng so sánh cũ và mới, theo mã.',
  ),
});
