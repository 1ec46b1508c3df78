// `bench build`: what building, checking and indexing cost at several sizes, beside Hugo and Eleventy with equal pages.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { buildPicture } from './build-picture.ts';
import { isCost, type BuildReport, type SizeResult } from './build-report.ts';
import { measureSize } from './build-size.ts';
import { buildTable } from './build-table.ts';
import { peers } from './peers.ts';
import { searchOf } from './search-of-content.ts';

const ownSteps = ['check', 'recheck', 'index', 'cold', 'warm', 'edit'];

const usage = `npm run bench -- build [--sizes real,1000,10000,50000] [--against hugo,eleventy] [--peers-up-to 10000]
  [--steps check,recheck,index,cold,warm,edit] [--json FILE] [--markdown FILE] [--picture FILE] [--resume FILE] [--browser]

--json FILE is written after each step, so that nothing measured is lost; --resume FILE takes from such a file the sizes
that were measured to their end and goes on with the others. --peers-up-to N leaves the peers out of larger sizes.`;

/** Runs the benchmark; progress with the time passed goes to standard error, the tables to standard output. */
export async function benchBuild(args: readonly string[]): Promise<void> {
  const options = read(args);
  if (options === null) {
    console.error(usage);
    process.exitCode = 2;
    return;
  }
  const { sizes, against, values, limit } = options;
  const started = Date.now();
  const before = resumed(values.resume);
  const load = loadavg()[0] ?? 0;
  const results = new Map(before?.results.map((result) => [result.size, result]));
  let over = false;
  process.once('SIGINT', () => (over = true));
  const reportNow = (): BuildReport => ({
    machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 1e9)} GB, Node ${process.version}`,
    from: before?.from ?? new Date(started).toISOString(),
    to: new Date().toISOString(),
    load: [before?.load[0] ?? load, loadavg()[0] ?? 0],
    versions: Object.fromEntries(against.map((name) => [name, peers[name]?.version() ?? 'not installed'])),
    results: sizes.flatMap((size) => results.get(size) ?? []),
  });
  const keep = (result: SizeResult) => {
    results.set(result.size, result);
    write(reportNow(), values);
  };
  for (const size of sizes) {
    const withPeers = size === 'real' || Number(size) <= limit;
    const steps = [...options.steps, ...(withPeers ? against : [])];
    const known = results.get(size);
    if (over || (known !== undefined && steps.every((step) => isCost(known.costs[step])))) continue;
    await measureSize({
      size,
      steps,
      keep,
      report: (line) => console.error(`${passed(started)} ${line}`),
      whileBuilt: values.browser ? async (content) => void (await searchOf(content)) : undefined,
      isOver: () => over,
    });
  }
  const report = reportNow();
  write(report, values);
  console.log(buildTable(report));
  const isWhole =
    !over &&
    report.results.every(({ costs }) =>
      Object.values(costs).every((cost) => cost === 'not installed' || isCost(cost)),
    );
  if (!isWhole) process.exitCode = 1;
}

function read(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string', default: 'real,1000,10000,50000' },
      against: { type: 'string', default: 'hugo,eleventy' },
      steps: { type: 'string', default: ownSteps.join(',') },
      'peers-up-to': { type: 'string', default: 'Infinity' },
      json: { type: 'string' },
      markdown: { type: 'string' },
      picture: { type: 'string' },
      resume: { type: 'string' },
      browser: { type: 'boolean', default: false },
    },
  });
  const list = (text: string) => text.split(',').filter((name) => name !== '');
  const [sizes, against, steps] = [list(values.sizes), list(values.against), list(values.steps)];
  const limit = Number(values['peers-up-to']);
  const isGood =
    sizes.every((size) => size === 'real' || /^[1-9]\d*$/.test(size)) &&
    against.every((name) => Object.hasOwn(peers, name)) &&
    steps.every((step) => ownSteps.includes(step)) &&
    limit >= 0 &&
    (values.resume === undefined || existsSync(values.resume));
  return isGood ? { sizes, against, steps, limit, values } : null;
}

function resumed(file: string | undefined): BuildReport | undefined {
  return file === undefined ? undefined : (JSON.parse(readFileSync(file, 'utf8')) as BuildReport);
}

function write(
  report: BuildReport,
  files: {
    readonly json?: string | undefined;
    readonly markdown?: string | undefined;
    readonly picture?: string | undefined;
  },
): void {
  if (files.json !== undefined) writeFileSync(files.json, `${JSON.stringify(report, null, 2)}\n`);
  if (files.markdown !== undefined) writeFileSync(files.markdown, `${buildTable(report)}\n`);
  if (files.picture !== undefined) writeFileSync(files.picture, buildPicture(report));
}

// Minutes and seconds since the beginning.
function passed(started: number): string {
  const seconds = Math.round((Date.now() - started) / 1000);
  return `${String(Math.floor(seconds / 60)).padStart(3)}:${String(seconds % 60).padStart(2, '0')}`;
}
