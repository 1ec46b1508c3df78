// A content folder in which every field that takes words holds a hostile text, every text in several fields.

import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { hostileAddresses, hostileStrings } from './strings.ts';

let turn = 0;
/** The next hostile text; after the last the first again. */
function text(): string {
  turn += 1;
  return hostileStrings[(turn - 1) % hostileStrings.length]!;
}

// Words in front, where several fields of one text must differ, or a text alone would mean something.
const named = (name: string): string => `${name} ${text()}`;

const documentCount = 40;
const number = (n: number): string => String(n).padStart(2, '0');
const id = (n: number): string => `qd-${number(n)}-thu-${1980 + n}`;
const sourceId = (n: number): string => `nguon-${n}`;
const basisOf = (n: number) => [{ document: id(n), provision: text(), point: 'mot' }];

function entry(data: object, body = ''): string {
  return `---\n${JSON.stringify(data, null, 1)}\n---\n${body}`;
}

// Blank lines part the texts, so that no broken tag of one swallows the next.
function markdown(): string {
  const texts = Array.from({ length: 12 }, () => text());
  const links = hostileAddresses.filter((address) => address >= '!' && !/[\s()<>]/.test(address));
  return [
    `## ${text()}`,
    ...texts,
    `- ${text()}\n- **${text()}**`,
    `| a | b |\n|---|---|\n| ${text().replaceAll('|', '\\|')} | 1 |`,
    // In code the check of links looks away, and nothing may become a link there.
    ...links.map((address) => `\`[x](${address})\` <${address}>`),
    '```html\n<script>window.hacked=1</script>\n```',
  ].join('\n\n');
}

function document(n: number): object {
  const year = 1980 + n;
  return {
    symbol: `${number(n)}-QĐ/THU`,
    type: 'quy-dinh',
    issuer: ['ban-thu'],
    date: `${year}-03-01`,
    inForceFrom: `${year}-04-01`,
    title: named(`Văn bản ${n}`),
    titleNote: text(),
    topics: ['viec-thu'],
    appliesTo: [text(), text()],
    reviewed: '2026-11-01',
    evidence: { date: [sourceId(1)], inForceFrom: [sourceId(1)], title: [sourceId(2)] },
    attested: [{ on: `${year}-05-01`, sources: [sourceId(2)] }],
    relations: [
      {
        verb: 'cites',
        unlisted: named('Luật'),
        sources: [sourceId(1)],
        note: text(),
        inferred: text(),
      },
      ...(n > 1 && n % 2 === 0
        ? [{ verb: 'supersedes', target: id(n - 1), sources: [sourceId(1)], inferred: text(), note: text() }]
        : []),
      ...(n > 1 && n % 2 === 1
        ? [{ verb: 'amends', target: id(n - 1), part: text(), inferred: text(), note: text() }]
        : []),
    ],
    conflicts: [{ field: 'title', says: text(), sources: [sourceId(2)] }],
    points: [
      { id: 'mot', provision: named('Điều 1'), text: text(), sources: [sourceId(1)] },
      { id: 'hai', provision: named('Điều 2'), text: text() },
    ],
    corrections: [{ field: 'title', was: text(), is: text(), on: '2026-01-01', reason: text() }],
    confidence: 'medium',
    sources: [sourceId(1), sourceId(2)],
  };
}

function situation(n: number): object {
  return {
    question: named(`Câu ${n}`),
    alsoAsked: [named(`hỏi ${n}`), text()],
    askedBy: ['dang-vien'],
    topics: ['viec-thu'],
    finder: ['dang-vien/viec-thu'],
    restsOn: [{ document: id(n * 2), role: 'main', note: text() }],
    answers: [{ writtenOn: '2026-11-01', text: text(), basis: basisOf(n * 2) }],
    examples: [{ on: '2020-01-01', text: text() }],
    frontPage: n,
  };
}

