// The four files of a session as links.

import { packFiles, type PackFile } from '../export/pack.ts';
import type { SessionId } from '../domain/session.ts';
import { packPath } from './urls.ts';

export interface SessionFileLink {
  readonly kind: PackFile;
  /** `Đề cương`. */
  readonly label: string;
  readonly path: string;
  /** Name under which it is saved. */
  readonly name: string;
  /** `.docx`, with the size where it is known. */
  readonly about: string;
}

/** Links to the files of a session; `sizeOf` gives bytes where they are known. */
export function sessionFiles(
  id: SessionId,
  sizeOf: (file: PackFile) => number | undefined = () => undefined,
): readonly SessionFileLink[] {
  return (Object.keys(packFiles) as PackFile[]).map((kind) => {
    const { file, label } = packFiles[kind];
    const size = sizeOf(kind);
    const ending = file.slice(file.lastIndexOf('.'));
    return {
      kind,
      label,
      path: packPath(id, kind),
      name: `${id}-${file}`,
      about: size === undefined ? ending : `${ending}, ${kilobytes(size)}`,
    };
  });
}

/** `23 kB`; never less than one. */
export function kilobytes(bytes: number): string {
  return `${Math.max(1, Math.round(bytes / 1000))} kB`;
}
