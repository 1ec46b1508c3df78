// The generators that a build is measured beside: how they are found, and how they make the equal pages.

import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measureProcess, type Cost } from './measure-process.ts';
import { writePeerContent } from './write-peer-content.ts';

export interface Peer {
  /** Version as the program gives it; undefined when it is not installed. */
  version(): string | undefined;
  /** Cost of building a content folder inside `folder`; null when the program is not installed. */
  build(options: { content: string; folder: string }): Promise<Cost | null>;
  /** Where in `folder` the finished site stands. */
  readonly output: string;
}

const here = fileURLToPath(new URL('.', import.meta.url));

/** By the name on the command line. */
export const peers: Readonly<Record<string, Peer>> = {
  hugo: { version: hugoVersion, build: buildWithHugo, output: 'public' },
  eleventy: { version: eleventyVersion, build: buildWithEleventy, output: '_site' },
};

function hugoVersion(): string | undefined {
  try {
    return execFileSync('hugo', ['version'], { encoding: 'utf8' }).trim().split(' ')[1];
  } catch {
    return undefined;
  }
}

async function buildWithHugo({ content, folder }: { content: string; folder: string }): Promise<Cost | null> {
  if (hugoVersion() === undefined) return null;
  cpSync(join(here, 'hugo'), folder, { recursive: true });
  writePeerContent(content, {
    pages: join(folder, 'content', 'van-ban'),
    lineages: join(folder, 'content', 'dong-ke-thua'),
    data: join(folder, 'data'),
  });
  return measureProcess('hugo', ['--quiet'], { cwd: folder });
}

const eleventyFolder = join(here, '..', '..', 'node_modules', '@11ty', 'eleventy');
const eleventyCommand = join(eleventyFolder, 'cmd.cjs');

function eleventyVersion(): string | undefined {
  if (!existsSync(eleventyCommand)) return undefined;
  const { version } = JSON.parse(readFileSync(join(eleventyFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}

async function buildWithEleventy({
  content,
  folder,
}: {
  content: string;
  folder: string;
}): Promise<Cost | null> {
  if (eleventyVersion() === undefined) return null;
  cpSync(join(here, 'eleventy'), folder, { recursive: true });
  const data = join(folder, '.data');
  mkdirSync(data, { recursive: true });
  writePeerContent(content, { pages: join(folder, 'van-ban'), lineages: join(folder, 'dong-ke-thua'), data });
  // With the 4 GB that Node allows by itself it gives up at 10,000 documents.
  return measureProcess(process.execPath, ['--max-old-space-size=12288', eleventyCommand, '--quiet'], {
    cwd: folder,
    env: { PEER_DATA: data },
  });
}
