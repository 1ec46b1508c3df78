// Invented views of training sessions for the page of specimens.

import type { SessionFileLink } from './session-files.ts';
import type { OutlinePartView, QuestionView, RoleGroup } from './session-parts.ts';
import type { SessionCard } from './session-view.ts';
import type { ReviewGroup } from './review-view.ts';
import type { Phrase, PhraseLink } from './phrase.ts';
import { specimens } from './specimens.ts';
import { specimenPath } from './urls.ts';
import { isoDate } from '../domain/iso-date.ts';

const link = (text: string): PhraseLink => ({ text, path: specimenPath });
const ended: Phrase = [
  link('Quy định 03-QĐ/THU'),
  ' đã bị thay thế bởi ',
  link('04-QĐ/THU'),
  ' từ 08/10/2025.',
];

const card: SessionCard = {
  id: 'mau',
  path: specimenPath,
  title: 'Một buổi tập huấn mẫu có tên dài hơn một dòng trên điện thoại',
  summary: 'Một hai câu nói buổi này về việc gì và học xong làm được gì.',
  audience: 'Cấp ủy, ban thường vụ; Cán bộ làm công tác tổ chức',
  minutes: 90,
  inUse: 12,
  freshness: 'stale',
  standing: '2 phần cần rà soát.',
};

const groups: readonly RoleGroup[] = [
  {
    role: 'main',
    label: 'Quy định chính',
    entries: specimens.rows.slice(0, 1).map((row) => ({
      row,
      note: 'khi đi theo đoàn',
      changed: ['Đã được sửa đổi, đính chính hoặc thay thế một phần bởi ', link('Quy định 09-QĐ/THU'), '.'],
    })),
    empty: [['Kho không có văn bản nào đang áp dụng trong dòng của ', link('Quy định 01-QĐ/THU'), '.']],
  },
];

const outline: readonly OutlinePartView[] = [
  {
    label: 'Nội dung chính',
    heading: 'Báo cáo trước khi đi',
    minutes: 45,
    items: [
      {
        text: 'Một ý còn đứng vững.',
        basis: [link('Quy định 04-QĐ/THU, Điều 7')],
        notes: 'Lời người giảng.',
        unrest: [],
      },
      {
        text: 'Một ý theo văn bản đã hết hiệu lực.',
        basis: [link('Quy định 03-QĐ/THU')],
        notes: null,
        unrest: [ended],
      },
    ],
  },
];

const question: QuestionView = {
  id: 'mau',
  text: 'Ai phải báo cáo trước khi đi?',
  options: ['A', 'B', 'C', 'D'].map((letter) => ({
    letter,
    text: `Phương án ${letter}`,
    right: letter === 'B',
  })),
  answer: 'B. Phương án B',
  why: 'Điều 7 nêu rõ như vậy.',
  source: link('Quy định 04-QĐ/THU, Điều 7'),
  unrest: [],
};

const review: readonly ReviewGroup[] = [
  {
    freshness: 'stale',
    causes: [ended],
    entries: [
      {
        freshness: 'stale',
        kind: 'Tình huống',
        text: 'Đi thử việc phải báo cáo ai?',
        page: link('Đi thử việc phải báo cáo ai?'),
        causes: [ended],
      },
      {
        freshness: 'stale',
        kind: 'Câu hỏi trắc nghiệm',
        text: 'Ai báo cáo?',
        page: link('Một buổi tập huấn'),
        causes: [ended],
      },
    ],
  },
];

const files: readonly SessionFileLink[] = [
  { kind: 'outline', label: 'Đề cương', path: specimenPath, name: 'mau.docx', about: '.docx, 18 kB' },
  { kind: 'slides', label: 'Bài trình chiếu', path: specimenPath, name: 'mau.pptx', about: '.pptx, 74 kB' },
];

const pack = { code: '261122-K7QP', day: isoDate('2026-11-22'), documents: [] } as const;

export const sessionSpecimens = { card, groups, outline, question, review, files, ended, pack } as const;
