import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder, type ServedFolder } from '../../src/site/serve-folder.ts';

const page = '<!doctype html><html lang="vi"><p>Còn hiệu lực</p></html>'.repeat(100);
let served: ServedFolder;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hieu-luc-serve-'));
  writeFileSync(join(folder, 'index.html'), page);
  writeFileSync(join(folder, '404.html'), 'Không có trang này');
  for (const name of ['danh-muc.xlsx', 'de-cuong.docx', 'van-ban.json', 'llms.txt', 'opensearch.xml'])
    writeFileSync(join(folder, name), '{}');
  served = await serveFolder(folder, { port: 0 });
});

afterAll(() => {
  served.server.closeAllConnections();
  served.server.close();
});

const get = (path: string, encoding: string) =>
  fetch(new URL(path, served.address), { headers: { 'Accept-Encoding': encoding } });

describe('the server of a built site', () => {
  test.each(['br', 'gzip', 'identity'])('sends the same page to who takes %s', async (encoding) => {
    const response = await get('/', encoding);
    expect(response.headers.get('content-encoding') ?? 'identity').toBe(encoding);
    expect(await response.text()).toBe(page);
  });

  test('closes the page to everything from outside, compressed or not', async () => {
    for (const encoding of ['br', 'identity']) {
      const policy = (await get('/', encoding)).headers.get('content-security-policy');
      expect(policy).toContain("default-src 'none'");
    }
  });

  test('answers 404 with the page of help', async () => {
    const response = await get('/khong-co/', 'br');
    expect([response.status, await response.text()]).toEqual([404, 'Không có trang này']);
  });

  test.each([
    ['/', 'text/html;charset=utf-8'],
    ['/danh-muc.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['/de-cuong.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['/van-ban.json', 'application/json; charset=utf-8'],
    ['/llms.txt', 'text/plain; charset=utf-8'],
    ['/opensearch.xml', 'application/opensearchdescription+xml'],
  ])('%s is sent as %s', async (path, type) => {
    expect((await get(path, 'identity')).headers.get('content-type')).toBe(type);
  });
});
