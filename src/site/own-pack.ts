// The pack of an own session, from the records in the browser: the same files as those of a session of the corpus.

import { formatDate } from '../domain/iso-date.ts';
import { checkOf } from '../domain/pack-code.ts';
import { audiences, outlineParts } from '../domain/vocabulary.ts';
import type { Pack, PackDocument, PackItem, PackLink, PackPart } from '../export/pack.ts';
import { badgeOf, type Badge } from './badge.ts';
import type { CodeKnowledge } from './code-check.ts';
import { pieceOn } from './compact-timeline.ts';
import type { OwnSession } from './own-session.ts';
import { parsePieces } from './standing-pieces.ts';
import type { TrainingQuestion, TrainingRecord, TrainingRecords, TrainingTable } from './training-records.ts';

/** Length of a session of which the trainer gave none. */
export const usualMinutes = 60;

/** A document of an own session with its record and the trainer's note. */
export interface OwnEntry {
  readonly record: TrainingRecord;
  readonly note: string;
}

/** The documents in the trainer's order; those the records do not hold (any more) are left out. */
export function ownEntries(own: OwnSession, records: TrainingRecords): readonly OwnEntry[] {
  const byId = new Map(records.documents.map((record) => [record.id, record]));
  return own.documents.flatMap(({ id, note }) => {
    const record = byId.get(id);
    return record === undefined ? [] : [{ record, note }];
  });
}

/** Tables and questions that rest on documents of the session: those it may choose from. */
export function ownChoices(
  own: OwnSession,
  records: TrainingRecords,
): { readonly comparisons: readonly TrainingTable[]; readonly questions: readonly TrainingQuestion[] } {
  const ids = new Set(own.documents.map(({ id }) => id));
  return {
    comparisons: records.comparisons.filter(({ documents }) => documents.some((id) => ids.has(id))),
    questions: records.questions.filter(({ document }) => ids.has(document)),
  };
}

/** Badge of a document on the day of the data. */
export function badgeToday({ pieces }: TrainingRecord, { day }: TrainingRecords): Badge {
  const piece = pieceOn(parsePieces(pieces), day);
  return badgeOf(piece?.state ?? 'unknown', piece?.grade ?? 'unverified');
}

/** Code of the session on the day of the data, with how its documents stood, for comparing codes. */
export function ownKnowledge(own: OwnSession, records: TrainingRecords): CodeKnowledge {
  const entries = ownEntries(own, records);
  const check = checkOf(entries.map(({ record }) => record.standing));
  return {
    code: `${records.day.slice(2).replaceAll('-', '')}-${check}`,
    day: records.day,
    documents: entries.map(({ record: { id, name, pieces } }) => [id, name, pieces] as const),
  };
}

/** The pack; `addressOf` tells where its code is looked up. */
export function ownPack(
  own: OwnSession,
  records: TrainingRecords,
  addressOf: (code: string) => PackLink,
): Pack {
  const entries = ownEntries(own, records);
  const choices = ownChoices(own, records);
  const tables = choices.comparisons.filter(({ id }) => own.comparisons.includes(id));
  const questions = choices.questions.filter(({ id }) => own.questions.includes(id));
  const { code } = ownKnowledge(own, records);
  const minutes = own.minutes || usualMinutes;
  const lines = [...new Set(entries.flatMap(({ record }) => record.line ?? []))];
  return {
    title: own.title.trim() || 'Buổi tập huấn tự soạn',
    summary: `Buổi tự soạn về ${entries.length} văn bản, theo lời tóm tắt và nguồn của kho.`,
    aims: [
      `Người học biết ${entries.length} văn bản của buổi và tình trạng của từng văn bản đến ngày ${formatDate(records.day)}.`,
      'Người học nêu được những điểm chính của từng văn bản.',
      ...(tables.length > 0 ? ['Người học chỉ ra được điểm mới so với văn bản trước.'] : []),
    ],
    audience: own.audience.map((key) => audiences[key].label).join('; '),
    minutes,
    day: records.day,
    dataDay: formatDate(records.day),
    reach: `theo nguồn công khai đến ${records.reach}`,
    code,
    address: addressOf(code),
    documents: entries.map((entry) => documentOf(entry, records)),
    lines: lines.flatMap((place, index) => {
      const line = records.lines[place];
      return line === undefined ? [] : [{ ...line, main: index === 0 }];
    }),
    parts: withMinutes(partsOf(entries, questions.length, records), minutes),
    comparisons: tables.map(({ table }) => table),
    discussion: [],
    questions: questions.map(({ question }) => question),
    retired: lostQuestions(own, records),
    reading: [],
  };
}

