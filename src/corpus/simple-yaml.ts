// The YAML that entries are made of, read many times faster than by the library: keys that are ASCII
// words, values of one line, lists, maps in lists. Whatever is not surely that is left to the library (undefined), so
// the meaning of a file never depends on this module; tests/corpus/simple-yaml.test.ts holds the two against each other.

import { cleanValue } from './clean-text.ts';

interface Line {
  readonly indent: number;
  readonly text: string;
}

// What is not surely simple: thrown and caught here, as it ends the reading from any depth.
const notSimple = new Error('not the simple part of YAML');

// Entries nest four levels of two spaces.
const maxIndent = 20;

/** The data with every string cleaned, or undefined for text that needs the whole of YAML, faulty text included. */
export function readSimpleYaml(text: string): unknown {
  try {
    const lines = splitLines(text);
    if (lines.length === 0) return undefined;
    const reader = { lines, at: 0 };
    const data = readBlock(reader, 0);
    return reader.at === lines.length ? data : undefined;
  } catch (error) {
    if (error === notSimple) return undefined;
    throw error;
  }
}

// Control characters, and the line ends and spaces of Unicode: the library has its own view of each.
const oddCharacter =
  // eslint-disable-next-line no-control-regex -- finding them is the purpose
  /[\u0000-\u0009\u000B-\u001F\u007F-\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF]/;

function splitLines(text: string): Line[] {
  if (oddCharacter.test(text)) throw notSimple;
  return text.split('\n').flatMap((raw) => {
    const content = raw.trimStart();
    if (content === '' || content.startsWith('#')) return [];
    const indent = raw.length - content.length;
    if (indent > maxIndent) throw notSimple;
    return [{ indent, text: content.trimEnd() }];
  });
}

interface Reader {
  readonly lines: Line[];
  at: number;
}

function readBlock(reader: Reader, indent: number): unknown {
  const line = reader.lines[reader.at];
  if (line?.indent !== indent) throw notSimple;
  return line.text.startsWith('- ') ? readList(reader, indent) : readMap(reader, indent);
}

function readList(reader: Reader, indent: number): unknown[] {
  const items: unknown[] = [];
  for (let line = reader.lines[reader.at]; line?.indent === indent; line = reader.lines[reader.at]) {
    if (!line.text.startsWith('- ')) break;
    const rest = line.text.slice(2);
    if (keyPattern.test(rest)) {
      // `- verb: cites` starts a map whose keys stand under `verb`.
      reader.lines[reader.at] = { indent: indent + 2, text: rest };
      items.push(readMap(reader, indent + 2));
    } else {
      items.push(readScalar(rest));
      reader.at += 1;
    }
  }
  endBlock(reader, indent);
  return items;
}

// A word, a colon, and a space or nothing: `title: …`, `relations:`; not `abc:def` and not `"quoted": …`.
const keyPattern = /^([A-Za-z][A-Za-z0-9]*):(?: +|$)/;

function readMap(reader: Reader, indent: number): Record<string, unknown> {
  const map: Record<string, unknown> = {};
  for (let line = reader.lines[reader.at]; line?.indent === indent; line = reader.lines[reader.at]) {
    const match = keyPattern.exec(line.text);
    // `constructor: 1` is a key as any other; twice the same one is for the library to report.
    if (match === null || Object.hasOwn(map, match[1]!)) throw notSimple;
    const rest = line.text.slice(match[0].length);
    reader.at += 1;
    map[match[1]!] = rest === '' ? readNested(reader, indent) : readScalar(rest);
  }
  endBlock(reader, indent);
  return map;
}

// Under `relations:` stands a block that is indented more, or a list that is not; else the value is empty.
function readNested(reader: Reader, indent: number): unknown {
  const next = reader.lines[reader.at];
  if (next === undefined || next.indent < indent) return null;
  if (next.indent > indent) return readBlock(reader, next.indent);
  return next.text.startsWith('- ') ? readList(reader, indent) : null;
}

// A deeper line after a finished value goes on with it, or is wrong.
function endBlock({ lines, at }: Reader, indent: number): void {
  const next = lines[at];
  if (next !== undefined && next.indent > indent) throw notSimple;
}

// [qd-58-tw-2022, 24h.com.vn-bai] in any spacing; what may be no word (true, null, 12e3) is left to the library.
const flowList = /^\[(?: *[a-z0-9][a-z0-9./-]*(?: *, *[a-z0-9][a-z0-9./-]*)* *)?\]$/;
// One pair of `{ document: qd-58-tw-2022, note: "lời, có dấu" }` and what ends it.
const flowPair =
  / *([A-Za-z][A-Za-z0-9]*): +("(?:[^"\\]|\\["\\])*"|'(?:[^']|'')*'|[\p{L}\d(“…][^,[\]{}:#"']*?) *([,}])/uy;
const noNumber = /[^\d.+\-_a-fA-FoxX]/;
const reserved = /^(?:true|false|null)$/i;

function readScalar(text: string): unknown {
  const first = text[0]!;
  if (text === 'true' || text === 'false') return text === 'true';
  if (first === '[') return readFlowList(text);
  if (first === '{') return readFlowMap(text);
  if (first === '"' && /^"(?:[^"\\]|\\["\\])*"$/.test(text))
    return cleanValue(text.slice(1, -1).replace(/\\(.)/g, '$1'));
  if (first === "'" && /^'(?:[^']|'')*'$/.test(text))
    return cleanValue(text.slice(1, -1).replaceAll("''", "'"));
  if (!/^[\p{L}\d(“…]/u.test(text) || / #|: |:$/.test(text) || reserved.test(text)) throw notSimple;
  if (!/^\d/.test(text)) return cleanValue(text);
  if (/^(?:0|[1-9]\d{0,8})$/.test(text)) return Number(text);
  // A day or month, or something with a letter or sign that no number has; not `12e3`, `0x1F`, `1.5`, `007`.
  if (/^\d{4}-\d\d(?:-\d\d)?$/.test(text) || noNumber.test(text)) return cleanValue(text);
  throw notSimple;
}

function readFlowMap(text: string): Record<string, unknown> {
  const map: Record<string, unknown> = {};
  flowPair.lastIndex = 1;
  for (;;) {
    const at = flowPair.lastIndex;
    const [, key, value, end] = flowPair.exec(text) ?? [];
    if (key === undefined || value === undefined || Object.hasOwn(map, key) || at === 0) throw notSimple;
    map[key] = readScalar(value);
    if (end === '}') break;
  }
  if (flowPair.lastIndex !== text.length) throw notSimple;
  return map;
}

function readFlowList(text: string): string[] {
  if (!flowList.test(text)) throw notSimple;
  const items = text
    .slice(1, -1)
    .split(',')
    .map((item) => item.trim());
  if (items.some((item) => reserved.test(item) || (/^\d/.test(item) && !noNumber.test(item))))
    throw notSimple;
  return items.length === 1 && items[0] === '' ? [] : items;
}
