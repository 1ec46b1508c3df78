// A small catalog of published documents whose numbers meet: the pairs that resolving must not confuse.

import type { Issuer, LegalDocument, Term } from '../../src/domain/document.ts';
import { buildGraph } from '../../src/domain/graph.ts';
import { isoDate } from '../../src/domain/iso-date.ts';
import { makeResolver, type TextContext } from '../../src/citation/resolve.ts';
import { find } from '../../src/citation/find.ts';
import type { ResolvedCitation } from '../../src/citation/citation.ts';
import { makeDocument, relate } from '../support/make-document.ts';

function issuer(slug: string, name: string, code: string, place: string | null = null): Issuer {
  return {
    slug,
    name,
    shortName: null,
    codes: [code],
    idCode: slug,
    level: place === null ? 'trung-uong' : 'tinh',
    place,
    aliases: [],
  };
}

const issuers = new Map(
  [
    issuer('bct', 'Bộ Chính trị', 'TW'),
    issuer('bbt', 'Ban Bí thư', 'TW'),
    issuer('ban-chap-hanh-trung-uong', 'Ban Chấp hành Trung ương', 'TW'),
    issuer('btctw', 'Ban Tổ chức Trung ương', 'BTCTW'),
    issuer('quoc-hoi', 'Quốc hội', 'QH'),
    issuer('dai-hoi-xi', 'Đại hội đại biểu toàn quốc lần thứ XI', ''),
    issuer('tu-bt', 'Ban Thường vụ Tỉnh ủy Bình Thuận', 'TU', 'Bình Thuận'),
  ].map((row) => [row.slug, row]),
);

function term(ordinal: string, congressFrom: string, congressTo: string): Term {
  return {
    slug: `khoa-${ordinal.toLowerCase()}`,
    ordinal,
    congressFrom: isoDate(congressFrom),
    congressTo: isoDate(congressTo),
    firstPlenum: null,
  };
}

const terms: readonly Term[] = [
  term('VIII', '1996-06-28', '1996-07-01'),
  term('IX', '2001-04-19', '2001-04-22'),
  term('X', '2006-04-18', '2006-04-25'),
  term('XI', '2011-01-12', '2011-01-19'),
  term('XII', '2016-01-20', '2016-01-28'),
  term('XIII', '2021-01-26', '2021-02-01'),
];

function published(
  id: string,
  symbol: string | null,
  type: LegalDocument['type'],
  body: string,
  date: string,
  title: string,
  relations: LegalDocument['relations'] = [],
): LegalDocument {
  return makeDocument(id, date, { symbol, type, issuers: [body], title, relations, reviewed: '2026-01-01' });
}

const documents: readonly LegalDocument[] = [
  published('qd-29-tw-1997', '29-QĐ/TW', 'quy-dinh', 'bct', '1997-06-02', 'Thi hành Điều lệ Đảng'),
  published(
    'qd-29-tw-2016',
    '29-QĐ/TW',
    'quy-dinh',
    'ban-chap-hanh-trung-uong',
    '2016-07-25',
    'Thi hành Điều lệ Đảng',
  ),
  published(
    'qd-47-tw-2011',
    '47-QĐ/TW',
    'quy-dinh',
    'ban-chap-hanh-trung-uong',
    '2011-11-01',
    'Những điều đảng viên không được làm',
  ),
  published(
    'qd-47-tw-2021',
    '47-QĐ/TW',
    'quy-dinh',
    'bbt',
    '2021-12-20',
    'Chức năng, nhiệm vụ của tổ chức đảng cơ quan báo chí',
  ),
  published(
    'ct-35-tw-2019',
    '35-CT/TW',
    'chi-thi',
    'bct',
    '2019-05-30',
    'Đại hội đảng bộ các cấp tiến tới Đại hội XIII của Đảng',
  ),
  published(
    'ct-35-tw-2024',
    '35-CT/TW',
    'chi-thi',
    'bct',
    '2024-06-14',
    'Đại hội đảng bộ các cấp tiến tới Đại hội XIV của Đảng',
  ),
  published(
    'ct-39-tw-2014',
    '39-CT/TW',
    'chi-thi',
    'bct',
    '2014-08-18',
    'Tăng cường công tác bảo vệ chính trị nội bộ trong tình hình hiện nay',
  ),
  published(
    'qd-07-tw-2018',
    '07-QĐi/TW',
    'quy-dinh',
    'bct',
    '2018-08-28',
    'Xử lý kỷ luật tổ chức đảng vi phạm',
  ),
  published(
    'qd-102-tw-2017',
    '102-QĐ/TW',
    'quy-dinh',
    'bct',
    '2017-11-15',
    'Xử lý kỷ luật đảng viên vi phạm',
  ),
  published(
    'qd-69-tw-2022',
    '69-QĐ/TW',
    'quy-dinh',
    'bct',
    '2022-07-06',
    'Kỷ luật tổ chức đảng, đảng viên vi phạm',
    [relate('supersedes', 'qd-07-tw-2018'), relate('supersedes', 'qd-102-tw-2017')],
  ),
  published('qd-98-tw-2017', '98-QĐ/TW', 'quy-dinh', 'bct', '2017-10-07', 'Luân chuyển cán bộ'),
  published(
    'hd-16-btctw-2012',
    '16-HD/BTCTW',
    'huong-dan',
    'btctw',
    '2012-11-26',
    'Công tác bảo vệ chính trị nội bộ',
  ),
  published(
    'hd-16-btctw-2018',
    '16-HD/BTCTW',
    'huong-dan',
    'btctw',
    '2018-09-24',
    'Kiểm điểm, đánh giá, xếp loại chất lượng hằng năm',
  ),
  published(
    'nq-12-tw-2012',
    '12-NQ/TW',
    'nghi-quyet',
    'ban-chap-hanh-trung-uong',
    '2012-01-16',
    'Một số vấn đề cấp bách về xây dựng Đảng hiện nay',
  ),
  published(
    'nq-04-tw-2016',
    '04-NQ/TW',
    'nghi-quyet',
    'ban-chap-hanh-trung-uong',
    '2016-10-30',
    'Tăng cường xây dựng, chỉnh đốn Đảng',
  ),
  published(
    'dieu-le-dang-2011',
    null,
    'dieu-le',
    'dai-hoi-xi',
    '2011-01-19',
    'Điều lệ Đảng Cộng sản Việt Nam',
  ),
  published(
    'luat-29-2018-qh14',
    '29/2018/QH14',
    'luat',
    'quoc-hoi',
    '2018-11-15',
    'Luật Bảo vệ bí mật nhà nước',
  ),
  published(
    'luat-117-2025-qh15',
    '117/2025/QH15',
    'luat',
    'quoc-hoi',
    '2025-12-10',
    'Luật Bảo vệ bí mật nhà nước',
    [relate('supersedes', 'luat-29-2018-qh14')],
  ),
  published(
    'hd-09-tu-bt-2014',
    '09-HD/TU',
    'huong-dan',
    'tu-bt',
    '2014-09-12',
    'Bảo vệ chính trị nội bộ phục vụ đại hội đảng bộ các cấp',
  ),
];

export const graph = buildGraph(documents);
export const resolver = makeResolver({ graph, issuers, terms });
export const issuerNames = issuers;

/** Finds and resolves the citations of a text; `date` null: the day of the text is not known. */
export function resolveText(
  text: string,
  date: string | null,
  more: Partial<TextContext> = {},
): readonly ResolvedCitation[] {
  return resolver.resolve(find(text), { date: date === null ? null : isoDate(date), ...more });
}
