// The lists that the other files name things of: vocabulary, sources, and the index of the API itself.

import { z } from 'zod';
import { issuerLevels, sourceKinds } from '../../domain/vocabulary.ts';
import {
  address,
  day,
  fileShape,
  keyOf,
  list,
  orNull,
  partialDay,
  slug,
  sourceSlug,
  text,
  whole,
  yesNo,
} from './shape-parts.ts';

const labelled = { key: text('Khóa dùng trong dữ liệu.'), label: text('Nhãn tiếng Việt.') };
const choice = z.strictObject(labelled);
const choices = (describe: string) => list(choice, describe);

/** Every closed list with its labels, and the open lists of the content: topics, issuers, terms. */
export const vocabularyFile = fileShape({
  documentTypes: list(
    z.strictObject({
      ...labelled,
      codes: list(z.string(), 'Mã loại có thể gặp trong số ký hiệu.'),
      idCode: text('Phần loại trong mã văn bản.'),
    }),
    'Loại văn bản.',
  ),
  relationVerbs: list(
    z.strictObject({
      ...labelled,
      inverseLabel: text('Nhãn của chiều ngược.'),
      acts: keyOf(
        { ends: 0, 'ends-part': 0, changes: 0, nothing: 0 },
        'Tác động lên hiệu lực: ends làm hết, ends-part làm hết một phần, changes làm đổi, nothing không tác động.',
      ),
    }),
    'Động từ của quan hệ.',
  ),
  validityStates: choices('Trạng thái hiệu lực.'),
  validityGrades: choices('Mức chắc chắn của câu trả lời về hiệu lực.'),
  unverifiedInForceLabel: text('Nhãn thay cho "Còn hiệu lực" khi mức chắc chắn là unverified.'),
  endCauses: choices('Lý do tự hết hiệu lực.'),
  evidenceGrades: list(
    z.strictObject({ ...labelled, meaning: text('Nghĩa.') }),
    'Mức đối chiếu của một thông tin.',
  ),
  factFields: choices('Thông tin của một mục.'),
  confidences: choices('Mức tin cậy của mục.'),
  comparisonKinds: choices('Loại thay đổi trong bảng so sánh.'),
  sourceKinds: choices('Loại nguồn.'),
  lineRoles: choices('Vai trò của một dòng văn bản.'),
  audiences: choices('Người hỏi, đối tượng tập huấn.'),
  outlineParts: choices('Phần của đề cương.'),
  issuerLevels: list(
    z.strictObject({
      ...labelled,
      rank: whole('Thứ bậc, 0 là cao nhất.'),
      branch: text('Hệ thống: dang hoặc nha-nuoc.'),
    }),
    'Cấp của cơ quan ban hành.',
  ),
  topics: list(
    z.strictObject({
      id: slug('Mã chuyên đề.'),
      title: text('Tên.'),
      summary: text('Tóm tắt.'),
      keywords: list(z.string(), 'Từ khóa.'),
      page: address('Trang của chuyên đề.'),
    }),
    'Chuyên đề, theo thứ tự trên trang.',
  ),
  issuers: list(
    z.strictObject({
      id: slug('Mã cơ quan.'),
      name: text('Tên.'),
      shortName: orNull(z.string(), 'Tên ngắn.'),
      codes: list(z.string(), 'Mã trong số ký hiệu; nhiều cơ quan dùng chung một mã.'),
      idCode: text('Phần cơ quan trong mã văn bản.'),
      level: keyOf(issuerLevels, 'Cấp.'),
      place: orNull(z.string(), 'Địa phương.'),
      aliases: list(z.string(), 'Tên khác.'),
      page: address('Trang của cơ quan.'),
    }),
    'Cơ quan ban hành, theo mã.',
  ),
  terms: list(
    z.strictObject({
      id: slug('Mã khóa.'),
      ordinal: text('Số La Mã của đại hội.'),
      congressFrom: day('Ngày khai mạc đại hội.'),
      congressTo: day('Ngày bế mạc đại hội.'),
      start: day('Ngày đầu của nhiệm kỳ, để xếp văn bản.'),
    }),
    'Nhiệm kỳ của Ban Chấp hành Trung ương, cũ trước.',
  ),
  glossary: list(
    z.strictObject({
      term: text('Từ.'),
      abbreviations: list(z.string(), 'Chữ viết tắt.'),
      synonyms: list(z.string(), 'Từ gần nghĩa.'),
    }),
    'Từ điển viết tắt và từ gần nghĩa.',
  ),
  redirects: list(
    z.strictObject({ from: slug('Mã cũ.'), to: slug('Mã mới.'), since: day('Từ ngày.') }),
    'Mã văn bản đã đổi.',
  ),
});

/** Sources with what rests on them. */
export const sourcesFile = fileShape({
  sources: list(
    z.strictObject({
      id: sourceSlug('Mã nguồn, không đổi.'),
      title: text('Tên bài, tên trang.'),
      publisher: text('Nơi đăng.'),
      url: orNull(address('Địa chỉ.'), 'Địa chỉ; null khi không còn hoặc không có.'),
      published: orNull(partialDay('Ngày.'), 'Ngày đăng, như nguồn ghi.'),
      seen: orNull(day('Ngày.'), 'Ngày chúng tôi đọc.'),
      kind: keyOf(sourceKinds, 'Loại nguồn.'),
      lowTrust: yesNo('Nguồn kém tin cậy, không tính khi đối chiếu.'),
      note: orNull(z.string(), 'Ghi chú.'),
      documents: list(slug('Mã văn bản.'), 'Các văn bản có mục dẫn nguồn này.'),
      page: address('Trang của nguồn.'),
    }),
    'Mọi nguồn, theo mã.',
  ),
});

/** What there is. */
export const indexFile = fileShape({
  documentation: address('Trang hướng dẫn.'),
  source: text('Chữ ghi nơi lấy dữ liệu khi dẫn lại.'),
  counts: z
    .strictObject({
      documents: whole('Số văn bản.'),
      relations: whole('Số quan hệ giữa các văn bản trong kho.'),
      sources: whole('Số nguồn.'),
      situations: whole('Số tình huống.'),
      sessions: whole('Số chuyên đề tập huấn.'),
      comparisons: whole('Số bảng so sánh.'),
    })
    .describe('Kho có bao nhiêu.'),
  files: list(
    z.strictObject({
      name: text('Tên tệp.'),
      url: address('Địa chỉ; {id} là chỗ điền mã văn bản.'),
      mediaType: text('Kiểu nội dung.'),
      schema: orNull(address('Địa chỉ.'), 'JSON Schema của tệp; null khi không phải JSON.'),
      describes: text('Tệp chứa gì.'),
    }),
    'Các tệp.',
  ),
});
