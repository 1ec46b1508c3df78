// The shapes as JSON Schema 2020-12, and as a flat list of fields for the documentation page and the contract.

import { z } from 'zod';
import type { ApiContext } from './context.ts';
import { apiFiles, schemaPath, type ApiFileName } from './files.ts';

/** The part of JSON Schema that the shapes come out as. */
export interface SchemaNode {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
}

/**
 * Schema of a file. It lets unknown fields pass: what the data have more than an older schema knows is no mistake, since
 * the first version of the API may grow.
 */
export function apiSchema(name: ApiFileName): SchemaNode {
  return z.toJSONSchema(apiFiles[name].shape, {
    target: 'draft-2020-12',
    override: ({ jsonSchema }) => {
      delete jsonSchema.additionalProperties;
    },
  }) as SchemaNode;
}

/** Schema of a file as JSON text, with its address, ending in a line break. */
export function apiSchemaText(name: ApiFileName, context: ApiContext): string {
  const { path, describes } = apiFiles[name];
  const head = { $id: context.address(schemaPath(name)), title: path, description: describes };
  return `${JSON.stringify({ ...head, ...apiSchema(name) }, null, 2)}\n`;
}

/** One field of a file. */
export interface FieldLine {
  /** `documents[].validity.state`. */
  readonly path: string;
  /** `string`, `integer`, `boolean`, `object`, `array`, in that order of the alphabet, `null` last. */
  readonly types: readonly string[];
  readonly required: boolean;
  /** Keys of the closed list that it takes its values from; empty when it is free. */
  readonly values: readonly string[];
  /** Regular expression that its text fits; null when it is free. */
  readonly pattern: string | null;
  readonly description: string;
}

/** All fields of a file, each behind the one that holds it. The root itself has none. */
export function fieldLines(name: ApiFileName): readonly FieldLine[] {
  return below(apiSchema(name), '');
}

function below(schema: SchemaNode, path: string): readonly FieldLine[] {
  return variantsOf(schema).flatMap((variant) => {
    if (variant.items !== undefined) return itemLines(variant.items, `${path}[]`);
    return Object.entries(variant.properties ?? {}).flatMap(([key, child]) => {
      const own = path === '' ? key : `${path}.${key}`;
      return [lineOf(child, own, variant.required?.includes(key) ?? false), ...below(child, own)];
    });
  });
}

// Members of a list that are objects say all they have through their fields.
function itemLines(items: SchemaNode, path: string): readonly FieldLine[] {
  const own = items.properties === undefined ? [lineOf(items, path, true)] : [];
  return [...own, ...below(items, path)];
}

function lineOf(schema: SchemaNode, path: string, required: boolean): FieldLine {
  const variants = variantsOf(schema);
  const types = [...new Set(variants.flatMap(({ type }) => type ?? []))];
  return {
    path,
    types: types.toSorted((a, b) => Number(a === 'null') - Number(b === 'null') || (a < b ? -1 : 1)),
    required,
    values: variants.flatMap((variant) => variant.enum ?? []),
    pattern: variants.find(({ pattern }) => pattern !== undefined)?.pattern ?? null,
    description: schema.description ?? '',
  };
}

function variantsOf(schema: SchemaNode): readonly SchemaNode[] {
  return schema.anyOf?.flatMap(variantsOf) ?? [schema];
}
