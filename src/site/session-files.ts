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
  /** `.docx, 18 kB`. */
  readonly about: string;
}

/** Links to the files of a session; `sizes` are in bytes. */
export function sessionFiles(
  id: SessionId,
  sizes: Readonly<Record<PackFile, number>>,
): readonly SessionFileLink[] {
  return (Object.keys(packFiles) as PackFile[]).map((kind) => {
    const { file, label } = packFiles[kind];
    const ending = file.slice(file.lastIndexOf('.'));
    return {
      kind,
      label,
      path: packPath(id, kind),
      name: `${id}-${file}`,
      about: `${ending}, ${kilobytes(sizes[kind])}`,
    };
  });
}

/** `23 kB`; never less than one. */
export function kilobytes(bytes: number): string {
  return `${Math.max(1, Math.round(bytes / 1000))} kB`;
}
