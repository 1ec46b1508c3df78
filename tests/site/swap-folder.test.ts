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
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { exchangeFolders } from '../../src/site/exchange-folders.ts';
import { markOf } from '../../src/site/process-mark.ts';
import { clearLeftovers, swapFolder, workingFolder } from '../../src/site/swap-folder.ts';

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

const ways = [
  { way: 'in one step', exchange: exchangeFolders },
  { way: 'in two steps, where one cannot be had', exchange: async () => false },
];

describe.each(ways)('$way', ({ exchange }) => {
  test('the finished folder takes the place of the old one whole', async () => {
    const target = folder('dist', 'cũ');
    writeFileSync(join(target, 'chi-cu.html'), '');
    await swapFolder(folder('moi', 'mới'), target, exchange);
    expect(readFileSync(join(target, 'index.html'), 'utf8')).toBe('mới');
    expect(existsSync(join(target, 'chi-cu.html'))).toBe(false);
    expect(readdirSync(root)).toEqual(['dist']);
  });

  test('it also works where nothing was built before', async () => {
    await swapFolder(folder('moi', 'mới'), join(root, 'dist'), exchange);
    expect(readdirSync(root)).toEqual(['dist']);
  });

  test('the old folder stays when there is nothing to put in its place', async () => {
    const target = folder('dist', 'cũ');
    await expect(swapFolder(join(root, 'khong-co'), target, exchange)).rejects.toThrow('ENOENT');
    expect(readFileSync(join(target, 'index.html'), 'utf8')).toBe('cũ');
  });
});

test('on Linux folders are exchanged in one step', async () => {
  const [a, b] = [folder('a', 'một'), folder('b', 'hai')];
  const done = await exchangeFolders(a, b);
  expect(done).toBe(process.platform === 'linux');
  expect(readFileSync(join(a, 'index.html'), 'utf8')).toBe(done ? 'hai' : 'một');
  expect(await exchangeFolders(a, join(root, 'khong-co'))).toBe(false);
});

describe('what a killed build leaves', () => {
  const dead = '999999999-5';
  const ours = markOf(process.pid);

  test.each([
    { name: 'a half-made site', left: [`.dist-dang-dung-${dead}`] },
    { name: 'an old site that was being deleted', left: [`.dist-dang-dung-${dead}-bo`] },
    { name: 'both, and one of a version that wrote numbers only', left: ['.dist-dang-dung-999999999-cu'] },
  ])('$name is removed, the site stays', async ({ left }) => {
    const target = folder('dist', 'đang đọc');
    for (const name of left) folder(name, 'dở');
    await clearLeftovers(target);
    expect(readdirSync(root)).toEqual(['dist']);
    expect(readFileSync(join(target, 'index.html'), 'utf8')).toBe('đang đọc');
  });

  test('killed between the two steps: the old site goes back to its place', async () => {
    folder(`.dist-dang-dung-${dead}`, 'mới');
    folder(`.dist-dang-dung-${dead}-cu`, 'cũ');
    await clearLeftovers(join(root, 'dist'));
    expect(readdirSync(root)).toEqual(['dist']);
    expect(readFileSync(join(root, 'dist', 'index.html'), 'utf8')).toBe('cũ');
  });

  test('a folder that is half deleted never becomes the site', async () => {
    folder(`.dist-dang-dung-${dead}-bo`, 'cũ');
    await clearLeftovers(join(root, 'dist'));
    expect(readdirSync(root)).toEqual([]);
  });

  test('the folder of a build at work, and of another site, are left alone', async () => {
    folder(`.dist-dang-dung-${ours}`, 'dở');
    folder(`.khac-dang-dung-${dead}`, 'dở');
    await clearLeftovers(join(root, 'dist'));
    expect(readdirSync(root)).toEqual([`.dist-dang-dung-${ours}`, `.khac-dang-dung-${dead}`]);
  });

  test('nothing is left where nothing was', async () => {
    await clearLeftovers(join(root, 'khong-co', 'dist'));
    expect(readdirSync(root)).toEqual([]);
  });
});

test('the working folder lies beside the target', () => {
  expect(workingFolder('/a/dist', '7-8')).toBe('/a/.dist-dang-dung-7-8');
});
