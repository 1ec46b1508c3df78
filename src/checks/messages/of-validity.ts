// Messages about days of effect, endings and reviews.

import type { MessageTable } from './wording.ts';

export const validityMessages = {
  'effect-dates-agree-with-relations': {
    'end-differs': {
      vi: {
        message: 'Mục `end` ghi `{end}`, trong khi `{by}` chấm dứt văn bản này từ `{day}`',
        help: 'bỏ `end` nếu quan hệ đã nói đủ; hoặc sửa ngày; nguồn ghi khác nhau thì thêm mục `conflicts` với `field: end`',
      },
      en: {
        message: '`end` says `{end}`, while `{by}` ends this document from `{day}`',
        help: 'take `end` out when the relation says it all; or correct the day; where sources differ add to `conflicts` with `field: end`',
      },
    },
    'attested-after-end': {
      vi: {
        message:
          'Nguồn còn coi là đang áp dụng ngày `{on}`, trong khi văn bản hết hiệu lực từ `{ended}` (`{by}`)',
        help: 'xem lại ngày hoặc quan hệ; nguồn nói như vậy thật thì thêm mục `conflicts` với `field: end`',
      },
      en: {
        message: 'A source treats it as applicable on `{on}`, while it ended on `{ended}` (`{by}`)',
        help: 'look at the day and the relation again; when the source does say so add to `conflicts` with `field: end`',
      },
    },
  },
  'second-death-is-noted': {
    again: {
      vi: {
        message: '`{target}` đã hết hiệu lực do `{first}`, nay `{second}` lại chấm dứt nó',
        help: 'ghi `note` nói rõ văn bản mới nhắc lại điều gì, hoặc xóa quan hệ này',
      },
      en: {
        message: '`{target}` was ended by `{first}` already, and `{second}` ends it again',
        help: 'write a `note` on what the later document restates, or delete this relation',
      },
    },
  },
  'successor-not-before-its-target': {
    before: {
      vi: {
        message: '`{id}` tác động từ `{effect}`, khi `{target}` chưa có hiệu lực (từ `{start}`)',
        help: 'sửa `inForceFrom` hoặc `from`; nguồn ghi đúng như vậy thì thêm mục `conflicts` với `field: relations`',
      },
      en: {
        message: '`{id}` takes effect on `{effect}`, before `{target}` does (`{start}`)',
        help: 'correct `inForceFrom` or `from`; when the source says so add to `conflicts` with `field: relations`',
      },
    },
  },
  'reviewed-within-a-year': {
    'long-ago': {
      vi: {
        message: 'Rà soát gần nhất ngày `{reviewed}`, quá một năm tính đến {today}',
        help: 'tìm xem có văn bản thay thế, sửa đổi không rồi ghi ngày vào `reviewed`',
      },
      en: {
        message: 'Last reviewed on `{reviewed}`, more than a year before {today}',
        help: 'look for a successor or an amendment, then write the day in `reviewed`',
      },
    },
  },
} as const satisfies MessageTable;
