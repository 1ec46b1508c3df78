// Messages about what entries rest on, and text that may not stand here.

import type { MessageTable } from './wording.ts';

export const evidenceMessages = {
  'evidence-names-known-source': {
    unknown: {
      vi: {
        message: 'Không có nguồn `{source}`{near}',
        help: 'sửa mã nguồn, hoặc thêm nguồn vào `sources/<trang>.yaml`',
      },
      en: {
        message: 'There is no source `{source}`{near}',
        help: 'correct the id, or add the source to `sources/<host>.yaml`',
      },
    },
    'not-listed': {
      vi: {
        message: 'Nguồn `{source}` được dẫn ở đây mà không có trong `sources` của văn bản',
        help: 'thêm `{source}` vào danh sách `sources` ở cuối phần thông tin',
      },
      en: {
        message: 'The source `{source}` is named here and not in `sources` of the entry',
        help: 'add `{source}` to the list `sources` at the end of the front matter',
      },
    },
  },
  'inferred-has-reason': {
    relation: {
      vi: {
        message: 'Quan hệ không có nguồn, cũng không có lý do suy luận',
        help: 'thêm `sources: [mã nguồn]`, hoặc `inferred: <vì sao kết luận như vậy>`',
      },
      en: {
        message: 'The relation has no source and no reason for an inference',
        help: 'add `sources: [id]`, or `inferred: <why we conclude so>`',
      },
    },
    end: {
      vi: {
        message: 'Việc hết hiệu lực không có nguồn, cũng không có lý do suy luận',
        help: 'thêm vào `end` dòng `sources: [mã nguồn]`, hoặc `inferred: <vì sao kết luận như vậy>`',
      },
      en: {
        message: 'The ending has no source and no reason for an inference',
        help: 'add to `end` a line `sources: [id]`, or `inferred: <why we conclude so>`',
      },
    },
  },
  'sources-are-used': {
    unused: {
      vi: {
        message: 'Không văn bản nào dẫn nguồn `{source}`',
        help: 'dẫn nguồn này trong văn bản mà nó nói tới, hoặc xóa nó',
      },
      en: {
        message: 'No entry names the source `{source}`',
        help: 'name it in the entry it speaks of, or delete it',
      },
    },
  },
  'reported-document-has-no-text': {
    text: {
      vi: {
        message: 'Văn bản không công bố (`textPublic: false`) mà có nội dung ở đây',
        help: 'xóa hết phần sau dòng `---` thứ hai; điều báo chí đã đăng thì ghi vào `points` kèm nguồn',
      },
      en: {
        message: 'The text is not public (`textPublic: false`), yet there is text here',
        help: 'delete all after the second `---`; what the press reported goes to `points` with its source',
      },
    },
  },
} as const satisfies MessageTable;