/** How many of the questions that were chosen may no longer be put, because what they rest on has ended or changed. */
export function lostQuestions(own: OwnSession, records: TrainingRecords): number {
  return own.questions.filter((id) => records.retired.includes(id)).length;
}

/** The session without documents that the records do not hold, and the ids of these. */
export function withoutUnknown(
  own: OwnSession,
  records: TrainingRecords,
): { readonly own: OwnSession; readonly unknown: readonly string[] } {
  const known = new Set(records.documents.map(({ id }) => id));
  const unknown = own.documents.map(({ id }) => id).filter((id) => !known.has(id));
  if (unknown.length === 0) return { own, unknown };
  return { own: { ...own, documents: own.documents.filter(({ id }) => known.has(id)) }, unknown };
}

function documentOf({ record, note }: OwnEntry, records: TrainingRecords): PackDocument {
  const { name, heading, title, sentence } = record;
  const state = badgeToday(record, records).label;
  return { role: 'Văn bản của buổi', name, heading, title, state, sentence, note: note.trim() || null };
}

type PartDraft = Omit<PackPart, 'minutes' | 'kind'>;

function partsOf(
  entries: readonly OwnEntry[],
  questions: number,
  records: TrainingRecords,
): readonly PartDraft[] {
  return [
    {
      part: 'reasons',
      heading: 'Các văn bản của buổi và tình trạng',
      items: entries.map(({ record }) => ({
        text: `${record.name} (${record.day}): ${record.title}.`,
        basis: '',
        notes: record.sentence,
        caution: cautionOf(record, records),
      })),
    },
    ...entries.map(({ record, note }) => ({
      part: 'content' as const,
      heading: partHeading(record, records),
      items: pointItems(record, note),
    })),
    {
      part: 'practice',
      heading: 'Liên hệ ở đơn vị',
      items: [
        plainItem('Đối chiếu một việc hoặc một hồ sơ của đơn vị với các điểm trên, theo ngày của hồ sơ.'),
      ],
    },
    {
      part: 'questions',
      heading: 'Câu hỏi và trao đổi',
      items: [
        plainItem(
          questions > 0 ? `Làm ${questions} câu hỏi trắc nghiệm rồi chữa chung.` : 'Trao đổi, giải đáp.',
        ),
      ],
    },
  ];
}

// Slides and handouts show the points without the sentence on the document: a doubt about it stands over them.
function partHeading(record: TrainingRecord, records: TrainingRecords): string {
  const { label } = badgeToday(record, records);
  const doubt = cautionOf(record, records) !== null;
  return doubt ? `${record.name}: ${label.charAt(0).toLocaleLowerCase('vi')}${label.slice(1)}` : record.name;
}

function pointItems({ name, points }: TrainingRecord, note: string): readonly PackItem[] {
  const notes = note.trim() || null;
  if (points.length === 0) {
    return [{ ...plainItem(`Kho chưa có nội dung công khai của ${name}.`), notes }];
  }
  return points.map(([provision, text], index) => ({
    text,
    basis: provision === '' ? name : `${name}, ${provision}`,
    notes: index === 0 ? notes : null,
    caution: null,
  }));
}

function plainItem(text: string): PackItem {
  return { text, basis: '', notes: null, caution: null };
}

function cautionOf(record: TrainingRecord, records: TrainingRecords): string | null {
  const { state } = badgeToday(record, records);
  return state === 'ended' || state === 'not-yet' || state === 'unknown' ? record.sentence : null;
}

/** Shares the minutes out by the number of sentences, whole minutes, none without; the sum is kept where it can be. */
function withMinutes(parts: readonly PartDraft[], minutes: number): readonly PackPart[] {
  const all = parts.reduce((sum, { items }) => sum + items.length, 0);
  let left = minutes;
  let ahead = all;
  return parts.map((part) => {
    const share = Math.max(1, Math.round((left * part.items.length) / Math.max(1, ahead)));
    left -= share;
    ahead -= part.items.length;
    return { ...part, kind: outlineParts[part.part].label, minutes: share };
  });
}
