// The topic words that research uses, mapped to the topics of content/topics. A word that is a slug there needs no row.
// `null` drops a word on purpose: it says a place, a period or a level, which other fields already say.

const byTopic: Readonly<Record<string, readonly string[]>> = {
  'bao-ve-chinh-tri-noi-bo': ['lich-su-chinh-tri'],
  'bao-ve-bi-mat-nha-nuoc': ['bi-mat-nha-nuoc', 'bao-mat'],
  'thi-hanh-dieu-le': ['dieu-le-dang'],
  'dang-vien': [
    'noi-cu-tru',
    'the-dang-vien',
    'mien-sinh-hoat',
    'ho-so-dang-vien',
    'chuyen-sinh-hoat-dang',
    'ra-soat-dang-vien',
    'dan-so',
  ],
  'ket-nap-dang': ['ket-nap-dang-vien'],
  'dang-vien-ra-nuoc-ngoai': [
    'hon-nhan-nguoi-nuoc-ngoai',
    'doan-di-cong-tac-nuoc-ngoai',
    'nguoi-viet-nam-o-nuoc-ngoai',
    'doi-ngoai',
  ],
  'neu-guong-dao-duc': [
    'neu-guong',
    'dao-duc',
    'dao-duc-cach-mang',
    'dao-duc-loi-song',
    'hoc-tap-lam-theo-bac',
  ],
  'ky-luat-dang': ['quyen-dang-vien'],
  'kiem-tra-giam-sat': ['ke-khai-tai-san'],
  'kiem-soat-quyen-luc': [
    'phong-chong-tham-nhung',
    'bao-ve-nguoi-to-cao',
    'tai-chinh-tai-san-cong',
    'xay-dung-phap-luat',
  ],
  'cong-tac-can-bo': [
    'can-bo',
    'ho-so-can-bo',
    'bao-ve-can-bo',
    'bao-ve-can-bo-dam-nghi-dam-lam',
    'chinh-sach-can-bo',
    'nhan-su',
    'nguoi-dung-dau',
  ],
  'quan-ly-bo-nhiem-can-bo': [
    'phan-cap-quan-ly-can-bo',
    'bo-nhiem',
    'quy-hoach-can-bo',
    'luan-chuyen-can-bo',
    'mien-nhiem-tu-chuc',
    'tam-dinh-chi-cong-tac',
    'tieu-chuan-chuc-danh',
  ],
  'danh-gia-xep-loai': ['lay-phieu-tin-nhiem'],
  'dai-hoi-bau-cu': ['dai-hoi-dang', 'nhan-su-dai-hoi', 'bau-cu-trong-dang', 'bau-cu'],
  'to-chuc-dang': ['co-quan-trung-uong'],
  'to-chuc-dang-doanh-nghiep': ['doanh-nghiep-nha-nuoc', 'doanh-nghiep-trung-uong'],
  'to-chuc-bo-may': [
    'sap-xep-to-chuc',
    'van-phong',
    'phuong-thuc-lam-viec',
    'phuong-thuc-lanh-dao',
    'chi-dao-dieu-hanh',
  ],
  'the-thuc-van-ban': ['van-thu-dang', 'luu-tru-dang', 'van-thu-luu-tru', 'thong-tin-dang'],
  'tai-chinh-dang': ['dang-phi'],
  'dan-van': [
    'giam-sat-phan-bien',
    'giam-sat-nhan-dan',
    'vai-tro-nhan-dan',
    'phat-huy-vai-tro-nhan-dan',
    'dan-chu-co-so',
    'tiep-dan',
    'ton-giao',
  ],
  'xay-dung-chinh-don-dang': [
    'xay-dung-dang',
    'suy-thoai-tu-dien-bien',
    'nghi-quyet-trung-uong',
    'nha-nuoc-phap-quyen',
  ],
  'tu-tuong-tuyen-giao': [
    'bao-ve-nen-tang-tu-tuong',
    'bao-chi',
    'mang-xa-hoi',
    'tuyen-giao',
    'ly-luan-chinh-tri',
    'dao-tao-ly-luan-chinh-tri',
  ],
  'noi-chinh-an-ninh': ['noi-chinh', 'an-ninh-quoc-gia'],
};
const dropped = new Set(['lich-su', 'dia-phuong', 'dia-phuong-co-so']);

const topicOf = new Map(
  Object.entries(byTopic).flatMap(([topic, names]) => names.map((name) => [name, topic] as const)),
);

/** Topics of an entry in the order first met, and the words that name no topic of the content. */
export function topicsOf(
  names: readonly string[],
  known: ReadonlySet<string>,
): { topics: string[]; unknown: string[] } {
  const topics = new Set<string>();
  const unknown: string[] = [];
  for (const name of names) {
    if (dropped.has(name)) continue;
    const topic = known.has(name) ? name : topicOf.get(name);
    if (topic !== undefined && known.has(topic)) topics.add(topic);
    else unknown.push(name);
  }
  return { topics: [...topics], unknown };
}
