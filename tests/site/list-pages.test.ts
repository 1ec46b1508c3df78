import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { factsOfFiles } from '../../src/site/file-facts.ts';
import { listPages } from '../../src/site/list-pages.ts';

test('pages that may be listed: not those marked noindex, not what is no page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hieu-luc-pages-'));
  const files = {
    'index.html': '<title>Trang đầu</title>',
    'van-ban/qd-01-thu-2010/index.html': '<title>01-QĐ/THU</title>',
    'phong-mau/index.html': '<meta name="robots" content="noindex">',
    '404.html': '<title>Không có</title>',
    'api/v1/index.json': '{}',
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  expect(listPages(factsOfFiles(folder))).toEqual(['/', '/van-ban/qd-01-thu-2010/']);
  rmSync(folder, { recursive: true });
});
