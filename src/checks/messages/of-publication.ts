// Messages about what has changed since the data were published.

import type { MessageTable } from './wording.ts';

export const publicationMessages = {
  'changed-fact-has-its-correction': {
    changed: {
      vi: {
        message:
          '`{field}` đã công bố ngày {published} là `{was}`, nay là `{is}` mà `corrections` không nói tới',
        help: 'dán các dòng sau vào phần đầu của mục (đã có `corrections` thì vào cuối danh sách đó) rồi ghi lý do sau `reason:`\n{yaml}',
      },
      en: {
        message:
          '`{field}` was published on {published} as `{was}` and is `{is}` now, and `corrections` does not say so',
        help: 'paste these lines into the front matter (at the end of `corrections` when there is one) and give the reason after `reason:`\n{yaml}',
      },
    },
    vanished: {
      vi: {
        message: '`{id}` đã công bố ngày {published}, nay không còn trong kho',
        help: 'khôi phục tệp của mục; nếu văn bản mang mã khác thì thêm vào `redirects.yaml` và ghi mã mới sau `to:`\n- from: {id}\n  to:\n  since: {today}',
      },
      en: {
        message: '`{id}` was published on {published} and is no longer in the corpus',
        help: 'bring its file back; when the document has another id add to `redirects.yaml`, with the new id after `to:`\n- from: {id}\n  to:\n  since: {today}',
      },
    },
    'no-publication-day': {
      vi: {
        message: 'Dòng đầu không ghi ngày công bố',
        help: 'lấy lại tệp từ lịch sử của kho; tệp này do `npm run publish-data` ghi, không sửa bằng tay',
      },
      en: {
        message: 'The first line does not give the days of publication',
        help: 'take the file from the history of the repository; `npm run publish-data` writes it, not people',
      },
    },
    'unreadable-line': {
      vi: {
        message: 'Dòng không đọc được, hoặc mã đã có ở dòng trên',
        help: 'lấy lại tệp từ lịch sử của kho; tệp này do `npm run publish-data` ghi, không sửa bằng tay',
      },
      en: {
        message: 'The line cannot be read, or its id stands on a line above',
        help: 'take the file from the history of the repository; `npm run publish-data` writes it, not people',
      },
    },
  },
} as const satisfies MessageTable;
