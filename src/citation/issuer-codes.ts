// Issuer codes: whose they are, where that is one body; which need a place; which are no Party or state body at all.

type CodeScope =
  /** One central body, or the three that share TW. */
  | 'central'
  /** One of very many bodies: the place must be stated. */
  | 'local'
  /** State bodies of the whole country. */
  | 'state'
  | 'state-local';

export interface IssuerCode {
  readonly code: string;
  readonly scope: CodeScope;
  /** Name of the body when the code names one, else null. */
  readonly name: string | null;
}

const central = (code: string, name: string | null): IssuerCode => ({ code, scope: 'central', name });
const local = (code: string): IssuerCode => ({ code, scope: 'local', name: null });
const state = (code: string, name: string): IssuerCode => ({ code, scope: 'state', name });

export const issuerCodes: readonly IssuerCode[] = [
  central('TW', null),
  central('BTCTW', 'Ban Tổ chức Trung ương'),
  central('UBKTTW', 'Ủy ban Kiểm tra Trung ương'),
  central('VPTW', 'Văn phòng Trung ương Đảng'),
  central('BTGTW', 'Ban Tuyên giáo Trung ương'),
  central('BTGDVTW', 'Ban Tuyên giáo và Dân vận Trung ương'),
  central('BDVTW', 'Ban Dân vận Trung ương'),
  central('BNCTW', 'Ban Nội chính Trung ương'),
  central('BKTTW', 'Ban Kinh tế Trung ương'),
  central('BCSCLTW', 'Ban Chính sách, chiến lược Trung ương'),
  central('BĐNTW', 'Ban Đối ngoại Trung ương'),
  central('QUTW', 'Quân ủy Trung ương'),
  central('ĐUQSTW', 'Đảng ủy Quân sự Trung ương'),
  central('ĐUCA', 'Đảng ủy Công an Trung ương'),
  central('ĐUCATW', 'Đảng ủy Công an Trung ương'),
  central('HĐLLTW', 'Hội đồng Lý luận Trung ương'),
  central('TTVH', 'Ban Tư tưởng - Văn hóa Trung ương'),
  central('BCĐTW', null),
  central('HVCTQG', 'Học viện Chính trị quốc gia Hồ Chí Minh'),
  central('TLĐ', 'Tổng Liên đoàn Lao động Việt Nam'),
  central('TWĐTN', null),
  central('ĐCT', null),
  central('MTTW', 'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam'),
  central('QU', 'Quân ủy Trung ương'),
  central('VPQU', 'Văn phòng Quân ủy Trung ương'),
  ...[
    'TU',
    'HU',
    'ThU',
    'ĐU',
    'ĐUK',
    'CB',
    'UBKT',
    'BTGTU',
    'BTCTU',
    'UBKTTU',
    'BDVTU',
    'BNCTU',
    'BTGDVTU',
    'VPTU',
  ].map(local),
  ...[
    'BTCHU',
    'UBKTHU',
    'BTGHU',
    'BDVHU',
    'VPHU',
    'BTCĐU',
    'UBKTĐU',
    'BTTU',
    'ĐUQS',
    'ĐTN',
    'ĐUCT',
    'BCĐ',
  ].map(local),
  state('CP', 'Chính phủ'),
  state('TTg', 'Thủ tướng Chính phủ'),
  state('CTN', 'Chủ tịch nước'),
  state('QH', 'Quốc hội'),
  state('UBTVQH', 'Ủy ban Thường vụ Quốc hội'),
  state('VPCP', 'Văn phòng Chính phủ'),
  state('VPQH', 'Văn phòng Quốc hội'),
  state('VPCTN', 'Văn phòng Chủ tịch nước'),
  state('TANDTC', 'Tòa án nhân dân tối cao'),
  state('HĐTP', 'Hội đồng Thẩm phán Tòa án nhân dân tối cao'),
  state('VKSNDTC', 'Viện kiểm sát nhân dân tối cao'),
  state('KTNN', 'Kiểm toán nhà nước'),
  state('TTCP', 'Thanh tra Chính phủ'),
  state('NHNN', 'Ngân hàng Nhà nước Việt Nam'),
  state('UBDT', 'Ủy ban Dân tộc'),
  state('BCA', 'Bộ Công an'),
  state('BQP', 'Bộ Quốc phòng'),
  state('BNV', 'Bộ Nội vụ'),
  state('BNG', 'Bộ Ngoại giao'),
  state('BTP', 'Bộ Tư pháp'),
  state('BTC', 'Bộ Tài chính'),
  state('BCT', 'Bộ Công Thương'),
  state('BXD', 'Bộ Xây dựng'),
  state('BYT', 'Bộ Y tế'),
  state('BKHĐT', 'Bộ Kế hoạch và Đầu tư'),
  state('BKHCN', 'Bộ Khoa học và Công nghệ'),
  state('BGDĐT', 'Bộ Giáo dục và Đào tạo'),
  state('BLĐTBXH', 'Bộ Lao động - Thương binh và Xã hội'),
  state('BVHTTDL', 'Bộ Văn hóa, Thể thao và Du lịch'),
  state('BTTTT', 'Bộ Thông tin và Truyền thông'),
  state('BTNMT', 'Bộ Tài nguyên và Môi trường'),
  state('BNNPTNT', 'Bộ Nông nghiệp và Phát triển nông thôn'),
  state('BNNMT', 'Bộ Nông nghiệp và Môi trường'),
  state('BGTVT', 'Bộ Giao thông vận tải'),
  state('BDTTG', 'Bộ Dân tộc và Tôn giáo'),
  { code: 'UBND', scope: 'state-local', name: null },
  { code: 'HĐND', scope: 'state-local', name: null },
  { code: 'STC', scope: 'state-local', name: null },
  { code: 'SNV', scope: 'state-local', name: null },
];

