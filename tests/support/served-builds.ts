// Builds of a site made from one that is there, served one after another under one address that can be shut.

import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IsoDate } from '../../src/domain/iso-date.ts';
import { factsOfFiles } from '../../src/site/file-facts.ts';
import { serviceWorkerFiles } from '../../src/site/service-worker.ts';
import { serveFolder, type ServedFolder } from '../../src/site/serve-folder.ts';

/** Time of the files of every build but the first. */
const later = new Date('2030-01-01T00:00:00Z');

export interface ServedBuilds {
  /** Without a slash at the end. */
  readonly address: string;
  /** Folder of a build. */
  readonly folderOf: (name: string) => string;
  /** Makes a build of which every page and every table is another file than in the first one. */
  readonly add: (name: string, builtOn: IsoDate) => Promise<void>;
  /** Serves a build from now on, as a swap of the folder would. */
  readonly serve: (name: string) => void;
  /** Shuts the server; nothing answers afterwards. */
  readonly shut: () => Promise<void>;
  /** Opens the server again at the same address. */
  readonly open: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** Serves a built folder as the build `first`. */
export async function serveBuilds(folder: string, base = '/'): Promise<ServedBuilds> {
  const scratch = mkdtempSync(join(tmpdir(), 'hieu-luc-builds-'));
  const site = join(scratch, 'site');
  const folderOf = (name: string) => (name === 'first' ? folder : join(scratch, name));
  const serve = (name: string) => {
    symlinkSync(folderOf(name), `${site}-next`);
    renameSync(`${site}-next`, site);
  };
  serve('first');
  let served: ServedFolder = await serveFolder(site, { port: 0, base });
  const { address } = served;
  const shut = async () => {
    served.server.closeAllConnections();
    await new Promise((resolve) => served.server.close(resolve));
  };
  return {
    address: address.replace(/\/$/, ''),
    folderOf,
    serve,
    shut,
    async add(name, builtOn) {
      const to = folderOf(name);
      cpSync(folder, to, { recursive: true });
      for (const path of readdirSync(to, { recursive: true, encoding: 'utf8' })) {
        // What stands in here has its digest in its address, and is never another.
        if (path.startsWith('_tep/')) continue;
        const mark = path.endsWith('.html')
          ? `\n<!-- ${name} -->\n`
          : path.endsWith('.json')
            ? ' '.repeat(name.length)
            : '';
        if (mark === '') continue;
        writeFileSync(join(to, path), readFileSync(join(to, path), 'utf8') + mark);
        utimesSync(join(to, path), later, later);
      }
      for (const [path, text] of await serviceWorkerFiles(factsOfFiles(to), builtOn))
        writeFileSync(join(to, path), text);
    },
    async open() {
      served = await serveFolder(site, { port: Number(new URL(address).port), base });
    },
    async remove() {
      await shut();
      rmSync(scratch, { recursive: true, force: true });
    },
  };
}

/** Build that a file came from, by the time that its headers give, kept or not. */
export function buildOf(headers: Readonly<Record<string, string>>): string {
  return Date.parse(headers['last-modified'] ?? '') === later.getTime() ? 'second' : 'first';
}
