// What is handed out (tài liệu phát tay): one or two A4 pages.

import { TextRun } from 'docx';
import { handoutPlan, type HandoutPlan } from './handout-plan.ts';
import { compactSizes, handoutSizes } from './office-styles.ts';
import { cautionHead, checkSentence, dataLine, ownWords, packFiles, type Pack } from './pack.ts';
import { gap, heading, lead, paragraph, table, wordFile, type Block, type Cell } from './word-blocks.ts';

/** Bytes of the handout. */
export function packHandoutDocx(pack: Pack): Promise<Uint8Array> {
  const plan = handoutPlan(pack);
  const blocks = [
    heading(pack.title, 'title'),
    paragraph('Tài liệu phát tay', 'Subtitle'),
    paragraph(lead(`${dataLine(pack)},`, `${pack.reach}. ${checkSentence(pack)}`)),
    ...(pack.summary === '' ? [] : [paragraph(pack.summary)]),
    ...pointBlocks(plan),
    ...plan.cautions.map((caution) => paragraph(lead(`${cautionHead}:`, caution))),
    ...documentBlocks(plan, pack),
    ...tableBlocks(plan),
    ...(plan.cut === null ? [] : [paragraph(plan.cut, 'Remark')]),
    paragraph(ownWords, 'Remark'),
  ];
  return wordFile(pack, packFiles.handout.label, plan.compact ? compactSizes : handoutSizes, blocks);
}

function pointBlocks({ parts }: HandoutPlan): readonly Block[] {
  return parts.flatMap(({ heading: text, points }) => [
    heading(text, 2),
    ...points.map(({ text: point, support }) => {
      const behind = support === '' ? [] : [new TextRun({ text: ` (${support})`, color: '5A5A5A' })];
      return paragraph([new TextRun(point), ...behind], 'ListBullet');
    }),
  ]);
}

function documentBlocks({ documents }: HandoutPlan, { dataDay }: Pack): readonly Block[] {
  if (documents.length === 0) return [];
  const rows = documents.map(({ name, title, state }): readonly Cell[] => [
    [{ text: `${name}: ${title}`, style: 'TableText' }],
    state,
  ]);
  return [
    heading('Văn bản làm căn cứ', 2),
    table(['Văn bản', `Tình trạng đến ngày ${dataDay}`], rows, [72, 28]),
    gap(),
  ];
}

function tableBlocks({ tables }: HandoutPlan): readonly Block[] {
  return tables.flatMap(({ title, rows }) => [
    heading(title, 2),
    table(
      ['Vấn đề', 'Nội dung cũ', 'Nội dung mới'],
      rows.map((row) => [row.topic, row.old, row.new]),
      [20, 40, 40],
    ),
    gap(),
  ]);
}