/** Spellings that stand for a code. `Tw` and the OCR slip `TVV` mean TW. */
export const codeSpellings: ReadonlyMap<string, string> = new Map([
  ['TƯ', 'TW'],
  ['T.Ư', 'TW'],
  ['T.W', 'TW'],
  ['TVV', 'TW'],
  ['BCHTW', 'TW'],
  ['DUUK', 'ĐUK'],
]);

/**
 * Parts of issuer codes of firms and other papers: a symbol with one of them is left alone. Folded.
 * HĐQT board, ĐHĐCĐ shareholders, HĐTV members' council, TGĐ director general, HĐ* contracts, GP licences.
 */
export const deniedIssuers: readonly string[] = [
  'hdqt',
  'dhdcd',
  'hdtv',
  'tgd',
  'hdkt',
  'hdld',
  'hdmb',
  'hdtd',
  'hdlv',
  'hd',
  'bks',
  'gp',
  'gpxd',
  'cty',
  'ctcp',
  'tnhh',
  'kho',
  'xnk',
  'dhcd',
];

const byCode = new Map(issuerCodes.map((row) => [row.code.toUpperCase(), row]));

/** The row of a code, of its leading unit (`TWĐTN-VP`), or of a body with its term (`QH14`); undefined when unknown. */
export function issuerCode(code: string): IssuerCode | undefined {
  const upper = code.toUpperCase();
  const lead = upper.split('-')[0]!.replace(/\(.{0,8}\)$/, '');
  return (
    byCode.get(upper) ?? byCode.get(lead) ?? byCode.get(lead.replace(/\d{1,2}$/, '')) ?? armyOrLocal(lead)
  );
}

/** Whether the list itself holds the code, in whatever case. */
export function isListedCode(code: string): boolean {
  return byCode.has(code.toUpperCase());
}

// Any code ending in TU, HU, ĐU is a local body's; ending in TW a central one's.
function armyOrLocal(code: string): IssuerCode | undefined {
  if (/^[A-ZĐƯ]{2,8}TW$/.test(code)) return { code, scope: 'central', name: null };
  if (/^[A-ZĐƯ]{2,8}(?:TU|HU|ĐU|ĐUK)$/.test(code)) return { code, scope: 'local', name: null };
  return undefined;
}

/** Whether a code, or a unit of it, belongs to a firm or another paper. */
export function isDeniedIssuer(foldedCode: string): boolean {
  return foldedCode.split('-').some((part) => deniedIssuers.includes(part));
}
