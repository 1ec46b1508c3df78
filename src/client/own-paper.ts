// An own session on paper: what its files say, without the trainer's buttons.

import {
  cautionHead,
  dataLine,
  ownWords,
  type Pack,
  type PackComparison,
  type PackItem,
  type PackQuestion,
} from '../export/pack.ts';
import { choiceLetters, comparisonColumns } from '../domain/vocabulary.ts';
import { make } from './words.ts';

/** Nodes of the printed session: documents with states and notes, points, tables, questions without answers. */
export function paperNodes(pack: Pack): HTMLElement[] {
  const facts = [
    pack.audience === '' ? '' : `Đối tượng: ${pack.audience}.`,
    `Thời lượng: ${pack.minutes} phút.`,
  ];
  return [
    make('h1', '', pack.title),
    make('p', 'note', facts.join(' ')),
    make('p', 'note', `${dataLine(pack)}, ${pack.reach}. ${ownWords}`),
    make('h2', '', 'Văn bản của buổi'),
    ...pack.documents.map(({ heading, title, sentence, note }) =>
      make(
        'div',
        'row',
        make('p', 'row-title', make('strong', '', heading), `: ${title}`),
        make('p', 'note', sentence),
        ...(note === null ? [] : [make('p', '', `Ghi chú: ${note}`)]),
      ),
    ),
    make('h2', '', 'Đề cương'),
    ...pack.parts.flatMap(({ heading, minutes, items }, index) => [
      make('h3', '', `${index + 1}. ${heading} (${minutes} phút)`),
      list(items.map(itemWords)),
    ]),
    ...pack.comparisons.flatMap(tableNodes),
    ...(pack.questions.length === 0 ? [] : [make('h2', '', 'Câu hỏi trắc nghiệm')]),
    ...pack.questions.map(questionNode),
  ];
}

function itemWords({ text, basis, caution }: PackItem): string {
  const support = basis === '' ? '' : ` (${basis})`;
  return `${text}${support}${caution === null ? '' : ` ${cautionHead}: ${caution}`}`;
}

function list(texts: readonly string[]): HTMLElement {
  return make('ul', '', ...texts.map((text) => make('li', '', text)));
}

function tableNodes({ title, caution, remarks, rows }: PackComparison): HTMLElement[] {
  const cells = (tag: string, texts: readonly string[]) =>
    make('tr', '', ...texts.map((text) => make(tag, '', text)));
  const head = cells(
    'th',
    Object.values(comparisonColumns).map(({ label }) => label),
  );
  const body = rows.map(({ topic, old, new: newer, change, note }) =>
    cells('td', [
      topic,
      `${old.text} ${old.support}`,
      `${newer.text} ${newer.support}`,
      note === null ? change : `${change}. ${note}`,
    ]),
  );
  return [
    make('h2', '', title),
    ...(caution === null ? [] : [make('p', 'note', `${cautionHead}: ${caution}`)]),
    ...remarks.map((remark) => make('p', 'note', remark)),
    make('table', 'compare', make('thead', '', head), make('tbody', '', ...body)),
  ];
}

function questionNode({ text, options }: PackQuestion, index: number): HTMLElement {
  const choices = options.map((option, at) => make('li', '', `${choiceLetters[at] ?? '?'}. ${option}`));
  return make(
    'div',
    'question',
    make('p', 'question-text', `${index + 1}. ${text}`),
    make('ul', 'options', ...choices),
  );
}
