// Messages about relations between documents.

import type { MessageTable } from './wording.ts';

export const relationMessages = {
  'relation-target-exists': {
    unknown: {
      vi: {
        message: 'Không có văn bản `{target}`{near}',
        help: 'sửa mã; văn bản chưa có trong kho thì thay `target` bằng `unlisted: <tên hoặc số ký hiệu như nguồn ghi>`',
      },
      en: {
        message: 'There is no document `{target}`{near}',
        help: 'correct the id; for a document that is not here write `unlisted: <name or symbol as the source prints it>` in place of `target`',
      },
    },
    moved: {
      vi: { message: 'Mã `{target}` đã đổi thành `{to}`', help: 'ghi `target: {to}`' },
      en: { message: 'The id `{target}` has become `{to}`', help: 'write `target: {to}`' },
    },
    itself: {
      vi: {
        message: 'Quan hệ dẫn tới chính văn bản này, `{id}`',
        help: 'ghi mã của văn bản kia; cùng số ký hiệu thì khác năm',
      },
      en: {
        message: 'The relation leads to this document itself, `{id}`',
        help: 'write the id of the other document; the same symbol has another year',
      },
    },
  },
  'relation-written-on-the-newer-side': {
    older: {
      vi: {
        message: '`{id}` ({when}) không thể {label} `{target}` ({targetWhen}) ban hành sau nó',
        help: 'xóa quan hệ `{verb}` này và ghi nó ở `{target}`, với `target: {id}`',
      },
      en: {
        message:
          '`{id}` ({when}) cannot act by `{verb}` on `{target}` ({targetWhen}), which was issued after it',
        help: 'delete this `{verb}` and write it in `{target}`, with `target: {id}`',
      },
    },
  },
  'relation-written-once': {
    twice: {
      vi: {
        message: 'Quan hệ `{verb}` với `{target}` đã ghi ở `{first}`',
        help: 'gộp hai mục làm một, giữ đủ nguồn; tác động lên phần khác thì ghi `part` khác',
      },
      en: {
        message: 'The relation `{verb}` to `{target}` is already in `{first}`',
        help: 'make the two one with all sources; give another `part` when it touches another',
      },
    },
  },
  'no-supersession-cycle': {
    cycle: {
      vi: {
        message: '{length} văn bản thay thế nhau thành vòng: `{line}`',
        help: 'xóa quan hệ ghi sai chiều trong vòng; so ngày ban hành để biết văn bản nào mới hơn',
      },
      en: {
        message: '{length} documents supersede one another in a circle: `{line}`',
        help: 'delete the relation that points the wrong way; the dates of issue tell which document is newer',
      },
    },
  },
  'successor-not-from-lower-body': {
    lower: {
      vi: {
        message: '`{id}` ({level}) không thể {verb} `{target}` của cấp cao hơn ({targetLevel})',
        help: 'kiểm tra cơ quan ban hành của hai văn bản; văn bản cụ thể hóa thì ghi `verb: implements`, hướng dẫn thì ghi `verb: guides`',
      },
      en: {
        message: '`{id}` ({level}) cannot end `{target}` of a higher body ({targetLevel})',
        help: 'check the issuers of both; for carrying it out write `verb: implements`, for guidance `verb: guides`',
      },
    },
  },
  'no-double-full-successor-without-split': {
    double: {
      vi: {
        message: '`{target}` đã được `{first}` thay thế toàn bộ, nay lại do `{second}` thay thế toàn bộ',
        help: 'ghi `part` cho mỗi quan hệ nếu văn bản được tách; ghi `note` ở cả hai nếu mỗi bên thay cho một nhóm đối tượng; hoặc xóa quan hệ ghi nhầm',
      },
      en: {
        message: '`{target}` is wholly superseded by `{first}` and again by `{second}`',
        help: 'give each relation a `part` when it was split; a `note` on both when each is for other addressees; or delete the wrong one',
      },
    },
  },
} as const satisfies MessageTable;
