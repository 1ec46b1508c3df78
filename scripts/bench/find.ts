// `bench find`: the search page of a site at several sizes, in Chromium. The page and its scripts come from a built site;
// the files of the search are made from generated documents, so that no page of them has to be built.

import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright-core';
import { readContent } from '../../src/corpus/read-content.ts';
import { serveFolder } from '../../src/site/serve-folder.ts';
import { chromiumFlags, ensureChromium } from '../chromium.ts';
import { findTable } from './find-table.ts';
import { openFindSession, type FoundCost } from './find-in-chromium.ts';
import { findQueries, queryKinds, type QueryKind } from './find-queries.ts';
import { generateCorpus } from './generate-corpus.ts';
import { measureProcess, type Cost } from './measure-process.ts';
import { makeRandom } from './random.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const firstOfAKind = 5;
const laterOfAKind = 25;

export interface FindResult {
  readonly documents: number;
  readonly index: Cost;
  readonly pageBytes: number;
  /** Costs by kind: each first search in a browser that holds nothing, later ones in one page, one after another. */
  readonly kinds: Readonly<
    Record<QueryKind, { readonly first: readonly FoundCost[]; readonly later: readonly FoundCost[] }>
  >;
}

export interface FindReport {
  readonly machine: string;
  readonly results: readonly FindResult[];
}

const usage =
  'npm run bench -- find [--sizes real,1000,10000,50000] [--content FOLDER,…] [--site dist] [--json FILE]';

/** Runs the benchmark; `--content` measures folders at hand. Prints Markdown, `--json FILE` gets every search. */
export async function benchFind(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string', default: 'real,1000,10000,50000' },
      content: { type: 'string' },
      site: { type: 'string', default: join(root, 'dist') },
      json: { type: 'string' },
    },
  });
  const sizes = values.sizes.split(',');
  if (sizes.some((size) => size !== 'real' && !/^[1-9]\d*$/.test(size))) {
    console.error(usage);
    process.exitCode = 2;
    return;
  }
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags });
  const folder = mkdtempSync(join(tmpdir(), 'hieu-luc-tim-'));
  const results: FindResult[] = [];
  const report: FindReport = {
    machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`,
    results,
  };
  try {
    for (const source of values.content?.split(',') ?? sizes) {
      const content = values.content === undefined ? contentOf(source, join(folder, 'content')) : source;
      results.push(
        await measureContent(content, { browser, site: values.site, folder: join(folder, 'site') }),
      );
      // A later size may take longer than there is time for.
      if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
    if (results.length > 0) console.log(findTable(report));
  }
}

function contentOf(size: string, folder: string): string {
  if (size === 'real') return join(root, 'content');
  generateCorpus({ entries: Number(size), out: folder, seed: 1 });
  return folder;
}

async function measureContent(
  content: string,
  { browser, site, folder }: { browser: Browser; site: string; folder: string },
): Promise<FindResult> {
  copyPage(site, folder);
  console.error(`${content}: index…`);
  const script = join(root, 'scripts/bench/index-only.ts');
  const index = await measureProcess(process.execPath, [script, content, folder], { cwd: root });
  const { documents } = readContent(content).catalog;
  const { address, server } = await serveFolder(folder, { port: 0 });
  try {
    const random = makeRandom(1);
    let pageBytes = 0;
    const kinds: Partial<Record<QueryKind, { first: FoundCost[]; later: FoundCost[] }>> = {};
    for (const kind of queryKinds) {
      console.error(`${content}: ${kind}…`);
      const [first, later]: FoundCost[][] = [[], []];
      for (const query of findQueries(kind, firstOfAKind, { documents, random })) {
        const session = await openFindSession(browser, address);
        first!.push(await session.ask(query));
        pageBytes = session.pageBytes();
        await session.close();
      }
      const session = await openFindSession(browser, address);
      for (const query of findQueries(kind, laterOfAKind + 1, { documents, random }))
        later!.push(await session.ask(query));
      await session.close();
      kinds[kind] = { first: first!, later: later!.slice(1) };
    }
    return { documents: documents.length, index, pageBytes, kinds: kinds as FindResult['kinds'] };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** The search page of a built site with its scripts and styles, without the files of its search. */
function copyPage(site: string, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'tra-cuu'), { recursive: true });
  cpSync(join(site, 'tra-cuu', 'index.html'), join(folder, 'tra-cuu', 'index.html'));
  cpSync(join(site, 'tra-cuu', 'tinh-huong.json'), join(folder, 'tra-cuu', 'tinh-huong.json'));
  for (const entry of readdirSync(join(site, '_tep'), { withFileTypes: true }))
    if (entry.isFile()) cpSync(join(site, '_tep', entry.name), join(folder, '_tep', entry.name));
}
