// JSON Schema of each kind of content file, made from the schemas that the reader uses, with the words of field-help.
// It helps while typing; what values mean together stays with the checks.

import { z } from 'zod';
import { fieldHelp, fileHelp } from './field-help.ts';
import { labelsOfValues } from './field-values.ts';
import { rowKeys, schemas, type FileKind } from './list-schemas.ts';
import { day, dayOrMonthOrYear, line, prose, slug, sourceId, webAddress } from './schema-parts.ts';

export type JsonSchema = z.core.JSONSchema.JSONSchema;

const dayPattern = String.raw`^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$`;

// What zod cannot say of its own preprocessing and refinements.
const partShapes: ReadonlyMap<z.core.$ZodType, JsonSchema> = new Map<z.core.$ZodType, JsonSchema>([
  [day, { type: 'string', pattern: dayPattern, ...says('Cần ngày có thật dạng 2022-02-08.') }],
  // An unquoted year is a number to YAML.
  [
    dayOrMonthOrYear,
    {
      anyOf: [
        { type: 'integer', minimum: 1000, maximum: 9999 },
        { type: 'string', pattern: String.raw`^\d{4}(-\d\d){0,2}$` },
      ],
    },
  ],
  [
    slug,
    {
      type: 'string',
      pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
      ...says('Cần mã gồm chữ thường không dấu, số và gạch nối.'),
    },
  ],
  [
    sourceId,
    {
      type: 'string',
      pattern: '^[a-z0-9]+([-.][a-z0-9]+)*$',
      maxLength: 120,
      ...says('Cần mã nguồn như trong sources/: chữ thường không dấu, số, gạch nối, dấu chấm.'),
    },
  ],
  [
    webAddress,
    {
      type: 'string',
      pattern: String.raw`^https?://[^\s/]\S*$`,
      ...says('Cần địa chỉ mở đầu bằng https:// hoặc http://.'),
    },
  ],
  [line, { type: 'string', minLength: 1 }],
  [prose, { type: 'string', minLength: 1 }],
]);

// Not of the standard: editors show it in place of the pattern.
function says(patternErrorMessage: string): JsonSchema {
  return { patternErrorMessage };
}

/** Schema of one entry or one row, with a description on every field. Throws for a field without one: a bug. */
export function entrySchema(kind: FileKind): JsonSchema {
  const plain = z.toJSONSchema(schemas[kind], { io: 'input', unrepresentable: 'any', override: shape });
  const { $schema: _, ...schema } = plain;
  return { ...describeFields(kind, schema, ''), description: fileHelp[kind].what };
}

/**
 * Schema of a whole file of the kind, draft-07, which editors know best. A list file is an array of rows. An entry is
 * seen by editors as a stream of two YAML documents, of which the second, the Markdown, may be anything:
 * what has none of the fields is not checked.
 */
export function fileSchema(kind: FileKind): JsonSchema {
  const head = { $schema: 'http://json-schema.org/draft-07/schema#' as const, title: fileHelp[kind].name };
  const entry = entrySchema(kind);
  if (rowKeys[kind] !== undefined) {
    return { ...head, description: fileHelp[kind].what, type: ['array', 'null'], items: entry };
  }
  if (kind === 'comparison') return { ...head, ...entry };
  const known = Object.keys(entry.properties ?? {}).map((key) => ({ required: [key] }));
  // eslint-disable-next-line unicorn/no-thenable -- a word of JSON Schema; nobody awaits a schema
  return { ...head, if: { type: 'object', anyOf: [{ maxProperties: 0 }, ...known] }, then: entry };
}

function shape({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodTypes; jsonSchema: JsonSchema }): void {
  const known = partShapes.get(zodSchema);
  if (known !== undefined) {
    for (const key of Object.keys(jsonSchema)) Reflect.deleteProperty(jsonSchema, key);
    Object.assign(jsonSchema, known);
  } else if (zodSchema instanceof z.ZodPipe && jsonSchema.type === 'array' && isSchema(jsonSchema.items)) {
    // Lists behind a preprocessing step may be written as their only member; an issuer without a code has ''.
    const list = { ...jsonSchema };
    for (const key of Object.keys(jsonSchema)) Reflect.deleteProperty(jsonSchema, key);
    const alone = z.safeParse(zodSchema, '').success ? { type: 'string' } : list.items;
    Object.assign(jsonSchema, { anyOf: [alone, list] });
  }
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function describeFields(kind: FileKind, schema: JsonSchema, path: string): JsonSchema {
  const { properties, items, anyOf } = schema;
  if (properties !== undefined) {
    const described = Object.entries(properties).map(([key, value]) => {
      const inner = path === '' ? key : `${path}.${key}`;
      return [key, isSchema(value) ? describeField(kind, value, inner) : value] as const;
    });
    return { ...schema, properties: Object.fromEntries(described) };
  }
  if (isSchema(items)) return { ...schema, items: describeFields(kind, items, `${path}[]`) };
  if (anyOf !== undefined) {
    const inner = anyOf.map((one) => (isSchema(one) ? describeFields(kind, one, path) : one));
    return { ...schema, anyOf: inner };
  }
  return withLabels(schema);
}

function describeField(kind: FileKind, schema: JsonSchema, path: string): JsonSchema {
  const help = fieldHelp[kind][path];
  if (help === undefined) throw new Error(`no description of ${kind} ${path} in field-help`);
  const inner = describeFields(kind, schema, path);
  return {
    description: help.means,
    ...inner,
    ...(help.example === undefined ? {} : { examples: [help.example] }),
  };
}

// `enumDescriptions` is not of the standard: editors for YAML show it beside each value.
function withLabels(schema: JsonSchema): JsonSchema {
  if (schema.enum === undefined) return schema;
  const labels = labelsOfValues(schema.enum.map(String));
  return labels === undefined ? schema : { ...schema, enumDescriptions: labels };
}
