// `bench dev`: how long after saving an entry the dev server has sent the new page, at several sizes. The clock runs from
// the write to the last byte of a page that holds the new words, asked for when the server says to load again.

import { randomInt } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { generateCorpus } from './generate-corpus.ts';
import { startDev, type DevServer } from './dev-server.ts';
import { percentile } from './measures.ts';

/** Runs the benchmark; progress goes to standard error, the table to standard output. */
export async function benchDev(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string', default: '1000,10000' },
      edits: { type: 'string', default: '7' },
      content: { type: 'string' },
    },
  });
  const edits = Number(values.edits);
  const sizes = values.content === undefined ? values.sizes.split(',').map(Number) : [0];
  if (!Number.isInteger(edits) || edits < 1 || sizes.some((size) => !Number.isInteger(size) || size < 0)) {
    console.error('npm run bench -- dev [--sizes 1000,10000] [--edits 7] [--content DIR]');
    process.exitCode = 2;
    return;
  }
  console.log(`${cpus().length} × ${cpus()[0]?.model ?? '?'}, Node ${process.version}`);
  console.log(`load at the start ${loadavg()[0]?.toFixed(1)}\n`);
  console.log(
    '| documents | first page, s | edits | median, ms | least, ms | most, ms |\n| ---: | ---: | ---: | ---: | ---: | ---: |',
  );
  for (const size of sizes) {
    // Sizes share the machine: one after the other.
    // eslint-disable-next-line no-await-in-loop
    console.log(await measure(size, edits, values.content));
  }
  console.log(`\nload at the end ${loadavg()[0]?.toFixed(1)}`);
}

async function measure(size: number, edits: number, given: string | undefined): Promise<string> {
  const made = mkdtempSync(join(tmpdir(), 'hieu-luc-dev-'));
  const content = join(made, 'content');
  try {
    if (given === undefined) generateCorpus({ entries: size, out: content, seed: 1 });
    else cpSync(given, content, { recursive: true });
    const files = entriesOf(content);
    console.error(`${files.length} documents: server starts`);
    const server = await startDev(content);
    try {
      const started = performance.now();
      await server.page(pathOf(files[0]!));
      const first = (performance.now() - started) / 1000;
      const times = await timesOf(server, files, edits);
      const [least, most] = [Math.min(...times), Math.max(...times)];
      const row = [
        files.length,
        first.toFixed(1),
        edits,
        ...[percentile(times, 0.5), least, most].map(Math.round),
      ];
      return `| ${row.join(' | ')} |`;
    } finally {
      server.stop();
    }
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

async function timesOf(server: DevServer, files: readonly string[], edits: number): Promise<number[]> {
  const times: number[] = [];
  for (let edit = 0; edit < edits; edit += 1) {
    const file = files[randomInt(files.length)]!;
    // Few digits: many together would be taken for the number of a person.
    const mark = `Thử lần ${edit}`;
    const text = readFileSync(file, 'utf8').replace(/^title: /m, `title: ${mark} `);
    // An editor has the page open, and looks at one edit after the other.
    // eslint-disable-next-line no-await-in-loop
    await server.page(pathOf(file));
    const from = performance.now();
    writeFileSync(file, text);
    // eslint-disable-next-line no-await-in-loop
    await server.pageWith(pathOf(file), mark);
    times.push(performance.now() - from);
    console.error(`  edit ${edit + 1} of ${edits}: ${Math.round(times.at(-1)!)} ms`);
    // eslint-disable-next-line no-await-in-loop
    await server.checked();
  }
  return times;
}

function entriesOf(content: string): string[] {
  return readdirSync(join(content, 'documents'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}

function pathOf(file: string): string {
  return `/van-ban/${basename(file, '.md')}/`;
}
