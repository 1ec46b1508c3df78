// YAML as editors write it in entries: blocks of keys, short lists of names in brackets. Many times faster than a library
// for the tens of thousands of entries of a measurement.

type Value = string | number | boolean | readonly Value[] | { readonly [key: string]: Value };

/** The lines of a mapping or of a list of mappings, ending with a line feed. Strings are quoted where YAML needs it. */
export function writeYaml(value: object): string {
  return `${block(value as Value, '').replace(/^\n/, '')}\n`;
}

function block(value: Value, indent: string): string {
  if (typeof value === 'string') return scalar(value);
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return list(value as readonly Value[], indent);
  return Object.entries(value)
    .map(([key, item]) => {
      const text = block(item, `${indent}  `);
      return `\n${indent}${key}:${text.startsWith('\n') ? text : ` ${text}`}`;
    })
    .join('');
}

function list(items: readonly Value[], indent: string): string {
  if (items.every((item) => typeof item === 'string' && isName(item))) return `[${items.join(', ')}]`;
  return items.map((item) => `\n${indent}- ${block(item, `${indent}  `).trimStart()}`).join('');
}

const isName = (text: string): boolean =>
  /^[a-z][a-z0-9-]*$/.test(text) && !/^(?:true|false|null)$/.test(text);

// Plain like most values of the real entries; quoted where it would be something else.
function scalar(text: string): string {
  const isPlain =
    /^[\p{L}\d]/u.test(text) &&
    !/ #|: |[: ]$/.test(text) &&
    !/^(?:true|false|null|[\d.+\-_eExXa-f]+)$/i.test(text);
  return isPlain || /^\d{4}-\d\d-\d\d$/.test(text) ? text : JSON.stringify(text);
}
