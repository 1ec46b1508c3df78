// Messages about tables of old and new.

import type { MessageTable } from './wording.ts';

export const comparisonMessages = {
  'comparison-joins-documents': {
    unknown: {
      vi: { message: 'Không có văn bản `{id}`{near}', help: 'sửa mã, hoặc thêm văn bản trước khi so sánh' },
      en: {
        message: 'There is no document `{id}`{near}',
        help: 'correct the id, or add the document before comparing it',
      },
    },
    'not-joined': {
      vi: {
        message: '`{to}` không thay thế, sửa đổi hay tiếp tục `{from}` nên không có gì để so sánh',
        help: 'thêm vào `relations` của `{to}` mục `verb: supersedes` (hoặc `supersedes-part`, `amends`, `continues`), `target: {from}` kèm nguồn; hoặc sửa mã ở đây',
      },
      en: {
        message: '`{to}` does not supersede, amend or continue `{from}`, so there is nothing to compare',
        help: 'add to `relations` of `{to}` an item `verb: supersedes` (or `supersedes-part`, `amends`, `continues`), `target: {from}` with its source; or correct the id here',
      },
    },
    turned: {
      vi: {
        message: '`{from}` mới hơn: chính nó tác động lên `{to}`',
        help: 'đổi chỗ: ghi `from: {to}` và `to: {from}`, đổi cả `old` với `new` ở từng hàng',
      },
      en: {
        message: '`{from}` is the newer one: it acts on `{to}`',
        help: 'turn them: write `from: {to}` and `to: {from}`, and swap `old` and `new` in each row',
      },
    },
    'file-name': {
      vi: {
        message: 'Tên tệp phải ghép từ mã văn bản mới và mã văn bản cũ đứng đầu',
        help: 'đổi tên tệp thành `comparisons/{expected}.yaml`',
      },
      en: {
        message: 'The file must be named after the newer document and the first older one',
        help: 'rename the file to `comparisons/{expected}.yaml`',
      },
    },
    twice: {
      vi: {
        message: '`{to}` đã được so sánh với `{from}` ở `{first}`',
        help: 'chuyển các hàng sang `comparisons/{first}.yaml` rồi xóa `{from}` ở đây',
      },
      en: {
        message: '`{to}` is already compared with `{from}` in `{first}`',
        help: 'move the rows to `comparisons/{first}.yaml` and delete `{from}` here',
      },
    },
  },
  'comparison-rows-cite-both-sides': {
    'no-source': {
      vi: {
        message: 'Bên `{side}` của hàng "{topic}" không có nguồn',
        help: 'thêm vào `{side}` dòng `sources: [mã nguồn]`; bên không có nội dung thì dẫn nguồn đã đọc',
      },
      en: {
        message: 'The side `{side}` of the row "{topic}" has no source',
        help: 'add to `{side}` a line `sources: [id]`; a side without content names the source that was read',
      },
    },
    'no-provision': {
      vi: {
        message: 'Bên `{side}` của hàng "{topic}" không dẫn điều, khoản',
        help: 'thêm vào `{side}` dòng `provision: Điều …`, hoặc `provision: none` khi nguồn không nêu',
      },
      en: {
        message: 'The side `{side}` of the row "{topic}" cites no provision',
        help: 'add to `{side}` a line `provision: Điều …`, or `provision: none` when the source names none',
      },
    },
    'kept-on-one-side': {
      vi: {
        message: 'Hàng "{topic}" nói giữ nguyên mà chỉ có một bên',
        help: 'ghi `text` và nguồn cho bên còn thiếu; không có nguồn thì xóa hàng này',
      },
      en: {
        message: 'The row "{topic}" says that something was kept, and has one side only',
        help: 'give the other side its `text` and source; delete the row when there is no source',
      },
    },
    'added-nothing': {
      vi: {
        message: 'Hàng "{topic}" là bổ sung mà không có nội dung mới',
        help: 'ghi `text` cho bên `new`, hoặc sửa `kind`',
      },
      en: {
        message: 'The row "{topic}" is an addition without new content',
        help: 'give `new` a `text`, or correct `kind`',
      },
    },
    'dropped-nothing': {
      vi: {
        message: 'Hàng "{topic}" là bãi bỏ mà không có nội dung cũ',
        help: 'ghi `text` cho bên `old`, hoặc sửa `kind`',
      },
      en: {
        message: 'The row "{topic}" says that something was dropped, and has no old content',
        help: 'give `old` a `text`, or correct `kind`',
      },
    },
    'changed-nothing': {
      vi: {
        message: 'Hàng "{topic}" là sửa đổi mà cả hai bên đều không có nội dung',
        help: 'ghi `text` cho ít nhất một bên, hoặc xóa hàng này',
      },
      en: {
        message: 'The row "{topic}" is a change without content on either side',
        help: 'give at least one side its `text`, or delete the row',
      },
    },
  },
} as const satisfies MessageTable;
