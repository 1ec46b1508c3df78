// Every closed list of the product, once: schema, labels, filters, exports and docs are made from here.
// Keys are the slugs stored in content; labels are the Vietnamese words users already know.
// It must not grow into rules: what a verb or a type *means* for validity is in relations.ts and validity.ts.

/** Kinds of document. `codes` are the type codes that may stand in a symbol, the first is the usual one. */
export const documentTypes = {
  'nghi-quyet': { label: 'Nghị quyết', codes: ['NQ', 'NQLT'], idCode: 'nq' },
  'chi-thi': { label: 'Chỉ thị', codes: ['CT'], idCode: 'ct' },
  'ket-luan': { label: 'Kết luận', codes: ['KL'], idCode: 'kl' },
  'quy-dinh': { label: 'Quy định', codes: ['QĐ', 'QĐi', 'QyĐ'], idCode: 'qd' },
  'quyet-dinh': { label: 'Quyết định', codes: ['QĐ', 'QĐNS'], idCode: 'qd' },
  'huong-dan': { label: 'Hướng dẫn', codes: ['HD'], idCode: 'hd' },
  'quy-che': { label: 'Quy chế', codes: ['QC', 'QCTC'], idCode: 'qc' },
  'quy-trinh': { label: 'Quy trình', codes: ['QT', 'QTr'], idCode: 'qt' },
  'thong-bao': { label: 'Thông báo', codes: ['TB'], idCode: 'tb' },
  'thong-bao-ket-luan': { label: 'Thông báo kết luận', codes: ['TB'], idCode: 'tb' },
  'thong-tri': { label: 'Thông tri', codes: ['TT'], idCode: 'ttri' },
  'ke-hoach': { label: 'Kế hoạch', codes: ['KH'], idCode: 'kh' },
  'chuong-trinh': { label: 'Chương trình', codes: ['CTr'], idCode: 'ctr' },
  'cong-van': { label: 'Công văn', codes: ['CV'], idCode: 'cv' },
  'to-trinh': { label: 'Tờ trình', codes: ['TTr'], idCode: 'ttr' },
  'bao-cao': { label: 'Báo cáo', codes: ['BC'], idCode: 'bc' },
  'de-an': { label: 'Đề án', codes: ['ĐA'], idCode: 'da' },
  'phuong-an': { label: 'Phương án', codes: ['PA'], idCode: 'pa' },
  'du-an': { label: 'Dự án', codes: ['DA'], idCode: 'dan' },
  'chien-luoc': { label: 'Chiến lược', codes: [], idCode: 'chien-luoc' },
  'quy-hoach': { label: 'Quy hoạch', codes: ['QH'], idCode: 'qh' },
  'thong-cao': { label: 'Thông cáo', codes: ['TC'], idCode: 'tc' },
  'tuyen-bo': { label: 'Tuyên bố', codes: [], idCode: 'tuyen-bo' },
  'loi-keu-goi': { label: 'Lời kêu gọi', codes: ['LKG'], idCode: 'lkg' },
  'bien-ban': { label: 'Biên bản', codes: ['BB'], idCode: 'bb' },
  'giay-moi': { label: 'Giấy mời', codes: ['GM'], idCode: 'gm' },
  'dieu-le': { label: 'Điều lệ', codes: [], idCode: 'dieu-le' },
  'cuong-linh': { label: 'Cương lĩnh', codes: [], idCode: 'cuong-linh' },
  'hien-phap': { label: 'Hiến pháp', codes: [], idCode: 'hien-phap' },
  luat: { label: 'Luật', codes: ['QH'], idCode: 'luat' },
  'phap-lenh': { label: 'Pháp lệnh', codes: ['PL'], idCode: 'pl' },
  lenh: { label: 'Lệnh', codes: ['L'], idCode: 'lenh' },
  'nghi-dinh': { label: 'Nghị định', codes: ['NĐ'], idCode: 'nd' },
  'thong-tu': { label: 'Thông tư', codes: ['TT', 'TTLT'], idCode: 'tt' },
  'cong-dien': { label: 'Công điện', codes: ['CĐ'], idCode: 'cd' },
} as const satisfies Record<string, { label: string; codes: readonly string[]; idCode: string }>;
export type DocumentType = keyof typeof documentTypes;

/**
 * Relation verbs. `acts` tells what the verb does to the validity of its target:
 * it ends it, ends a part of it, changes it, or does nothing.
 * Labels: active and passive heading (the words of large law portals), and the verb inside a sentence.
 */
