// Messages about YAML that cannot be read.

import type { MessageTable } from './wording.ts';

export const yamlMessages = {
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
} as const satisfies MessageTable;
