import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/find-browser.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'hieu-luc-browser-'));
const named = path.join(folder, 'named');
const second = path.join(folder, 'second');
writeFileSync(named, '');
writeFileSync(second, '');
afterAll(() => rmSync(folder, { recursive: true }));

const kind = {
  label: 'Thử',
  programs: ['first', 'second'],
  debianPackage: 'thu',
  variable: 'THU_PATH',
};

test.each<[string, NodeJS.ProcessEnv, string | undefined]>([
  ['the one that the environment names', { THU_PATH: named, PATH: folder }, named],
  ['the first on PATH when none is named', { PATH: `/nowhere${path.delimiter}${folder}` }, second],
  ['the first on PATH when what is named is not there', { THU_PATH: '/nowhere/x', PATH: folder }, second],
  ['none', { PATH: '/nowhere' }, undefined],
  ['none without PATH', {}, undefined],
])('finds %s', (_, environment, found) => {
  expect(findBrowser(kind, environment)).toBe(found);
});
