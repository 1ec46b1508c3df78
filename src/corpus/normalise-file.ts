// `npm run check -- --fix`: one form of letters, lines and order for a file of content, never another meaning. Edits are
// made by positions, so that comments, quotes and untouched lines stay byte for byte. A step that would change what the
// file says is left out, whatever the reason.

import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar } from 'yaml';
import { normaliseSymbol } from '../domain/symbol.ts';
import { cleanLetters } from './clean-text.ts';
import { splitEntry } from './front-matter.ts';
import { rowKeys, schemas, type FileKind } from './list-schemas.ts';
import { parseYamlTree, readYaml } from './yaml-data.ts';

/** What a step does to a file; labels are for people. */
export const normalisations = {
  'byte-order-mark': 'bỏ dấu BOM ở đầu tệp',
  'line-ends': 'đổi kiểu xuống dòng sang LF',
  letters: 'đưa chữ về Unicode dựng sẵn, đổi Ð thành Đ, bỏ ký tự không nhìn thấy',
  'trailing-spaces': 'bỏ dấu cách ở cuối dòng',
  'end-of-file': 'kết thúc tệp bằng một dấu xuống dòng',
  dashes: 'đổi gạch dài trong số ký hiệu thành gạch nối',
  order: 'xếp các trường theo thứ tự của hướng dẫn biên tập',
} as const;
export type Normalisation = keyof typeof normalisations;

export interface NormalisedFile {
  readonly text: string;
  /** What changed, in the order done; empty: the text is as it was. */
  readonly done: readonly Normalisation[];
}

/** The text of a file in its normal form. A file whose YAML cannot be read only gets line ends and letters. */
export function normaliseFile(kind: FileKind, file: string, text: string): NormalisedFile {
  const parts: Parts = { kind, entry: file.endsWith('.md') };
  let current = text;
  const done: Normalisation[] = [];
  for (const [name, step] of steps) {
    const next = step(current, parts);
    if (next === current || !saysTheSame(current, next, parts)) continue;
    current = next;
    done.push(name);
  }
  return { text: current, done };
}

interface Parts {
  readonly kind: FileKind;
  /** Front matter and Markdown; else all is YAML. */
  readonly entry: boolean;
}

type Step = (text: string, parts: Parts) => string;

const steps: readonly (readonly [Normalisation, Step])[] = [
  ['byte-order-mark', (text) => text.replace(/^\uFEFF/, '')],
  ['line-ends', (text) => text.replace(/\r\n?/g, '\n')],
  ['letters', cleanLetters],
  ['trailing-spaces', (text, parts) => onYaml(text, parts, (yaml) => yaml.replace(/[ \t]+$/gm, ''))],
  ['end-of-file', (text) => (text.trim() === '' ? text : `${text.replace(/\s+$/, '')}\n`)],
  ['dashes', (text, parts) => (parts.kind === 'document' ? onYaml(text, parts, plainDashes) : text)],
  ['order', (text, parts) => onYaml(text, parts, (yaml) => inOrder(yaml, parts.kind))],
];

// Of an entry only what stands between the two lines `---`; the Markdown below may end lines in spaces on purpose.
function onYaml(text: string, { entry }: Parts, change: (yaml: string) => string): string {
  if (!entry) return change(text);
  const opening = /^---[ \t]*\n/.exec(text)?.[0];
  if (opening === undefined) return text;
  const closing = text.indexOf('\n---', opening.length - 1);
  if (closing < 0) return text;
  return `${opening}${change(text.slice(opening.length, closing + 1))}${text.slice(closing + 1)}`;
}

const dash = /[\u2010-\u2015\u2212]/g;

function plainDashes(yaml: string): string {
  return yaml.replace(/^symbol:[ \t]*(['"]?)([^'"#\n]*)/m, (line) => line.replace(dash, '-'));
}

// Keys of the outermost map in the order of the schema, each with its lines and the comments right above it.
function inOrder(yaml: string, kind: FileKind): string {
  if (rowKeys[kind] !== undefined) return yaml;
  const blocks = blocksOf(yaml);
  if (blocks === undefined) return yaml;
  const known = Object.keys(schemas[kind].shape);
  const rank = (key: string) => (known.includes(key) ? known.indexOf(key) : known.length);
  const sorted = blocks.own.toSorted((a, b) => rank(a.key) - rank(b.key));
  return [blocks.head, ...sorted.map(({ lines }) => lines), blocks.tail].join('');
}

interface Block {
  readonly key: string;
  readonly lines: string;
}

// undefined for anything but a block map whose plain keys start their lines.
function blocksOf(yaml: string): { head: string; own: readonly Block[]; tail: string } | undefined {
  const tree = parseYamlTree(yaml);
  const map = tree.contents;
  if (tree.errors.length > 0 || !isMap(map) || map.flow === true) return undefined;
  const keys = map.items.map(({ key }) => (isScalar(key) ? key : undefined));
  const starts: { key: string; at: number }[] = [];
  for (const key of keys) {
    const at = key?.range?.[0];
    if (at === undefined || typeof key?.value !== 'string') return undefined;
    if (at > 0 && yaml[at - 1] !== '\n') return undefined;
    starts.push({ key: key.value, at: withComments(yaml, at) });
  }
  const [first] = starts;
  if (first === undefined || new Set(starts.map(({ key }) => key)).size < starts.length) return undefined;
  const end = tailStart(yaml);
  const own = starts.map(({ key, at }, index) => ({
    key,
    lines: yaml.slice(at, starts[index + 1]?.at ?? end),
  }));
  if (own.some(({ lines }) => !lines.endsWith('\n'))) return undefined;
  return { head: yaml.slice(0, first.at), own, tail: yaml.slice(end) };
}

// Comment lines right above a key speak of it and go with it.
function withComments(yaml: string, at: number): number {
  let start = at;
  while (start > 0) {
    const before = yaml.lastIndexOf('\n', start - 2) + 1;
    if (!yaml.startsWith('#', before)) return start;
    start = before;
  }
  return start;
}

// Comments after the last value, such as fields that are not used yet, stay last.
function tailStart(yaml: string): number {
  let start = yaml.length;
  while (start > 0) {
    const before = yaml.lastIndexOf('\n', start - 2) + 1;
    if (!/^(?:#.*)?\n/.test(yaml.slice(before, start))) return start;
    start = before;
  }
  return start;
}

function saysTheSame(before: string, after: string, parts: Parts): boolean {
  return isDeepStrictEqual(meaningOf(before, parts), meaningOf(after, parts));
}

/** What the reader takes from a text: its data, with the symbol in one spelling, and its Markdown. */
function meaningOf(text: string, { kind, entry }: Parts): unknown {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const split = entry ? splitEntry(plain) : undefined;
  // What is no entry is refused whole: only its wording counts.
  if (split?.kind === 'refused') return { refused: cleanLetters(plain).trimEnd() };
  const { data, faults } = split?.yaml ?? readYaml(plain);
  const markdown = cleanLetters(split?.markdown ?? '').trim();
  const said = { markdown, data: kind === 'document' ? withPlainSymbol(data) : data };
  if (faults.length === 0) return said;
  return { ...said, faults: faults.map(({ variant }) => variant), text: cleanLetters(plain).trimEnd() };
}

function withPlainSymbol(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || !('symbol' in data)) return data;
  return typeof data.symbol === 'string' ? { ...data, symbol: normaliseSymbol(data.symbol) } : data;
}
