// A multiple-choice question on paper, with or without its answer.

import { TextRun } from 'docx';
import { choiceLetters } from '../domain/vocabulary.ts';
import type { PackQuestion } from './pack.ts';
import { lead, paragraph, type Block } from './word-blocks.ts';

/** The question with its choices, numbered from 1 (`index` counts from 0). */
export function questionBlocks({ text, options }: PackQuestion, index: number): readonly Block[] {
  return [
    paragraph(lead(`Câu ${index + 1}.`, text), 'ListNumber'),
    ...options.map((option, choice) =>
      paragraph(`${choiceLetters[choice] ?? ''}. ${option}`, 'Choice', choice < options.length - 1),
    ),
  ];
}

/** The question with the right choice in bold, why, and what it rests on. */
export function answeredBlocks(question: PackQuestion, index: number): readonly Block[] {
  const { text, options, answer, why, basis } = question;
  return [
    paragraph(lead(`Câu ${index + 1}.`, text), 'ListNumber'),
    ...options.map((option, choice) => {
      const line = `${choiceLetters[choice] ?? ''}. ${option}`;
      return paragraph([new TextRun({ text: line, bold: choice === answer })], 'Choice', true);
    }),
    paragraph(lead(`Đáp án ${letterOf(question)}.`, why), 'ListContinue', true),
    paragraph(lead('Căn cứ:', `${basis}.`), 'ListContinue'),
  ];
}

/** Letter of the right choice. */
export function letterOf({ answer }: PackQuestion): string {
  return choiceLetters[answer] ?? '';
}
