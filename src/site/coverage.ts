// What the corpus holds, counted: for the page that says honestly how far it reaches. Only what is there is counted;
// numbers that no entry has are nobody's business here, so nothing is grouped by number and no empty year is listed.

import { documentEvidence, factEvidence, gradedFields, noGrades } from '../domain/evidence-grade.ts';
import { daysBetween, type IsoDate } from '../domain/iso-date.ts';
import {
  documentTypes,
  evidenceGrades,
  factFields,
  sourceKinds,
  type EvidenceGrade,
  type SourceKind,
} from '../domain/vocabulary.ts';
import { byIssuer, byTerm, byTopic, byType, byYear } from './document-lists.ts';
import type { Site } from './site.ts';
import { countBadges } from './state-counts.ts';
import { issuerPath, termPath, topicPath, typePath, yearPath } from './urls.ts';

export interface CoverageRow {
  readonly label: string;
  /** Page that lists what is counted; null where there is none. */
  readonly path: string | null;
  readonly count: number;
}

export interface CoverageTable {
  readonly id: string;
  readonly heading: string;
  /** Head of the first column, and of the column of numbers. */
  readonly columns: readonly [string, string];
  readonly rows: readonly CoverageRow[];
  /** What has to be known to read the numbers; empty when nothing has. */
  readonly note: string;
}

export interface FactRow {
  readonly label: string;
  readonly total: number;
  readonly counts: Readonly<Record<EvidenceGrade, number>>;
}

const grades = Object.keys(evidenceGrades) as EvidenceGrade[];
const documentColumns = (first: string): readonly [string, string] => [first, 'Số văn bản'];

/** The tables of documents, then those of sources, in the order the page shows them. */
export function coverageTables(site: Site): readonly CoverageTable[] {
  return [
    typeTable(site),
    issuerTable(site),
    termTable(site),
    yearTable(site),
    topicTable(site),
    stateTable(site),
    gradeTable(site),
    reviewTable(site),
    textTable(site),
    sourceKindTable(site),
    sourceYearTable(site),
  ];
}

/** Each kind of fact: how many entries state it, by how well it is supported. */
export function factRows({ catalog }: Site): readonly FactRow[] {
  return gradedFields.map((field) => {
    const counts = noGrades();
    for (const document of catalog.documents) {
      const evidence = factEvidence(document, field, catalog.sources);
      if (evidence !== null) counts[evidence.grade] += 1;
    }
    const total = grades.reduce((sum, grade) => sum + counts[grade], 0);
    return { label: factFields[field].label, total, counts };
  });
}

