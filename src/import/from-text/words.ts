// Every sentence of the report on a clipping, in Vietnamese and English.

import type { DocumentId } from '../../domain/document.ts';
import type { Contradiction } from './proposal.ts';
import type { EntryDoubt } from './new-entries.ts';
import type { Doubt } from './relation.ts';

export type Language = 'vi' | 'en';
type Sentence = Readonly<Record<Language, string>>;

export const doubtWords: Readonly<Record<Doubt, Sentence>> = {
  negated: { vi: 'câu phủ định', en: 'the sentence denies it' },
  planned: { vi: 'mới là dự kiến, đề nghị hoặc dự thảo', en: 'planned, proposed or a draft only' },
  question: { vi: 'câu hỏi', en: 'a question' },
  purpose: { vi: 'câu nêu mục đích, chưa nói đã làm', en: 'a purpose, not said to be done' },
  event: { vi: 'chủ thể là một việc hay một cơ quan', en: 'the subject is an event or a body' },
  'no-actor': { vi: 'câu không nêu văn bản nào tác động', en: 'no acting document is named' },
  'far-subject': {
    vi: 'giữa văn bản và động từ còn lời khác',
    en: 'other words stand between document and verb',
  },
  'two-readings': { vi: 'câu hiểu được hai cách', en: 'the sentence can be read two ways' },
  'two-verbs': { vi: 'câu nêu hai cách tác động', en: 'two acts are named' },
  direction: { vi: 'chưa rõ văn bản nào tác động', en: 'the direction is not clear' },
  'ended-when': {
    vi: 'câu chỉ nói hết hiệu lực khi văn bản kia có hiệu lực',
    en: 'ends when the other begins',
  },
  'no-number': { vi: 'văn bản không ghi số', en: 'a document without its number' },
  'which-document': { vi: 'chưa xác định được là văn bản nào', en: 'which document is meant cannot be told' },
  'not-dated': { vi: 'văn bản chưa có trong kho và không ghi ngày', en: 'not in the corpus and not dated' },
  'acts-backwards': { vi: 'văn bản tác động lại ban hành trước', en: 'the acting document is the older' },
};

export const entryDoubtWords: Readonly<Record<EntryDoubt, Sentence>> = {
  'no-symbol': { vi: 'không ghi đủ số ký hiệu', en: 'no full symbol' },
  'no-type': { vi: 'không ghi loại văn bản', en: 'no type' },
  'no-date': { vi: 'không ghi đủ ngày ban hành', en: 'no full date' },
  'no-issuer': { vi: 'không ghi cơ quan ban hành', en: 'no issuer' },
  'issuer-unlisted': {
    vi: 'issuers.yaml chưa có cơ quan này, hoặc có nhiều cơ quan cùng mã',
    en: 'the issuer is not in issuers.yaml, or several share its code',
  },
  'type-unfit': { vi: 'tên loại không hợp với số ký hiệu', en: 'the type does not fit the symbol' },
  slip: {
    vi: 'ngày chỉ khác một chữ số hoặc đảo ngày tháng, có thể do viết nhầm',
    en: 'the date may be a slip',
  },
  'same-symbol-elsewhere': {
    vi: 'kho có văn bản cùng số trong cùng khóa, ngày khác hoặc sau ngày của bài',
    en: 'the corpus holds the symbol in the same term with another date, or later than the text',
  },
  'later-than-text': { vi: 'ngày ban hành sau ngày của bài', en: 'dated later than the text' },
  'several-in-corpus': { vi: 'có thể là văn bản đã có trong kho', en: 'may be a document of the corpus' },
  'other-term': { vi: 'khác khóa', en: 'another term' },
};