export const relationVerbs = {
  supersedes: {
    acts: 'ends',
    active: 'Thay thế',
    passive: 'Bị thay thế bởi',
    sentence: 'thay thế',
    sentencePassive: 'bị thay thế bởi',
  },
  'supersedes-part': {
    acts: 'ends-part',
    active: 'Thay thế một phần',
    passive: 'Bị thay thế một phần bởi',
    sentence: 'thay thế một phần',
    sentencePassive: 'bị thay thế một phần bởi',
  },
  amends: {
    acts: 'changes',
    active: 'Sửa đổi, bổ sung',
    passive: 'Được sửa đổi, bổ sung bởi',
    sentence: 'sửa đổi, bổ sung',
    sentencePassive: 'được sửa đổi, bổ sung bởi',
  },
  repeals: {
    acts: 'ends',
    active: 'Bãi bỏ',
    passive: 'Bị bãi bỏ bởi',
    sentence: 'bãi bỏ',
    sentencePassive: 'bị bãi bỏ bởi',
  },
  corrects: {
    acts: 'changes',
    active: 'Đính chính',
    passive: 'Được đính chính bởi',
    sentence: 'đính chính',
    sentencePassive: 'được đính chính bởi',
  },
  guides: {
    acts: 'nothing',
    active: 'Hướng dẫn thực hiện',
    passive: 'Được hướng dẫn bởi',
    sentence: 'hướng dẫn thực hiện',
    sentencePassive: 'được hướng dẫn bởi',
  },
  implements: {
    acts: 'nothing',
    active: 'Thực hiện, cụ thể hóa',
    passive: 'Được cụ thể hóa bởi',
    sentence: 'thực hiện, cụ thể hóa',
    sentencePassive: 'được cụ thể hóa bởi',
  },
  'based-on': {
    acts: 'nothing',
    active: 'Căn cứ',
    passive: 'Là căn cứ ban hành của',
    sentence: 'căn cứ vào',
    sentencePassive: 'là căn cứ ban hành của',
  },
  continues: {
    acts: 'nothing',
    active: 'Tiếp tục thực hiện',
    passive: 'Được tiếp tục thực hiện theo',
    sentence: 'tiếp tục thực hiện',
    sentencePassive: 'được tiếp tục thực hiện theo',
  },
  concludes: {
    acts: 'nothing',
    active: 'Sơ kết, tổng kết',
    passive: 'Được sơ kết, tổng kết tại',
    sentence: 'sơ kết, tổng kết',
    sentencePassive: 'được sơ kết, tổng kết tại',
  },
  promulgates: {
    acts: 'nothing',
    active: 'Ban hành kèm theo',
    passive: 'Được ban hành kèm theo',
    sentence: 'ban hành kèm theo',
    sentencePassive: 'được ban hành kèm theo',
  },
  cites: {
    acts: 'nothing',
    active: 'Dẫn chiếu',
    passive: 'Được dẫn chiếu trong',
    sentence: 'dẫn chiếu',
    sentencePassive: 'được dẫn chiếu trong',
  },
} as const satisfies Record<
  string,
  {
    acts: 'ends' | 'ends-part' | 'changes' | 'nothing';
    active: string;
    passive: string;
    sentence: string;
    sentencePassive: string;
  }
>;
export type RelationVerb = keyof typeof relationVerbs;

/** States of validity on a date, in the order lists show them. */
export const validityStates = {
  'in-force': { label: 'Còn hiệu lực' },
  'partly-ended': { label: 'Hết hiệu lực một phần' },
  'not-yet': { label: 'Chưa có hiệu lực' },
  ended: { label: 'Hết hiệu lực' },
  unknown: { label: 'Chưa xác định' },
} as const;
export type ValidityState = keyof typeof validityStates;

/** How well an answer is supported. `unverified` in force is never shown as "Còn hiệu lực". */
export const validityGrades = {
  stated: { label: 'nêu trong nguồn' },
  inferred: { label: 'suy luận' },
  unverified: { label: 'chưa đối chiếu' },
} as const;
export type ValidityGrade = keyof typeof validityGrades;

/** Label of an in-force answer that only rests on finding no successor. */
export const unverifiedInForceLabel = 'Chưa thấy văn bản thay thế';

/** Why a document ended when no relation says so. */
export const endCauses = {
  stated: { label: 'nguồn nêu ngày hết hiệu lực' },
  'term-ended': { label: 'hết nhiệm kỳ hoặc kỳ đại hội mà văn bản phục vụ' },
  'purpose-done': { label: 'đã hoàn thành nhiệm vụ mà văn bản đặt ra' },
  'replaced-unnamed': { label: 'đã được thay thế, nguồn không nêu văn bản nào' },
} as const;
export type EndCause = keyof typeof endCauses;

/** Levels of issuing bodies from the highest; a successor may not come from a lower level of the same branch. */
export const issuerLevels = {
  'dai-hoi': { label: 'Đại hội Đảng', rank: 0, branch: 'dang' },
  'trung-uong': { label: 'Trung ương', rank: 1, branch: 'dang' },
  'ban-trung-uong': { label: 'Cơ quan của Trung ương', rank: 2, branch: 'dang' },
  tinh: { label: 'Cấp tỉnh và đảng bộ trực thuộc Trung ương', rank: 3, branch: 'dang' },
  huyen: { label: 'Cấp huyện (đến 30/6/2025)', rank: 4, branch: 'dang' },
  'co-so': { label: 'Cơ sở', rank: 5, branch: 'dang' },
  'nha-nuoc': { label: 'Cơ quan nhà nước', rank: 1, branch: 'nha-nuoc' },
} as const;
export type IssuerLevel = keyof typeof issuerLevels;

