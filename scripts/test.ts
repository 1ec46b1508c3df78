// Everything CI runs, in one command: formatting, lint, types, dead code, content, unit tests, build and journeys.
// Every step runs even when an earlier one failed; the last line is `N passed, N failed`.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureChromium } from './chromium.ts';
import { ensureFirefox } from './firefox.ts';
import { readOptions } from './usage-error.ts';

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** A vitest project: its tests are counted one by one. */
  readonly counted?: boolean;
}

const steps: readonly Step[] = [
  { name: 'formatting', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'lint', command: ['oxlint', '--deny-warnings'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  {
    name: 'types of .astro files',
    command: ['astro', 'check', '--tsconfig', 'src/tsconfig.json', '--minimumSeverity', 'warning'],
  },
  { name: 'dead code', command: ['knip'] },
  { name: 'licences', command: ['node', 'scripts/licences.ts'] },
  { name: 'content', command: ['node', 'scripts/check.ts'] },
  { name: 'unit tests', command: ['vitest', 'run', '--project', 'unit'], counted: true },
  {
    name: 'build and journeys in Chromium and Firefox',
    command: ['vitest', 'run', '--project', 'e2e'],
    counted: true,
  },
];

interface Count {
  passed: number;
  failed: number;
}

function runStep(step: Step, reportFolder: string): Count {
  const report = path.join(reportFolder, `${step.name.replaceAll(/\W+/g, '-')}.json`);
  const reporters = step.counted ? ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`] : [];
  const [program, ...args] = step.command;
  const result = spawnSync(program!, [...args, ...reporters], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      ASTRO_DEV_BACKGROUND: '0',
      ASTRO_PREVIEW_BACKGROUND: '0',
    },
  });
  const ok = result.status === 0;
  if (!step.counted) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  const count = readCount(report);
  // A run that broke outside a test, or ran none, is a failure although no test says so.
  if (count.failed === 0 && (!ok || count.passed === 0)) count.failed = 1;
  return count;
}

function readCount(report: string): Count {
  try {
    const { numPassedTests, numTotalTests } = JSON.parse(readFileSync(report, 'utf8')) as {
      numPassedTests: number;
      numTotalTests: number;
    };
    // Skipped counts as failed: nothing may pass by not being run.
    return { passed: numPassedTests, failed: numTotalTests - numPassedTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function main(): void {
  const reportFolder = mkdtempSync(path.join(tmpdir(), 'hieu-luc-test-'));
  const total: Count = { passed: 0, failed: 0 };
  process.env['CHROMIUM_PATH'] = ensureChromium();
  process.env['FIREFOX_PATH'] = ensureFirefox();
  for (const [index, step] of steps.entries()) {
    console.log(`\n[${index + 1}/${steps.length}] ${step.name}`);
    const started = performance.now();
    const count = runStep(step, reportFolder);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`${count.failed === 0 ? 'ok' : 'FAILED'}: ${step.name} (${seconds} s)`);
    total.passed += count.passed;
    total.failed += count.failed;
  }
  rmSync(reportFolder, { recursive: true, force: true });
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}

readOptions('npm test: không có lựa chọn nào', () => parseArgs({ options: {} }));
main();
