import { spawn, type ChildProcess } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'hieu-luc-zip-server-'));
let server: ChildProcess;
let port: number;

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const found = (probe.address() as AddressInfo).port;
      probe.close(() => resolve(found));
    });
  });
}

beforeAll(async () => {
  mkdirSync(join(folder, 'trang', 'van-ban'), { recursive: true });
  mkdirSync(join(folder, 'trang-khac'));
  copyFileSync(join(import.meta.dirname, '../../scripts/zip/mo-trang.mjs'), join(folder, 'mo-trang.mjs'));
  writeFileSync(join(folder, 'trang', 'index.html'), 'trang chủ');
  writeFileSync(join(folder, 'trang', '404.html'), 'không có');
  writeFileSync(join(folder, 'trang', 'van-ban', 'index.html'), 'văn bản');
  writeFileSync(join(folder, 'trang', 'a.js'), 'a');
  writeFileSync(join(folder, 'trang-khac', 'a.txt'), 'ngoài');
  port = await freePort();
  server = spawn(process.execPath, ['mo-trang.mjs', String(port)], { cwd: folder });
  await new Promise((resolve) => server.stdout!.once('data', resolve));
});

afterAll(() => {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
});

/** The path goes out as written: `fetch` would tidy it first. */
function get(path: string): Promise<{ status: number; type: string; text: string }> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', text }),
      );
    })
      .on('error', reject)
      .end();
  });
}

test.each([
  ['/', 200, 'text/html; charset=utf-8', 'trang chủ'],
  ['/van-ban/?ngay=2020-01-01', 200, 'text/html; charset=utf-8', 'văn bản'],
  ['/a.js', 200, 'text/javascript; charset=utf-8', 'a'],
  ['/van-ban', 404, 'text/html; charset=utf-8', 'không có'],
  ['/khong-co/', 404, 'text/html; charset=utf-8', 'không có'],
  ['/../mo-trang.mjs', 404, 'text/html; charset=utf-8', 'không có'],
  ['/..%2fmo-trang.mjs', 404, 'text/html; charset=utf-8', 'không có'],
  ['/..%2ftrang-khac%2fa.txt', 404, 'text/html; charset=utf-8', 'không có'],
  ['/%00', 404, 'text/html; charset=utf-8', 'không có'],
  ['/%zz', 404, 'text/html; charset=utf-8', 'không có'],
])('the small server answers %s with %i', async (path, status, type, text) => {
  expect(await get(path)).toEqual({ status, type, text });
});
