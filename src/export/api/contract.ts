// The promise of the first version as text: one line a field, in the order of the files. Kept in the repository, so that
// whoever takes something away from a program that reads the API is told so by a test.

import { apiFiles, type ApiFileName } from './files.ts';
import { fieldLines } from './json-schema.ts';

/** All fields of all files: `documents documents[].id string required pattern=…`. */
export function contractText(): string {
  const lines = (Object.keys(apiFiles) as ApiFileName[]).flatMap((name) => [
    `${name} @ ${apiFiles[name].path}`,
    ...fieldLines(name).map(({ path, types, required, values, pattern }) =>
      [
        name,
        path,
        types.join('|'),
        required ? 'required' : 'optional',
        ...(values.length === 0 ? [] : [`values=${values.join(',')}`]),
        ...(pattern === null ? [] : [`pattern=${pattern}`]),
      ].join(' '),
    ),
  ]);
  return `${lines.join('\n')}\n`;
}
