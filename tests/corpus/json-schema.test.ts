import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fieldHelp, fileHelp } from '../../src/corpus/field-help.ts';
import { entrySchema, fileSchema, type JsonSchema } from '../../src/corpus/json-schema.ts';
import { schemas, type FileKind } from '../../src/corpus/list-schemas.ts';

const root = join(import.meta.dirname, '../..');
const kinds = Object.keys(schemas) as FileKind[];

/** Paths of all fields with their schemas. */
function fieldsIn(schema: JsonSchema, path = ''): [string, JsonSchema][] {
  const { properties = {}, items, anyOf = [] } = schema;
  const inner = Object.entries(properties).flatMap(([key, value]): [string, JsonSchema][] => {
    if (typeof value === 'boolean') return [];
    const here = path === '' ? key : `${path}.${key}`;
    return [[here, value], ...fieldsIn(value, here)];
  });
  const below = typeof items === 'object' && !Array.isArray(items) ? fieldsIn(items, `${path}[]`) : [];
  const others = anyOf.flatMap((one) => (typeof one === 'boolean' ? [] : fieldsIn(one, path)));
  return [...inner, ...below, ...others];
}

function propertyOf(kind: FileKind, path: string): JsonSchema {
  const found = fieldsIn(entrySchema(kind)).find(([key]) => key === path)?.[1];
  if (found === undefined) throw new Error(`no ${path} in ${kind}`);
  return found;
}

describe.each(kinds)('%s', (kind) => {
  test('each field is explained, and nothing is explained that is no field', () => {
    const paths = [...new Set(fieldsIn(entrySchema(kind)).map(([path]) => path))];
    expect(Object.keys(fieldHelp[kind]).sort()).toEqual(paths.sort());
  });

  test('explanations are whole sentences', () => {
    const all = [fileHelp[kind].what, ...Object.values(fieldHelp[kind]).map(({ means }) => means)];
    expect(all.filter((text) => !/^[\p{Lu}"].*\.$/u.test(text))).toEqual([]);
  });

  test('the examples are values that the reader takes', () => {
    const wrong = Object.entries(fieldHelp[kind]).flatMap(([path, { example }]) => {
      if (example === undefined) return [];
      const schema = propertyOf(kind, path);
      return fits(schema, example) ? [] : [`${path}: ${String(example)}`];
    });
    expect(wrong).toEqual([]);
  });

  test('the file for editors is up to date: else run npm run schemas', () => {
    const written = readFileSync(join(root, '.vscode/schemas', `${kind}.json`), 'utf8');
    expect(written).toBe(`${JSON.stringify(fileSchema(kind), null, 2)}\n`);
  });
});

// The few words of JSON Schema that fields use.
function fits(schema: JsonSchema, value: unknown): boolean {
  if (schema.anyOf !== undefined) {
    return schema.anyOf.some((one) => typeof one !== 'boolean' && fits(one, value));
  }
  if (schema.enum !== undefined) return schema.enum.some((one) => one === value);
  if (schema.const !== undefined) return schema.const === value;
  if (Array.isArray(value)) {
    const { items } = schema;
    return typeof items === 'object' && !Array.isArray(items) && value.every((one) => fits(items, one));
  }
  if (typeof value === 'string')
    return schema.type === 'string' && new RegExp(schema.pattern ?? '').test(value);
  return schema.type === (typeof value === 'boolean' ? 'boolean' : 'integer');
}

test('the schemas say what zod cannot say by itself', () => {
  expect(propertyOf('document', 'date').pattern).toBeDefined();
  expect(propertyOf('document', 'issuer').anyOf).toHaveLength(2);
  expect(propertyOf('document', 'relations[].verb')).toMatchObject({
    enum: expect.arrayContaining(['supersedes']),
    enumDescriptions: expect.arrayContaining(['Thay thế']),
  });
  expect(fits(propertyOf('document', 'date'), '2022-13-01')).toBe(false);
  expect(fits(propertyOf('document', 'issuer'), 'Bộ Chính trị')).toBe(false);
  expect(fits(propertyOf('issuers', 'code'), '')).toBe(true);
  expect(fits(propertyOf('sources', 'published'), 2022)).toBe(true);
  expect(fits(propertyOf('sources', 'url'), 'javascript:alert(1)')).toBe(false);
});

test('every kind of file has its schema in the settings of the editor, and no other file stands beside them', () => {
  const settings = JSON.parse(readFileSync(join(root, '.vscode/settings.json'), 'utf8')) as {
    'yaml.schemas': Record<string, string>;
  };
  const files = kinds.map((kind) => `${kind}.json`).sort();
  expect(Object.keys(settings['yaml.schemas']).sort()).toEqual(
    files.map((file) => `./.vscode/schemas/${file}`),
  );
  expect(readdirSync(join(root, '.vscode/schemas')).sort()).toEqual(files);
});
