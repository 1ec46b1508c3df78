// Names of issuing bodies as they stand in running text: central ones in full, local ones by head word and place.

import { bounded, BLANK, GAP, isCapitalAt, phrase, readFolded, readText, type Scan } from './scan.ts';

/** Central and state bodies: folded spelling, name given back. Longest spelling first when read. */
export const bodies: readonly { readonly words: string; readonly name: string }[] = [
  { words: 'ban chap hanh trung uong dang cong san viet nam', name: 'Ban Chấp hành Trung ương' },
  { words: 'ban chap hanh trung uong dang', name: 'Ban Chấp hành Trung ương' },
  { words: 'ban chap hanh trung uong doan', name: 'Ban Chấp hành Trung ương Đoàn' },
  { words: 'ban chap hanh trung uong', name: 'Ban Chấp hành Trung ương' },
  { words: 'bch trung uong dang', name: 'Ban Chấp hành Trung ương' },
  { words: 'bch trung uong', name: 'Ban Chấp hành Trung ương' },
  { words: 'bchtw dang', name: 'Ban Chấp hành Trung ương' },
  { words: 'bchtw', name: 'Ban Chấp hành Trung ương' },
  { words: 'trung uong dang', name: 'Ban Chấp hành Trung ương' },
  { words: 'central committee', name: 'Ban Chấp hành Trung ương' },
  { words: 'bo chinh tri', name: 'Bộ Chính trị' },
  { words: 'bct', name: 'Bộ Chính trị' },
  { words: 'politburo', name: 'Bộ Chính trị' },
  { words: 'political bureau', name: 'Bộ Chính trị' },
  { words: 'ban bi thu trung uong doan', name: 'Ban Bí thư Trung ương Đoàn' },
  { words: 'ban bi thu trung uong dang', name: 'Ban Bí thư' },
  { words: 'ban bi thu trung uong', name: 'Ban Bí thư' },
  { words: 'ban bi thu', name: 'Ban Bí thư' },
  { words: 'bbt', name: 'Ban Bí thư' },
  { words: 'secretariat', name: 'Ban Bí thư' },
  { words: 'ban to chuc trung uong', name: 'Ban Tổ chức Trung ương' },
  { words: 'ban to chuc tw', name: 'Ban Tổ chức Trung ương' },
  { words: 'uy ban kiem tra trung uong', name: 'Ủy ban Kiểm tra Trung ương' },
  { words: 'ubkt trung uong', name: 'Ủy ban Kiểm tra Trung ương' },
  { words: 'uy ban kiem tra tw', name: 'Ủy ban Kiểm tra Trung ương' },
  { words: 'van phong trung uong dang', name: 'Văn phòng Trung ương Đảng' },
  { words: 'van phong trung uong', name: 'Văn phòng Trung ương Đảng' },
  { words: 'ban tuyen giao va dan van trung uong', name: 'Ban Tuyên giáo và Dân vận Trung ương' },
  { words: 'ban tuyen giao trung uong', name: 'Ban Tuyên giáo Trung ương' },
  { words: 'ban dan van trung uong', name: 'Ban Dân vận Trung ương' },
  { words: 'ban noi chinh trung uong', name: 'Ban Nội chính Trung ương' },
  { words: 'ban kinh te trung uong', name: 'Ban Kinh tế Trung ương' },
  { words: 'ban chinh sach, chien luoc trung uong', name: 'Ban Chính sách, chiến lược Trung ương' },
  { words: 'ban doi ngoai trung uong', name: 'Ban Đối ngoại Trung ương' },
  { words: 'quan uy trung uong', name: 'Quân ủy Trung ương' },
  { words: 'dang uy cong an trung uong', name: 'Đảng ủy Công an Trung ương' },
  { words: 'dang uy quan su trung uong', name: 'Đảng ủy Quân sự Trung ương' },
  { words: 'hoi dong ly luan trung uong', name: 'Hội đồng Lý luận Trung ương' },
  { words: 'trung uong doan', name: 'Trung ương Đoàn' },
  { words: 'tong lien doan lao dong viet nam', name: 'Tổng Liên đoàn Lao động Việt Nam' },
  { words: 'uy ban thuong vu quoc hoi', name: 'Ủy ban Thường vụ Quốc hội' },
  { words: 'quoc hoi', name: 'Quốc hội' },
  { words: 'thu tuong chinh phu', name: 'Thủ tướng Chính phủ' },
  { words: 'thu tuong', name: 'Thủ tướng Chính phủ' },
  { words: 'van phong chinh phu', name: 'Văn phòng Chính phủ' },
  { words: 'chinh phu', name: 'Chính phủ' },
  { words: 'chu tich nuoc', name: 'Chủ tịch nước' },
  { words: 'thanh tra chinh phu', name: 'Thanh tra Chính phủ' },
  { words: 'bo cong an', name: 'Bộ Công an' },
  { words: 'bo quoc phong', name: 'Bộ Quốc phòng' },
  { words: 'bo noi vu', name: 'Bộ Nội vụ' },
  { words: 'bo ngoai giao', name: 'Bộ Ngoại giao' },
  { words: 'bo tu phap', name: 'Bộ Tư pháp' },
  { words: 'bo tai chinh', name: 'Bộ Tài chính' },
  { words: 'bo giao duc va dao tao', name: 'Bộ Giáo dục và Đào tạo' },
  { words: 'bo y te', name: 'Bộ Y tế' },
];

