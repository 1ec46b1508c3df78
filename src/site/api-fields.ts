// The table of fields on the page that documents the API: made from the schemas, words for people.

import { fieldLines, type FieldLine } from '../export/api/json-schema.ts';
import type { ApiFileName } from '../export/api/files.ts';

export interface FieldRow {
  /** Path, without the name of the list or object that holds all. */
  readonly path: string;
  /** `chữ, ngày YYYY-MM-DD hoặc null`. */
  readonly type: string;
  readonly description: string;
  readonly values: readonly string[];
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'chữ',
  integer: 'số nguyên',
  boolean: 'đúng hoặc sai',
  object: 'đối tượng',
  array: 'danh sách',
  null: 'null',
};

/** A list of values longer than this is looked up in the vocabulary. */
const mostValues = 8;

/** Fields that every file has. */
export function commonFields(): readonly FieldRow[] {
  return rowsOf('index', isCommon);
}

/** Fields of a file without those that every file has. */
export function ownFields(name: ApiFileName): readonly FieldRow[] {
  return rowsOf(name, (line) => !isCommon(line));
}

function isCommon({ path }: FieldLine): boolean {
  return path === '$schema' || path === 'about' || path.startsWith('about.');
}

// Members of lists of plain values are told by the list.
function rowsOf(name: ApiFileName, keep: (line: FieldLine) => boolean): readonly FieldRow[] {
  return fieldLines(name)
    .filter((line) => keep(line) && !line.path.endsWith('[]'))
    .map(({ path, types, values, pattern, description }) => ({
      path,
      type: typeText(types, pattern),
      description,
      values: values.length > mostValues ? [] : values,
    }));
}

function typeText(types: readonly string[], pattern: string | null): string {
  const words = types.map((type) =>
    type === 'string' && pattern === String.raw`^\d{4}-\d{2}-\d{2}$`
      ? 'ngày YYYY-MM-DD'
      : (typeWords[type] ?? type),
  );
  return words.join(' hoặc ');
}
