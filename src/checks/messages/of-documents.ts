// Messages about the facts of a document, its evidence and its text.

import type { MessageTable } from './wording.ts';

export const documentMessages = {
  'file-name-matches-id': {
    derived: {
      vi: {
        message: 'Tên tệp là `{id}`, theo loại, số, cơ quan, năm thì mã là `{expected}`',
        help: 'đổi tên tệp thành `{rename}`, hoặc ghi `permanentId: {id}` nếu mã này đã công bố',
      },
      en: {
        message: 'The file is named `{id}`, its type, number, issuer and year give `{expected}`',
        help: 'rename it to `{rename}`, or write `permanentId: {id}` when that id has been published',
      },
    },
    permanent: {
      vi: {
        message: 'Tên tệp là `{id}`, `permanentId` là `{expected}`',
        help: 'đổi tên tệp thành `{rename}`',
      },
      en: {
        message: 'The file is named `{id}`, `permanentId` is `{expected}`',
        help: 'rename it to `{rename}`',
      },
    },
    'not-an-id': {
      vi: {
        message: 'Tên tệp `{id}` không dùng làm mã được: chỉ chữ thường không dấu, số và gạch nối',
        help: 'đổi tên tệp theo dạng `qd-58-tw-2022.md`',
      },
      en: {
        message:
          'The file name `{id}` cannot be an id: only lower-case letters without marks, digits and hyphens',
        help: 'rename it like `qd-58-tw-2022.md`',
      },
    },
  },
  'file-in-year-folder': {
    year: {
      vi: {
        message: 'Văn bản năm {year} không nằm trong thư mục của năm',
        help: 'chuyển tệp tới `{expected}`',
      },
      en: {
        message: 'A document of {year} is not in the folder of its year',
        help: 'move the file to `{expected}`',
      },
    },
    'no-year': {
      vi: {
        message: 'Văn bản không rõ năm phải nằm trong thư mục `{year}`',
        help: 'chuyển tệp tới `{expected}`, hoặc ghi `year` nếu biết năm',
      },
      en: {
        message: 'A document without a year belongs in the folder `{year}`',
        help: 'move the file to `{expected}`, or write `year` when it is known',
      },
    },
  },
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
  'no-derived-fields': {
    'derived-key': {
      vi: {
        message: 'Trường `{key}` được suy ra từ các thông tin khác, không ghi tay',
        help: 'xóa dòng `{key}`',
      },
      en: {
        message: 'The field `{key}` follows from other facts, it is not written',
        help: 'delete the line `{key}`',
      },
    },
    'permanent-id': {
      vi: { message: '`permanentId` trùng với mã suy ra được `{id}`', help: 'xóa dòng `permanentId`' },
      en: {
        message: '`permanentId` is the id that follows anyway, `{id}`',
        help: 'delete the line `permanentId`',
      },
    },
    year: {
      vi: { message: 'Đã có ngày `{date}`, năm `{year}` là thừa', help: 'xóa dòng `year`' },
      en: {
        message: 'The date `{date}` is known, the year `{year}` says nothing new',
        help: 'delete the line `year`',
      },
    },
    'text-public': {
      vi: { message: '`textPublic: true` là mặc định', help: 'xóa dòng `textPublic`' },
      en: { message: '`textPublic: true` is the default', help: 'delete the line `textPublic`' },
    },
  },
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
  'text-is-nfc': {
    'not-nfc': {
      vi: {
        message:
          'Chữ có dấu viết bằng ký tự rời (Unicode tổ hợp) ở {count} dòng, bắt đầu từ đây; cần Unicode dựng sẵn',
        help: 'chuyển cả tệp sang Unicode dựng sẵn (NFC) trong bộ gõ rồi lưu lại',
      },
      en: {
        message: 'Letters are written as parts (not NFC) on {count} lines, first here',
        help: 'convert the whole file to NFC and save it',
      },
    },
    eth: {
      vi: {
        message: 'Có {count} chữ Ð ({code}) trông giống chữ Đ tiếng Việt',
        help: 'thay bằng chữ Đ gõ từ bộ gõ tiếng Việt',
      },
      en: {
        message: 'There are {count} letters Ð ({code}), which look like the Vietnamese Đ',
        help: 'put the Vietnamese Đ in their place',
      },
    },
    invisible: {
      vi: {
        message: 'Có {count} ký tự không nhìn thấy, đầu tiên là {code}',
        help: 'xóa ký tự ở vị trí này; thường do chép từ trang mạng',
      },
      en: {
        message: 'There are {count} unseen characters, the first is {code}',
        help: 'delete the character here; copying from web pages brings them',
      },
    },
  },
} as const satisfies MessageTable;
