// What may happen to the files of a content: bytes, YAML, Markdown, relations, and the files themselves.

import fc from 'fast-check';
import { isMap, isScalar, isSeq, parseDocument, stringify, type Document, type Node } from 'yaml';
import { endCauses, relationVerbs } from '../../src/domain/vocabulary.ts';

/** Files by path; null is a file that is gone. */
export type Files = Map<string, Uint8Array | null>;

/** One change; `files` holds what is changed from the folder, `get` reads a file as it is by then. */
export interface Mutation {
  readonly name: string;
  readonly apply: (files: Files, get: (file: string) => Uint8Array) => void;
}

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

// Values that YAML, dates, ids or JavaScript take for something else.
const oddTexts = [
  '', ' ', '~', 'null', 'yes', '0', '-1', '1e999', '.nan', '2022-02-31', '2022-02-28', '0000-00-00', '9999-12-31',
  '1930-01-01', '__proto__', 'constructor', 'toString', '${x}', '{0}', '$&', 'a: b', '# x', '- x', '*a', '&a', '!!js/x y',
  '<<', '|', '>-', '"', "'", '\\', '\t', 'Đ', 'Ð', 'Q\u0323', '\u200B', '\uFEFF', '\u202E', '\u2028', '😀', '\uD83D',
  'x'.repeat(5_000), '---', '...', '58-QĐ/TW', '/van-ban/khong-co/', 'javascript:x', 'https://e.example.org/?a=<b>',
]; // prettier-ignore
const oddValues = [...oddTexts, 0, -0, 1.5, 1e21, true, null, [], [[]], [null], {}, { a: {} }, [{ text: 1 }]];

const markdownPieces = [
  '# ', '> '.repeat(200), '- '.repeat(200), '```', '~~~js', '| a | b |\n|---|---|\n', '[x](', '](/van-ban/x/)', '![', '<div>',
  '<!--', '*'.repeat(300), '_'.repeat(301), '`'.repeat(77), '[^1]: ', '[a]: /b/ "c"', '\\', '&#x0;', '&amp', '---\n',
  '\n\n\n', '  \n', '[['.repeat(100), '(('.repeat(100), 'Quy định 58-QĐ/TW ngày 8/2/2022', 'Điều 1, khoản 2', '$$', 'http://',
]; // prettier-ignore

const anyWhere = fc.nat(1_000_000);

/** Any change to one of the files; `ids` are the documents that relations may name. */
export function anyMutation(files: readonly string[], ids: readonly string[]): fc.Arbitrary<Mutation> {
  const entries = files.filter((file) => file.endsWith('.md'));
  const documents = files.filter((file) => file.startsWith('documents/'));
  return fc.oneof(
    { weight: 3, arbitrary: byteMutation(fc.constantFrom(...files)) },
    { weight: 5, arbitrary: yamlMutation(fc.constantFrom(...files)) },
    { weight: 3, arbitrary: markdownMutation(fc.constantFrom(...entries)) },
    { weight: 5, arbitrary: graphMutation(fc.constantFrom(...documents), ids) },
    { weight: 1, arbitrary: fileMutation(fc.constantFrom(...files)) },
  );
}

function byteMutation(anyFile: fc.Arbitrary<string>): fc.Arbitrary<Mutation> {
  return fc
    .record({ file: anyFile, at: anyWhere, length: fc.nat(40), bytes: fc.uint8Array({ maxLength: 12 }) })
    .map(({ file, at, length, bytes }) => ({
      name: `bytes of ${file} at ${at}: ${length} become ${[...bytes].join(' ')}`,
      apply: (files, get) => {
        const old = get(file);
        const start = old.length === 0 ? 0 : at % old.length;
        files.set(file, Buffer.concat([old.slice(0, start), bytes, old.slice(start + length)]));
      },
    }));
}

const edits = ['value', 'delete', 'repeat', 'rename', 'move'] as const;

function yamlMutation(anyFile: fc.Arbitrary<string>): fc.Arbitrary<Mutation> {
  return fc
    .record({
      file: anyFile,
      at: anyWhere,
      edit: fc.constantFrom(...edits),
      value: fc.constantFrom(...oddValues),
    })
    .map(({ file, at, edit, value }) => ({
      name: `yaml of ${file} at ${at}: ${edit} ${JSON.stringify(value)?.slice(0, 60)}`,
      apply: (files, get) => editYaml(file, files, get, (document) => editNode(document, at, edit, value)),
    }));
}

function editYaml(
  file: string,
  files: Files,
  get: (file: string) => Uint8Array,
  edit: (document: Document) => void,
): void {
  const text = decode(get(file));
  const parts = file.endsWith('.md') ? /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/.exec(text) : ['', text, ''];
  if (parts === null) return;
  const document = parseDocument(parts[1] ?? '');
  if (document.errors.length > 0) return;
  edit(document);
  const yaml = String(document);
  files.set(file, encode(file.endsWith('.md') ? `---\n${yaml}---\n${parts[2] ?? ''}` : yaml));
}

