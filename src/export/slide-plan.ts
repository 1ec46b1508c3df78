// A pack as a list of slides: what stands on each, and what the trainer reads in its notes.

import { choiceLetters } from '../domain/vocabulary.ts';
import { clip } from './clip.ts';
import {
  cautionHead,
  checkSentence,
  dataLine,
  ownWords,
  type Pack,
  type PackComparison,
  type PackItem,
  type PackPart,
  type PackQuestion,
  type PackStep,
} from './pack.ts';
import { heightOf, rowHeight, slide, slideType, splitToFit } from './slide-fit.ts';

export interface SlideBullet {
  readonly text: string;
  /** Smaller, behind the text; may be empty. */
  readonly basis: string;
}

interface Common {
  readonly title: string;
  /** A line above the title; empty: none. */
  readonly kicker: string;
  readonly notes: string;
}

export type Slide =
  | (Common & { readonly kind: 'title' | 'bullets'; readonly bullets: readonly SlideBullet[] })
  | (Common & { readonly kind: 'timeline'; readonly steps: readonly PackStep[] })
  | (Common & {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
      /** Inches. */
      readonly widths: readonly number[];
      readonly heights: readonly number[];
    })
  | (Common & { readonly kind: 'question'; readonly text: string; readonly options: readonly string[] });

const MOST_BULLETS = 6;
const MOST_STEPS = 6;
const MOST_SAMPLES = 4;
const LONGEST_BULLET = 480;
const BULLET_GAP = 0.14;
const BULLET_INDENT = 0.4;

/** The slides in the order shown. */
export function slidePlan(pack: Pack): readonly Slide[] {
  return [
    opening(pack),
    ...bulletSlides(
      'Mục tiêu',
      '',
      pack.aims.map((text) => ({ text, basis: '' })),
      () => '',
    ),
    ...timeline(pack),
    ...pack.parts.flatMap(partSlides),
    ...pack.comparisons.flatMap(comparisonSlides),
    ...discussionSlides(pack),
    ...sampleSlides(pack.questions),
    ...closing(pack),
  ];
}

function opening(pack: Pack): Slide {
  const lines = [
    pack.summary,
    pack.audience === '' ? '' : `Người học: ${pack.audience}`,
    `${pack.minutes} phút`,
  ];
  return {
    kind: 'title',
    title: pack.title,
    kicker: `${dataLine(pack)}, ${pack.reach}`,
    bullets: lines.filter((text) => text !== '').map((text) => ({ text, basis: '' })),
    notes: [checkSentence(pack), ownWords].join('\n'),
  };
}

function bulletSlides(
  title: string,
  kicker: string,
  bullets: readonly SlideBullet[],
  notesOf: (index: number) => string,
): readonly Slide[] {
  const numbered = bullets.map(({ text, basis }, index) => ({
    text: clip(text, LONGEST_BULLET),
    basis: clip(basis, LONGEST_BULLET / 2),
    index,
  }));
  const groups = splitToFit(numbered, MOST_BULLETS, slide.bodyHeight, bulletHeight);
  return groups.map((group, at) => ({
    kind: 'bullets',
    title: numberedTitle(title, at, groups.length),
    kicker,
    bullets: group.map(({ text, basis }) => ({ text, basis })),
    notes: group
      .map(({ index }) => notesOf(index))
      .filter((notes) => notes !== '')
      .join('\n'),
  }));
}

function bulletHeight({ text, basis }: SlideBullet): number {
  const width = slide.contentWidth - BULLET_INDENT;
  const support = basis === '' ? 0 : heightOf(basis, width, slideType.basis);
  return heightOf(text, width, slideType.body) + support + BULLET_GAP;
}

function numberedTitle(title: string, at: number, of: number): string {
  return of === 1 ? title : `${title} (${at + 1}/${of})`;
}

function timeline({ lines }: Pack): readonly Slide[] {
  const line = lines.find(({ main }) => main) ?? lines[0];
  if (line === undefined) return [];
  const steps = line.steps.slice(-MOST_STEPS);
  const earlier = line.steps.length - steps.length;
  const notes = line.steps.map(({ name, day, replaces, state }) => {
    const what = replaces === '' ? '' : ` Thay thế: ${replaces}.`;
    return `${name} (${day}): ${state}.${what}`;
  });
  const kicker = earlier === 0 ? line.role : `${line.role}, còn ${earlier} văn bản trước đó: xem đề cương`;
  return [{ kind: 'timeline', title: line.title, kicker, steps, notes: notes.join('\n') }];
}

function partSlides({ kind, heading, minutes, items }: PackPart): readonly Slide[] {
  const bullets = items.map((item) => ({ text: item.text, basis: shownBasis(item) }));
  return bulletSlides(heading, `${kind}, ${minutes} phút`, bullets, (index) => itemNotes(items[index]!));
}

