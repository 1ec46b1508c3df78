// Fields of content/comparisons, content/situations and content/sessions, explained to editors.

import type { FieldHelpTable } from './field-help.ts';

const id = (what: string) => ({ means: what, example: 'qd-58-tw-2022' });

/** The same fields in another place of a file. */
function under(path: string, fields: FieldHelpTable): FieldHelpTable {
  return Object.fromEntries(Object.entries(fields).map(([key, help]) => [`${path}.${key}`, help]));
}

const side: FieldHelpTable = {
  text: { means: 'Nội dung của bên này, bằng lời của người biên tập.' },
  none: {
    means: 'Vì sao bên này không có nội dung. Ghi đúng một trong hai trường `text`, `none`.',
    example: 'chưa có quy định',
  },
  provision: { means: 'Chỗ trong văn bản; nguồn không nêu chỗ nào thì ghi `none`.', example: 'Điều 10' },
  sources: { means: 'Mã các nguồn nêu nội dung của bên này.' },
};

const basis: FieldHelpTable = {
  document: id('Mã văn bản làm căn cứ.'),
  provision: { means: 'Chỗ trong văn bản: điều, khoản, mục.', example: 'Điều 10' },
  point: { means: 'Tên (`id`) của một ý trong `points` của văn bản ấy.', example: 'xet-ket-nap' },
};

const restingLine: FieldHelpTable = {
  document: id(
    'Mã một văn bản trong dòng kế thừa; ngày được hỏi quyết định văn bản nào của dòng ấy áp dụng.',
  ),
  role: { means: 'Dòng kế thừa này có vai trò gì ở đây.', example: 'main' },
  note: { means: 'Lời nói rõ thêm, hiện cạnh văn bản.' },
};

export const comparisonFields: FieldHelpTable = {
  from: { means: 'Mã văn bản cũ; nhiều văn bản thì ghi danh sách.', example: 'qd-126-tw-2018' },
  to: id('Mã văn bản mới.'),
  basis: { means: 'Bảng này dựa vào đâu: bài giới thiệu, toàn văn hai văn bản.' },
  rows: { means: 'Các dòng của bảng.' },
  'rows[].topic': { means: 'Vấn đề mà dòng này nói tới.', example: 'Thẩm quyền kết luận' },
  'rows[].kind': {
    means: 'Nội dung đã thay đổi thế nào. "Giữ nguyên" cũng là một khẳng định, cần đủ hai bên.',
    example: 'sua-doi',
  },
  'rows[].old': { means: 'Bên cũ.' },
  ...under('rows[].old', side),
  'rows[].new': { means: 'Bên mới.' },
  ...under('rows[].new', side),
  'rows[].note': { means: 'Lời nói rõ thêm về điểm mới.' },
};

export const situationFields: FieldHelpTable = {
  question: {
    means: 'Câu hỏi như người ta hỏi.',
    example: 'Đảng viên đi nước ngoài việc riêng phải xin phép ai?',
  },
  alsoAsked: { means: 'Những cách hỏi khác, để tìm ra câu hỏi này.' },
  askedBy: { means: 'Ai hay hỏi câu này.', example: ['chi-uy'] },
  topics: { means: 'Mã các chuyên đề trong `topics/`.', example: ['dang-vien-ra-nuoc-ngoai'] },
  finder: {
    means: 'Chỗ trong bộ hỏi dẫn đường, dạng `<đối tượng>/<việc>` như trong `finder.yaml`.',
    example: 'dang-vien/ra-nuoc-ngoai',
  },
  about: { means: 'Ngày mà câu hỏi nói tới, khi câu hỏi chỉ về một việc đã qua.', example: '2015-06-01' },
  restsOn: { means: 'Các dòng kế thừa mà câu trả lời dựa vào.' },
  ...under('restsOn[]', restingLine),
  answers: { means: 'Các câu trả lời, mỗi câu cho một trạng thái của quy định, câu mới nhất đứng đầu.' },
  'answers[].writtenOn': { means: 'Ngày viết câu trả lời.', example: '2026-11-22' },
  'answers[].text': {
    means: 'Câu trả lời bằng lời của người biên tập. Đừng viết rằng nó còn đúng: trang tự suy ra điều đó.',
  },
  'answers[].basis': { means: 'Những văn bản mà câu trả lời dựa vào.' },
  ...under('answers[].basis[]', basis),
  examples: { means: 'Những ngày đáng xem để thấy câu trả lời khác đi.' },
  'examples[].on': { means: 'Ngày ví dụ.', example: '2023-06-15' },
  'examples[].text': { means: 'Chữ của đường dẫn tới ngày ấy.', example: 'Xem xét năm 2023' },
  frontPage: {
    means: 'Thứ tự ở trang đầu, số nhỏ đứng trước. Bỏ trường này thì câu hỏi không ở trang đầu.',
    example: 1,
  },
};