/** Paths of all values of a document. */
function pathsOf(node: unknown, base: (string | number)[] = []): (string | number)[][] {
  if (isMap(node))
    return node.items.flatMap(({ key, value }) => {
      const path = [...base, String(isScalar(key) ? key.value : key)];
      return [path, ...pathsOf(value, path)];
    });
  if (isSeq(node)) return node.items.flatMap((item, at) => [[...base, at], ...pathsOf(item, [...base, at])]);
  return [];
}

function editNode(document: Document, at: number, edit: (typeof edits)[number], value: unknown): void {
  const paths = pathsOf(document.contents);
  const path = paths[at % Math.max(1, paths.length)];
  if (path === undefined) return;
  const parent = document.getIn(path.slice(0, -1), true);
  if (edit === 'value') document.setIn(path, value);
  else if (edit === 'delete') document.deleteIn(path);
  else if (edit === 'repeat' && isSeq(parent)) parent.add(parent.items[Number(path.at(-1))]);
  else if (edit === 'rename' && isMap(parent)) {
    const item = parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1));
    if (item !== undefined)
      item.key = document.createNode(typeof value === 'string' ? value : JSON.stringify(value));
  } else {
    const other = document.getIn(paths[(at * 7 + 3) % paths.length] ?? [], true);
    document.setIn(path, (other as Node | undefined)?.toJSON() ?? null);
  }
}

function markdownMutation(anyFile: fc.Arbitrary<string>): fc.Arbitrary<Mutation> {
  const pieces = fc.array(fc.oneof(fc.constantFrom(...markdownPieces), fc.string({ maxLength: 6 })), {
    maxLength: 6,
  });
  return fc.record({ file: anyFile, at: anyWhere, pieces }).map(({ file, at, pieces: inserted }) => ({
    name: `markdown of ${file} at ${at}: ${JSON.stringify(inserted).slice(0, 80)}`,
    apply: (files, get) => {
      const text = decode(get(file));
      const start = text.indexOf('\n---\n') + 5;
      const place = start + (at % (text.length - start + 1));
      files.set(file, encode(text.slice(0, place) + inserted.join('') + text.slice(place)));
    },
  }));
}

// Days near those of the real entries, and days that are far off.
const anyDate = fc.constantFrom(
  '1930-02-03', '2013-01-01', '2018-02-28', '2018-03-01', '2022-02-08', '2022-02-09', '2025-10-13', '2026-11-22', '2027-01-01',
); // prettier-ignore

function graphMutation(anyFile: fc.Arbitrary<string>, ids: readonly string[]): fc.Arbitrary<Mutation> {
  const relation = fc.record(
    {
      verb: fc.constantFrom(...Object.keys(relationVerbs)),
      target: fc.constantFrom(...ids),
      from: anyDate,
      part: fc.constantFrom('Điều 1', 'Mục II'),
      inferred: fc.constant('thử'),
    },
    { requiredKeys: ['verb', 'target', 'inferred'] },
  );
  const fields = fc.record(
    {
      date: anyDate,
      inForceFrom: anyDate,
      reviewed: anyDate,
      end: fc.record({
        on: anyDate,
        cause: fc.constantFrom(...Object.keys(endCauses)),
        inferred: fc.constant('thử'),
      }),
      relations: fc.array(relation, { maxLength: 3 }),
    },
    { requiredKeys: [] },
  );
  return fc.record({ file: anyFile, fields }).map(({ file, fields: changed }) => ({
    name: `graph of ${file}: ${JSON.stringify(changed)}`,
    apply: (files, get) =>
      editYaml(file, files, get, (document) => {
        if (!isMap(document.contents)) return;
        for (const [key, value] of Object.entries(changed)) document.set(key, document.createNode(value));
      }),
  }));
}

const fates = ['gone', 'empty', 'mark', 'crlf', 'mac', 'twice', 'moved', 'deep', 'script'] as const;

function fileMutation(anyFile: fc.Arbitrary<string>): fc.Arbitrary<Mutation> {
  return fc.record({ file: anyFile, fate: fc.constantFrom(...fates) }).map(({ file, fate }) => ({
    name: `${file}: ${fate}`,
    apply: (files, get) => {
      const bytes = get(file);
      const text = decode(bytes);
      if (fate === 'gone') files.set(file, null);
      if (fate === 'empty') files.set(file, new Uint8Array());
      if (fate === 'mark') files.set(file, encode(`\uFEFF${text}`));
      if (fate === 'crlf') files.set(file, encode(text.replaceAll('\n', '\r\n')));
      if (fate === 'mac') files.set(file, encode(text.replaceAll('\n', '\r')));
      if (fate === 'twice') files.set(file.replace(/([^/]+)$/, 'ban-sao-$1'), bytes);
      if (fate === 'moved') {
        files.set(file, null);
        files.set(`documents/2000/${file.split('/').at(-1)}`, bytes);
      }
      if (fate === 'deep') files.set(file, encode(`---\na: ${'['.repeat(3_000)}\n---\n`));
      if (fate === 'script') files.set(file, encode(`---js\nprocess.exit(9)\n---\n${stringify({ a: 1 })}`));
    },
  }));
}
