// YAML → plain data with every string cleaned. YAML 1.2 core, so `2022-02-31` stays a string for the schema to refuse.
// Nothing that lets a small file grow or run is accepted: no anchors, aliases or tags.

import { isAlias, isMap, isScalar, isSeq, parseDocument, type Document, type YAMLError } from 'yaml';
import { cleanValue } from './clean-text.ts';
import { quoteValue, type MessageValues } from './problem.ts';
import { readSimpleYaml } from './simple-yaml.ts';

/** What is wrong at an offset (UTF-16) of the YAML text. */
interface YamlFault {
  readonly variant: string;
  readonly offset: number;
  readonly values: MessageValues;
}

export interface YamlData {
  readonly data: unknown;
  readonly faults: readonly YamlFault[];
}

/**
 * The syntax tree, for data here and for places later. Duplicate keys are found by the walk below: the
 * library compares each key with all others, which a file of many keys would turn into minutes.
 */
export function parseYamlTree(text: string): Document.Parsed {
  return parseDocument(text, {
    version: '1.2',
    schema: 'core',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
}

// Content nests four levels; the library takes time square in the depth, and more memory than there is.
const maxDepth = 100;

// Brackets opened and not closed, wherever they stand, or `- - -` and `? ? ?` on one line.
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth = bracket === '[' || bracket === '{' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > maxDepth) return true;
  }
  return /(?:[-?] ){100}/.test(text);
}

/** Never throws: what cannot be read is a fault. Data is undefined when the text is no YAML at all. */
export function readYaml(text: string): YamlData {
  const simple = readSimpleYaml(text);
  if (simple !== undefined) return { data: simple, faults: [] };
  return readWholeYaml(text);
}

/** The same through the library alone. */
export function readWholeYaml(text: string): YamlData {
  if (isTooDeep(text)) return { data: undefined, faults: [tooDeep] };
  try {
    const tree = parseYamlTree(text);
    // Later errors mostly follow from the first.
    const [first] = tree.errors;
    if (first !== undefined) return { data: undefined, faults: [syntaxFault(first, text)] };
    const faults: YamlFault[] = [];
    const data = plain(tree.contents, faults);
    // What was left out of the data (an alias, a tag) must not be reported again as a missing value.
    return { data: faults.every(({ variant }) => variant === 'duplicate-key') ? data : undefined, faults };
  } catch (error) {
    // Deep indentation ends the recursion of the library, or of the walk below.
    if (!(error instanceof RangeError)) throw error;
    return { data: undefined, faults: [tooDeep] };
  }
}

const tooDeep: YamlFault = { variant: 'too-deep', offset: 0, values: {} };

const knownCodes: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'unquoted-colon',
  BAD_SCALAR_START: 'unquoted-start',
  MISSING_CHAR: 'unclosed',
  BAD_INDENT: 'bad-indent',
  MULTILINE_IMPLICIT_KEY: 'missing-colon',
  BAD_COLLECTION_TYPE: 'bad-indent',
};

function syntaxFault(error: YAMLError, text: string): YamlFault {
  // The library itself ends some deep recursions; where it stops is chance.
  if (error.message.includes('call stack')) return tooDeep;
  const detail = quoteValue(error.message.replaceAll('`', "'"));
  const [offset] = error.pos;
  const variant = knownCodes[error.code] ?? 'syntax';
  // The same code stands for `title: a: b` and for a line indented under a finished one.
  const lineEnd = text.indexOf('\n', offset);
  if (variant === 'unquoted-colon' && lineEnd > 0 && !text.slice(offset, lineEnd).includes(':')) {
    return { variant: 'bad-indent', offset: lineEnd + 1, values: { detail } };
  }
  return { variant, offset, values: { detail } };
}

function plain(node: unknown, faults: YamlFault[]): unknown {
  if (isAlias(node)) {
    faults.push(faultAt(node, 'alias', { name: quoteValue(node.source) }));
    return null;
  }
  if (isMap(node) || isSeq(node) || isScalar(node)) {
    if (node.anchor !== undefined) faults.push(faultAt(node, 'alias', { name: quoteValue(node.anchor) }));
    if (node.tag !== undefined) faults.push(faultAt(node, 'tag', { tag: quoteValue(node.tag) }));
  }
  if (isMap(node)) return plainMap(node.items, faults);
  if (isSeq(node)) return node.items.map((item) => plain(item, faults));
  if (!isScalar(node)) return null;
  return typeof node.value === 'string' ? cleanValue(node.value) : (node.value ?? null);
}

function plainMap(items: readonly { key: unknown; value: unknown }[], faults: YamlFault[]): object {
  const map: Record<string, unknown> = {};
  for (const { key, value } of items) {
    if (!isScalar(key)) {
      faults.push(faultAt(key, 'key-is-no-word', {}));
      continue;
    }
    const name = typeof key.value === 'string' ? cleanValue(key.value) : String(key.source ?? key.value);
    if (Object.hasOwn(map, name)) faults.push(faultAt(key, 'duplicate-key', { key: quoteValue(name) }));
    // defineProperty: a key named __proto__ must become a plain (unknown) key, not a prototype.
    const entry = { value: plain(value, faults), enumerable: true, configurable: true, writable: true };
    Object.defineProperty(map, name, entry);
  }
  return map;
}

function faultAt(node: unknown, variant: string, values: MessageValues): YamlFault {
  return { variant, offset: offsetOf(node) ?? 0, values };
}

/** Where a node starts in the YAML text; undefined for what has no place. */
export function offsetOf(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node)) return undefined;
  const { range } = node;
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : undefined;
}
