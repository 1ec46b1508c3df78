// What each kind of file and each of its fields means, in the words of the editors' guide: the one table that the
// guide, the JSON Schema for editors and the scaffolds speak from. A test fails for a field that is not here.

import { documentFields } from './field-help-document.ts';
import {
  finderFields,
  glossaryFields,
  issuerFields,
  pageFields,
  redirectFields,
  sourceFields,
  termFields,
  topicFields,
} from './field-help-lists.ts';
import { comparisonFields, sessionFields, situationFields } from './field-help-training.ts';
import type { FileKind } from './list-schemas.ts';

/** What a field means, and a value that may be copied. */
export interface FieldHelp {
  readonly means: string;
  /** As data: text, number, list or map, as the field takes it. */
  readonly example?: string | number | boolean | readonly string[];
}

/** Fields by path: `relations[].verb` is the verb of each relation. */
export type FieldHelpTable = Readonly<Record<string, FieldHelp>>;

export interface FileHelp {
  readonly name: string;
  /** Where such a file stands, below the content folder. */
  readonly place: string;
  readonly what: string;
}

export const fileHelp: Readonly<Record<FileKind, FileHelp>> = {
  document: {
    name: 'Văn bản',
    place: 'documents/<năm>/<mã>.md',
    what: 'Một văn bản đã công bố hoặc đã được báo chí đưa tin. Tên tệp là mã của văn bản, suy từ loại, số, cơ quan và năm.',
  },
  comparison: {
    name: 'Bảng so sánh cũ và mới',
    place: 'comparisons/<mã mới>--<mã cũ>.yaml',
    what: 'Những điểm khác nhau giữa văn bản mới và văn bản cũ, mỗi dòng một vấn đề, mỗi bên dẫn chỗ của mình.',
  },
  situation: {
    name: 'Tình huống',
    place: 'situations/<mã>.md',
    what: 'Một câu hỏi thường gặp trong công việc, câu trả lời bằng lời của người biên tập và các văn bản làm căn cứ.',
  },
  session: {
    name: 'Buổi tập huấn',
    place: 'sessions/<mã>.md',
    what: 'Một buổi học: mục tiêu, dàn bài, câu hỏi trao đổi, câu trắc nghiệm và tài liệu đọc thêm.',
  },
  topic: {
    name: 'Chuyên đề',
    place: 'topics/<mã>.md',
    what: 'Một lĩnh vực để xếp văn bản, tình huống và buổi tập huấn.',
  },
  sources: {
    name: 'Nguồn',
    place: 'sources/<tên trang>.yaml',
    what: 'Danh sách các bài, trang công khai mà kho dựa vào, mỗi trang mạng một tệp.',
  },
  issuers: {
    name: 'Cơ quan ban hành',
    place: 'issuers.yaml',
    what: 'Danh sách các cơ quan ban hành văn bản.',
  },
  terms: { name: 'Khóa (nhiệm kỳ)', place: 'terms.yaml', what: 'Các khóa của Ban Chấp hành Trung ương.' },
  finder: {
    name: 'Bộ hỏi dẫn đường',
    place: 'finder.yaml',
    what: 'Các bước của bộ hỏi dẫn đường: hỏi về ai, rồi hỏi việc gì.',
  },
  glossary: {
    name: 'Từ viết tắt và cách gọi khác',
    place: 'glossary.yaml',
    what: 'Các từ mở rộng câu tìm kiếm; không định nghĩa thay văn bản.',
  },
  redirects: {
    name: 'Địa chỉ cũ',
    place: 'redirects.yaml',
    what: 'Mã cũ của văn bản đã đổi mã, giữ mãi để đường dẫn cũ vẫn mở được.',
  },
  page: {
    name: 'Trang viết',
    place: 'pages/<địa chỉ>.md',
    what: 'Một trang văn xuôi của kho, như trang giới thiệu.',
  },
};

export const fieldHelp: Readonly<Record<FileKind, FieldHelpTable>> = {
  document: documentFields,
  comparison: comparisonFields,
  situation: situationFields,
  session: sessionFields,
  topic: topicFields,
  sources: sourceFields,
  issuers: issuerFields,
  terms: termFields,
  finder: finderFields,
  glossary: glossaryFields,
  redirects: redirectFields,
  page: pageFields,
};
