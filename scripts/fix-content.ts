// npm run check -- --fix: brings the files of a content folder into their normal form.

import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from '../src/corpus/list-files.ts';
import { normaliseFile, type Normalisation } from '../src/corpus/normalise-file.ts';

export interface FixedFile {
  /** Path below the content folder. */
  readonly file: string;
  readonly done: readonly Normalisation[];
}

/** Rewrites the files that are not in their normal form and says which; files that are no text are left alone. */
export function fixContent(root: string): readonly FixedFile[] {
  return listFiles(root).files.flatMap(({ file, kind }): readonly FixedFile[] => {
    const place = path.join(root, file);
    const text = decode(readFileSync(place));
    if (text === undefined) return [];
    const { text: normal, done } = normaliseFile(kind, file, text);
    if (done.length > 0) replaceFile(place, normal);
    return done.length > 0 ? [{ file, done }] : [];
  });
}

function decode(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

// Through a hidden file beside it, which the reader passes over: a file is never half written.
function replaceFile(place: string, text: string): void {
  const beside = path.join(path.dirname(place), `.${path.basename(place)}.moi`);
  writeFileSync(beside, text, { mode: statSync(place).mode });
  renameSync(beside, place);
}
