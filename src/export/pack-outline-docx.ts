// The outline (đề cương) of a session as a Word file: everything the trainer needs, in the order of the meeting.

import { TextRun } from 'docx';
import { outlineSizes } from './office-styles.ts';
import {
  cautionHead,
  checkSentence,
  dataLine,
  ownWords,
  packFiles,
  retiredSentence,
  type Pack,
  type PackComparison,
  type PackItem,
} from './pack.ts';
import { questionBlocks } from './question-blocks.ts';
import {
  bullets,
  gap,
  heading,
  lead,
  linked,
  paragraph,
  table,
  wordFile,
  type Block,
  type Cell,
} from './word-blocks.ts';

/** Bytes of the outline. */
export function packOutlineDocx(pack: Pack): Promise<Uint8Array> {
  const blocks = [
    ...opening(pack),
    ...documentBlocks(pack),
    ...lineBlocks(pack),
    ...partBlocks(pack),
    ...comparisonBlocks(pack.comparisons),
    ...discussionBlocks(pack),
    ...questionList(pack),
    ...readingBlocks(pack),
  ];
  return wordFile(pack, packFiles.outline.label, outlineSizes, blocks);
}

function opening(pack: Pack): readonly Block[] {
  const times = pack.parts.map(({ kind, heading: text, minutes }, index): readonly Cell[] => [
    String(index + 1),
    [
      { text, style: 'TableText' },
      { text: kind, style: 'TableSupport' },
    ],
    String(minutes),
  ]);
  return [
    heading(pack.title, 'title'),
    paragraph(`Đề cương buổi tập huấn, ${pack.minutes} phút`, 'Subtitle'),
    ...(pack.summary === '' ? [] : [paragraph(pack.summary)]),
    ...(pack.audience === '' ? [] : [paragraph(lead('Người học:', `${pack.audience}.`))]),
    paragraph(lead(`${dataLine(pack)},`, `${pack.reach}. ${checkSentence(pack)}`)),
    paragraph(ownWords, 'Remark'),
    ...section('Mục tiêu', bullets(pack.aims)),
    ...(times.length === 0
      ? []
      : [heading('Phân bố thời gian', 1), table(['Phần', 'Nội dung', 'Phút'], times, [9, 80, 11]), gap()]),
  ];
}

function section(title: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [heading(title, 1), ...blocks];
}

function documentBlocks({ documents, dataDay }: Pack): readonly Block[] {
  if (documents.length === 0) return [];
  const rows = documents.map(({ role, heading: name, title, sentence, note }): readonly Cell[] => [
    role,
    [
      { text: name, style: 'TableText', bold: true },
      { text: title, style: 'TableText' },
      ...(note === null ? [] : [{ text: sentenceOf(note), style: 'TableSupport' }]),
    ],
    sentence,
  ]);
  return [
    heading('Văn bản làm căn cứ', 1),
    table(['Vai trò', 'Văn bản', `Tình trạng đến ngày ${dataDay}`], rows, [15, 45, 40]),
    gap(),
  ];
}

// Notes are written as parts of a sentence: `khi đi đột xuất`.
function sentenceOf(note: string): string {
  return `${note.charAt(0).toLocaleUpperCase('vi')}${note.slice(1).replace(/\.$/, '')}.`;
}

function lineBlocks({ lines }: Pack): readonly Block[] {
  const head = ['Văn bản', 'Ngày ban hành', 'Thay thế', 'Tình trạng'];
  const blocks = lines.flatMap(({ title, role, steps }): Block[] => {
    const rows = steps.map(({ name, day, replaces, state, current }): readonly Cell[] => [
      [{ text: name, style: 'TableText', bold: current }],
      day,
      replaces,
      state,
    ]);
    return [
      heading(`${title} (${role.toLocaleLowerCase('vi')})`, 2),
      table(head, rows, [27, 17, 31, 25]),
      gap(),
    ];
  });
  return section('Các dòng kế thừa', blocks);
}

function partBlocks({ parts }: Pack): readonly Block[] {
  return parts.flatMap(({ kind, heading: text, minutes, items }, index) => [
    heading(`${index + 1}. ${text}`, 1),
    paragraph(`${kind}, ${minutes} phút`, 'PartKind'),
    ...items.flatMap(itemBlocks),
  ]);
}

function itemBlocks({ text, basis, notes, caution }: PackItem): readonly Block[] {
  return [
    paragraph(text, 'ListBullet', caution !== null || notes !== null || basis !== ''),
    ...(caution === null ? [] : [paragraph(lead(`${cautionHead}:`, caution), 'ListContinue')]),
    ...(notes === null ? [] : [paragraph(lead('Gợi ý trình bày:', notes), 'ListContinue')]),
    ...(basis === '' ? [] : [paragraph(lead('Căn cứ:', `${basis}.`), 'ListContinue')]),
  ];
}

function comparisonBlocks(comparisons: readonly PackComparison[]): readonly Block[] {
  const head = ['Vấn đề', 'Nội dung cũ', 'Nội dung mới', 'Điểm mới'];
  const side = ({ text, support }: { text: string; support: string }): Cell => [
    { text, style: 'TableText' },
    ...(support === '' ? [] : [{ text: support, style: 'TableSupport' }]),
  ];
  const blocks = comparisons.flatMap(({ title, caution, remarks, rows }): Block[] => [
    heading(title, 2),
    ...(caution === null ? [] : [paragraph(lead(`${cautionHead}:`, caution), undefined, true)]),
    ...remarks.map((remark) => paragraph(remark, 'Remark', true)),
    table(
      head,
      rows.map((row): readonly Cell[] => [
        row.topic,
        side(row.old),
        side(row.new),
        side({ text: row.change, support: row.note ?? '' }),
      ]),
      [18, 31, 31, 20],
    ),
    gap(),
  ]);
  return section('Điểm mới', blocks);
}

function discussionBlocks({ discussion }: Pack): readonly Block[] {
  const blocks = discussion.flatMap(({ text, hint, situation }, index) => [
    paragraph(lead(`${index + 1}.`, text), 'ListNumber'),
    ...(hint === null ? [] : [paragraph(lead('Gợi ý:', hint), 'ListContinue')]),
    ...(situation === null
      ? []
      : [paragraph([new TextRun('Tình huống trên trang: '), linked(situation)], 'ListContinue')]),
  ]);
  return section('Thảo luận', blocks);
}

function questionList(pack: Pack): readonly Block[] {
  const { questions, retired } = pack;
  if (questions.length === 0 && retired === 0) return [];
  return [
    heading('Câu hỏi trắc nghiệm', 1),
    paragraph(`Đáp án ở tệp riêng. ${retiredSentence(pack)}`.trim(), 'Remark'),
    ...questions.flatMap((question, index) => questionBlocks(question, index)),
  ];
}

function readingBlocks({ reading }: Pack): readonly Block[] {
  const blocks = reading.map(({ what, why }) =>
    paragraph([linked(what), new TextRun(`: ${why}`)], 'ListBullet'),
  );
  return section('Tài liệu đọc thêm', blocks);
}