const session = () => ({
  title: named('Buổi'),
  order: 1,
  summary: text(),
  aims: [text(), text(), text()],
  audience: ['cap-uy'],
  topics: ['viec-thu'],
  writtenOn: '2026-11-01',
  restsOn: [{ document: id(2), role: 'main', note: text() }],
  outline: ['reasons', 'content', 'practice', 'questions'].map((part) => ({
    part,
    heading: text(),
    minutes: 10,
    items: [
      { text: text(), basis: basisOf(2), notes: text() },
      { text: text(), notes: text() },
    ],
  })),
  comparisons: [`${id(2)}--${id(1)}`],
  discussion: [{ text: text(), hint: text(), situation: 'tinh-huong-1' }],
  questions: Array.from({ length: 10 }, (_, n) => ({
    id: `cau-${n + 1}`,
    text: named(`Câu ${n + 1}`),
    options: [named('A'), named('B'), named('C'), named('D')],
    answer: 'ABCD'[n % 4],
    why: text(),
    document: id(2),
    point: 'mot',
  })),
  reading: [
    { document: id(2), why: text() },
    { source: sourceId(1), why: text() },
  ],
});

const comparison = () => ({
  from: [id(1)],
  to: id(2),
  basis: text(),
  rows: ['sua-doi', 'bo-sung', 'bai-bo'].map((kind) => ({
    topic: named(kind),
    kind,
    old:
      kind === 'bo-sung'
        ? { none: text(), sources: [sourceId(1)] }
        : { text: text(), provision: named('Điều 1'), sources: [sourceId(1)] },
    new:
      kind === 'bai-bo'
        ? { none: text(), sources: [sourceId(1)] }
        : { text: text(), provision: named('Điều 2'), sources: [sourceId(1)] },
    note: text(),
  })),
});

function files(): Readonly<Record<string, string>> {
  turn = 0;
  const list = (rows: readonly object[]): string => `${JSON.stringify(rows, null, 1)}\n`;
  const documents = Array.from({ length: documentCount }, (_, index) => index + 1);
  const sources = [1, 2].map((n) => ({
    id: sourceId(n),
    title: named(`Bài ${n}`),
    publisher: named('Báo'),
    url: `https://bao.example.org/a?x="><script>window.hacked=${n}</script>`.replaceAll(' ', ''),
    published: '2020-01-01',
    seen: '2026-01-01',
    kind: 'bao',
    note: text(),
  }));
  return {
    'issuers.yaml': list([
      {
        slug: 'ban-thu',
        name: named('Ban'),
        shortName: named('B'),
        code: 'THU',
        idCode: 'thu',
        level: 'trung-uong',
        aliases: [named('Bí danh')],
      },
    ]),
    'terms.yaml': list([
      {
        slug: 'khoa-thu',
        ordinal: named('I'),
        congressFrom: '1991-01-02',
        congressTo: '1991-01-05',
        sources: [sourceId(1)],
        note: text(),
      },
    ]),
    'glossary.yaml': list(
      Array.from({ length: 30 }, (_, n) => ({
        term: named(`từ ${n}`),
        abbreviations: [named(`T${n}`)],
        synonyms: [named(`đồng nghĩa ${n}`)],
        note: text(),
      })),
    ),
    'redirects.yaml': list([{ from: 'qd-cu', to: id(1), since: '2026-01-01' }]),
    'finder.yaml': list([
      {
        slug: 'dang-vien',
        title: named('Chủ'),
        matters: [{ slug: 'viec-thu', title: named('Việc') }],
      },
    ]),
    'sources/nguon.yaml': list(sources),
    'topics/viec-thu.md': entry(
      { title: named('Chuyên đề'), order: 1, summary: text(), keywords: [text(), text()] },
      markdown(),
    ),
    'pages/gioi-thieu.md': entry({ title: named('Trang'), summary: text() }, markdown()),
    'pages/hieu-luc.md': entry({ title: named('Cách'), summary: text() }, markdown()),
    ...Object.fromEntries(
      documents.map((n) => [`documents/${1980 + n}/${id(n)}.md`, entry(document(n), markdown())]),
    ),
    ...Object.fromEntries(
      [1, 2, 3, 4, 5, 6].map((n) => [`situations/tinh-huong-${n}.md`, entry(situation(n), markdown())]),
    ),
    'sessions/buoi-thu.md': entry(session(), markdown()),
    [`comparisons/${id(2)}--${id(1)}.yaml`]: `${JSON.stringify(comparison(), null, 1)}\n`,
  };
}

/** Writes the folder below the temporary folder of the system and returns its path; the same texts every time. */
export function writeHostileContent(): string {
  const root = mkdtempSync(path.join(tmpdir(), 'hieu-luc-hostile-'));
  for (const [file, content] of Object.entries(files())) {
    mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(root, file), content);
  }
  return root;
}