export const sessionFields: FieldHelpTable = {
  title: { means: 'Tên buổi tập huấn.', example: 'Bảo vệ bí mật nhà nước trong cơ quan đảng' },
  order: { means: 'Thứ tự trong danh sách buổi tập huấn.', example: 18 },
  summary: { means: 'Buổi học cho ai, về điều gì, trong một hai câu.' },
  aims: { means: 'Người học làm được gì sau buổi học, mỗi mục một điều.' },
  audience: { means: 'Buổi học dành cho ai.', example: ['cap-uy'] },
  topics: { means: 'Mã các chuyên đề trong `topics/`.', example: ['bao-ve-bi-mat-nha-nuoc'] },
  writtenOn: { means: 'Ngày soạn buổi học.', example: '2026-11-22' },
  restsOn: { means: 'Các dòng kế thừa mà buổi học dựa vào.' },
  ...under('restsOn[]', restingLine),
  outline: { means: 'Dàn bài: các phần theo thứ tự lý do, nội dung, liên hệ, câu hỏi.' },
  'outline[].part': {
    means: 'Loại của phần này. Bốn loại đều phải có, theo đúng thứ tự.',
    example: 'reasons',
  },
  'outline[].heading': { means: 'Tên của phần.' },
  'outline[].minutes': { means: 'Số phút dành cho phần này.', example: 20 },
  'outline[].items': { means: 'Các ý của phần.' },
  'outline[].items[].text': { means: 'Ý trình bày, hiện trên trang chiếu và tài liệu phát.' },
  'outline[].items[].basis': { means: 'Những văn bản mà ý này dựa vào.' },
  ...under('outline[].items[].basis[]', basis),
  'outline[].items[].notes': { means: 'Lời nhắc cho người giảng; người học không thấy.' },
  comparisons: {
    means: 'Mã các bảng so sánh dùng trong buổi học.',
    example: ['qd-377-tw-2025--qd-41-tw-2021'],
  },
  discussion: { means: 'Các câu hỏi để trao đổi.' },
  'discussion[].text': { means: 'Câu hỏi.' },
  'discussion[].hint': { means: 'Gợi ý cho người giảng.' },
  'discussion[].situation': {
    means: 'Mã tình huống trả lời câu hỏi này.',
    example: 'bao-ve-nen-tang-tu-tuong',
  },
  questions: { means: 'Các câu trắc nghiệm, ít nhất mười câu.' },
  'questions[].id': {
    means: 'Tên của câu hỏi, không trùng trong buổi học và không đổi.',
    example: 'ngay-hieu-luc',
  },
  'questions[].text': { means: 'Câu hỏi.' },
  'questions[].options': {
    means: 'Các phương án, từ hai đến năm, khác nhau. Chữ cái A, B, C do trang tự ghi.',
  },
  'questions[].answer': { means: 'Chữ cái của phương án đúng.', example: 'B' },
  'questions[].why': { means: 'Vì sao phương án ấy đúng.' },
  'questions[].document': id('Mã văn bản mà câu hỏi dựa vào.'),
  'questions[].point': { means: 'Tên (`id`) của ý trong `points` của văn bản ấy.', example: 'xet-ket-nap' },
  reading: { means: 'Tài liệu đọc thêm. Mỗi mục có đúng một trong hai trường `document`, `source`.' },
  'reading[].document': id('Mã văn bản nên đọc.'),
  'reading[].source': { means: 'Mã nguồn nên đọc.', example: 'nhandan-vn-quy-dinh-moi' },
  'reading[].why': { means: 'Vì sao nên đọc.' },
};
