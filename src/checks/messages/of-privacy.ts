// Messages about what may not stand in public content. What was found is told by its place, not repeated.

import type { MessageTable } from './wording.ts';

const remove = {
  vi: 'xóa dữ liệu này; nếu nó đã được ghi vào lịch sử của kho thì xóa cả ở đó',
  en: 'delete it; if it has already been committed, remove it from the history as well',
};

export const privacyMessages = {
  'public-content-has-no-personal-data': {
    identity: {
      vi: { message: 'Có vẻ là số giấy tờ tùy thân (bắt đầu bằng `{beginning}`)', help: remove.vi },
      en: {
        message: 'This looks like the number of an identity paper (begins `{beginning}`)',
        help: remove.en,
      },
    },
    phone: {
      vi: { message: 'Có vẻ là số điện thoại (bắt đầu bằng `{beginning}`)', help: remove.vi },
      en: { message: 'This looks like a telephone number (begins `{beginning}`)', help: remove.en },
    },
    mail: {
      vi: { message: 'Có vẻ là địa chỉ thư điện tử (bắt đầu bằng `{beginning}`)', help: remove.vi },
      en: { message: 'This looks like a mail address (begins `{beginning}`)', help: remove.en },
    },
    home: {
      vi: { message: 'Có vẻ là địa chỉ nhà (bắt đầu bằng `{beginning}`)', help: remove.vi },
      en: { message: 'This looks like a home address (begins `{beginning}`)', help: remove.en },
    },
  },
  'names-stand-in-allowed-fields': {
    name: {
      vi: {
        message: 'Có vẻ là tên riêng của một người ở phần do người biên soạn viết',
        help: 'thay bằng chức danh hoặc "đảng viên", "người khai"; ví dụ thì viết "Nguyễn Văn A"',
      },
      en: {
        message: 'This looks like the name of a person in words of the editors',
        help: 'write the office, or "a member", instead; in an example write "Nguyễn Văn A"',
      },
    },
  },
  'no-security-marking': {
    stamp: {
      vi: {
        message: 'Có dấu chỉ độ mật `{mark}` trong nội dung',
        help: 'văn bản có dấu này không được công bố: xóa nội dung lấy từ đó và báo người phụ trách; nếu là lời về quy định thì viết chữ thường, ví dụ "độ tối mật"',
      },
      en: {
        message: 'The content bears the security marking `{mark}`',
        help: 'such a document is not public: delete what was taken from it and tell whoever is in charge; words about the rule are written in small letters, for instance "độ tối mật"',
      },
    },
  },
} as const satisfies MessageTable;
