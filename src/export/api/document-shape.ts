// What the API says of a document.

import { z } from 'zod';
import {
  confidences,
  documentTypes,
  endCauses,
  evidenceGrades,
  factFields,
  relationVerbs,
  validityGrades,
  validityStates,
} from '../../domain/vocabulary.ts';
import {
  address,
  comparisonSlug,
  day,
  fileShape,
  keyOf,
  list,
  orNull,
  partialDay,
  slug,
  sourceIds,
  text,
  yesNo,
} from './shape-parts.ts';

const evidenceGrade = (describe: string) => keyOf(evidenceGrades, describe);
const evidenceKinds = { stated: 0, inferred: 0 };
const statedOrInferred = (describe: string) => keyOf(evidenceKinds, describe);

/** What a relation or an ending rests on. */
const evidence = z
  .strictObject({
    kind: statedOrInferred('stated: nguồn nêu; inferred: người biên tập suy ra, có lý do.'),
    grade: evidenceGrade('Mức đối chiếu.'),
    reason: orNull(z.string(), 'Vì sao suy ra; null khi nguồn nêu.'),
    sources: sourceIds('Các nguồn nêu.'),
  })
  .describe('Căn cứ của thông tin.');

const fact = (name: string) =>
  z
    .strictObject({
      grade: evidenceGrade('Mức đối chiếu.'),
      basis: keyOf(
        { named: 0, symbol: 0, entry: 0, reason: 0, none: 0 },
        'named: mục ghi rõ nguồn; symbol: đọc từ số ký hiệu; entry: một trong các nguồn của mục; reason: suy luận; none: không có nguồn.',
      ),
      sources: sourceIds('Các nguồn.'),
    })
    .nullable()
    .describe(`Căn cứ của ${name}; null khi mục không nêu.`);

const causeKinds = {
  start: 0,
  relation: 0,
  end: 0,
  'start-uncertain': 0,
  'maybe-ended': 0,
  'not-reviewed': 0,
};
const startBases = { stated: 0, 'issue-date': 0, 'issue-year': 0, none: 0 };

const cause = (describe: string) =>
  z
    .strictObject({
      kind: keyOf(
        causeKinds,
        'start: đã hoặc sẽ bắt đầu; relation: văn bản khác tác động; end: tự hết; start-uncertain: không rõ ngày bắt đầu; maybe-ended: có thể đã hết; not-reviewed: chưa ai rà soát.',
      ),
      date: orNull(day('Ngày.'), 'Ngày bắt đầu, ngày bị tác động hoặc ngày hết.'),
      startBasis: orNull(
        keyOf(startBases, 'Cách biết.'),
        'Ngày bắt đầu lấy từ đâu; chỉ có khi kind là start.',
      ),
      verb: orNull(keyOf(relationVerbs, 'Động từ.'), 'Văn bản kia làm gì; chỉ có khi kind là relation.'),
      by: orNull(slug('Mã văn bản.'), 'Văn bản tác động.'),
      part: orNull(z.string(), 'Phần bị tác động; null là toàn bộ.'),
      endCause: orNull(keyOf(endCauses, 'Lý do.'), 'Vì sao tự hết; chỉ có khi kind là end.'),
      endAt: orNull(
        keyOf({ on: 0, before: 0 }, 'Loại mốc.'),
        'on: hết đúng ngày date; before: chậm nhất ngày date; chỉ có khi kind là end.',
      ),
      evidence: orNull(statedOrInferred('Loại căn cứ.'), 'Nguồn nêu hay suy luận.'),
    })
    .describe(describe);

/** Validity on the data date. */
const validity = z
  .strictObject({
    date: day('Ngày được hỏi: ngày của dữ liệu.'),
    state: keyOf(validityStates, 'Trạng thái.'),
    grade: keyOf(
      validityGrades,
      'Mức chắc chắn; in-force với unverified nghĩa là chỉ chưa thấy văn bản thay thế.',
    ),
    label: text(
      'Trạng thái bằng chữ, đúng như trang hiển thị; không bao giờ là "Còn hiệu lực" khi chưa kiểm chứng.',
    ),
    sentence: text('Cả câu: trạng thái, từ ngày nào, bởi văn bản nào, căn cứ gì.'),
    amended: yesNo('Đã được sửa đổi, bổ sung hoặc đính chính.'),
    cause: cause('Vì sao ở trạng thái ấy.'),
    endsLater: orNull(
      cause('Sự việc về sau.'),
      'Sự việc làm văn bản hết hiệu lực sau ngày được hỏi, nếu đã biết.',
    ),
  })
  .describe('Hiệu lực tại ngày của dữ liệu.');

