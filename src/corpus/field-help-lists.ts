// Fields of topics, pages and the list files, explained to editors.

import type { FieldHelpTable } from './field-help.ts';

export const topicFields: FieldHelpTable = {
  title: { means: 'Tên chuyên đề.', example: 'Kết nạp đảng viên' },
  order: { means: 'Thứ tự trong danh sách chuyên đề.', example: 5 },
  summary: { means: 'Chuyên đề gồm những gì, trong một hai câu.' },
  keywords: {
    means: 'Những từ để tìm ra chuyên đề. Không có thì ghi `[]`.',
    example: ['kết nạp', 'người vào Đảng'],
  },
};

export const pageFields: FieldHelpTable = {
  title: { means: 'Tên trang.', example: 'Giới thiệu' },
  summary: { means: 'Trang nói gì, trong một câu.' },
};

export const issuerFields: FieldHelpTable = {
  slug: {
    means: 'Mã cơ quan, dùng ở trường `issuer` của văn bản. Không đổi sau khi đã dùng.',
    example: 'bo-chinh-tri',
  },
  name: { means: 'Tên đầy đủ.', example: 'Bộ Chính trị' },
  shortName: { means: 'Tên gọn dùng trong danh sách.', example: 'BCT' },
  code: {
    means:
      'Mã trong số ký hiệu, phần sau dấu gạch chéo; nhiều mã thì mã thường dùng đứng đầu. Không có mã thì ghi hai dấu nháy trống.',
    example: 'TW',
  },
  idCode: { means: 'Phần cơ quan trong mã văn bản.', example: 'tw' },
  level: {
    means: 'Cấp của cơ quan. Văn bản cấp dưới không thay thế được văn bản cấp trên.',
    example: 'trung-uong',
  },
  place: { means: 'Mã tỉnh, với cơ quan ở địa phương.', example: 'binh-thuan' },
  parent: { means: 'Mã cơ quan cấp trên trực tiếp.', example: 'ban-chap-hanh-trung-uong' },
  aliases: {
    means: 'Những tên gọi khác gặp trong văn bản và trên báo.',
    example: ['Bộ Chính trị Trung ương Đảng'],
  },
};

export const termFields: FieldHelpTable = {
  slug: { means: 'Mã khóa.', example: 'khoa-xiii' },
  ordinal: { means: 'Số thứ tự của đại hội bằng chữ số La Mã.', example: 'XIII' },
  congressFrom: { means: 'Ngày khai mạc đại hội.', example: '2021-01-25' },
  congressTo: { means: 'Ngày bế mạc đại hội; khóa bắt đầu ngay sau ngày này.', example: '2021-02-01' },
  firstPlenum: {
    means:
      'Ngày họp hội nghị Trung ương lần thứ nhất, khi họp trong thời gian đại hội: khóa bắt đầu từ ngày này.',
    example: '2021-01-31',
  },
  sources: { means: 'Mã các nguồn nêu những ngày này.' },
  note: { means: 'Lời nói rõ thêm.' },
};

export const sourceFields: FieldHelpTable = {
  id: {
    means: 'Mã nguồn, không đổi sau khi đã dùng. Thường là tên trang, gạch nối, vài chữ đầu của nhan đề.',
    example: 'nhandan-vn-quy-dinh-moi',
  },
  title: { means: 'Nhan đề bài hoặc trang.' },
  publisher: {
    means: 'Nơi đăng. Hai nguồn cùng nơi đăng không được coi là độc lập.',
    example: 'Báo Nhân Dân',
  },
  url: {
    means: 'Địa chỉ trang, chép từ thanh địa chỉ của trình duyệt.',
    example: 'https://nhandan.vn/bai.html',
  },
  file: { means: 'Tên tệp bản lưu của người biên tập, khi không còn địa chỉ.', example: 'bai-luu.txt' },
  published: { means: 'Ngày đăng như trang ghi: năm, năm-tháng hoặc năm-tháng-ngày.', example: '2022-02-15' },
  seen: { means: 'Ngày người biên tập đọc trang.', example: '2026-03-31' },
  kind: { means: 'Loại nguồn, theo người đăng.', example: 'bao' },
  trust: { means: 'Ghi `low` khi nguồn ít tin cậy; nguồn ấy không được tính để đối chiếu.', example: 'low' },
  note: { means: 'Lời nói rõ thêm về nguồn.' },
};

export const glossaryFields: FieldHelpTable = {
  term: { means: 'Cách gọi đầy đủ.', example: 'Bảo vệ chính trị nội bộ' },
  abbreviations: { means: 'Các chữ viết tắt. Không có thì ghi `[]`.', example: ['BVCTNB'] },
  synonyms: { means: 'Các cách gọi khác. Không có thì ghi `[]`.', example: ['bảo vệ Đảng'] },
  note: { means: 'Lời nói rõ thêm.' },
};

export const redirectFields: FieldHelpTable = {
  from: { means: 'Mã cũ.', example: 'qd-07-tw-2018' },
  to: { means: 'Mã nay dùng.', example: 'qdi-07-tw-2018' },
  since: { means: 'Ngày đổi mã.', example: '2026-11-22' },
};

export const finderFields: FieldHelpTable = {
  slug: { means: 'Mã đối tượng, phần đầu của chỗ trong bộ hỏi dẫn đường.', example: 'dang-vien' },
  title: { means: 'Tên hiện trên trang.', example: 'Đảng viên' },
  matters: { means: 'Các việc hỏi ở bước hai.' },
  'matters[].slug': { means: 'Mã việc, phần sau của chỗ trong bộ hỏi dẫn đường.', example: 'ra-nuoc-ngoai' },
  'matters[].title': { means: 'Tên việc hiện trên trang.', example: 'Đi nước ngoài, ở nước ngoài' },
};