/** What is known to be missing, in whole sentences. */
export function knownGaps(site: Site): readonly string[] {
  const { documents } = site.catalog;
  const number = (test: (document: (typeof documents)[number]) => boolean) => documents.filter(test).length;
  const relations = documents.flatMap((document) => document.relations);
  const unlisted = relations.filter(({ target }) => target.kind === 'unlisted').length;
  const concluded = relations.filter(({ evidence }) => evidence.kind === 'inferred').length;
  const sentences: readonly [number, string][] = [
    [number(({ reviewed }) => reviewed === null), 'văn bản chưa có ai rà soát xem đã bị thay thế hay chưa'],
    [number(({ date, year }) => date === null && year !== null), 'văn bản chỉ rõ năm, chưa rõ ngày ban hành'],
    [number(({ year }) => year === null), 'văn bản chưa rõ cả năm ban hành'],
    [number(({ inForceFrom }) => inForceFrom === null), 'văn bản không có nguồn nào nêu ngày có hiệu lực'],
    [number(({ points }) => points.length === 0), 'văn bản chưa có phần nội dung chính'],
    [concluded, `quan hệ là suy luận của người biên tập, trong ${relations.length} quan hệ đã ghi`],
    [unlisted, 'quan hệ trỏ tới văn bản mà kho chưa có mục riêng'],
  ];
  return sentences.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}.`);
}

function typeTable(site: Site): CoverageTable {
  const rows = [...byType(site)].map(([type, list]) =>
    row(documentTypes[type].label, list.length, typePath(type)),
  );
  return {
    id: 'loai',
    heading: 'Theo loại văn bản',
    columns: documentColumns('Loại'),
    rows: largestFirst(rows),
    note: '',
  };
}

function issuerTable(site: Site): CoverageTable {
  const rows = [...byIssuer(site)].map(([slug, list]) =>
    row(site.catalog.issuers.get(slug)?.name ?? slug, list.length, issuerPath(slug)),
  );
  return {
    id: 'co-quan',
    heading: 'Theo cơ quan ban hành',
    columns: documentColumns('Cơ quan'),
    rows: largestFirst(rows),
    note: 'Văn bản do nhiều cơ quan cùng ban hành được tính ở mỗi cơ quan.',
  };
}

function termTable(site: Site): CoverageTable {
  const rows = [...byTerm(site)].map(([term, list]) =>
    row(`Khóa ${term.ordinal}`, list.length, termPath(term.slug)),
  );
  return {
    id: 'nhiem-ky',
    heading: 'Theo nhiệm kỳ Trung ương',
    columns: documentColumns('Nhiệm kỳ'),
    rows,
    note: 'Chỉ tính văn bản rõ ngày ban hành; văn bản của những ngày quanh đại hội được tính ở cả hai nhiệm kỳ.',
  };
}

function yearTable(site: Site): CoverageTable {
  const rows = [...byYear(site)].map(([year, list]) =>
    row(year === null ? 'Chưa rõ năm' : String(year), list.length, yearPath(year)),
  );
  return { id: 'nam', heading: 'Theo năm ban hành', columns: documentColumns('Năm'), rows, note: '' };
}

function topicTable(site: Site): CoverageTable {
  const rows = [...byTopic(site)]
    .filter(([, list]) => list.length > 0)
    .map(([slug, list]) => row(site.catalog.topics.get(slug)?.title ?? slug, list.length, topicPath(slug)));
  return {
    id: 'chuyen-de',
    heading: 'Theo chuyên đề',
    columns: documentColumns('Chuyên đề'),
    rows: largestFirst(rows),
    note: 'Một văn bản có thể thuộc nhiều chuyên đề.',
  };
}

function stateTable(site: Site): CoverageTable {
  const rows = countBadges(site.catalog.documents, site).map(({ badge, count }) => row(badge.label, count));
  return {
    id: 'hieu-luc',
    heading: 'Theo tình trạng hiệu lực vào ngày dựng trang',
    columns: documentColumns('Tình trạng'),
    rows,
    note: '',
  };
}

function gradeTable(site: Site): CoverageTable {
  const counts = noGrades();
  for (const document of site.catalog.documents)
    counts[documentEvidence(document, site.catalog.sources)] += 1;
  return {
    id: 'can-cu',
    heading: 'Theo mức căn cứ của cả mục',
    columns: documentColumns('Mức căn cứ'),
    rows: grades.map((grade) => row(evidenceGrades[grade].label, counts[grade])),
    note: 'Mức của cả mục là mức yếu nhất trong ba thông tin: số ký hiệu, ngày ban hành, trích yếu.',
  };
}

// Upper ends in days; the check `reviewed-within-a-year` warns after the second.
const reviewAges: readonly (readonly [string, number])[] = [
  ['Trong 6 tháng qua', 183],
  ['Từ 6 tháng đến 1 năm trước', 366],
  ['Hơn 1 năm trước', Number.POSITIVE_INFINITY],
];

/** Which group of the age of review a day falls in, on the day of the build. */
export function reviewGroup(reviewed: IsoDate | null, builtOn: IsoDate): string {
  if (reviewed === null) return 'Chưa rà soát';
  const age = daysBetween(reviewed, builtOn);
  return reviewAges.find(([, limit]) => age <= limit)?.[0] ?? 'Hơn 1 năm trước';
}

function reviewTable(site: Site): CoverageTable {
  const groups = [...reviewAges.map(([label]) => label), 'Chưa rà soát'];
  const found = site.catalog.documents.map(({ reviewed }) => reviewGroup(reviewed, site.builtOn));
  return {
    id: 'ra-soat',
    heading: 'Theo lần rà soát gần nhất',
    columns: documentColumns('Rà soát'),
    rows: groups.map((label) => row(label, found.filter((group) => group === label).length)),
    note: 'Rà soát là tìm xem đã có văn bản nào thay thế, sửa đổi hay chưa.',
  };
}

function textTable({ catalog }: Site): CoverageTable {
  const open = catalog.documents.filter(({ textPublic }) => textPublic).length;
  return {
    id: 'toan-van',
    heading: 'Theo việc công bố toàn văn',
    columns: documentColumns('Toàn văn'),
    rows: [
      row('Không có ghi chú là chưa công bố', open),
      row('Không công bố', catalog.documents.length - open),
    ],
    note: 'Với văn bản không công bố toàn văn, kho chỉ ghi điều báo chí và nguồn công khai đã nêu.',
  };
}

function sourceKindTable({ catalog }: Site): CoverageTable {
  const sources = [...catalog.sources.values()];
  const rows = (Object.keys(sourceKinds) as SourceKind[])
    .map((kind) => row(sourceKinds[kind].label, sources.filter((source) => source.kind === kind).length))
    .filter(({ count }) => count > 0);
  const low = sources.filter(({ lowTrust }) => lowTrust).length;
  return {
    id: 'loai-nguon',
    heading: 'Nguồn theo loại',
    columns: ['Loại nguồn', 'Số nguồn'],
    rows,
    note: `${low} nguồn được xếp độ tin cậy thấp và không được tính khi đối chiếu.`,
  };
}

function sourceYearTable({ catalog }: Site): CoverageTable {
  const counts = new Map<string, number>();
  for (const { published } of catalog.sources.values()) {
    const year = published?.slice(0, 4) ?? 'Không ghi ngày đăng';
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const rows = [...counts].sort(([a], [b]) => (a < b ? 1 : -1)).map(([year, count]) => row(year, count));
  const undated = rows.filter(({ label }) => label === 'Không ghi ngày đăng');
  return {
    id: 'nam-nguon',
    heading: 'Nguồn theo năm đăng',
    columns: ['Năm đăng', 'Số nguồn'],
    rows: [...rows.filter((one) => !undated.includes(one)), ...undated],
    note: '',
  };
}

function row(label: string, count: number, path: string | null = null): CoverageRow {
  return { label, count, path };
}

function largestFirst(rows: readonly CoverageRow[]): readonly CoverageRow[] {
  return rows.toSorted((a, b) => b.count - a.count);
}
