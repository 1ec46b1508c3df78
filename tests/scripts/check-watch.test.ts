import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { watchContent } from '../../scripts/watch-content.ts';
import { entryFile, entryText, makeContentFolder } from '../corpus/make-content.ts';

/** Numbers of documents that were told, while the steps happen one after the other between two looks. */
async function toldWhile(root: string, steps: readonly (() => void)[]): Promise<number[]> {
  const told: number[] = [];
  const stop = new AbortController();
  const left = [...steps];
  const wait = () => {
    const step = left.shift();
    if (step === undefined) stop.abort();
    else step();
    return Promise.resolve();
  };
  await watchContent(root, ({ catalog }) => told.push(catalog.documents.length), wait, stop.signal);
  return told;
}

const nothing = () => {};

test('tells the content at first, then only after a change', async () => {
  const root = makeContentFolder();
  const second = path.join(root, 'documents/2020/qd-02-thu-2020.md');
  const told = await toldWhile(root, [
    nothing,
    () => writeFileSync(second, entryText().replace('01-QĐ', '02-QĐ')),
    nothing,
    () => rmSync(second),
    nothing,
  ]);
  expect(told).toEqual([1, 2, 1]);
});

test('a folder may be deleted, with all there is, and come back', async () => {
  const root = makeContentFolder();
  const told = await toldWhile(root, [
    () => rmSync(path.join(root, 'documents'), { recursive: true }),
    nothing,
    () => rmSync(root, { recursive: true }),
    nothing,
    () => {
      mkdirSync(path.join(root, path.dirname(entryFile)), { recursive: true });
      writeFileSync(path.join(root, entryFile), entryText());
    },
    nothing,
  ]);
  expect(told).toEqual([1, 0, 0, 1]);
});

test('a file that is no content is told of once', async () => {
  const root = makeContentFolder();
  const stray = () => writeFileSync(path.join(root, 'ghi-chu.txt'), 'a');
  expect(await toldWhile(root, [stray, nothing, nothing])).toEqual([1, 1]);
});

test('npm run check -- --watch reports without clearing what is no terminal, and ends with Ctrl+C', async () => {
  const root = makeContentFolder();
  const child = spawn(process.execPath, ['scripts/check.ts', '--watch', '--content', root], {
    cwd: path.resolve(import.meta.dirname, '../..'),
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  let text = '';
  const until = (wanted: string) =>
    new Promise<void>((resolve) => {
      child.stdout.on('data', () => {
        if (text.includes(wanted)) resolve();
      });
    });
  child.stdout.setEncoding('utf8').on('data', (part: string) => (text += part));
  await until('trong 1 văn bản');
  writeFileSync(path.join(root, entryFile), '');
  await until('1 lỗi');
  const ended = new Promise((resolve) => {
    child.on('exit', resolve);
  });
  child.kill('SIGINT');
  expect(await ended).toBe(0);
  expect(text).not.toContain('\u001B');
});
