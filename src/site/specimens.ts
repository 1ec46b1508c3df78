// Invented views for the page of specimens: symbols no real body uses, links that stay on the page.

import { badgeOf } from './badge.ts';
import type { ComparisonLine } from './comparison-view.ts';
import type { DocumentRow } from './document-row.ts';
import type { EvidenceView } from './fact-evidence.ts';
import type { HistoryRow } from './history-table.ts';
import type { LineageStep } from './lineage-view.ts';
import type { PhraseLink } from './phrase.ts';
import type { PropertyRow } from './property-rows.ts';
import type { RelationGroup } from './relation-groups.ts';
import { paths, specimenPath } from './urls.ts';
import {
  comparisonKinds,
  validityGrades,
  validityStates,
  type ComparisonKind,
  type EvidenceGrade,
  type ValidityGrade,
  type ValidityState,
} from '../domain/vocabulary.ts';

const link = (text: string): PhraseLink => ({ text, path: specimenPath });

const rows: readonly DocumentRow[] = (Object.keys(validityStates) as ValidityState[]).flatMap((state, at) =>
  (Object.keys(validityGrades) as ValidityGrade[]).slice(0, state === 'in-force' ? 3 : 1).map((grade) => ({
    id: `mau-${at}-${grade}`,
    path: specimenPath,
    name: `Quy định 0${at + 1}-QĐ/THU`,
    title: 'Một trích yếu đủ dài để thấy cách xuống dòng khi màn hình hẹp hơn chiều dài của nó',
    day: '08/02/2022',
    issuer: 'Ban Thử',
    badge: badgeOf(state, grade),
    timeline: '',
  })),
);

const steps: readonly LineageStep[] = [
  {
    id: 'a',
    path: specimenPath,
    text: '01-QĐ (2007)',
    name: 'Quy định 01-QĐ/THU',
    current: false,
    join: 'none',
  },
  {
    id: 'b',
    path: specimenPath,
    text: '02-QĐ (2018)',
    name: 'Quy định 02-QĐ/THU',
    current: false,
    join: 'inferred',
  },
  {
    id: 'c',
    path: specimenPath,
    text: '03-QĐ (2022)',
    name: 'Quy định 03-QĐ/THU',
    current: true,
    join: 'stated',
  },
  {
    id: 'd',
    path: specimenPath,
    text: '04-QĐ (2025)',
    name: 'Quy định 04-QĐ/THU',
    current: false,
    join: 'inferred',
  },
];

function evidence(grade: EvidenceGrade): EvidenceView {
  const source = { title: 'Một bài báo', path: paths.sources, facts: 'Báo Thử, 08/02/2022' };
  const remark = {
    label: 'Các nguồn nêu khác nhau',
    says: 'một báo ghi 28/02/2022',
    from: [link('Báo Thử')],
  };
  return {
    grade,
    lead: grade === 'inferred' ? 'Kết luận của người biên tập, lý do ghi ngay trên.' : '',
    sources: grade === 'inferred' ? [] : [source],
    remarks: grade === 'conflicting' ? [remark] : [],
    numbers: grade === 'inferred' ? '' : 'nguồn 1',
  };
}

const relations: readonly RelationGroup[] = [
  {
    verb: 'supersedes',
    direction: 'passive',
    heading: 'Bị thay thế bởi',
    items: [
      {
        sentence: ['Văn bản này bị thay thế bởi ', link('Quy định 04-QĐ/THU'), ' từ ngày 08/10/2025.'],
        title: 'Một trích yếu',
        evidence: ['Suy luận: cùng cơ quan, cùng trích yếu.'],
        support: evidence('inferred'),
        note: null,
        other: { id: 'mau-d', badge: badgeOf('in-force', 'stated') },
      },
    ],
  },
];

const history: readonly HistoryRow[] = [
  { day: '08/02/2022', status: 'Văn bản được ban hành', origin: ['Quy định 03-QĐ/THU'], part: '' },
  {
    day: '01/01/2024',
    status: 'Bị thay thế một phần',
    origin: [link('Quy định 09-QĐ/THU')],
    part: 'Chương II',
  },
  {
    day: '08/10/2025',
    status: 'Bị thay thế (suy luận)',
    origin: [link('Quy định 04-QĐ/THU')],
    part: 'Toàn bộ',
  },
];

const properties: readonly PropertyRow[] = [
  { label: 'Số ký hiệu', value: ['03-QĐ/THU'], evidence: evidence('cross-checked') },
  { label: 'Ngày ban hành', value: [link('08/02/2022')], evidence: evidence('conflicting') },
  { label: 'Trích yếu', value: ['Một trích yếu'], evidence: evidence('single') },
];

const contents = [
  { text: 'Một mục', path: paths.home, count: 12 },
  {
    text: 'Một mục có tên dài hơn hẳn để thấy dòng chấm nhường chỗ cho chữ',
    path: paths.home,
    count: 3,
    note: 'Có ghi chú.',
  },
];

const tableKinds = Object.keys(comparisonKinds) as ComparisonKind[];

const lines: readonly ComparisonLine[] = tableKinds.map((kind, at) => {
  const support = ['Điều 3. Nguồn: ', link('Báo Thử'), '.'];
  const cell = { told: true, text: 'Một câu tóm tắt theo lời của người biên tập.', support };
  const unknown = {
    told: false,
    text: 'Chưa rõ nội dung cũ: nguồn không chép lại.',
    support: support.slice(1),
  };
  return {
    topic: `Vấn đề thứ ${at + 1}`,
    kind,
    change: comparisonKinds[kind].label,
    note: at % 2 === 0 ? null : 'Một ghi chú của người biên tập.',
    old: kind === 'bo-sung' ? unknown : cell,
    new: cell,
  };
});

export const specimens = { rows, steps, relations, history, properties, contents, lines } as const;