/** Facts of an entry that carry evidence, conflicts and corrections of their own. */
export const factFields = {
  symbol: { label: 'Số ký hiệu' },
  type: { label: 'Loại văn bản' },
  issuer: { label: 'Cơ quan ban hành' },
  date: { label: 'Ngày ban hành' },
  inForceFrom: { label: 'Ngày có hiệu lực' },
  title: { label: 'Trích yếu' },
  appliesTo: { label: 'Đối tượng áp dụng' },
  end: { label: 'Ngày hết hiệu lực' },
  relations: { label: 'Quan hệ' },
  points: { label: 'Nội dung chính' },
  other: { label: 'Khác' },
} as const;
export type FactField = keyof typeof factFields;

/** What became of the content of a row from the older document to the newer one. */
export const comparisonKinds = {
  'bo-sung': { label: 'Bổ sung' },
  'sua-doi': { label: 'Sửa đổi' },
  'bai-bo': { label: 'Bãi bỏ' },
  'giu-nguyen': { label: 'Giữ nguyên' },
} as const;
export type ComparisonKind = keyof typeof comparisonKinds;

/** Heads of the columns of a table of old and new. */
export const comparisonColumns = {
  topic: { label: 'Vấn đề' },
  old: { label: 'Nội dung cũ' },
  new: { label: 'Nội dung mới' },
  change: { label: 'Điểm mới' },
} as const;

/** How well a fact is supported, from the strongest down; derived in evidence-grade.ts, never written by hand. */
export const evidenceGrades = {
  'cross-checked': { label: 'Đã đối chiếu', meaning: 'ít nhất hai nơi đăng khác nhau, đáng tin, cùng nêu' },
  single: {
    label: 'Một nguồn',
    meaning: 'chưa thấy hai nơi đăng khác nhau, đáng tin, cùng nêu; hoặc mục không ghi rõ nguồn nào nêu',
  },
  conflicting: { label: 'Nguồn mâu thuẫn', meaning: 'các nguồn nêu khác nhau' },
  inferred: { label: 'Suy luận', meaning: 'chưa có nguồn nào nêu thẳng' },
} as const;
export type EvidenceGrade = keyof typeof evidenceGrades;

/** Confidence of an entry as a whole, given by the editor. */
export const confidences = {
  high: { label: 'cao' },
  medium: { label: 'vừa' },
  low: { label: 'thấp' },
} as const;
export type Confidence = keyof typeof confidences;

/** Kinds of source, by who publishes it. */
export const sourceKinds = {
  bao: { label: 'Báo chí' },
  'co-quan': { label: 'Trang của cơ quan, tổ chức' },
  'cong-phap-luat': { label: 'Cổng văn bản, pháp luật' },
  'bai-giang': { label: 'Bài giảng, tài liệu tập huấn' },
  'dien-dan': { label: 'Diễn đàn, trang đăng lại' },
  'trac-nghiem': { label: 'Bộ câu hỏi trắc nghiệm' },
  khac: { label: 'Khác' },
} as const;
export type SourceKind = keyof typeof sourceKinds;

/** What a line of succession is to a situation or a session, in the order pages show them. */
export const lineRoles = {
  main: { label: 'Quy định chính' },
  guidance: { label: 'Hướng dẫn' },
  related: { label: 'Liên quan' },
  local: { label: 'Ở địa phương' },
  discipline: { label: 'Xử lý vi phạm' },
} as const;
export type LineRole = keyof typeof lineRoles;

/** Who asks a question, and whom a session is for. */
export const audiences = {
  'dang-vien': { label: 'Đảng viên' },
  'nguoi-vao-dang': { label: 'Người xin vào Đảng' },
  'chi-uy': { label: 'Chi ủy, bí thư chi bộ' },
  'cap-uy': { label: 'Cấp ủy, ban thường vụ' },
  'to-chuc-can-bo': { label: 'Cán bộ làm công tác tổ chức' },
  'kiem-tra': { label: 'Cán bộ kiểm tra, giám sát' },
  'van-phong': { label: 'Cán bộ văn phòng, văn thư' },
  'tuyen-giao-dan-van': { label: 'Cán bộ tuyên giáo, dân vận' },
  'lanh-dao': { label: 'Cán bộ lãnh đạo, quản lý' },
  'bao-cao-vien': { label: 'Báo cáo viên, giảng viên' },
} as const;
export type Audience = keyof typeof audiences;

/** Parts of the outline of a session, in the order trainers use. */
export const outlineParts = {
  reasons: { label: 'Lý do và tầm quan trọng' },
  content: { label: 'Nội dung chính' },
  practice: { label: 'Liên hệ thực tiễn' },
  questions: { label: 'Câu hỏi và trao đổi' },
} as const;
export type OutlinePartKind = keyof typeof outlineParts;

/** Letters of the choices of a multiple-choice question. */
export const choiceLetters = ['A', 'B', 'C', 'D', 'E'] as const;
export type ChoiceLetter = (typeof choiceLetters)[number];

/** Narrows a string to a key of one of the lists above; prototype keys are refused. */
export function isKeyOf<T extends object>(list: T, value: string): value is string & keyof T {
  return Object.hasOwn(list, value);
}
