// Invented views of situations and of the guided finder for the page of specimens.

import type { FinderChoice } from './finder-view.ts';
import type { Phrase, PhraseLink } from './phrase.ts';
import type { SituationExample } from './situation-examples.ts';
import type { SituationLine, SituationRole } from './situation-lines.ts';
import type { SituationItem } from './situation-lists.ts';
import { specimens } from './specimens.ts';
import { specimenPath } from './urls.ts';

const link = (text: string): PhraseLink => ({ text, path: specimenPath });

const line = (at: number, row: SituationLine['row']): SituationLine => ({
  key: `${at}.${row?.id ?? ''}`,
  row,
  member: [link('Quy định 03-QĐ/THU')],
  note: at === 0 ? 'Khi đi theo đoàn.' : null,
  standsIn: at === 0 ? ['Đã thay thế ', link('Quy định 03-QĐ/THU'), ' (suy luận).'] : null,
  cause: ['từ 08/10/2025; nêu trong nguồn; được sửa đổi, bổ sung bởi ', link('Quy định 09-QĐ/THU'), '.'],
  causes: '[]',
  shown: true,
});

const roles: readonly SituationRole[] = [
  { role: 'main', label: 'Quy định chính', lines: specimens.rows.slice(0, 2).map((row) => line(0, row)) },
  { role: 'guidance', label: 'Hướng dẫn', lines: [line(1, null)] },
];

const text: Phrase = [
  'Báo cáo chi bộ trước khi đi, theo ',
  link('Quy định 04-QĐ/THU'),
  '; khi về báo cáo lại.',
];

const notes: Readonly<Record<'stale' | 'day', Phrase>> = {
  stale: [link('Quy định 03-QĐ/THU'), ' đã bị thay thế bởi ', link('04-QĐ/THU'), ' từ 08/10/2025.'],
  day: [
    'Chưa có lời đáp viết cho ngày 15/03/2012. Lời đáp dưới đây viết theo ',
    link('Quy định 04-QĐ/THU'),
    '. Ngày 15/03/2012 áp dụng ',
    link('Quy định 01-QĐ/THU'),
    '.',
  ],
};

const items: readonly SituationItem[] = (['stands', 'uncertain', 'stale'] as const).map((freshness, at) => ({
  id: `mau-${freshness}`,
  path: specimenPath,
  question: 'Một câu hỏi đủ dài để thấy cách xuống dòng trên màn hình hẹp thì phải làm gì, theo văn bản nào?',
  about: null,
  main: specimens.rows[at] ?? null,
  freshness,
  words: '',
}));

const examples: readonly SituationExample[] = [
  {
    text: 'Hồ sơ lập tháng 3/2023',
    day: '15/03/2023',
    path: specimenPath,
    roles: [{ label: 'Quy định chính', documents: [link('Quy định 03-QĐ/THU')] }],
  },
];

const choices: readonly FinderChoice[] = [
  { title: 'Đi nước ngoài, ở nước ngoài, quan hệ với nước ngoài', path: specimenPath, count: 12 },
  { title: 'Việc chưa có tình huống', path: specimenPath, count: 0 },
];

export const situationSpecimens = {
  roles,
  text,
  notes,
  items,
  examples,
  choices,
  chosen: [link('Đảng viên')],
} as const;
