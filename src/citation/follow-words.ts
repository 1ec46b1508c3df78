// What may stand behind a bare number so that "Chỉ thị 39" is a citation and "kết luận 188 trường hợp" is not. Data.

/** Things that are counted: a number before one of these is an amount. With marks: `bộ` counts, `bổ sung` goes on. */
export const countedNouns: readonly string[] = [
  'trường hợp', 'vụ', 'vụ việc', 'người', 'đồng chí', 'đảng viên', 'cán bộ', 'công chức', 'chi bộ', 'đảng bộ', 'đảng ủy',
  'tổ chức', 'tập thể', 'cá nhân', 'đơn vị', 'cơ quan', 'địa phương', 'tỉnh', 'huyện', 'xã', 'phường', 'thành phố',
  'điều', 'khoản', 'điểm', 'mục', 'chương', 'phần', 'nội dung', 'nhiệm vụ', 'giải pháp', 'nhóm', 'loại', 'hình thức',
  'hành vi', 'biểu hiện', 'tiêu chí', 'tiêu chuẩn', 'bước', 'khâu', 'vấn đề', 'văn bản', 'việc', 'tháng', 'tuần', 'giờ', 'phút',
  'lần', 'lượt', 'buổi', 'lớp', 'hồ sơ', 'đơn', 'đơn thư', 'tỷ', 'tỉ', 'triệu', 'nghìn', 'ngàn', 'đồng', 'phần trăm', 'tấn', 'mét',
  'cuộc', 'đoàn', 'tổ', 'hội nghị', 'chức danh', 'vị trí', 'bộ phận', 'trang', 'tài liệu', 'mẫu', 'tuổi', 'ha', 'km', 'phòng',
  'học viên', 'đại biểu', 'ủy viên', 'thành viên', 'chỉ tiêu', 'quyền', 'nguyên tắc', 'đối tượng', 'lĩnh vực', 'cấp', 'đợt', 'vòng', 'kỳ',
  'đầu việc', 'dự án', 'đề án', 'công trình', 'nghị quyết', 'kết luận', 'chỉ thị', 'thông báo', 'tờ trình', 'báo cáo', 'kế hoạch',
  'chương trình', 'hợp đồng', 'nữ', 'bộ', 'nguồn', 'cây', 'ngôi', 'gia đình', 'hộ', 'cơ sở', 'doanh nghiệp', 'trường', 'bài', 'câu',
] as const;

/** Words that carry on from a document already named: the tail, or a list. Folded. */
export const tailWords: readonly string[] = [
  'cua', 've', 'nay', 'neu tren', 'noi tren', 'tren', 'khoa', 'do', 'v/v', 'dated', 'of', 'on',
] as const;

/** Words by which a document is the subject, or the sentence goes on behind it. Folded. */
export const subjectWords: readonly string[] = [
  'va', 'hoac', 'cung', 'voi', 'la', 'da', 'duoc', 'co', 'gom', 'bao gom', 'quy dinh', 'neu', 'yeu cau', 'chi ro', 'nhan manh', 'khang dinh',
  'xac dinh', 'thay the', 'thay cho', 'ra doi', 'ban hanh', 'nham', 'de', 'tai', 'trong', 'theo', 'nhu', 'thi', 'khong', 'chua', 'van', 'con',
  'cung voi', 'ap dung', 'het hieu luc', 'the hien', 'tao', 'mo', 'dat', 'giao', 'dua', 'den', 'toi', 'tu', 'vao', 'bang', 'cho', 'sua doi', 'bo sung',
  'thuc hien', 'huong dan', 'nhung', 'ma', 'bi', 'vua', 'moi', 'ngay', 'giup', 'cho phep', 'dat ra', 'ghi', 'cho thay', 'phai', 'se', 'dang',
] as const;

/** Words after which a lower-case type word with a number is a document: "theo quy định 69". Folded. */
export const leadWords: readonly string[] = [
  'theo', 'tai', 'trong', 'cac', 'nhung', 'thuc hien', 'trien khai', 'thi hanh', 'can cu', 'quan triet', 'cua', 'voi', 'va', 'thay the', 'ban hanh',
  'tinh than', 'noi dung', 'chap hanh', 'vi pham', 'hai', 'ba', 'ca', 'so ket', 'tong ket', 'hoc tap', 'ky', 'goi tat la', 'goi la', 'viet tat la',
] as const;
