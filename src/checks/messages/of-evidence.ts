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
  'relations-and-dates-have-evidence': {
    day: {
      vi: {
        message: 'Không rõ nguồn nào nêu ngày ghi ở `{field}`',
        help: 'thêm `{field}: [mã nguồn]` vào `evidence`; không nguồn nào nêu thì bỏ trống, hoặc thêm vào `conflicts` mục `field: {field}` nói rõ vì sao ghi ngày này',
      },
      en: {
        message: 'No source is named for the day in `{field}`',
        help: 'add `{field}: [id]` to `evidence`; where no source states it leave it out, or add to `conflicts` an item with `field: {field}` that says why the day stands here',
      },
    },
    year: {
      vi: {
        message: 'Năm ban hành không có nguồn nào, cũng không có lời nói rõ vì sao',
        help: 'thêm nguồn vào `sources`, hoặc thêm vào `conflicts` mục `field: date` nói rõ vì sao ghi năm này',
      },
      en: {
        message: 'The year of issue has no source, and no remark says why it stands here',
        help: 'add a source to `sources`, or add to `conflicts` an item with `field: date` that says why',
      },
    },
    attested: {
      vi: {
        message: 'Ngày còn được coi là áp dụng không có nguồn nào',
        help: 'ghi mã nguồn vào `sources` của mục `attested` này, hoặc xóa mục',
      },
      en: {
        message: 'The day on which it was still applied has no source',
        help: 'name the source in `sources` of this item of `attested`, or delete the item',
      },
    },
    from: {
      vi: {
        message: 'Quan hệ suy luận mà ghi ngày `from`, không nguồn nào nêu ngày đó',
        help: 'thêm nguồn nêu ngày vào `sources` của quan hệ, hoặc xóa `from`',
      },
      en: {
        message: 'An inferred relation has a day in `from` that no source states',
        help: 'add the source that states the day to `sources` of the relation, or delete `from`',
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
    quotation: {
      vi: {
        message:
          'Văn bản không công bố (`textPublic: false`) mà trích nguyên văn {length} ký tự (nhiều nhất {limit})',
        help: 'bỏ đoạn trích, viết lại ngắn bằng lời của mình điều báo chí đã đăng',
      },
      en: {
        message:
          'The text is not public (`textPublic: false`), yet {length} characters are quoted (at most {limit})',
        help: 'leave the quotation out and say in a few words of your own what the press reported',
      },
    },
    'long-point': {
      vi: {
        message:
          'Văn bản không công bố (`textPublic: false`) mà một điểm dài {length} ký tự (nhiều nhất {limit})',
        help: 'viết lại ngắn bằng lời của mình, mỗi điểm một ý, chỉ điều báo chí đã đăng',
      },
      en: {
        message:
          'The text is not public (`textPublic: false`), yet a point has {length} characters (at most {limit})',
        help: 'write it shorter in your own words, one thing a point, only what the press reported',
      },
    },
  },
} as const satisfies MessageTable;
