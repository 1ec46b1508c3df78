// One size of `bench build`: a folder of content, all that is done with it, and the same pages from the peers.

import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withoutIndex, type Missing, type SizeResult } from './build-report.ts';
import { generateCorpus } from './generate-corpus.ts';
import { measureProcess, type Cost } from './measure-process.ts';
import { peers } from './peers.ts';
import { measureSite, type SiteSizes } from './site-sizes.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const caches = join(root, '.cache');

export interface SizeOptions {
  /** `real`, or a number of documents. */
  readonly size: string;
  /** Of `check`, `index`, `cold`, `warm`, `edit`, and names of peers; the others are left out. */
  readonly steps: readonly string[];
  /** Called with one line at the beginning and the end of each step. */
  readonly report: (line: string) => void;
  /** Called after each step with all that is known so far. */
  readonly keep: (result: SizeResult) => void;
  /** Called with the content folder once the site is built cold. */
  readonly whileBuilt?: ((content: string) => Promise<void>) | undefined;
  /** True when no further step shall begin. */
  readonly isOver: () => boolean;
}

/** Measures one size. A step that fails is told in the result, and the next one begins. */
export async function measureSize({
  size,
  steps,
  report,
  keep,
  whileBuilt,
  isOver,
}: SizeOptions): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'hieu-luc-bench-'));
  const content = join(folder, 'content');
  const out = join(folder, 'dist');
  const remembered = pageMemories();
  const costs: Record<string, Cost | Missing> = {};
  const sites: Record<string, SiteSizes> = {};
  let documents = size === 'real' ? 0 : Number(size);
  const step = async (name: string, work: () => Promise<Cost | Missing>) => {
    if (!steps.includes(name) || isOver()) return;
    report(`${size}: ${name}…`);
    costs[name] = await work().catch((error: unknown): Missing => ({ failed: firstLine(error) }));
    if (isOver()) delete costs[name];
    report(`${size}: ${name}: ${said(costs[name])}`);
    keep({ size, documents, costs: { ...costs }, sites: { ...sites } });
  };
  const node = (script: string, ...rest: string[]) =>
    measureProcess(process.execPath, [join(root, 'scripts', script), ...rest], { cwd: root });
  // As `npm run check` starts it.
  const check = (of: string) => {
    const script = ['--import', './scripts/keep-compiled.mjs', 'scripts/check.ts'];
    return measureProcess(process.execPath, [...script, '--content', of], { cwd: root });
  };
  // Without a public address a build says so when its index is done: the end of that step.
  const build = async () => {
    const cost = await measureProcess(
      process.execPath,
      [join(root, 'scripts', 'build.ts'), '--content', content, '--out', out],
      {
        cwd: root,
        env: { HIEU_LUC_SITE: '' },
      },
    );
    // What is kept names no folder of this machine.
    return {
      ...cost,
      lines: cost.lines.map((line) => ({ ...line, text: line.text.replaceAll(folder, '') })),
    };
  };
  try {
    report(`${size}: writing the content…`);
    if (size === 'real') cpSync(join(root, 'content'), content, { recursive: true });
    else generateCorpus({ entries: Number(size), out: content, seed: 1 });
    documents = entriesOf(content).length;
    forget('content', 'compiled');
    await step('check', () => check(content));
    await step('recheck', () => check(content));
    await step('index', () => node('bench/index-only.ts', content));
    forget('content', 'markdown', 'texts');
    await step('cold', async () => {
      const cost = await build();
      if (withoutIndex(cost) === null)
        report(`${size}: no step of the index was seen in what the build printed`);
      sites['ours'] = measureSite(out);
      return cost;
    });
    if (sites['ours'] !== undefined) await whileBuilt?.(content);
    await step('warm', build);
    editOne(content);
    await step('edit', build);
    for (const [name, peer] of Object.entries(peers)) {
      await step(name, async () => {
        const own = join(folder, name);
        const cost = await peer.build({ content, folder: own });
        if (cost !== null) sites[name] = measureSite(join(own, peer.output));
        rmSync(own, { recursive: true, force: true });
        return cost ?? 'not installed';
      });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
    for (const memory of pageMemories())
      if (!remembered.includes(memory)) rmSync(join(caches, 'pages', memory), { force: true });
  }
}

// What is kept and printed names no folder of this machine.
function firstLine(error: unknown): string {
  const [line = ''] = String(error).split('\n');
  return line.replace(/(?<=^|\s)\/\S*\//g, '');
}

// What earlier runs have kept of contents, texts and bundles; it may be deleted at any time.
function forget(...parts: readonly string[]): void {
  for (const part of parts) rmSync(join(caches, part), { recursive: true, force: true });
}

// What builds remember of their pages, a file for each folder that was built into.
function pageMemories(): readonly string[] {
  const folder = join(caches, 'pages');
  return existsSync(folder) ? readdirSync(folder) : [];
}

function said(cost: Cost | Missing | undefined): string {
  if (cost === undefined) return 'stopped';
  if (typeof cost === 'string') return cost;
  if ('failed' in cost) return `failed: ${cost.failed}`;
  return `${cost.cpu.toFixed(1)} s of processor time, ${Math.round(cost.tree)} MB`;
}

function entriesOf(content: string): readonly string[] {
  const names = readdirSync(join(content, 'documents'), { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.md')).sort();
}

// A point of the last entry that has one gets a word more: points may change freely, published facts may not.
function editOne(content: string): void {
  const point = /^(\s+(?:- )?text: "?)(?=\p{L})/mu;
  const paths = entriesOf(content).map((name) => join(content, 'documents', name));
  const path = paths.findLast((one) => point.test(readFileSync(one, 'utf8')));
  if (path === undefined) throw new Error(`${content} holds no entry with a point`);
  writeFileSync(path, readFileSync(path, 'utf8').replace(point, '$1Sửa '));
}