export const heads = {
  summary: {
    vi: '{file}: {citations} viện dẫn, {entries} văn bản chưa có trong kho, {relations} quan hệ, {facts} dữ kiện khác kho',
    en: '{file}: {citations} citations, {entries} documents the corpus lacks, {relations} relations, {facts} differing facts',
  },
  source: { vi: 'Nguồn', en: 'Source' },
  'source-known': { vi: 'đã có trong kho', en: 'already in the corpus' },
  'source-new': { vi: 'nguồn mới, ghi vào sources/{shelf}.yaml', en: 'new, belongs in sources/{shelf}.yaml' },
  'source-missing': { vi: 'còn thiếu: {fields}', en: 'missing: {fields}' },
  'entries-sure': { vi: 'Văn bản mới', en: 'New documents' },
  'entries-unsure': {
    vi: 'Văn bản có thể còn thiếu (chưa chắc)',
    en: 'Documents that may be missing (not sure)',
  },
  'entries-unclear': {
    vi: 'Viện dẫn chưa rõ là văn bản nào (kho có văn bản cùng số)',
    en: 'Citations of which the document is not clear (the corpus holds the number)',
  },
  'relations-new': { vi: 'Quan hệ mới', en: 'New relations' },
  'relations-known': { vi: 'Quan hệ đã có trong kho', en: 'Relations the corpus knows' },
  'relations-against': { vi: 'Quan hệ trái với kho', en: 'Relations that contradict the corpus' },
  'relations-unsure': { vi: 'Quan hệ chưa chắc', en: 'Relations not sure' },
  mentions: {
    vi: 'Nhắc tới trong việc triển khai (chưa chắc: không phải quan hệ giữa hai văn bản)',
    en: 'Mentions in events (not sure: no relation between documents)',
  },
  facts: { vi: 'Dữ kiện khác kho', en: 'Facts that differ' },
  paste: { vi: 'Dán vào {file}:', en: 'Paste into {file}:' },
  'add-source': { vi: 'thêm nguồn {source} vào quan hệ này', en: 'add source {source} to this relation' },
  'source-there': { vi: 'nguồn này đã được ghi', en: 'this source is already named' },
  place: {
    vi: 'dòng {line}, cột {column} (UTF-16 {start}–{end})',
    en: 'line {line}, column {column} (UTF-16 {start}–{end})',
  },
  'no-title': { vi: 'chưa có trích yếu', en: 'no title' },
  see: { vi: 'xem {ids}', en: 'see {ids}' },
  none: { vi: 'không có', en: 'none' },
  'not-written': {
    vi: 'Chưa ghi gì. Thêm --write để tạo các văn bản mới ở trên và dòng nguồn.',
    en: 'Nothing was written. Add --write to create the new documents above and the source row.',
  },
  'source-unfit': {
    vi: 'Chưa ghi gì: nguồn còn thiếu {fields}. Hãy thêm --title, --publisher.',
    en: 'Nothing was written: the source lacks {fields}. Add --title, --publisher.',
  },
  written: { vi: 'Đã ghi {path}', en: 'Written {path}' },
  appended: { vi: 'Đã thêm nguồn vào {path}', en: 'Source added to {path}' },
  exists: { vi: 'Đã có, không ghi đè: {path}', en: 'Already there, not overwritten: {path}' },
  after: {
    vi: 'Điền các dòng có chữ "CẦN GHI", rồi chạy: npm run check',
    en: 'Fill in the lines that say "CẦN GHI", then run: npm run check',
  },
} as const satisfies Record<string, Sentence>;

export const missingWords = {
  title: { vi: 'tiêu đề', en: 'title' },
  publisher: { vi: 'nơi đăng', en: 'publisher' },
  published: { vi: 'ngày đăng', en: 'day of publication' },
} as const satisfies Record<string, Sentence>;

export const factWords = {
  date: { vi: 'ngày ban hành', en: 'date' },
  type: { vi: 'loại', en: 'type' },
  issuer: { vi: 'cơ quan', en: 'issuer' },
  title: { vi: 'trích yếu', en: 'title' },
} as const satisfies Record<string, Sentence>;

/** What the corpus says instead. */
export function contradictionWords(
  against: Contradiction,
  language: Language,
  verb: (id: string) => string,
): string {
  const by = (id: DocumentId): string => id;
  switch (against.kind) {
    case 'other-way-round':
      return language === 'vi' ? 'kho ghi chiều ngược lại' : 'the corpus has it the other way round';
    case 'other-verb':
      return language === 'vi' ? `kho ghi: ${verb(against.verb)}` : `the corpus says: ${verb(against.verb)}`;
    case 'other-successor':
      return language === 'vi'
        ? `kho ghi văn bản này hết hiệu lực bởi ${by(against.by)}`
        : `the corpus has it ended by ${by(against.by)}`;
    case 'other-day':
      return language === 'vi' ? `kho ghi từ ngày ${against.day}` : `the corpus says from ${against.day}`;
    default:
      return against satisfies never;
  }
}

/** A sentence with its values filled in. */
export function say(
  id: keyof typeof heads,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return heads[id][language].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
