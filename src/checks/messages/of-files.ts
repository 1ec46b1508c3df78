// Messages about files, YAML and fields.

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
        help: 'lưu lại, chọn mã "UTF-8" thay cho "UTF-8 with BOM"',
      },
      en: {
        message: 'The file starts with a byte order mark, expected UTF-8 without',
        help: 'save it again as "UTF-8", not "UTF-8 with BOM"',
      },
    },
    crlf: {
      vi: {
        message: 'Dòng kết thúc bằng CRLF kiểu Windows, cần LF',
        help: 'lưu lại, chọn kiểu xuống dòng "LF"',
      },
      en: { message: 'Lines end in CRLF, expected LF', help: 'save it again with line ending "LF"' },
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
  'yaml-is-readable': {
    'front-matter-not-closed': {
      vi: {
        message: 'Phần thông tin không có dòng `---` đóng lại',
        help: 'thêm một dòng chỉ có `---` ngay sau trường cuối cùng',
      },
      en: {
        message: 'The front matter is not closed by a line `---`',
        help: 'add a line with only `---` right after the last field',
      },
    },
    'front-matter-language': {
      vi: {
        message: 'Phần thông tin ghi ngôn ngữ `{language}`, chỉ đọc YAML',
        help: 'sửa dòng đầu thành `---`',
      },
      en: {
        message: 'The front matter names the language `{language}`, only YAML is read',
        help: 'make the first line `---`',
      },
    },
    tab: {
      vi: { message: 'Có dấu tab, cần dấu cách', help: 'thay dấu tab ở vị trí này bằng hai dấu cách' },
      en: { message: 'There is a tab, expected spaces', help: 'put two spaces in place of the tab' },
    },
    'duplicate-key': {
      vi: { message: 'Trường `{key}` được ghi hai lần', help: 'gộp hai dòng `{key}` làm một' },
      en: { message: 'The field `{key}` is written twice', help: 'make the two lines `{key}` one' },
    },
    alias: {
      vi: {
        message: 'Không đọc neo và tham chiếu YAML (`{name}`)',
        help: 'ghi thẳng giá trị; giá trị mở đầu bằng `&` hoặc `*` thì đặt trong dấu nháy',
      },
      en: {
        message: 'YAML anchors and aliases are not read (`{name}`)',
        help: 'write the value itself; quote a value that starts with `&` or `*`',
      },
    },
    tag: {
      vi: {
        message: 'Không đọc nhãn YAML `{tag}`',
        help: 'xóa nhãn; giá trị mở đầu bằng `!` thì đặt trong dấu nháy',
      },
      en: {
        message: 'The YAML tag `{tag}` is not read',
        help: 'delete the tag; quote a value that starts with `!`',
      },
    },
    'key-is-no-word': {
      vi: {
        message: 'Tên trường không phải một từ',
        help: 'ghi tên trường bằng chữ, không dùng `[`, `{`, `?` ở đầu dòng',
      },
      en: {
        message: 'The name of a field is no word',
        help: 'name the field with letters, without `[`, `{`, `?` at the start of the line',
      },
    },
    'too-deep': {
      vi: { message: 'Các ngoặc lồng nhau quá sâu', help: 'xóa bớt ngoặc `[`, `{`' },
      en: { message: 'Brackets are nested too deep', help: 'take out brackets `[`, `{`' },
    },
    'unquoted-colon': {
      vi: {
        message: 'Trong giá trị có dấu hai chấm mà không đặt trong dấu nháy',
        help: "đặt cả giá trị trong dấu nháy đơn, ví dụ `title: 'Kết luận: một số vấn đề'`",
      },
      en: {
        message: 'The value holds a colon and is not quoted',
        help: "put the whole value in single quotes, as in `title: 'Kết luận: một số vấn đề'`",
      },
    },
    'unquoted-start': {
      vi: {
        message: 'Giá trị mở đầu bằng ký tự dành riêng của YAML',
        help: 'đặt cả giá trị trong dấu nháy đơn',
      },
      en: {
        message: 'The value starts with a character that YAML reserves',
        help: 'put the whole value in single quotes',
      },
    },
    unclosed: {
      vi: {
        message: 'Dấu nháy hoặc ngoặc mở ra mà chưa đóng',
        help: 'thêm dấu `"`, `\'`, `]` hoặc `}` còn thiếu (YAML: {detail})',
      },
      en: {
        message: 'A quote or bracket is opened and not closed',
        help: 'add the missing `"`, `\'`, `]` or `}` (YAML: {detail})',
      },
    },
    'bad-indent': {
      vi: {
        message: 'Dòng này thụt vào không khớp với các dòng cùng cấp',
        help: 'thụt đều hai dấu cách mỗi cấp (YAML: {detail})',
      },
      en: {
        message: 'This line is not indented like its siblings',
        help: 'indent by two spaces a level (YAML: {detail})',
      },
    },
    'missing-colon': {
      vi: {
        message: 'Dòng này không có dạng `trường: giá trị`',
        help: 'thêm dấu hai chấm và dấu cách sau tên trường (YAML: {detail})',
      },
      en: {
        message: 'This line has not the form `field: value`',
        help: 'add a colon and a space after the name of the field (YAML: {detail})',
      },
    },
    syntax: {
      vi: { message: 'Không đọc được YAML từ đây', help: 'sửa theo thông báo của YAML: {detail}' },
      en: { message: 'YAML cannot be read from here', help: 'follow what YAML says: {detail}' },
    },
  },
  'front-matter-fits-schema': {
    'unknown-key': {
      vi: {
        message: 'Không có trường `{path}`',
        help: 'xóa dòng `{key}`, hoặc ghi điều đó vào trường có sẵn',
      },
      en: {
        message: 'There is no field `{path}`',
        help: 'delete the line `{key}`, or say it in a field that exists',
      },
    },
    'misspelt-key': {
      vi: {
        message: 'Không có trường `{path}`, có lẽ là `{expected}`',
        help: 'sửa `{key}` thành `{expected}`, hoặc xóa dòng này',
      },
      en: {
        message: 'There is no field `{path}`, perhaps `{expected}` is meant',
        help: 'make `{key}` `{expected}`, or delete the line',
      },
    },
    missing: {
      vi: { message: 'Thiếu trường `{path}`', help: 'thêm dòng `{example}`' },
      en: { message: 'The field `{path}` is missing', help: 'add a line `{example}`' },
    },
    empty: {
      vi: {
        message: 'Trường `{path}` để trống, cần một giá trị',
        help: 'điền giá trị; trường không bắt buộc mà chưa biết thì xóa cả dòng',
      },
      en: {
        message: 'The field `{path}` is empty, expected a value',
        help: 'fill it in; delete the line of an optional field that is not known',
      },
    },
    'not-in-list': {
      vi: {
        message: '`{path}` có giá trị lạ `{found}`{allowed}',
        help: 'dùng một giá trị trong danh sách cho phép',
      },
      en: { message: 'Unexpected `{found}` in `{path}`{allowed}', help: 'use one of the allowed values' },
    },
    'not-text': {
      vi: { message: '`{path}` là `{found}`, cần chữ', help: 'đặt giá trị trong dấu nháy đơn' },
      en: { message: '`{path}` is `{found}`, expected text', help: 'put the value in single quotes' },
    },
    'not-number': {
      vi: { message: '`{path}` là `{found}`, cần số nguyên', help: 'ghi số, không có dấu nháy' },
      en: {
        message: '`{path}` is `{found}`, expected a whole number',
        help: 'write a number without quotes',
      },
    },
    'not-boolean': {
      vi: {
        message: '`{path}` là `{found}`, cần `true` hoặc `false`',
        help: 'ghi `false` khi toàn văn không công bố; còn lại xóa cả dòng',
      },
      en: {
        message: '`{path}` is `{found}`, expected `true` or `false`',
        help: 'write `false` when the text is not public; else delete the line',
      },
    },
    'not-list': {
      vi: {
        message: '`{path}` không phải danh sách',
        help: 'ghi mỗi mục một dòng, mở đầu bằng `- `, hoặc `[mục một, mục hai]`',
      },
      en: {
        message: '`{path}` is no list',
        help: 'write one item a line, each starting with `- `, or `[first, second]`',
      },
    },
    'not-map': {
      vi: {
        message: '`{path}` là `{found}`, cần các dòng `trường: giá trị`',
        help: 'ghi mỗi trường một dòng, dạng `trường: giá trị`',
      },
      en: {
        message: '`{path}` is `{found}`, expected lines `field: value`',
        help: 'write one field a line, as `field: value`',
      },
    },
    'no-fields': {
      vi: {
        message: 'Ở đây là `{found}`, cần các dòng `trường: giá trị`',
        help: 'ghi mỗi trường một dòng, dạng `trường: giá trị`',
      },
      en: {
        message: 'Here is `{found}`, expected lines `field: value`',
        help: 'write one field a line, as `field: value`',
      },
    },
    'out-of-range': {
      vi: {
        message: '`{path}` là `{found}`, nằm ngoài khoảng cho phép',
        help: 'ghi năm có bốn chữ số, từ 1930',
      },
      en: {
        message: '`{path}` is `{found}`, which is out of range',
        help: 'write a year of four digits, from 1930',
      },
    },
    'not-a-day': {
      vi: {
        message: '`{path}` là `{found}`, không phải ngày có thật dạng `NĂM-THÁNG-NGÀY`',
        help: 'ghi ngày dạng `2022-02-08`; chưa biết ngày thì xóa dòng này (ngày ban hành chưa rõ thì ghi `year`)',
      },
      en: {
        message: '`{path}` is `{found}`, no real day of the form `YYYY-MM-DD`',
        help: 'write it as `2022-02-08`; delete the line when the day is not known (for the day of issue write `year`)',
      },
    },
    'not-a-day-or-month': {
      vi: {
        message: '`{path}` là `{found}`, cần `NĂM`, `NĂM-THÁNG` hoặc `NĂM-THÁNG-NGÀY`',
        help: 'ghi dạng `2022`, `2022-02` hoặc `2022-02-08`',
      },
      en: {
        message: '`{path}` is `{found}`, expected `YYYY`, `YYYY-MM` or `YYYY-MM-DD`',
        help: 'write it as `2022`, `2022-02` or `2022-02-08`',
      },
    },
    'not-a-slug': {
      vi: {
        message: '`{path}` là `{found}`, cần mã gồm chữ thường không dấu, số và gạch nối',
        help: 'ghi mã dạng `qd-58-tw-2022` hoặc `bo-chinh-tri`',
      },
      en: {
        message: '`{path}` is `{found}`, expected lower-case letters without marks, digits and hyphens',
        help: 'write it as `qd-58-tw-2022` or `bo-chinh-tri`',
      },
    },
    'not-a-web-address': {
      vi: {
        message: '`{path}` là `{found}`, cần địa chỉ mở đầu bằng `https://` hoặc `http://`',
        help: 'chép lại địa chỉ từ thanh địa chỉ của trình duyệt, hoặc xóa dòng này',
      },
      en: {
        message: '`{path}` is `{found}`, expected an address that starts with `https://` or `http://`',
        help: 'copy the address from the browser, or delete the line',
      },
    },
    'target-or-unlisted': {
      vi: {
        message: '`{path}` phải có đúng một trong hai trường `target`, `unlisted`',
        help: 'ghi `target: <mã văn bản>`; văn bản chưa có trong kho thì ghi `unlisted: <tên hoặc số ký hiệu>`',
      },
      en: {
        message: '`{path}` must have exactly one of `target`, `unlisted`',
        help: 'write `target: <id>`; for a document that is not here, `unlisted: <name or symbol>`',
      },
    },
    'text-or-none': {
      vi: {
        message:
          '`{path}` phải có đúng một trong hai trường `text`, `none`; `none` không đi cùng `provision`',
        help: 'ghi `text: <nội dung>` kèm `provision`; không có nội dung thì ghi `none: <vì sao>`',
      },
      en: {
        message: '`{path}` must have exactly one of `text`, `none`; `none` goes without `provision`',
        help: 'write `text: <content>` with `provision`; where there is none, `none: <why>`',
      },
    },
    'part-is-missing': {
      vi: {
        message: '`{path}` thay thế một phần mà không nói phần nào',
        help: 'thêm dòng `part: Điều 5`; thay thế toàn bộ thì ghi `verb: supersedes`',
      },
      en: {
        message: '`{path}` supersedes a part and does not say which',
        help: 'add `part: Điều 5`; for the whole write `verb: supersedes`',
      },
    },
    'on-or-before': {
      vi: {
        message: '`{path}` phải có đúng một trong hai trường `on`, `before`',
        help: 'biết ngày hết hiệu lực thì ghi `on`, chỉ biết muộn nhất là ngày nào thì ghi `before`',
      },
      en: {
        message: '`{path}` must have exactly one of `on`, `before`',
        help: 'write `on` when the day is known, `before` when only the latest possible day is',
      },
    },
    other: {
      vi: {
        message: '`{path}` có giá trị không dùng được: `{found}`',
        help: 'sửa theo mẫu của trường này trong hướng dẫn biên tập',
      },
      en: {
        message: '`{path}` has a value that cannot be used: `{found}`',
        help: 'follow the pattern of this field in the guide for editors',
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
} as const satisfies MessageTable;
