import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { isoDate } from '../../src/domain/iso-date.ts';
import { digestLength, listFile, type OfflineList } from '../../src/site/offline-list.ts';
import { offlineSite } from '../../src/site/offline-site.ts';
import { offlineZip } from '../../src/site/offline-zip.ts';

const day = isoDate('2026-11-22');
const bytes = (text: string) => new TextEncoder().encode(text);
const page = ['van-ban/index.html', bytes('<a href="/nguon/">Nguồn</a>')] as const;

test('the list in the zip is that of the pages in the zip', async () => {
  const files = await offlineSite(new Map([page, ['sw.js', bytes('cũ')], [listFile, bytes('{}')]]), day);
  const list = JSON.parse(new TextDecoder().decode(files.get(listFile))) as OfflineList;
  const content = files.get(page[0])!;
  expect(new TextDecoder().decode(content)).toContain('../nguon/index.html');
  const digest = createHash('sha256').update(content).digest('hex').slice(0, digestLength);
  expect(list.saved[page[0]]?.digest).toBe(digest);
  expect(offlineZip(files, new Map(), day).sum).toBe(offlineZip(files, new Map(), day).sum);
});

test('a site without a worker gets none, and an address written anew stays so', async () => {
  const once = await offlineSite(new Map([page]), day);
  expect([...once.keys()]).toEqual([page[0]]);
  expect(await offlineSite(once, day)).toEqual(once);
});
