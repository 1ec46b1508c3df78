// npm run bench -- cite --gold FILE... [--texts DIR] [--content DIR] [--misses] [--json]
// Scores finding by exact span on annotated cases (JSONL), resolving on the corpus where a case says what is meant,
// and measures throughput beside a bare regular-expression scan of the same text.

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Citation } from '../../src/citation/citation.ts';
import { find } from '../../src/citation/find.ts';
import { bareScan } from './cite-bare-scan.ts';
import { readGold, type GoldCase } from './cite-gold.ts';
import { scoreResolutions } from './cite-resolutions.ts';

interface FormScore {
  expected: number;
  found: number;
}

interface Score {
  readonly file: string;
  readonly core: number;
  readonly hit: number;
  readonly false: number;
  readonly produced: number;
  readonly forms: Map<string, FormScore>;
  readonly misses: readonly string[];
  readonly alarms: readonly string[];
  readonly fields: Map<string, FormScore>;
}

const fields = [
  'type',
  'number',
  'symbol',
  'issuer',
  'issued',
  'title',
  'provision',
  'term',
  'plenum',
] as const;

/** Scores one file of cases: core citations count for recall; a hit on an extended one is no false alarm. */
function score(file: string, cases: readonly GoldCase[]): Score {
  const forms = new Map<string, FormScore>();
  const perField = new Map<string, FormScore>();
  const misses: string[] = [];
  const alarms: string[] = [];
  let [core, hit, produced] = [0, 0, 0];
  for (const { id, text, citations } of cases) {
    const found = new Map(find(text).map((citation) => [`${citation.start}:${citation.end}`, citation]));
    produced += found.size;
    for (const gold of citations) {
      const match = found.get(`${gold.start}:${gold.end}`);
      if (gold.tier === 'core') {
        core += 1;
        const form = forms.get(gold.form) ?? { expected: 0, found: 0 };
        forms.set(gold.form, { expected: form.expected + 1, found: form.found + (match ? 1 : 0) });
        if (match) hit += 1;
        else misses.push(`${id} [${gold.form}] ${gold.surface}`);
        if (match) countFields(perField, gold, match);
      }
      found.delete(`${gold.start}:${gold.end}`);
    }
    for (const extra of found.values()) alarms.push(`${id} [${extra.form}] ${extra.surface}`);
  }
  return { file, core, hit, false: alarms.length, produced, forms, misses, alarms, fields: perField };
}

function countFields(perField: Map<string, FormScore>, gold: Partial<Citation>, match: Citation): void {
  for (const field of fields) {
    const score = perField.get(field) ?? { expected: 0, found: 0 };
    const equal = String(gold[field] ?? null) === String(match[field] ?? null);
    perField.set(field, { expected: score.expected + 1, found: score.found + (equal ? 1 : 0) });
  }
}

/** Megabytes a second of processor time of a function over a text, once it is warm: other work on the machine does not count. */
function throughput(run: (text: string) => unknown, text: string): number {
  run(text.slice(0, 600_000));
  const before = process.cpuUsage();
  run(text);
  const { user } = process.cpuUsage(before);
  return Buffer.byteLength(text) / user;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : (part / whole).toFixed(4);
}

function printScore(result: Score, showMisses: boolean): void {
  console.log(`\n${result.file}`);
  console.log(
    `  recall ${percent(result.hit, result.core)} (${result.hit}/${result.core})   precision ${percent(result.produced - result.false, result.produced)} (${result.false} false of ${result.produced})`,
  );
  for (const [form, { expected, found }] of result.forms)
    console.log(`  ${form.padEnd(14)} ${found}/${expected}`);
  console.log(
    `  fields: ${[...result.fields].map(([field, { expected, found }]) => `${field} ${found}/${expected}`).join('  ')}`,
  );
  if (!showMisses) return;
  for (const miss of result.misses) console.log(`  missed  ${miss}`);
  for (const alarm of result.alarms) console.log(`  false   ${alarm}`);
}

/** The benchmark `cite`; `argv` without its name. */
export function benchCite(argv: readonly string[]): Promise<void> {
  // `--gold A B`: files after the first need no name of their own.
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      gold: { type: 'string', multiple: true, default: [] },
      texts: { type: 'string' },
      content: { type: 'string', default: 'content' },
      misses: { type: 'boolean', default: false },
    },
  });
  const all: string[] = [];
  for (const file of [...values.gold, ...positionals]) {
    const cases = readGold(readFileSync(file, 'utf8'), (name) =>
      readFileSync(join(values.texts ?? dirname(file), name), 'utf8'),
    );
    all.push(...cases.map(({ text }) => text));
    printScore(score(file, cases), values.misses);
    scoreResolutions(cases, values.content, values.misses);
  }
  const sample = all.join('\n\n');
  if (sample === '') return Promise.resolve();
  const text = sample.repeat(Math.ceil(4_000_000 / sample.length));
  const ours = throughput(find, text);
  const bare = throughput(bareScan, text);
  console.log(
    `\nthroughput: ours ${ours.toFixed(1)} MB/s, bare regular expression ${bare.toFixed(1)} MB/s, ratio ${(ours / bare).toFixed(2)}`,
  );
  return Promise.resolve();
}
