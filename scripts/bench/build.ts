// `bench build`: what building, checking and indexing cost at several sizes, beside Hugo and Eleventy with equal pages.

import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildPicture } from './build-picture.ts';
import { buildTable } from './build-table.ts';
import { generateCorpus } from './generate-corpus.ts';
import { measureProcess, type Cost } from './measure-process.ts';
import { peers } from './peers.ts';
import { searchOf } from './search-of-content.ts';
import { measureSite, type SiteSizes } from './site-sizes.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** One size: costs by what was done, `cold`, `warm`, `edit`, `check`, `index` or the name of a peer; null: not installed. */
export interface SizeResult {
  readonly size: string;
  readonly documents: number;
  readonly costs: Readonly<Record<string, Cost | null>>;
  readonly bytes: SiteSizes;
}

export interface BuildReport {
  readonly machine: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly results: readonly SizeResult[];
}

/** Runs the benchmark; progress goes to standard error, the table to standard output, `--json FILE` gets everything. */
export async function benchBuild(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string', default: 'real,1000,10000,50000' },
      against: { type: 'string', default: 'hugo,eleventy' },
      json: { type: 'string' },
      picture: { type: 'string' },
      browser: { type: 'boolean', default: false },
    },
  });
  const against = values.against.split(',').filter((name) => name !== '');
  const unknown = against.filter((name) => !Object.hasOwn(peers, name));
  const sizes = values.sizes.split(',');
  if (unknown.length > 0 || sizes.some((size) => size !== 'real' && !/^[1-9]\d*$/.test(size))) {
    console.error(
      'npm run bench -- build [--sizes real,1000,10000,50000] [--against hugo,eleventy] [--json FILE] [--picture FILE] [--browser]',
    );
    process.exitCode = 2;
    return;
  }
  const results: SizeResult[] = [];
  for (const size of sizes) results.push(await measureSize(size, { against, browser: values.browser }));
  const report: BuildReport = {
    machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 1e9)} GB, Node ${process.version}`,
    versions: Object.fromEntries(against.map((name) => [name, peers[name]?.version() ?? 'not installed'])),
    results,
  };
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);
  if (values.picture !== undefined) writeFileSync(values.picture, buildPicture(report));
  console.log(buildTable(report));
}

async function measureSize(
  size: string,
  { against, browser }: { against: readonly string[]; browser: boolean },
): Promise<SizeResult> {
  const folder = mkdtempSync(join(tmpdir(), 'hieu-luc-bench-'));
  const content = join(folder, 'content');
  const out = join(folder, 'dist');
  const costs: Record<string, Cost | null> = {};
  const time = async (name: string, work: () => Promise<Cost | null>) => {
    process.stderr.write(`${size}: ${name}… `);
    const cost = await work();
    costs[name] = cost;
    console.error(cost === null ? 'not installed' : `${cost.cpu.toFixed(1)} s of processor time`);
  };
  const node = (script: string, ...rest: string[]) =>
    measureProcess(process.execPath, [join(root, 'scripts', script), ...rest], { cwd: root });
  try {
    if (size === 'real') cpSync(join(root, 'content'), content, { recursive: true });
    else generateCorpus({ entries: Number(size), out: content, seed: 1 });
    await time('check', () => node('check.ts', '--content', content));
    await time('index', () => node('bench/index-only.ts', content));
    rmSync(join(root, '.cache', 'markdown'), { recursive: true, force: true });
    await time('cold', () => node('build.ts', '--content', content, '--out', out));
    const bytes = measureSite(out);
    if (browser) await searchOf(content);
    await time('warm', () => node('build.ts', '--content', content, '--out', out));
    editOne(content);
    await time('edit', () => node('build.ts', '--content', content, '--out', out));
    for (const name of against)
      await time(name, () => peers[name]!.build({ content, folder: join(folder, name) }));
    return { size, documents: bytes.documents, costs, bytes };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// The title of the newest entry gets a word more.
function editOne(content: string): void {
  const entries = readdirSync(join(content, 'documents'), { recursive: true, encoding: 'utf8' });
  const file = entries
    .filter((name) => name.endsWith('.md'))
    .sort()
    .at(-1);
  if (file === undefined) throw new Error(`${content} holds no entry`);
  const path = join(content, 'documents', file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^title: ("?)/m, 'title: $1Sửa '));
}
