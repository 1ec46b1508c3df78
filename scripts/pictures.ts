// npm run pictures [-- --site DIR]: takes the pictures of the README from a built site, so that they never show another one.

import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { serveFolder } from '../src/site/serve-folder.ts';
import { chromiumFlags, ensureChromium } from './chromium.ts';
import { readOptions } from './usage-error.ts';

interface Picture {
  readonly name: string;
  readonly address: string;
  readonly width: number;
  readonly height: number;
}

const pictures: readonly Picture[] = [
  { name: 'home', address: '/', width: 1280, height: 760 },
  { name: 'search', address: '/tra-cuu/?q=di%20nuoc%20ngoai&ngay=2023-03-15', width: 1280, height: 900 },
  { name: 'document', address: '/van-ban/qd-58-tw-2022/?ngay=2026-11-21', width: 1280, height: 900 },
  { name: 'document-phone', address: '/van-ban/qd-69-tw-2022/?ngay=2023-03-15', width: 360, height: 740 },
  { name: 'lineage', address: '/dong-ke-thua/qd-94-tw-2007/', width: 1280, height: 900 },
];

const here = fileURLToPath(new URL('.', import.meta.url));
const { values } = readOptions('npm run pictures -- [--site DIR]', () =>
  parseArgs({ options: { site: { type: 'string' } } }),
);
const { address, server } = await serveFolder(path.resolve(values.site ?? path.join(here, '../dist')), {
  port: 0,
});
const browser = await chromium.launch({ executablePath: ensureChromium(), args: [...chromiumFlags] });
for (const { name, address: page, width, height } of pictures) {
  const tab = await browser.newPage({ viewport: { width, height } });
  await tab.goto(new URL(page, address).href, { waitUntil: 'networkidle' });
  await tab.screenshot({ path: path.join(here, 'pictures', `${name}.png`) });
  await tab.close();
  console.log(`${name}.png`);
}
await browser.close();
server.closeAllConnections();
server.close();
