import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { swapFolder, workingFolder } from '../../src/site/swap-folder.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'hieu-luc-swap-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function folder(name: string, text: string): string {
  const path = join(root, name);
  mkdirSync(path);
  writeFileSync(join(path, 'index.html'), text);
  return path;
}

test('the finished folder takes the place of the old one whole', async () => {
  const target = folder('dist', 'cũ');
  writeFileSync(join(target, 'chi-cu.html'), '');
  await swapFolder(folder('moi', 'mới'), target);
  expect(readFileSync(join(target, 'index.html'), 'utf8')).toBe('mới');
  expect(existsSync(join(target, 'chi-cu.html'))).toBe(false);
  expect(readdirSync(root)).toEqual(['dist']);
});

test('it also works where nothing was built before', async () => {
  await swapFolder(folder('moi', 'mới'), join(root, 'dist'));
  expect(readdirSync(root)).toEqual(['dist']);
});

test('the old folder stays when there is nothing to put in its place', async () => {
  const target = folder('dist', 'cũ');
  await expect(swapFolder(join(root, 'khong-co'), target)).rejects.toThrow('ENOENT');
  expect(readFileSync(join(target, 'index.html'), 'utf8')).toBe('cũ');
});

test('the working folder lies beside the target', () => {
  expect(workingFolder('/a/dist', 7)).toBe('/a/.dist-dang-dung-7');
});
