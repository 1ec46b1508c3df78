// Messages about fields: which there are and what values they take.

import type { MessageTable } from './wording.ts';

export const fieldMessages = {
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
    'not-a-finder-place': {
      vi: {
        message: '`{path}` là `{found}`, cần `<đối tượng>/<việc>` như trong `finder.yaml`',
        help: 'ghi dạng `dang-vien/ra-nuoc-ngoai`',
      },
      en: {
        message: '`{path}` is `{found}`, expected `<subject>/<matter>` as in `finder.yaml`',
        help: 'write it as `dang-vien/ra-nuoc-ngoai`',
      },
    },
    'answer-is-no-option': {
      vi: {
        message: '`{path}` là `{found}` nhưng câu hỏi không có phương án đó',
        help: 'ghi chữ cái của phương án đúng, hoặc thêm phương án vào `options`',
      },
      en: {
        message: '`{path}` is `{found}`, but the question has no such option',
        help: 'write the letter of the right option, or add the option to `options`',
      },
    },
    'document-or-source': {
      vi: {
        message: '`{path}` phải có đúng một trong hai trường `document`, `source`',
        help: 'ghi `document: <mã văn bản>` hoặc `source: <mã nguồn>`',
      },
      en: {
        message: '`{path}` must have exactly one of `document`, `source`',
        help: 'write `document: <id>` or `source: <source id>`',
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
} as const satisfies MessageTable;