const relation = z.strictObject({
  verb: keyOf(relationVerbs, 'Động từ, đọc theo chiều văn bản này tác động.'),
  target: orNull(slug('Mã văn bản.'), 'Văn bản kia; null khi kho chưa có mục của nó.'),
  targetName: orNull(z.string(), 'Tên mà nguồn gọi, khi kho chưa có mục.'),
  targetDate: orNull(day('Ngày.'), 'Ngày của văn bản chưa có mục, khi nguồn nêu.'),
  from: orNull(day('Ngày.'), 'Ngày bắt đầu tác động, chỉ khi nguồn nêu riêng.'),
  part: orNull(z.string(), 'Phần bị tác động; null là toàn bộ.'),
  note: orNull(z.string(), 'Ghi chú.'),
  evidence,
});

const inverse = z.strictObject({
  verb: keyOf(relationVerbs, 'Động từ, đọc theo chiều văn bản kia tác động lên văn bản này.'),
  source: slug('Văn bản kia.'),
  from: orNull(day('Ngày.'), 'Ngày bắt đầu tác động, chỉ khi nguồn nêu riêng.'),
  part: orNull(z.string(), 'Phần bị tác động; null là toàn bộ.'),
  note: orNull(z.string(), 'Ghi chú.'),
  evidence,
});

