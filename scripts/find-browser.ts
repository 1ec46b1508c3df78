// Finds a browser on this machine; on Debian, as root, installs it when there is none.
// Never skips in silence: without a browser it says in one line what to install.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

export interface BrowserKind {
  /** As readers call it. */
  readonly label: string;
  /** Names of the program, best first, and of Debian's package. */
  readonly programs: readonly string[];
  readonly debianPackage: string;
  /** Variable of the environment that names another program. */
  readonly variable: string;
}

/** Path of a browser: what its variable names, else the first found on PATH; undefined when there is none. */
export function findBrowser(
  kind: BrowserKind,
  environment: NodeJS.ProcessEnv = process.env,
): string | undefined {
  const given = environment[kind.variable];
  if (given !== undefined && existsSync(given)) return given;
  const folders = (environment['PATH'] ?? '').split(path.delimiter);
  return kind.programs
    .flatMap((name) => folders.map((folder) => path.join(folder, name)))
    .find((file) => existsSync(file));
}

/** Path of a browser, installed from Debian's packages when missing; throws with the line to type otherwise. */
export function ensureBrowser(kind: BrowserKind): string {
  const { label, debianPackage, variable } = kind;
  const found = findBrowser(kind);
  if (found !== undefined) return found;
  if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
    console.log(`${label}: chưa có, đang cài từ gói của Debian (vài phút) …`);
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', debianPackage], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    const installed = findBrowser(kind);
    if (installed !== undefined) return installed;
  }
  throw new Error(
    `No ${label} found: run \`sudo apt-get install ${debianPackage}\` (Debian) or set ${variable} to a ${label}.`,
  );
}
