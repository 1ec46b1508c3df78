import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runScript } from './run-script.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const ours = Object.entries(scripts).flatMap(([name, command]) => {
  const script = /^node (?:--import \S+ )?scripts\/(.+)\.ts$/.exec(command)?.[1];
  return script === undefined ? [] : [{ name, script }];
});

test('all commands but those of other programs are scripts of ours', () => {
  expect(ours.length).toBeGreaterThan(20);
  expect(Object.keys(scripts).length - ours.length).toBe(1);
});

describe.each(ours)('npm run $name', ({ script }) => {
  test('answers an unknown option with a sentence, before any work', () => {
    const { status, stdout, stderr } = runScript(script, ['--khong-co']);
    expect({ status, stdout }, stderr).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/--khong-co|npm /);
    expect(stderr).not.toMatch(/^ {4}at /m);
    expect(stderr.split('\n').length).toBeLessThan(12);
  });
});

test.each([
  ['serve-config', ['--port', 'abc'], 'npm run serve-config -- '],
  ['serve-config', ['--port', '0'], 'npm run serve-config -- '],
  ['build', ['--out'], 'npm run build -- '],
  ['dev', ['--port', 'abc'], 'npm run dev -- '],
  ['fuzz', ['--cases', 'nhiều'], 'npm run fuzz -- '],
  ['fuzz', ['--cases', '1'], 'npm run fuzz -- '],
  ['kill-builds', ['--kills', '0'], 'npm run kill-builds -- '],
  ['kill-builds', ['--seed', '1.5'], 'npm run kill-builds -- '],
  ['compare-builds', ['content'], 'npm run compare-builds -- '],
])('npm run %s %j says how it is used', (name, given, usage) => {
  const { status, stdout, stderr } = runScript(name, given);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(usage);
  expect(stderr).not.toMatch(/^ {4}at /m);
});
