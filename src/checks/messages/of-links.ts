// Messages about links and moved addresses.

import type { MessageTable } from './wording.ts';

export const linkMessages = {
  'link-target-exists': {
    unknown: {
      vi: {
        message: 'Liên kết `{address}` dẫn tới trang không có{known}',
        help: 'sửa phần cuối của địa chỉ',
      },
      en: {
        message: 'The link `{address}` leads to no page{known}',
        help: 'correct the last part of the address',
      },
    },
    'unknown-folder': {
      vi: {
        message: 'Liên kết `{address}` dẫn tới trang không có{known}',
        help: 'sửa phần đầu của địa chỉ, ví dụ `/van-ban/qd-58-tw-2022/`',
      },
      en: {
        message: 'The link `{address}` leads to no page{known}',
        help: 'correct the first part of the address, as in `/van-ban/qd-58-tw-2022/`',
      },
    },
    'no-slash': {
      vi: { message: 'Địa chỉ `{address}` thiếu dấu `/` ở cuối', help: 'ghi `{expected}`' },
      en: { message: 'The address `{address}` lacks the `/` at its end', help: 'write `{expected}`' },
    },
    'not-an-address': {
      vi: {
        message: '`{address}` không phải địa chỉ dùng được, cần `/…/` trong trang này hoặc `https://…`',
        help: 'ghi địa chỉ đầy đủ, ví dụ `/van-ban/qd-58-tw-2022/`',
      },
      en: {
        message: '`{address}` is no usable address, expected `/…/` on this site or `https://…`',
        help: 'write the whole address, as in `/van-ban/qd-58-tw-2022/`',
      },
    },
  },
  'citation-resolves': {
    unknown: {
      vi: {
        message: 'Viện dẫn `{symbol}` không khớp văn bản nào trong kho{near}',
        help: 'sửa số hoặc ghi thêm ngày; nếu kho chưa có văn bản ấy, ghi quan hệ `cites` với `unlisted: {symbol}`',
      },
      en: {
        message: 'The citation `{symbol}` fits no document of the corpus{near}',
        help: 'correct the number or add the date; if the corpus lacks it, write a relation `cites` with `unlisted: {symbol}`',
      },
    },
    ambiguous: {
      vi: {
        message: 'Viện dẫn `{symbol}` chưa rõ là văn bản nào{near}',
        help: 'ghi thêm ngày ban hành sau số, hoặc ghi quan hệ với văn bản ấy',
      },
      en: {
        message: 'It is not clear which document the citation `{symbol}` means{near}',
        help: 'add the day of issue behind the number, or write a relation to that document',
      },
    },
    'unknown-in-training': {
      vi: {
        message: 'Viện dẫn `{symbol}` không khớp văn bản nào trong kho{near}',
        help: 'sửa số, hoặc thêm văn bản ấy vào kho trước khi nhắc tới',
      },
      en: {
        message: 'The citation `{symbol}` fits no document of the corpus{near}',
        help: 'correct the number, or add that document before naming it',
      },
    },
    'ambiguous-in-training': {
      vi: {
        message: 'Viện dẫn `{symbol}` chưa rõ là văn bản nào{near}',
        help: 'ghi thêm ngày ban hành sau số, hoặc nêu văn bản ấy ở `restsOn`',
      },
      en: {
        message: 'It is not clear which document the citation `{symbol}` means{near}',
        help: 'add the day of issue behind the number, or name that document in `restsOn`',
      },
    },
  },
  'redirect-resolves': {
    nowhere: {
      vi: {
        message: 'Địa chỉ cũ `{from}` dẫn tới `{to}`, không có văn bản đó{near}',
        help: 'sửa `to` thành mã hiện có',
      },
      en: {
        message: 'The old address `{from}` leads to `{to}`, and there is no such document{near}',
        help: 'make `to` an id that exists',
      },
    },
    loop: {
      vi: {
        message: 'Chuyển địa chỉ từ `{from}` tới `{to}` quay lại chính nó',
        help: 'sửa `to` thành mã hiện có của văn bản',
      },
      en: {
        message: 'The move from `{from}` to `{to}` comes back to itself',
        help: 'make `to` the present id of the document',
      },
    },
    'from-is-live': {
      vi: {
        message: '`{from}` đang là mã của một văn bản, không phải địa chỉ cũ',
        help: 'xóa mục này, hoặc đổi mã của văn bản kia',
      },
      en: {
        message: '`{from}` is the id of a document, no old address',
        help: 'delete this row, or change the id of that document',
      },
    },
  },
} as const satisfies MessageTable;
