// One file of content, from bytes to typed rows. Pure: the same bytes always give the same answer, so it can be cached.

import { createHash, hash } from 'node:crypto';
import type { z } from 'zod';
import type { Body } from './catalog.ts';
import { cleanLetters } from './clean-text.ts';
import { readFileText } from './file-text.ts';
import { splitEntry } from './front-matter.ts';
import type { ContentFile } from './list-files.ts';
import { nameOf } from './list-files.ts';
import { rowKeys, schemas, type FileKind, type Written } from './list-schemas.ts';
import { schemaCheck, schemaProblems, withoutUnknownKeys } from './schema-problems.ts';
import type { Finding, Path, Problem } from './problem.ts';
import { readYaml, type YamlData } from './yaml-data.ts';
import { makePlaceFinder, makeOffsetPlacer, type YamlText } from './yaml-place.ts';

/** An entry, or a row of a list, with the path to it in the YAML of its file. */
interface Row<K extends FileKind> {
  readonly path: Path;
  readonly value: Written<K>;
}

export interface ParsedFile<K extends FileKind = FileKind> {
  readonly file: string;
  readonly kind: K;
  /** SHA-256 of the bytes, hex. */
  readonly digest: string;
  readonly rows: readonly Row<K>[];
  /** Ids and slugs that the file holds but whose data was refused: whoever refers to them is not to blame. */
  readonly refused: readonly string[];
  /** Nothing could be read, so it is not even known which rows it holds. */
  readonly unreadable: boolean;
  /** Markdown under the front matter; null when there is none. */
  readonly body: Body | null;
  /** Text of the file with line feeds; null when it is no text. */
  readonly text: string | null;
  readonly yaml: YamlText | null;
  readonly problems: readonly Problem[];
}

const textCheck = 'file-is-readable-text';
const yamlCheck = 'yaml-is-readable';

/** SHA-256 of bytes, hex. */
export function digestOf(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'hex');
}

/** Parses the bytes of one file. Never throws: whatever is wrong is a problem of the result. */
export function parseFile(
  { file, kind }: ContentFile,
  bytes: Uint8Array,
  digest: string = digestOf(bytes),
): ParsedFile {
  const { text, findings } = readFileText(file, bytes);
  const problems = findings.map((finding) => ({ check: textCheck, ...finding }));
  const nothing: ParsedFile = {
    file,
    kind,
    digest,
    rows: [],
    refused: isList(kind) ? [] : [nameOf(file)],
    unreadable: true,
    body: null,
    text: text ?? null,
    yaml: null,
    problems,
  };
  if (text === undefined) return nothing;
  const source = file.endsWith('.yaml') ? readWholeYaml(file, text) : readEntry(file, text);
  if (source.kind === 'refused') return { ...nothing, problems: [...problems, source.problem] };
  const { yaml, data, body } = source;
  const faults = yamlProblems(yaml, data);
  const known = { ...nothing, body, yaml };
  if (data.data === undefined) return { ...known, problems: [...problems, ...faults] };
  const typed = typeRows(kind, data.data, yaml);
  return { ...known, ...typed, problems: [...problems, ...faults, ...typed.problems] };
}

interface Source {
  readonly kind: 'read';
  readonly yaml: YamlText;
  readonly data: YamlData;
  readonly body: Body | null;
}
interface Refusal {
  readonly kind: 'refused';
  readonly problem: Problem;
}

function isList(kind: FileKind): boolean {
  return rowKeys[kind] !== undefined;
}

function readWholeYaml(file: string, text: string): Source {
  const yaml = { file, text, firstLine: 1 };
  return { kind: 'read', yaml, data: tabFault(text) ?? readYaml(text), body: null };
}

function readEntry(file: string, text: string): Source | Refusal {
  const split = splitEntry(text);
  if (split.kind === 'refused') {
    const place = { file, line: split.line, column: 1 };
    const check = split.variant === 'no-front-matter' ? textCheck : yamlCheck;
    return { kind: 'refused', problem: { check, place, variant: split.variant, values: split.values } };
  }
  const yaml = { file, text: split.yamlText, firstLine: 1 };
  const data = tabFault(split.yamlText) ?? split.yaml;
  return { kind: 'read', yaml, data, body: makeBody(file, split.markdown, split.markdownLine) };
}