// A class reads the slide and not the notes: that a sentence is in doubt stands beside it, the reason in the notes.
function shownBasis({ basis, caution }: PackItem): string {
  if (caution === null) return basis;
  return basis === '' ? cautionMark : `${basis}; ${cautionMark}`;
}

function itemNotes({ text, notes, basis, caution }: PackItem): string {
  return [
    text,
    ...(caution === null ? [] : [`${cautionHead}: ${caution}`]),
    ...(notes === null ? [] : [`Gợi ý trình bày: ${notes}`]),
    ...(basis === '' ? [] : [`Căn cứ: ${basis}.`]),
  ].join('\n');
}

const cautionMark = `${cautionHead.toLocaleLowerCase('vi')}, xem ghi chú`;

const comparisonWidths = [2.3, 4.25, 4.25, 1.3];
const LONGEST_CELL = 420;

function comparisonSlides({ title, caution, remarks, rows }: PackComparison): readonly Slide[] {
  const cells = rows.map((row) => ({
    row,
    texts: [row.topic, clip(row.old.text, LONGEST_CELL), clip(row.new.text, LONGEST_CELL), row.change],
  }));
  const height = (entry: { texts: readonly string[] }) =>
    rowHeight(entry.texts, comparisonWidths, slideType.table);
  const groups = splitToFit(cells, 7, slide.bodyHeight - 0.45, height);
  return groups.map((group, at) => ({
    kind: 'table',
    title: numberedTitle(title.replace(' so với ', '\nso với '), at, groups.length),
    kicker: caution === null ? 'Điểm mới' : `Điểm mới; ${cautionMark}`,
    head: ['Vấn đề', 'Nội dung cũ', 'Nội dung mới', 'Điểm mới'],
    rows: group.map(({ texts }) => texts),
    widths: comparisonWidths,
    heights: group.map(height),
    notes: [
      ...(caution === null ? [] : [`${cautionHead}: ${caution}`]),
      ...remarks,
      ...group.map(({ row }) => {
        const note = row.note === null ? '' : ` ${row.note}`;
        return `${row.topic}. Cũ: ${row.old.text} ${row.old.support} Mới: ${row.new.text} ${row.new.support}${note}`;
      }),
    ].join('\n'),
  }));
}

function discussionSlides({ discussion }: Pack): readonly Slide[] {
  const bullets = discussion.map(({ text }) => ({ text, basis: '' }));
  return bulletSlides('Thảo luận', '', bullets, (index) => {
    const { text, hint, situation } = discussion[index]!;
    const more = [
      ...(hint === null ? [] : [`Gợi ý: ${hint}`]),
      ...(situation === null ? [] : [`Tình huống trên trang: ${situation.text}`]),
    ];
    return [text, ...more].join('\n');
  });
}

// A few from all over the list, so that they do not all belong to the first part.
function sampleSlides(questions: readonly PackQuestion[]): readonly Slide[] {
  const count = Math.min(MOST_SAMPLES, questions.length);
  const samples = Array.from({ length: count }, (_, at) => Math.floor((at * questions.length) / count));
  return samples.flatMap((index): Slide[] => {
    const question = questions[index];
    if (question === undefined) return [];
    const { text, options, answer, why, basis } = question;
    return [
      {
        kind: 'question',
        title: `Câu hỏi ${index + 1}`,
        kicker: 'Câu hỏi trắc nghiệm',
        text,
        options: options.map((option, choice) => `${choiceLetters[choice] ?? ''}. ${option}`),
        notes: `Đáp án ${choiceLetters[answer] ?? ''}. ${why}\nCăn cứ: ${basis}.`,
      },
    ];
  });
}

const documentWidths = [8.3, 3.8];
const MOST_DOCUMENTS = 8;

function closing(pack: Pack): readonly Slide[] {
  const shown = pack.documents.slice(0, MOST_DOCUMENTS);
  const more = pack.documents.length - shown.length;
  const rows = shown.map(({ name, title, state }) => [clip(`${name}: ${title}`, 150), state]);
  const height = (row: readonly string[]) => rowHeight(row, documentWidths, slideType.table);
  const groups = splitToFit(rows, MOST_DOCUMENTS, slide.bodyHeight - 0.45, height);
  const notes = pack.documents.map(({ role, heading, title, sentence }) => {
    return `${role}: ${heading}, “${title}”. ${sentence}`;
  });
  return groups.map((group, at) => ({
    kind: 'table',
    title: numberedTitle('Văn bản làm căn cứ', at, groups.length),
    kicker: more === 0 ? dataLine(pack) : `${dataLine(pack)} · còn ${more} văn bản: xem đề cương`,
    head: ['Văn bản', `Tình trạng đến ngày ${pack.dataDay}`],
    rows: group,
    widths: documentWidths,
    heights: group.map(height),
    notes: at === 0 ? [checkSentence(pack), ...notes].join('\n') : '',
  }));
}
