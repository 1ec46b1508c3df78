// The reference of fields in the editors' guide, from the schemas that the reader uses and the words of field-help.

import { fieldHelp, fileHelp } from '../corpus/field-help.ts';
import { entrySchema, type JsonSchema } from '../corpus/json-schema.ts';
import { rowKeys, type FileKind } from '../corpus/list-schemas.ts';

export interface GuideField {
  /** `relations[].verb`. */
  readonly path: string;
  readonly required: boolean;
  /** What may stand there, in words. */
  readonly form: string;
  readonly means: string;
  /** As it would be written; null when the field has no example. */
  readonly example: string | null;
  /** Values of a closed list with their labels. */
  readonly values: readonly { readonly value: string; readonly label: string | null }[];
}

export interface GuideFile {
  readonly kind: FileKind;
  readonly name: string;
  readonly place: string;
  readonly what: string;
  /** Whether the file is a list of which each row has these fields. */
  readonly list: boolean;
  readonly fields: readonly GuideField[];
}

/** All kinds of file, those that editors write most first. */
export function guideFiles(): readonly GuideFile[] {
  return (Object.keys(fileHelp) as FileKind[]).map((kind) => {
    const { name, place, what } = fileHelp[kind];
    const fields = fieldsOf(kind, entrySchema(kind), '');
    return { kind, name, place, what, list: rowKeys[kind] !== undefined, fields };
  });
}

function fieldsOf(kind: FileKind, schema: JsonSchema, path: string): readonly GuideField[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, value]) => {
    if (typeof value === 'boolean') return [];
    const own = path === '' ? key : `${path}.${key}`;
    const help = fieldHelp[kind][own];
    const { means = '', example } = help ?? {};
    const field: GuideField = {
      path: own,
      required: schema.required?.includes(key) ?? false,
      form: formOf(value),
      means,
      example: example === undefined ? null : written(example),
      values: valuesOf(value),
    };
    const item = itemOf(value);
    const inner = item === undefined ? fieldsOf(kind, value, own) : fieldsOf(kind, item, `${own}[]`);
    return [field, ...inner];
  });
}

function itemOf({ items, anyOf }: JsonSchema): JsonSchema | undefined {
  if (isSchema(items)) return items;
  const list = anyOf?.find((one) => isSchema(one) && one.type === 'array');
  return isSchema(list) && isSchema(list.items) ? list.items : undefined;
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function formOf(schema: JsonSchema): string {
  const item = itemOf(schema);
  if (item !== undefined) {
    const each = item.properties === undefined ? formOf(item) : 'nhóm trường';
    return schema.anyOf === undefined ? `danh sách ${each}` : `${each}, hoặc danh sách ${each}`;
  }
  if (schema.properties !== undefined) return 'nhóm trường';
  if (schema.enum !== undefined) return 'giá trị chọn sẵn';
  if (schema.anyOf !== undefined) return 'năm, năm-tháng hoặc ngày';
  if (schema.type === 'boolean') return 'true hoặc false';
  if (schema.type === 'integer') return 'số nguyên';
  const { pattern } = schema;
  if (pattern === undefined) return 'chữ';
  if (pattern.includes(String.raw`\d{4}`)) return 'ngày';
  return pattern.startsWith('^http') ? 'địa chỉ' : 'mã';
}

function valuesOf(schema: JsonSchema): GuideField['values'] {
  const { enum: values = itemOf(schema)?.enum } = schema;
  const labels: unknown = schema['enumDescriptions'] ?? itemOf(schema)?.['enumDescriptions'];
  return (values ?? []).map((value, index) => {
    const label: unknown = Array.isArray(labels) ? labels[index] : undefined;
    return { value: String(value), label: typeof label === 'string' ? label : null };
  });
}

function written(example: string | number | boolean | readonly string[]): string {
  if (typeof example !== 'object') return String(example);
  return `[${example.join(', ')}]`;
}