function makeBody(file: string, text: string, firstLine: number): Body | null {
  if (text.trim() === '') return null;
  const leading = /^(?:[ \t]*\n)*/.exec(text)![0];
  const markdown = `${cleanLetters(text.slice(leading.length)).trimEnd()}\n`;
  const digest = createHash('sha256').update(markdown).digest('hex');
  return { markdown, digest, file, line: firstLine + leading.split('\n').length - 1 };
}

// Tabs look like spaces and mean something else to YAML: one message at the first says it better than the parser.
function tabFault(text: string): YamlData | undefined {
  const offset = text.indexOf('\t');
  return offset < 0 ? undefined : { data: undefined, faults: [{ variant: 'tab', offset, values: {} }] };
}

function yamlProblems(yaml: YamlText, { faults }: YamlData): Problem[] {
  if (faults.length === 0) return [];
  const placeOf = makeOffsetPlacer(yaml);
  return faults.map(({ offset, variant, values }) => {
    return { check: yamlCheck, place: placeOf(offset), variant, values };
  });
}

function typeRows(
  kind: FileKind,
  data: unknown,
  yaml: YamlText,
): Pick<ParsedFile, 'rows' | 'refused' | 'unreadable' | 'problems'> {
  const places = makePlaceFinder(yaml);
  const rowKey = rowKeys[kind];
  if (rowKey === undefined) {
    const { value, problems } = fit(kind, data, [], places);
    const rows = value === undefined ? [] : [{ path: [], value }];
    return {
      rows,
      refused: value === undefined ? [nameOf(yaml.file)] : [],
      unreadable: value === undefined,
      problems,
    };
  }
  // A file of comments only is an empty list.
  if (!Array.isArray(data)) {
    if (data === null) return { rows: [], refused: [], unreadable: false, problems: [] };
    const finding: Finding = {
      place: places.ofValue([]),
      variant: 'not-list',
      values: { path: yaml.file, found: '' },
    };
    return { rows: [], refused: [], unreadable: true, problems: [{ check: schemaCheck, ...finding }] };
  }
  const rows: Row<FileKind>[] = [];
  const refused: string[] = [];
  const problems: Problem[] = [];
  for (const [index, item] of data.entries()) {
    const fitted = fit(kind, item, [index], places);
    problems.push(...fitted.problems);
    if (fitted.value !== undefined) rows.push({ path: [index], value: fitted.value });
    else refused.push(...nameInRow(item, rowKey));
  }
  return { rows, refused, unreadable: false, problems };
}

function nameInRow(item: unknown, key: string): string[] {
  const name: unknown = typeof item === 'object' && item !== null ? Reflect.get(item, key) : undefined;
  return typeof name === 'string' ? [name] : [];
}

// Unknown keys are reported and left out, so that the rest of the entry is checked in the same run.
function fit(kind: FileKind, data: unknown, base: Path, places: ReturnType<typeof makePlaceFinder>) {
  const schema: z.ZodType<Written<FileKind>> = schemas[kind];
  const first = schema.safeParse(data);
  if (first.success) return { value: first.data, problems: [] };
  const context = { data, base, knownKeys: Object.keys(schemas[kind].shape), places };
  const problems = schemaProblems(first.error.issues, context);
  const second = schema.safeParse(withoutUnknownKeys(data, first.error.issues));
  // Refinements run only on data of the right shape: the second run may find more.
  const known = new Set(first.error.issues.map(issueKey));
  const late = second.success ? [] : second.error.issues.filter((issue) => !known.has(issueKey(issue)));
  const more = schemaProblems(late, context);
  return { value: second.success ? second.data : undefined, problems: [...problems, ...more] };
}

function issueKey({ code, path }: z.core.$ZodIssue): string {
  return JSON.stringify([code, path]);
}
