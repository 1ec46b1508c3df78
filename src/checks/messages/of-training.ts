// Messages about situations and training sessions.

import type { MessageTable } from './wording.ts';

export const trainingMessages = {
  'training-names-known-things': {
    document: {
      vi: { message: 'Không có văn bản `{id}`{near}', help: 'sửa mã, hoặc thêm văn bản ấy vào kho trước' },
      en: {
        message: 'There is no document `{id}`{near}',
        help: 'correct the id, or add that document first',
      },
    },
    point: {
      vi: {
        message: 'Văn bản `{document}` không có điểm `{id}`{near}',
        help: 'sửa mã điểm, hoặc thêm dòng `id: {id}` vào đúng điểm trong `points` của `{document}`',
      },
      en: {
        message: 'The document `{document}` has no point `{id}`{near}',
        help: 'correct the id, or add the line `id: {id}` to that point in `points` of `{document}`',
      },
    },
    topic: {
      vi: { message: 'Không có chuyên đề `{id}`{near}', help: 'dùng một chuyên đề có trong `topics/`' },
      en: { message: 'There is no topic `{id}`{near}', help: 'use a topic of `topics/`' },
    },
    source: {
      vi: { message: 'Không có nguồn `{id}`{near}', help: 'sửa mã, hoặc thêm nguồn vào `sources/`' },
      en: {
        message: 'There is no source `{id}`{near}',
        help: 'correct the id, or add the source to `sources/`',
      },
    },
    comparison: {
      vi: {
        message: 'Không có bảng so sánh `{id}`{near}',
        help: 'ghi tên tệp trong `comparisons/`, bỏ đuôi',
      },
      en: {
        message: 'There is no table of old and new `{id}`{near}',
        help: 'write the name of a file of `comparisons/` without its ending',
      },
    },
    situation: {
      vi: { message: 'Không có tình huống `{id}`{near}', help: 'ghi tên tệp trong `situations/`, bỏ đuôi' },
      en: {
        message: 'There is no situation `{id}`{near}',
        help: 'write the name of a file of `situations/` without its ending',
      },
    },
    finder: {
      vi: {
        message: 'Bộ hỏi dẫn đường không có chỗ `{id}`{near}',
        help: 'dùng một chỗ có trong `finder.yaml`',
      },
      en: { message: 'The guided finder has no place `{id}`{near}', help: 'use a place of `finder.yaml`' },
    },
  },
  'point-ids-unique': {
    twice: {
      vi: {
        message: 'Mã điểm `{id}` đã dùng cho một điểm khác của văn bản này',
        help: 'đặt mã khác cho điểm mới thêm; mã đã được viện dẫn thì giữ nguyên',
      },
      en: {
        message: 'The id `{id}` is that of another point of this document already',
        help: 'give the point that was added later another id; keep the one that is cited',
      },
    },
  },
  'basis-belongs-to-a-line': {
    outside: {
      vi: {
        message: '`{document}` không thuộc dòng kế thừa nào trong `restsOn` của tình huống',
        help: 'thêm vào `restsOn` mục `{ document: {document}, role: related }`, hoặc bỏ nó khỏi `basis`',
      },
      en: {
        message: '`{document}` belongs to no line in `restsOn` of the situation',
        help: 'add to `restsOn` an item `{ document: {document}, role: related }`, or take it out of `basis`',
      },
    },
  },
  'answer-stands-today': {
    replaced: {
      vi: {
        message: 'Không còn câu trả lời nào dùng được: `{document}` đã hết hiệu lực do {by}',
        help: 'thêm vào đầu `answers` một câu trả lời mới, `writtenOn: {today}`, `basis` là {next}; giữ câu cũ cho những ngày trước',
      },
      en: {
        message: 'No answer stands any more: `{document}` was ended by {by}',
        help: 'put a new answer first in `answers`, `writtenOn: {today}`, with {next} as its `basis`; keep the old one for earlier days',
      },
    },
    ended: {
      vi: {
        message: 'Không còn câu trả lời nào dùng được: `{document}` đã hết hiệu lực, tính đến {date}',
        help: 'thêm vào đầu `answers` một câu trả lời viết theo văn bản đang áp dụng; giữ câu cũ cho những ngày trước',
      },
      en: {
        message: 'No answer stands any more: `{document}` has ended by {date}',
        help: 'put an answer from the documents that apply first in `answers`; keep the old one for earlier days',
      },
    },
    changed: {
      vi: {
        message: 'Không còn câu trả lời nào dùng được: `{document}` đã được {by} thay đổi',
        help: 'đọc lại; câu trả lời vẫn đúng thì thêm {by} vào `restsOn` và ghi `writtenOn: {today}`, không thì viết câu mới lên đầu `answers`',
      },
      en: {
        message: 'No answer stands any more: `{document}` was changed by {by}',
        help: 'read it again; when the answer is still right add {by} to `restsOn` and write `writtenOn: {today}`, else put a new answer first',
      },
    },
    'not-yet': {
      vi: {
        message: 'Không có câu trả lời nào dùng được ngày {date}: `{document}` khi ấy chưa có hiệu lực',
        help: 'thêm câu trả lời viết theo văn bản áp dụng ngày ấy, hoặc sửa `about`',
      },
      en: {
        message: 'No answer stands on {date}: `{document}` did not apply yet',
        help: 'add an answer from the documents that applied on that day, or correct `about`',
      },
    },
  },
  'session-stands-today': {
    replaced: {
      vi: {
        message: 'Chỗ này viết theo `{document}`, đã hết hiệu lực do {by}',
        help: 'viết lại theo {next}, hoặc bỏ đi; viết lại xong cả buổi thì ghi `writtenOn: {today}`',
      },
      en: {
        message: 'This was written from `{document}`, which was ended by {by}',
        help: 'write it again from {next}, or take it out; when the whole session is done write `writtenOn: {today}`',
      },
    },
    ended: {
      vi: {
        message: 'Chỗ này viết theo `{document}`, đã hết hiệu lực, tính đến {date}',
        help: 'viết lại theo văn bản đang áp dụng, hoặc bỏ đi',
      },
      en: {
        message: 'This was written from `{document}`, which has ended by {date}',
        help: 'write it again from a document that applies, or take it out',
      },
    },
    changed: {
      vi: {
        message: 'Chỗ này viết theo `{document}`, đã được {by} thay đổi',
        help: 'đọc lại; vẫn đúng thì thêm {by} vào `restsOn` và ghi `writtenOn: {today}`, không thì viết lại',
      },
      en: {
        message: 'This was written from `{document}`, which was changed by {by}',
        help: 'read it again; when it is still right add {by} to `restsOn` and write `writtenOn: {today}`, else write it again',
      },
    },
    'not-yet': {
      vi: {
        message: 'Chỗ này viết theo `{document}`, ngày {date} chưa có hiệu lực',
        help: 'viết lại theo văn bản đang áp dụng, hoặc đợi đến ngày có hiệu lực',
      },
      en: {
        message: 'This was written from `{document}`, which does not apply yet on {date}',
        help: 'write it again from a document that applies, or wait for its day',
      },
    },
    situation: {
      vi: {
        message: 'Tình huống `{id}` không còn câu trả lời nào dùng được',
        help: 'cập nhật `situations/{id}.md`, hoặc bỏ `situation` ở câu này',
      },
      en: {
        message: 'The situation `{id}` has no answer that stands',
        help: 'bring `situations/{id}.md` up to date, or take `situation` out here',
      },
    },
    line: {
      vi: {
        message: 'Dòng kế thừa của `{document}` không còn văn bản nào áp dụng',
        help: 'thay bằng dòng của văn bản đang áp dụng, hoặc bỏ mục này',
      },
      en: {
        message: 'No document of the line of `{document}` applies any more',
        help: 'name the line of a document that applies, or take it out',
      },
    },
    'few-questions': {
      vi: {
        message: 'Chỉ còn {used} câu hỏi dùng được, cần ít nhất {least}',
        help: 'viết lại những câu đã ngừng dùng theo văn bản mới, hoặc thêm câu',
      },
      en: {
        message: 'Only {used} questions are in use, expected at least {least}',
        help: 'write the retired ones again from the new documents, or add some',
      },
    },
  },
  'questions-are-well-put': {
    'too-few': {
      vi: {
        message: 'Buổi tập huấn có {count} câu hỏi, cần ít nhất {least}',
        help: 'thêm câu hỏi vào `questions`',
      },
      en: {
        message: 'The session has {count} questions, expected at least {least}',
        help: 'add questions to `questions`',
      },
    },
    'id-twice': {
      vi: { message: 'Mã câu hỏi `{id}` đã dùng ở trên', help: 'đặt mã khác cho câu này' },
      en: { message: 'The id `{id}` is that of a question above', help: 'give this question another id' },
    },
    'option-twice': {
      vi: {
        message: 'Câu `{id}` có hai phương án giống nhau: "{option}"',
        help: 'thay bằng một phương án khác',
      },
      en: {
        message: 'The question `{id}` has the same option twice: "{option}"',
        help: 'put another option in its place',
      },
    },
  },
  'outline-follows-the-order': {
    missing: {
      vi: {
        message: 'Đề cương thiếu phần `{part}`',
        help: 'thêm mục `part: {part}` vào `outline`, theo thứ tự `reasons`, `content`, `practice`, `questions`',
      },
      en: {
        message: 'The outline has no part `{part}`',
        help: 'add an item `part: {part}` to `outline`, in the order `reasons`, `content`, `practice`, `questions`',
      },
    },
    order: {
      vi: {
        message: 'Phần `{part}` đứng sau phần `{before}`',
        help: 'xếp lại theo thứ tự `reasons`, `content`, `practice`, `questions`',
      },
      en: {
        message: 'The part `{part}` stands behind `{before}`',
        help: 'put the parts in the order `reasons`, `content`, `practice`, `questions`',
      },
    },
  },
  'situation-can-be-found': {
    nowhere: {
      vi: {
        message: 'Tình huống không có chỗ trong bộ hỏi dẫn đường và không thuộc chuyên đề nào',
        help: 'thêm `finder: [dang-vien/ra-nuoc-ngoai]` với chỗ thích hợp, hoặc một chuyên đề vào `topics`',
      },
      en: {
        message: 'The situation has no place in the guided finder and belongs to no topic',
        help: 'add `finder: [dang-vien/ra-nuoc-ngoai]` with the right place, or a topic to `topics`',
      },
    },
  },
} as const satisfies MessageTable;
