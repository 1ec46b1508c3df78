// A new situation or training session with the shape that the checks ask for; every sentence is a gap.

import type { Catalog } from '../corpus/catalog.ts';
import { slug } from '../domain/document-id.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { audiences, lineRoles, outlineParts } from '../domain/vocabulary.ts';
import { leastQuestions } from '../checks/questions-are-well-put.ts';
import { gap, labelled, plainOrQuoted } from './scaffold-lines.ts';
import type { Scaffold } from './scaffold.ts';

/** Longest id of a new file, cut at a word; ids stand in addresses. */
const longest = 60;

/** The file of a new situation that asks the question; refused when its id is taken or nothing remains of it. */
export function scaffoldSituation(catalog: Catalog, question: string, today: IsoDate): Scaffold {
  const id = shortId(question);
  if (id === '') return { ok: false, reason: 'no-words', id: null };
  if (catalog.situations.has(id)) return { ok: false, reason: 'exists', id };
  const text = [
    '---',
    `question: ${plainOrQuoted(question)}`,
    '# alsoAsked:     # những cách hỏi khác',
    '#   - cách hỏi khác',
    gap('askedBy', `[ai hay hỏi], trong: ${labelled(audiences)}`),
    gap('topics', `[mã chuyên đề], ví dụ [${[...catalog.topics.keys()].slice(0, 2).join(', ')}]`),
    '# finder: []     # chỗ trong bộ hỏi dẫn đường, dạng đối-tượng/việc như trong finder.yaml',
    'restsOn:',
    `  - ${gap('document', 'mã văn bản của quy định chính, ví dụ qd-58-tw-2022')}`,
    `    role: main # ${labelled(lineRoles)}`,
    'answers:',
    `  - writtenOn: ${today}`,
    `    ${gap('text', 'câu trả lời bằng lời của người biên tập')}`,
    '    basis:',
    `      - ${gap('document', 'mã văn bản mà câu trả lời dựa vào')}`,
    '        # provision: Điều 1',
    '---',
    '',
  ].join('\n');
  return { ok: true, id, path: `situations/${id}.md`, text };
}

/** The file of a new session with the title, with the four parts of its outline and the fewest questions there may be. */
export function scaffoldSession(catalog: Catalog, title: string, today: IsoDate): Scaffold {
  const id = shortId(title);
  if (id === '') return { ok: false, reason: 'no-words', id: null };
  if (catalog.sessions.has(id)) return { ok: false, reason: 'exists', id };
  const order = Math.max(0, ...[...catalog.sessions.values()].map((session) => session.order)) + 1;
  const text = [
    '---',
    `title: ${plainOrQuoted(title)}`,
    `order: ${order}`,
    gap('summary', 'buổi học cho ai, về điều gì'),
    gap('aims', '[người học làm được gì sau buổi học]'),
    gap('audience', `[dành cho ai], trong: ${labelled(audiences)}`),
    gap('topics', `[mã chuyên đề], ví dụ [${[...catalog.topics.keys()].slice(0, 2).join(', ')}]`),
    `writtenOn: ${today}`,
    'restsOn:',
    `  - ${gap('document', 'mã văn bản của quy định chính, ví dụ qd-58-tw-2022')}`,
    `    role: main # ${labelled(lineRoles)}`,
    'outline:',
    ...Object.entries(outlineParts).flatMap(([part, { label }]) => outlinePart(part, label)),
    'questions:',
    ...Array.from({ length: leastQuestions }, (_, index) => question(index + 1)).flat(),
    'reading:',
    `  - ${gap('document', 'mã văn bản nên đọc')}`,
    `    ${gap('why', 'vì sao nên đọc')}`,
    '---',
    '',
  ].join('\n');
  return { ok: true, id, path: `sessions/${id}.md`, text };
}

function outlinePart(part: string, label: string): string[] {
  return [
    `  - part: ${part}`,
    `    heading: ${label}`,
    `    ${gap('minutes', 'số phút')}`,
    '    items:',
    `      - ${gap('text', 'ý trình bày')}`,
    '        basis:',
    `          - ${gap('document', 'mã văn bản mà ý này dựa vào')}`,
    '        # notes: lời nhắc cho người giảng',
  ];
}

function question(number: number): string[] {
  return [
    `  - id: cau-${number}`,
    `    ${gap('text', `câu hỏi ${number}`)}`,
    `    ${gap('options', '[phương án, phương án]')}`,
    `    ${gap('answer', 'A, B, C, D hoặc E')}`,
    `    ${gap('why', 'vì sao đúng')}`,
    `    ${gap('document', 'mã văn bản')}`,
    `    ${gap('point', 'id của một ý trong points của văn bản ấy')}`,
  ];
}

function shortId(text: string): string {
  const whole = slug(text);
  if (whole.length <= longest) return whole;
  return whole.slice(0, longest + 1).replace(/-[^-]*$/, '');
}
