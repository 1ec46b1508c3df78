// Fields of content/documents, explained to editors.

import type { FieldHelpTable } from './field-help.ts';

const statedBy = 'Mã các nguồn nêu dữ kiện này.';

export const documentFields: FieldHelpTable = {
  symbol: {
    means: 'Số ký hiệu như văn bản in. Văn bản không có số thì bỏ trường này.',
    example: '58-QĐ/TW',
  },
  type: {
    means: 'Loại văn bản. Mã `QĐ` có thể là quy định hoặc quyết định: xem trích yếu rồi chọn.',
    example: 'quy-dinh',
  },
  issuer: {
    means:
      'Mã cơ quan ban hành trong `issuers.yaml`. Nhiều cơ quan thì ghi danh sách, cơ quan chủ trì đứng đầu.',
    example: 'bo-chinh-tri',
  },
  date: {
    means: 'Ngày ban hành, dạng năm-tháng-ngày. Nguồn không nêu ngày thì bỏ và ghi `year` nếu biết năm.',
    example: '2022-02-08',
  },
  year: { means: 'Năm ban hành, chỉ ghi khi không biết ngày.', example: 2005 },
  place: {
    means: 'Mã tỉnh trong mã văn bản, khi số ký hiệu không cho biết văn bản của tỉnh nào.',
    example: 'binh-thuan',
  },
  permanentId: {
    means: 'Mã đã công bố khác với mã suy ra được; phải trùng tên tệp. Mục mới không cần trường này.',
    example: 'qd-58-tw-2022',
  },
  inForceFrom: {
    means:
      'Ngày có hiệu lực, chỉ ghi khi có nguồn nêu. Không nêu thì kho lấy ngày ban hành và nói rõ là suy luận.',
    example: '2022-02-08',
  },
  title: {
    means: 'Trích yếu như nguồn ghi, không có tên loại và số đứng trước.',
    example: 'Một số vấn đề về bảo vệ chính trị nội bộ Đảng',
  },
  titleNote: {
    means:
      'Lời nói rõ thêm về trích yếu, ví dụ khi hai văn bản trùng trích yếu hoặc trích yếu do người biên tập đặt.',
    example: 'bản năm 2018',
  },
  topics: {
    means: 'Mã các chuyên đề trong `topics/`. Chưa xếp được thì ghi `[]`.',
    example: ['bao-ve-chinh-tri-noi-bo'],
  },
  appliesTo: { means: 'Các đối tượng áp dụng, mỗi mục một đối tượng.', example: ['cán bộ, đảng viên'] },
  textPublic: {
    means:
      'Ghi `false` khi toàn văn không được công bố; kho khi ấy chỉ giữ điều báo chí đã đưa. Còn lại bỏ trường này.',
    example: false,
  },
  reviewed: {
    means: 'Ngày gần nhất có người tìm xem văn bản đã bị thay thế hay sửa đổi chưa.',
    example: '2026-03-31',
  },
  attested: { means: 'Những ngày mà một nguồn vẫn coi văn bản là đang áp dụng.' },
  'attested[].on': { means: 'Ngày nguồn coi văn bản là đang áp dụng.', example: '2025-06-30' },
  'attested[].sources': { means: statedBy },
  evidence: { means: 'Nguồn nào nêu dữ kiện nào. Hai nguồn độc lập trở lên thì trang ghi "Đã đối chiếu".' },
  'evidence.symbol': { means: 'Mã các nguồn nêu số ký hiệu.' },
  'evidence.type': { means: 'Mã các nguồn nêu loại văn bản.' },
  'evidence.issuer': { means: 'Mã các nguồn nêu cơ quan ban hành.' },
  'evidence.date': { means: 'Mã các nguồn nêu ngày ban hành.' },
  'evidence.inForceFrom': { means: 'Mã các nguồn nêu ngày có hiệu lực.' },
  'evidence.title': { means: 'Mã các nguồn nêu trích yếu.' },
  'evidence.appliesTo': { means: 'Mã các nguồn nêu đối tượng áp dụng.' },
  end: {
    means:
      'Văn bản hết hiệu lực mà không văn bản nào trong kho thay thế hay bãi bỏ nó. Ghi đúng một trong hai trường `on`, `before`.',
  },
  'end.on': { means: 'Ngày đầu tiên văn bản không còn áp dụng.', example: '2025-07-01' },
  'end.before': {
    means: 'Không biết ngày, chỉ biết muộn nhất đến ngày này thì đã hết hiệu lực.',
    example: '2025-07-01',
  },
  'end.cause': { means: 'Vì sao hết hiệu lực.', example: 'stated' },
  'end.sources': { means: 'Mã các nguồn nêu việc hết hiệu lực.' },
  'end.inferred': { means: 'Lý do, khi việc hết hiệu lực là suy luận chứ không nguồn nào nêu.' },
  relations: {
    means: 'Quan hệ với văn bản cũ hơn. Chỉ ghi ở văn bản mới; chiều ngược lại do chương trình suy ra.',
  },
  'relations[].verb': { means: 'Văn bản này làm gì với văn bản kia.', example: 'supersedes' },
  'relations[].target': {
    means: 'Mã văn bản kia. Văn bản chưa có trong kho thì ghi `unlisted`.',
    example: 'qd-126-tw-2018',
  },
  'relations[].unlisted': {
    means: 'Tên hoặc số ký hiệu của văn bản chưa có trong kho.',
    example: 'Quy định 75-QĐ/TW',
  },
  'relations[].unlistedDate': {
    means: 'Ngày ban hành của văn bản chưa có trong kho.',
    example: '2000-04-25',
  },
  'relations[].from': { means: 'Ngày quan hệ có tác dụng, chỉ ghi khi nguồn nêu.', example: '2022-02-08' },
  'relations[].part': { means: 'Phần bị tác động. Bắt buộc khi thay thế một phần.', example: 'Điều 5' },
  'relations[].sources': { means: 'Mã các nguồn nêu quan hệ này.' },
  'relations[].inferred': {
    means: 'Lý do, khi quan hệ là suy luận chứ không nguồn nào nêu.',
    example: 'cùng trích yếu, ban hành sau',
  },
  'relations[].note': { means: 'Lời nói rõ thêm về quan hệ.' },
  conflicts: { means: 'Những chỗ các nguồn nói khác nhau.' },
  'conflicts[].field': { means: 'Dữ kiện mà các nguồn nói khác nhau.', example: 'date' },
  'conflicts[].says': { means: 'Nguồn nào nói gì, và kho chọn cách nào.' },
  'conflicts[].sources': { means: 'Mã các nguồn có trong mâu thuẫn này.' },
  points: { means: 'Nội dung chính, viết bằng lời của người biên tập, mỗi mục một ý.' },
  'points[].id': {
    means:
      'Tên để tình huống và câu hỏi dẫn tới ý này; không trùng trong cùng văn bản. Phần lớn các ý không cần.',
    example: 'xet-ket-nap',
  },
  'points[].provision': { means: 'Chỗ trong văn bản: điều, khoản, mục.', example: 'Điều 10' },
  'points[].text': { means: 'Nội dung của ý, không chép nguyên văn.' },
  'points[].sources': { means: 'Mã các nguồn nêu ý này.' },
  confidence: { means: 'Người biên tập tin mục này tới mức nào.', example: 'medium' },
  sources: {
    means: 'Mã mọi nguồn dùng cho mục này, có trong `sources/`.',
    example: ['nhandan-vn-quy-dinh-moi'],
  },
  corrections: { means: 'Những chỗ kho đã ghi sai và đã sửa sau khi công bố.' },
  'corrections[].field': { means: 'Dữ kiện đã sửa.', example: 'date' },
  'corrections[].was': { means: 'Trước đây ghi gì.', example: '2022-02-28' },
  'corrections[].is': { means: 'Nay ghi gì.', example: '2022-02-08' },
  'corrections[].on': { means: 'Ngày sửa.', example: '2026-11-22' },
  'corrections[].reason': { means: 'Vì sao sửa.' },
};
