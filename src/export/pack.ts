// The pack of a training session: what its four files are made from. Plain words only, so that the same writers serve a
// session of the corpus at build time and one that a trainer puts together in the browser.

import type { OutlinePartKind } from '../domain/vocabulary.ts';

export interface PackDocument {
  /** `Quy định chính`. */
  readonly role: string;
  /** `Quy định 58-QĐ/TW`. */
  readonly name: string;
  /** `Quy định số 58-QĐ/TW, ngày 08/02/2022 của Bộ Chính trị`. */
  readonly heading: string;
  readonly title: string;
  /** State in a word or two: `Chưa thấy văn bản thay thế`. */
  readonly state: string;
  /** State in sentences, with what it rests on and what amended the document. */
  readonly sentence: string;
  /** Why it is among the documents, where that is said; null: the role says enough. */
  readonly note: string | null;
}

/** A member of a line of succession. */
export interface PackStep {
  readonly name: string;
  /** Day of issue as far as it is known. */
  readonly day: string;
  readonly state: string;
  /** `Thay thế Quy định 126-QĐ/TW.`; empty when it replaced nothing that is known. */
  readonly replaces: string;
  /** One of the documents that apply on the day, or may. */
  readonly current: boolean;
}

export interface PackLine {
  /** `Dòng kế thừa đến Quy định 377-QĐ/TW`. */
  readonly title: string;
  /** What the line is to the session: `Quy định chính`. */
  readonly role: string;
  readonly main: boolean;
  readonly steps: readonly PackStep[];
}

export interface PackItem {
  readonly text: string;
  /** `Quy định 86-QĐ/TW, Điều 5`; empty when the sentence states no fact of a document. */
  readonly basis: string;
  /** What the trainer says. */
  readonly notes: string | null;
  /** Why the sentence may no longer stand; null: nothing disturbs it. */
  readonly caution: string | null;
}

export interface PackPart {
  readonly part: OutlinePartKind;
  /** Words of `part`: `Lý do và tầm quan trọng`. */
  readonly kind: string;
  readonly heading: string;
  readonly minutes: number;
  readonly items: readonly PackItem[];
}

export interface PackComparisonRow {
  readonly topic: string;
  /** What the older document said, or why that is not known; `support`: provision and sources. */
  readonly old: { readonly text: string; readonly support: string };
  readonly new: { readonly text: string; readonly support: string };
  /** `Sửa đổi`. */
  readonly change: string;
  readonly note: string | null;
}

export interface PackComparison {
  readonly title: string;
  /** On what the table as a whole rests, and of how much one side is not known. */
  readonly remarks: readonly string[];
  /** What ended its newer document; null: nothing did. */
  readonly caution: string | null;
  readonly rows: readonly PackComparisonRow[];
}

export interface PackDiscussion {
  readonly text: string;
  readonly hint: string | null;
  /** Situation of the site that belongs to it, with its address; null: none. */
  readonly situation: PackLink | null;
}

export interface PackQuestion {
  readonly text: string;
  readonly options: readonly string[];
  /** Index of the right one. */
  readonly answer: number;
  readonly why: string;
  readonly basis: string;
}

/** Words with an address to follow; `url` is null while nobody knows the public address of the site. */
export interface PackLink {
  readonly text: string;
  readonly url: string | null;
}

export interface PackReading {
  readonly what: PackLink;
  readonly why: string;
}

export interface Pack {
  readonly title: string;
  readonly summary: string;
  readonly aims: readonly string[];
  /** `Cấp ủy, ban thường vụ; Cán bộ làm công tác tổ chức`. */
  readonly audience: string;
  readonly minutes: number;
  /** Day of the data, `YYYY-MM-DD`: also the day the files say they were made. */
  readonly day: string;
  /** The same as people read it: `22/11/2026`. */
  readonly dataDay: string;
  /** `theo nguồn công khai đến 3/2026`. */
  readonly reach: string;
  readonly code: string;
  /** Where to see whether anything has changed since. */
  readonly address: PackLink;
  readonly documents: readonly PackDocument[];
  readonly lines: readonly PackLine[];
  readonly parts: readonly PackPart[];
  readonly comparisons: readonly PackComparison[];
  readonly discussion: readonly PackDiscussion[];
  /** Questions that may be put; `retired` counts those whose document has ended or changed. */
  readonly questions: readonly PackQuestion[];
  readonly retired: number;
  readonly reading: readonly PackReading[];
}

/** Name of each of the four files, at the end of the address of its session. */
export const packFiles = {
  outline: { file: 'de-cuong.docx', label: 'Đề cương' },
  handout: { file: 'phat-tay.docx', label: 'Tài liệu phát tay' },
  slides: { file: 'trinh-chieu.pptx', label: 'Bài trình chiếu' },
  answers: { file: 'dap-an.docx', label: 'Đáp án' },
} as const;
export type PackFile = keyof typeof packFiles;

const packTypes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
} as const;

/** Media type of a file of a pack. */
export function packType(kind: PackFile): string {
  return packFiles[kind].file.endsWith('.pptx') ? packTypes.pptx : packTypes.docx;
}

/** `Dữ liệu đến ngày 22/11/2026 · mã 261122-K7QP`. */
export function dataLine(pack: Pick<Pack, 'dataDay' | 'code'>): string {
  return `Dữ liệu đến ngày ${pack.dataDay} · mã ${pack.code}`;
}

/** What a reader of paper does to see whether anything has changed. */
export function checkSentence(pack: Pick<Pack, 'address'>): string {
  return `Trước khi dùng lại, mở ${pack.address.text} và xem từ ngày ghi trên đây có gì thay đổi hay không.`;
}

/** Stands beside a part that may no longer stand; the reason follows it, or stands elsewhere in the file. */
export const cautionHead = 'Cần rà soát';

/** That questions were left out, in a sentence; empty when none were. */
export function retiredSentence({ retired }: Pick<Pack, 'retired'>): string {
  return retired === 0
    ? ''
    : `${retired} câu đã được bỏ ra vì văn bản của câu đó đã hết hiệu lực hoặc đã thay đổi.`;
}

/** Says that these are our own words, not those of the documents. */
export const ownWords =
  'Lời trong tài liệu này là lời tóm tắt của người biên soạn theo các nguồn công khai, không phải lời của văn bản và không thay cho văn bản.';
