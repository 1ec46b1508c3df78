// The answer sheet (đáp án), apart from what is handed out: a key at a glance, then each answer with its reason.

import { answerSizes } from './office-styles.ts';
import { checkSentence, dataLine, packFiles, retiredSentence, type Pack } from './pack.ts';
import { answeredBlocks, letterOf } from './question-blocks.ts';
import { gap, heading, lead, paragraph, table, wordFile, type Block } from './word-blocks.ts';

const COLUMNS = 10;

/** Bytes of the answer sheet. */
export function packAnswersDocx(pack: Pack): Promise<Uint8Array> {
  const { questions, retired } = pack;
  const none = 'Chưa có câu hỏi nào dùng được.';
  const blocks: Block[] = [
    heading(pack.title, 'title'),
    paragraph('Đáp án câu hỏi trắc nghiệm, dành cho người dạy', 'Subtitle'),
    paragraph(lead(`${dataLine(pack)},`, `${pack.reach}. ${checkSentence(pack)}`)),
    ...(retired === 0 ? [] : [paragraph(retiredSentence(pack), 'Remark')]),
    ...(questions.length === 0 ? [paragraph(none)] : [heading('Bảng đáp án', 1), ...keyTables(pack)]),
    ...(questions.length === 0 ? [] : [heading('Đáp án và căn cứ', 1)]),
    ...questions.flatMap((question, index) => answeredBlocks(question, index)),
  ];
  return wordFile(pack, packFiles.answers.label, answerSizes, blocks);
}

// Numbers above, letters below, ten in a row.
function keyTables({ questions }: Pack): readonly Block[] {
  const blocks: Block[] = [];
  for (let first = 0; first < questions.length; first += COLUMNS) {
    const some = questions.slice(first, first + COLUMNS);
    const numbers = some.map((_, index) => String(first + index + 1));
    blocks.push(
      table(['Câu', ...numbers], [['Đáp án', ...some.map(letterOf)]], [14, ...some.map(() => 8.5)]),
    );
    blocks.push(gap());
  }
  return blocks;
}