const names = new Map(bodies.map(({ words, name }) => [words, name]));
const bodyPattern = bounded(
  `(?:${bodies
    .map(({ words }) => words)
    .sort((a, b) => b.length - a.length)
    .map(phrase)
    .join('|')})(?![a-z0-9])`,
);

// Heads of bodies that need a place. Tỉnh ủy Bình Thuận, Ban Thường vụ Đảng ủy Khối Doanh nghiệp Trung ương, UBND tỉnh
const standing = `(?:(?:ban${GAP}thuong${GAP}vu|btv|ban${GAP}chap${GAP}hanh|bch|thuong${GAP}truc|van${GAP}phong|ban${GAP}to${GAP}chuc|ban${GAP}tuyen${GAP}giao(?:${GAP}va${GAP}dan${GAP}van)?|ban${GAP}dan${GAP}van|ban${GAP}noi${GAP}chinh|uy${GAP}ban${GAP}kiem${GAP}tra|ubkt)${GAP})?`;
const committee = `(?:tinh${GAP}uy|thanh${GAP}uy|huyen${GAP}uy|thi${GAP}uy|quan${GAP}uy|dang${GAP}uy|dang${GAP}bo(?:${GAP}(?:tinh|huyen|thanh${GAP}pho|quan|xa|phuong))?|chi${GAP}bo|chi${GAP}uy|dang${GAP}doan|ban${GAP}can${GAP}su${GAP}dang|tinh${GAP}doan|ubnd|hdnd|uy${GAP}ban${GAP}nhan${GAP}dan|hoi${GAP}dong${GAP}nhan${GAP}dan)`;
const localPattern = bounded(
  `${standing}${committee}(?![a-z0-9])(?:${BLANK}(?:tinh|huyen|thanh${GAP}pho|quan|thi${GAP}xa|xa|phuong|cac${BLANK}co${BLANK}quan|khoi)(?![a-z0-9]))?`,
);
const steering = bounded(
  `ban${GAP}chi${GAP}dao${GAP}(?:trung${GAP}uong|tw)(?:${BLANK}(?!trung|ban)[a-z,]{1,10}){0,24}`,
);
const properWord = bounded('[ ](?:[\\p{Lu}][\\p{L}]{0,9})(?![\\p{L}])', 'u');
const properRest = bounded('(?:[ ](?:nghiệp|quan|sản|thôn)(?![\\p{L}]))', 'u');

export interface IssuerRead {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly scope: 'central' | 'local';
}

/** Reads the body named at a place: one of the list, or a local body with what place is stated. */
export function readIssuerName(scan: Scan, at: number): IssuerRead | undefined {
  const central = readFolded(scan, bodyPattern, at);
  if (central) {
    const name = names.get(central[0].replace(/[ \n]+/g, ' ')) ?? bodyOf(central[0]);
    if (name !== undefined && isCapitalAt(scan, at))
      return { from: at, to: at + central[0].length, name, scope: 'central' };
    if (name !== undefined && /^(?:bo|ban|chinh|quoc|uy)/.test(central[0]))
      return { from: at, to: at + central[0].length, name, scope: 'central' };
  }
  const board = readFolded(scan, steering, at);
  if (board)
    return {
      from: at,
      to: at + board[0].length,
      name: printed(scan, at, at + board[0].length),
      scope: 'central',
    };
  const local = readFolded(scan, localPattern, at);
  if (!local) return undefined;
  const to = readPlace(scan, at + local[0].length);
  return { from: at, to, name: printed(scan, at, to), scope: 'local' };
}

// Words run together by a PDF (BộChính trị) still name the body.
function bodyOf(spelling: string): string | undefined {
  const tight = spelling.replace(/[ \n]+/g, '');
  return bodies.find(({ words }) => words.replace(/ /g, '') === tight)?.name;
}

// Proper names of places and firms: capitals, up to eight words; "Khối Doanh nghiệp Trung ương".
function readPlace(scan: Scan, at: number): number {
  let to = at;
  for (let count = 0; count < 8; count += 1) {
    const next = readText(scan, properWord, to) ?? (count > 0 ? readText(scan, properRest, to) : null);
    if (!next) break;
    to += next[0].length;
    const lower = readText(scan, trailingSyllable, to);
    if (lower) to += lower[0].length;
  }
  return to;
}
const trailingSyllable = bounded('[ ](?:nghiệp|ương|quan|phòng|pháp|vụ|nam|an|uỷ|ủy)(?![\\p{L}])', 'u');

function printed(scan: Scan, from: number, to: number): string {
  return scan.text
    .slice(from, to)
    .replace(/[ \n]+/g, ' ')
    .trim()
    .replace(/,$/, '');
}