/** One document with all that is known of it. */
const documentShape = z.strictObject({
  id: slug('Mã văn bản, không đổi.'),
  symbol: orNull(z.string(), 'Số ký hiệu như in trên văn bản; null khi không có số.'),
  type: keyOf(documentTypes, 'Loại văn bản.'),
  typeLabel: text('Loại văn bản bằng chữ.'),
  title: text('Trích yếu.'),
  titleNote: orNull(z.string(), 'Ghi chú về trích yếu.'),
  issuers: list(slug('Mã cơ quan.'), 'Cơ quan ban hành, cơ quan đứng đầu trước.').min(1),
  date: orNull(day('Ngày.'), 'Ngày ban hành; null khi không nguồn nào nêu.'),
  year: orNull(z.int(), 'Năm ban hành.'),
  term: orNull(slug('Mã khóa.'), 'Nhiệm kỳ của ngày ban hành; null khi không rõ hoặc sát đại hội.'),
  inForceFrom: orNull(day('Ngày.'), 'Ngày có hiệu lực, chỉ khi nguồn nêu.'),
  end: z
    .strictObject({
      cause: keyOf(endCauses, 'Lý do.'),
      at: keyOf({ on: 0, before: 0 }, 'on: hết đúng ngày date; before: chậm nhất ngày date.'),
      date: day('Ngày.'),
      evidence,
    })
    .nullable()
    .describe('Việc hết hiệu lực mà không văn bản nào khác gây ra.'),
  appliesTo: list(z.string(), 'Đối tượng áp dụng.'),
  topics: list(slug('Mã chuyên đề.'), 'Chuyên đề.'),
  textPublic: yesNo('Toàn văn có công bố hay không.'),
  reviewed: orNull(day('Ngày.'), 'Ngày gần nhất có người rà soát xem có thay đổi; null là chưa.'),
  attested: list(
    z.strictObject({ on: day('Ngày.'), sources: sourceIds('Các nguồn.') }),
    'Những ngày mà nguồn còn coi văn bản là đang áp dụng.',
  ),
  confidence: keyOf(confidences, 'Người biên tập tin mục này đến đâu.'),
  evidenceGrade: evidenceGrade('Mức đối chiếu của cả mục: mức yếu nhất của số ký hiệu, ngày và trích yếu.'),
  validity,
  lineage: list(slug('Mã văn bản.'), 'Dòng kế thừa chứa văn bản này, theo thời gian.'),
  facts: z
    .strictObject({
      symbol: fact('số ký hiệu'),
      type: fact('loại văn bản'),
      issuer: fact('cơ quan ban hành'),
      date: fact('ngày ban hành'),
      inForceFrom: fact('ngày có hiệu lực'),
      title: fact('trích yếu'),
      appliesTo: fact('đối tượng áp dụng'),
      end: fact('ngày hết hiệu lực'),
    })
    .describe('Căn cứ của từng thông tin.'),
  conflicts: list(
    z.strictObject({
      field: keyOf(factFields, 'Thông tin.'),
      says: text('Nguồn kia nói gì, hoặc điều người biên tập lưu ý.'),
      sources: sourceIds('Các nguồn nói khác; rỗng là lưu ý của người biên tập.'),
    }),
    'Chỗ các nguồn nói khác nhau.',
  ),
  relations: list(relation, 'Quan hệ mà văn bản này tác động lên văn bản khác.'),
  inverseRelations: list(inverse, 'Quan hệ ngược, suy ra từ các văn bản khác.'),
  points: list(
    z.strictObject({
      id: orNull(slug('Mã điểm.'), 'Mã để câu hỏi và lời đáp trỏ tới; phần lớn không có.'),
      provision: orNull(z.string(), 'Điều, khoản, mục.'),
      text: text('Nội dung, lời của người biên tập.'),
      sources: sourceIds('Các nguồn nêu; rỗng là một trong các nguồn của mục.'),
    }),
    'Nội dung chính.',
  ),
  markdown: orNull(z.string(), 'Phần viết thêm của người biên tập, Markdown.'),
  corrections: list(
    z.strictObject({
      field: keyOf(factFields, 'Thông tin đã sửa.'),
      was: text('Giá trị cũ.'),
      is: text('Giá trị mới.'),
      on: day('Ngày sửa.'),
      reason: text('Lý do.'),
    }),
    'Những lần chúng tôi sửa mục này.',
  ),
  comparisons: list(comparisonSlug('Mã bảng so sánh.'), 'Các bảng so sánh cũ và mới có văn bản này.'),
  sources: sourceIds('Các nguồn của mục.'),
  page: address('Trang của văn bản.'),
});
export type ApiDocument = z.infer<typeof documentShape>;
export type ApiCause = ApiDocument['validity']['cause'];
export type ApiEvidence = z.infer<typeof evidence>;

export const documentFile = fileShape({ document: documentShape.describe('Văn bản.') });
export const documentsFile = fileShape({
  documents: list(documentShape, 'Mọi văn bản, theo thời gian ban hành.'),
});

/** Nodes and edges: the documents and their relations, without the rest. */
export const graphFile = fileShape({
  nodes: list(
    z.strictObject({
      id: slug('Mã văn bản.'),
      symbol: orNull(z.string(), 'Số ký hiệu.'),
      type: keyOf(documentTypes, 'Loại văn bản.'),
      title: text('Trích yếu.'),
      date: orNull(partialDay('Ngày.'), 'Ngày ban hành, hoặc năm khi chỉ biết năm.'),
      state: keyOf(validityStates, 'Trạng thái tại ngày của dữ liệu.'),
      grade: keyOf(validityGrades, 'Mức chắc chắn.'),
    }),
    'Các văn bản, theo thời gian ban hành.',
  ),
  edges: list(
    z.strictObject({
      id: text('Mã quan hệ: <source>--<verb>--<target>, thêm --2 khi trùng.'),
      source: slug('Văn bản tác động.'),
      verb: keyOf(relationVerbs, 'Động từ.'),
      target: slug('Văn bản bị tác động.'),
      from: orNull(day('Ngày.'), 'Ngày bắt đầu tác động, chỉ khi nguồn nêu riêng.'),
      part: orNull(z.string(), 'Phần bị tác động; null là toàn bộ.'),
      evidence,
    }),
    'Quan hệ giữa các văn bản trong kho, mỗi quan hệ ghi một lần, ở văn bản tác động.',
  ),
});
