// Messages about the facts of a document.

import type { MessageTable } from './wording.ts';

export const documentMessages = {
  'symbol-matches-type-and-issuer': {
    unreadable: {
      vi: {
        message: '`{symbol}` không đọc được là số ký hiệu',
        help: 'ghi dạng `58-QĐ/TW` hoặc `30/2020/NĐ-CP`; văn bản không có số thì xóa dòng `symbol`',
      },
      en: {
        message: '`{symbol}` cannot be read as a symbol',
        help: 'write it as `58-QĐ/TW` or `30/2020/NĐ-CP`; delete the line for a document without a number',
      },
    },
    type: {
      vi: {
        message: 'Ký hiệu `{code}` trong `{symbol}` không phải của loại `{type}` ({label}){codes}',
        help: 'sửa `type` hoặc `symbol`',
      },
      en: {
        message: 'The code `{code}` in `{symbol}` is none of the type `{type}` ({label}){codes}',
        help: 'correct `type` or `symbol`',
      },
    },
    issuer: {
      vi: {
        message: 'Mã cơ quan `{code}` trong `{symbol}` không phải của `{issuer}`{codes}',
        help: 'sửa `issuer` hoặc `symbol`; mã đúng mà còn thiếu thì thêm vào `code` trong `issuers.yaml`',
      },
      en: {
        message: 'The issuer code `{code}` in `{symbol}` is none of `{issuer}`{codes}',
        help: 'correct `issuer` or `symbol`; add a right but missing code to `code` in `issuers.yaml`',
      },
    },
  },
  'dates-are-possible': {
    future: {
      vi: { message: 'Ngày `{date}` ở tương lai, hôm nay là {today}', help: 'sửa ngày' },
      en: { message: 'The date `{date}` is in the future, today is {today}', help: 'correct the date' },
    },
    'too-early': {
      vi: { message: '`{date}` có trước khi thành lập Đảng, cần từ năm 1930', help: 'sửa năm' },
      en: {
        message: '`{date}` is before the Party was founded, expected 1930 or later',
        help: 'correct the year',
      },
    },
    'congress-order': {
      vi: {
        message: 'Đại hội bế mạc `{to}`, trước khi khai mạc `{from}`',
        help: 'sửa `congressFrom` hoặc `congressTo`',
      },
      en: {
        message: 'The congress closes on `{to}`, before it opens on `{from}`',
        help: 'correct `congressFrom` or `congressTo`',
      },
    },
    'in-force-before-issue': {
      vi: {
        message: 'Có hiệu lực từ `{inForceFrom}`, trước ngày ban hành `{date}`',
        help: 'sửa ngày; nếu nguồn ghi đúng như vậy thì thêm mục `conflicts` với `field: inForceFrom`',
      },
      en: {
        message: 'In force from `{inForceFrom}`, before the day of issue `{date}`',
        help: 'correct the date; when a source says so, add an entry of `conflicts` with `field: inForceFrom`',
      },
    },
    'end-before-start': {
      vi: {
        message: 'Hết hiệu lực `{end}`, không sau ngày bắt đầu `{start}`',
        help: 'sửa `end`; nếu nguồn ghi đúng như vậy thì thêm mục `conflicts` với `field: end`',
      },
      en: {
        message: 'Ends on `{end}`, not after it starts on `{start}`',
        help: 'correct `end`; when a source says so, add an entry of `conflicts` with `field: end`',
      },
    },
    'attested-before-issue': {
      vi: {
        message: 'Nguồn coi là đang áp dụng ngày `{on}`, trước ngày ban hành `{date}`',
        help: 'sửa `on`, hoặc chuyển mục này sang văn bản cũ hơn',
      },
      en: {
        message: 'Attested on `{on}`, before the day of issue `{date}`',
        help: 'correct `on`, or move the entry to the older document',
      },
    },
    'supersedes-from': {
      vi: {
        message:
          '`from` là `{from}`, trong khi văn bản này bắt đầu từ `{start}`: văn bản cũ hết hiệu lực đúng ngày văn bản thay thế bắt đầu',
        help: 'xóa dòng `from`, hoặc ghi `inForceFrom: {from}` cho văn bản này nếu nguồn nói vậy',
      },
      en: {
        message:
          '`from` is `{from}`, this document starts on `{start}`: what it supersedes ends on the day it starts',
        help: 'delete the line `from`, or write `inForceFrom: {from}` for this document when a source says so',
      },
    },
    'effect-before-issue': {
      vi: {
        message: 'Tác động từ `{from}`, trước ngày ban hành `{date}` của văn bản này',
        help: 'sửa `from`; nếu nguồn ghi đúng như vậy thì thêm mục `conflicts` với `field: relations`',
      },
      en: {
        message: 'Takes effect on `{from}`, before this document was issued on `{date}`',
        help: 'correct `from`; when a source says so, add an entry of `conflicts` with `field: relations`',
      },
    },
  },
  'title-unique-or-disambiguated': {
    twice: {
      vi: {
        message: 'Cùng loại, cơ quan, trích yếu và ngày với `{other}`: `{title}`',
        help: 'gộp hai tệp nếu là một văn bản; nếu không, ghi `titleNote` nói rõ khác nhau ở đâu',
      },
      en: {
        message: 'Same type, issuer, title and day as `{other}`: `{title}`',
        help: 'make the files one when they are one document; else say in `titleNote` how they differ',
      },
    },
  },
  'topic-and-issuer-exist': {
    issuer: {
      vi: {
        message: 'Không có cơ quan `{slug}`{known}',
        help: 'sửa `issuer`, hoặc thêm cơ quan vào `issuers.yaml`',
      },
      en: {
        message: 'There is no issuer `{slug}`{known}',
        help: 'correct `issuer`, or add it to `issuers.yaml`',
      },
    },
    topic: {
      vi: {
        message: 'Không có chuyên đề `{slug}`{known}',
        help: 'sửa `topics`, hoặc tạo `topics/{slug}.md`',
      },
      en: {
        message: 'There is no topic `{slug}`{known}',
        help: 'correct `topics`, or make `topics/{slug}.md`',
      },
    },
    parent: {
      vi: {
        message: 'Không có cơ quan cấp trên `{slug}`{known}',
        help: 'sửa `parent`, hoặc thêm cơ quan đó',
      },
      en: {
        message: 'There is no parent issuer `{slug}`{known}',
        help: 'correct `parent`, or add that issuer',
      },
    },
  },
} as const satisfies MessageTable;
