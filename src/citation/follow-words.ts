// What may stand behind a bare number so that "Chỉ thị 39" is a citation and "kết luận 188 trường hợp" is not. Data, folded.

/** Things that are counted: a number before one of these is an amount. */
export const countedNouns: readonly string[] = [
  'truong hop', 'vu', 'vu viec', 'nguoi', 'dong chi', 'dang vien', 'can bo', 'cong chuc', 'chi bo', 'dang bo', 'dang uy',
  'to chuc', 'tap the', 'ca nhan', 'don vi', 'co quan', 'dia phuong', 'tinh', 'huyen', 'xa', 'phuong', 'thanh pho',
  'dieu', 'khoan', 'diem', 'muc', 'chuong', 'phan', 'noi dung', 'nhiem vu', 'giai phap', 'nhom', 'loai', 'hinh thuc',
  'hanh vi', 'bieu hien', 'tieu chi', 'tieu chuan', 'buoc', 'khau', 'van de', 'van ban', 'viec', 'thang', 'tuan', 'gio', 'phut',
  'lan', 'luot', 'buoi', 'lop', 'ho so', 'don', 'don thu', 'ty', 'trieu', 'nghin', 'ngan', 'dong', 'phan tram', 'tan', 'met',
  'cuoc', 'doan', 'to', 'hoi nghi', 'chuc danh', 'vi tri', 'bo phan', 'khoi', 'ban', 'bo', 'so', 'trang', 'tai lieu', 'mau',
  'tuoi', 'ha', 'km', 'phong', 'hoc vien', 'dai bieu', 'uy vien', 'thanh vien', 'chi tieu', 'tieu chuan', 'quyen', 'nguyen tac',
  'doi tuong', 'linh vuc', 'cap', 'dot', 'vong', 'ky', 'quy', 'dau viec', 'du an', 'de an', 'cong trinh', 'quyet dinh', 'nghi quyet',
  'ket luan', 'chi thi', 'thong bao', 'to trinh', 'bao cao', 'huong dan', 'ke hoach', 'chuong trinh', 'hop dong',
] as const;

/** Words that carry on from a document already named: the tail, or a list. */
export const tailWords: readonly string[] = [
  'cua', 've', 'nay', 'neu tren', 'noi tren', 'tren', 'khoa', 'do', 'v/v', 'dated', 'of', 'on',
] as const;

/** Words by which a document is the subject, or the sentence goes on behind it. */
export const subjectWords: readonly string[] = [
  'va', 'hoac', 'cung', 'voi', 'la', 'da', 'duoc', 'co', 'gom', 'bao gom', 'quy dinh', 'neu', 'yeu cau', 'chi ro', 'nhan manh', 'khang dinh',
  'xac dinh', 'thay the', 'thay cho', 'ra doi', 'ban hanh', 'nham', 'de', 'tai', 'trong', 'theo', 'nhu', 'thi', 'khong', 'chua', 'van', 'con',
  'cung voi', 'ap dung', 'het hieu luc', 'the hien', 'tao', 'mo', 'dat', 'giao', 'dua', 'den', 'toi', 'tu', 'vao', 'bang', 'cho', 'sua doi', 'bo sung',
  'thuc hien', 'huong dan', 'nhung', 'ma', 'bi', 'vua', 'moi', 'ngay', 'giup', 'cho phep', 'dat ra', 'ghi', 'cho thay', 'phai', 'se', 'dang',
] as const;

/** Words after which a lower-case type word with a number is a document: "theo quy định 69". */
export const leadWords: readonly string[] = [
  'theo', 'tai', 'trong', 'cac', 'nhung', 'thuc hien', 'trien khai', 'thi hanh', 'can cu', 'quan triet', 'cua', 'voi', 'va', 'thay the', 'ban hanh',
  'tinh than', 'noi dung', 'chap hanh', 'vi pham', 'hai', 'ba', 'ca', 'so ket', 'tong ket', 'hoc tap', 'ky', 'goi tat la', 'goi la', 'viet tat la',
] as const;
