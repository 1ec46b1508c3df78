// Messages about files as such, and the names of entries.

import type { MessageTable } from './wording.ts';

export const fileMessages = {
  'file-is-in-a-known-place': {
    'unknown-file': {
      vi: {
        message:
          'Không đọc tệp này: chỗ này không dành cho nội dung, hoặc đuôi tệp không phải `.md`, `.yaml`',
        help: 'đổi đuôi tệp, chuyển vào `documents/<năm>/`, `topics/`, `pages/`, `sources/`, `comparisons/`, hoặc xóa tệp',
      },
      en: {
        message: 'This file is not read: no content belongs here, or its name does not end in `.md`, `.yaml`',
        help: 'change the ending, move it to `documents/<year>/`, `topics/`, `pages/`, `sources/`, `comparisons/`, or delete it',
      },
    },
    'symbolic-link': {
      vi: {
        message: 'Đây là liên kết tượng trưng (symbolic link), cần một tệp hoặc thư mục thật',
        help: 'thay liên kết bằng chính tệp mà nó dẫn tới',
      },
      en: {
        message: 'This is a symbolic link, expected a real file or folder',
        help: 'replace the link with the file it leads to',
      },
    },
    'not-a-file': {
      vi: {
        message: 'Đây không phải tệp thường, cần một tệp văn bản',
        help: 'xóa, hoặc thay bằng tệp thường',
      },
      en: {
        message: 'This is no regular file, expected a text file',
        help: 'delete it, or put a regular file in its place',
      },
    },
    unreadable: {
      vi: { message: 'Không mở được thư mục này', help: 'cấp quyền đọc thư mục cho người chạy lệnh' },
      en: { message: 'This folder cannot be opened', help: 'let the user who runs the command read it' },
    },
    'no-folder': {
      vi: { message: 'Không có thư mục nội dung này', help: 'ghi đúng đường dẫn sau `--content`' },
      en: { message: 'There is no such content folder', help: 'correct the path after `--content`' },
    },
    'no-documents': {
      vi: {
        message: 'Thư mục không có văn bản nào, cần ít nhất một tệp `documents/<năm>/<mã>.md`',
        help: 'ghi đúng thư mục nội dung sau `--content`, hoặc thêm văn bản',
      },
      en: {
        message: 'The folder holds no document, expected at least one `documents/<year>/<id>.md`',
        help: 'correct the folder after `--content`, or add a document',
      },
    },
  },
  'file-is-readable-text': {
    'too-large': {
      vi: {
        message: 'Tệp lớn {size} KB, cần nhỏ hơn 1 MB',
        help: 'chỉ giữ thông tin và tóm tắt, bỏ toàn văn hoặc ảnh dán trong tệp',
      },
      en: {
        message: 'The file has {size} KB, expected less than 1 MB',
        help: 'keep facts and a summary only, take out full text or embedded pictures',
      },
    },
    binary: {
      vi: {
        message: 'Tệp không phải văn bản thuần (có byte 0), cần UTF-8',
        help: 'lưu lại dạng văn bản UTF-8; tệp Word, PDF không đặt ở đây',
      },
      en: {
        message: 'The file is no plain text (it holds a zero byte), expected UTF-8',
        help: 'save it as UTF-8 text; Word and PDF files do not belong here',
      },
    },
    'not-utf8': {
      vi: {
        message: 'Chữ ở đây không phải mã UTF-8',
        help: 'mở tệp bằng đúng bảng mã cũ (TCVN3, Windows-1258…) rồi lưu lại dạng UTF-8',
      },
      en: {
        message: 'The text here is not UTF-8',
        help: 'open the file in its old encoding (TCVN3, Windows-1258…) and save it as UTF-8',
      },
    },
    empty: {
      vi: { message: 'Tệp trống', help: 'xóa tệp, hoặc tạo lại bằng `npm run new -- "SỐ KÝ HIỆU" NGÀY`' },
      en: {
        message: 'The file is empty',
        help: 'delete it, or make it again with `npm run new -- "SYMBOL" DATE`',
      },
    },
    unreadable: {
      vi: { message: 'Không mở được tệp này', help: 'cấp quyền đọc tệp cho người chạy lệnh' },
      en: { message: 'This file cannot be opened', help: 'let the user who runs the command read it' },
    },
    'byte-order-mark': {
      vi: {
        message: 'Tệp mở đầu bằng dấu BOM, cần UTF-8 không BOM',
        help: 'chạy `npm run check -- --fix`, hoặc lưu lại, chọn mã "UTF-8" thay cho "UTF-8 with BOM"',
      },
      en: {
        message: 'The file starts with a byte order mark, expected UTF-8 without',
        help: 'run `npm run check -- --fix`, or save it again as "UTF-8", not "UTF-8 with BOM"',
      },
    },
    crlf: {
      vi: {
        message: 'Dòng kết thúc bằng CRLF kiểu Windows, cần LF',
        help: 'chạy `npm run check -- --fix`, hoặc lưu lại, chọn kiểu xuống dòng "LF"',
      },
      en: {
        message: 'Lines end in CRLF, expected LF',
        help: 'run `npm run check -- --fix`, or save it again with line ending "LF"',
      },
    },
    'control-character': {
      vi: {
        message: 'Có ký tự điều khiển {code} không nhìn thấy',
        help: 'xóa ký tự ở vị trí này rồi gõ lại chữ hai bên',
      },
      en: {
        message: 'There is an unseen control character {code}',
        help: 'delete the character at this place and type its neighbours again',
      },
    },
    'no-front-matter': {
      vi: {
        message: 'Tệp không mở đầu bằng phần thông tin, cần dòng đầu là `---`',
        help: 'thêm ở đầu tệp dòng `---`, các trường thông tin, rồi dòng `---`',
      },
      en: {
        message: 'The file does not start with front matter, expected `---` on the first line',
        help: 'put a line `---`, the fields and a line `---` at the start of the file',
      },
    },
  },
  'id-unique': {
    'file-twice': {
      vi: {
        message: 'Mã `{id}` đã có ở `{first}`',
        help: 'gộp hai tệp làm một, hoặc sửa số ký hiệu, ngày của tệp ghi sai',
      },
      en: {
        message: 'The id `{id}` is taken by `{first}`',
        help: 'make the two files one, or correct the symbol or date of the wrong one',
      },
    },
    'row-twice': {
      vi: { message: '`{id}` đã có ở `{first}`', help: 'gộp hai mục làm một, hoặc đặt mã khác' },
      en: {
        message: '`{id}` is already in `{first}`',
        help: 'make the two rows one, or give one another name',
      },
    },
  },
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
  'text-is-nfc': {
    'not-nfc': {
      vi: {
        message:
          'Chữ có dấu viết bằng ký tự rời (Unicode tổ hợp) ở {count} dòng, bắt đầu từ đây; cần Unicode dựng sẵn',
        help: 'chạy `npm run check -- --fix`, hoặc chuyển cả tệp sang Unicode dựng sẵn (NFC) rồi lưu lại',
      },
      en: {
        message: 'Letters are written as parts (not NFC) on {count} lines, first here',
        help: 'run `npm run check -- --fix`, or convert the whole file to NFC and save it',
      },
    },
    eth: {
      vi: {
        message: 'Có {count} chữ Ð ({code}) trông giống chữ Đ tiếng Việt',
        help: 'chạy `npm run check -- --fix`, hoặc thay bằng chữ Đ gõ từ bộ gõ tiếng Việt',
      },
      en: {
        message: 'There are {count} letters Ð ({code}), which look like the Vietnamese Đ',
        help: 'run `npm run check -- --fix`, or put the Vietnamese Đ in their place',
      },
    },
    invisible: {
      vi: {
        message: 'Có {count} ký tự không nhìn thấy, đầu tiên là {code}',
        help: 'chạy `npm run check -- --fix`, hoặc xóa ký tự ở vị trí này; thường do chép từ trang mạng',
      },
      en: {
        message: 'There are {count} unseen characters, the first is {code}',
        help: 'run `npm run check -- --fix`, or delete the character here; copying from web pages brings them',
      },
    },
  },
} as const satisfies MessageTable;
