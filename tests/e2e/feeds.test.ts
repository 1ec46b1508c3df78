import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { atomFaults } from '../support/atom-faults.ts';
import { childrenOf, readXml } from '../support/read-xml.ts';

const address = inject('address');
const folder = inject('folder');

function feedsOf(page: string): string[] {
  const html = readFileSync(path.join(folder, page, 'index.html'), 'utf8');
  const links = html.matchAll(/<link rel="alternate" type="application\/atom\+xml"[^>]* href="([^"]+)"/g);
  return [...links].map(([, href]) => href!);
}

test('pages name the feed of the site, those of a topic its own too', () => {
  expect(feedsOf('/van-ban/qd-58-tw-2022/')).toEqual(['/thay-doi.xml']);
  const both = ['/chuyen-de/dang-vien/thay-doi.xml', '/thay-doi.xml'];
  expect(feedsOf('/chuyen-de/dang-vien/')).toEqual(both);
  expect(feedsOf('/thay-doi/chuyen-de/dang-vien/')).toEqual(both);
});

test.each(['/thay-doi.xml', '/chuyen-de/dang-vien/thay-doi.xml'])('%s', async (feed) => {
  const answer = await fetch(address + feed);
  expect(answer.headers.get('content-type')).toContain('xml');
  const xml = await answer.text();
  expect(atomFaults(xml)).toEqual([]);
  const entries = childrenOf(readXml(xml), 'entry');
  expect(entries.length).toBeGreaterThan(5);
  const targets = entries.map((entry) => childrenOf(entry, 'link')[0]!.attributes['href']!.split('#'));
  const lost = targets.filter(([page, anchor]) => {
    const file = path.join(folder, page!, 'index.html');
    return !existsSync(file) || !readFileSync(file, 'utf8').includes(`id="${anchor}"`);
  });
  expect(lost).toEqual([]);
});
