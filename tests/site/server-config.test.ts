import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { policyHeader } from '../../src/site/content-policy.ts';
import { caddyfile } from '../../src/site/caddy-config.ts';
import { nginxConfig } from '../../src/site/nginx-config.ts';
import { headersOf, mediaTypes, securityHeaders } from '../../src/site/served-headers.ts';

const root = join(import.meta.dirname, '../..');
const options = { root: '/srv/x', port: 8080, madeBy: 'test' };
const writers = [
  ['nginx', nginxConfig],
  ['Caddy', caddyfile],
] as const;

test('the configurations in the repository are what `npm run serve-config` writes', () => {
  const out = mkdtempSync(join(tmpdir(), 'hieu-luc-serve-config-'));
  onTestFinished(() => rmSync(out, { recursive: true, force: true }));
  const { status } = spawnSync(process.execPath, ['scripts/serve-config.ts', '--out', out], { cwd: root });
  expect(status).toBe(0);
  for (const name of ['nginx.conf', 'Caddyfile']) {
    const kept = readFileSync(join(root, 'scripts/serve-config', name), 'utf8');
    expect(readFileSync(join(out, name), 'utf8'), `${name}: run npm run serve-config`).toBe(kept);
  }
});

describe.each(writers)('%s', (_, write) => {
  const text = write({ ...options, base: '/quy-dinh/' });

  test('sends every security header, with the whole policy', () => {
    for (const [name, value] of Object.entries(securityHeaders)) expect(text).toContain(`${name} "${value}"`);
    expect(text).toContain(policyHeader());
    expect(policyHeader()).toContain("frame-ancestors 'none'");
  });

  test('keeps only files with a digest, and opens only the data', () => {
    expect(text).toMatch(/\/quy-dinh\/_tep\/\*?[^]*immutable/);
    expect(text).toContain('no-cache');
    expect(text).toMatch(/\/quy-dinh\/api\//);
  });

  test('knows the type of every file, and the page of help', () => {
    for (const endings of Object.values(mediaTypes)) {
      if (endings.includes('html')) continue;
      for (const ending of endings) expect(text).toMatch(new RegExp(`[ .]${ending}[ ;\\n]`));
    }
    expect(text).toContain('application/atom+xml');
    expect(text).toContain('404.html');
  });

  test('leads from the root to the base, which at the root is not needed', () => {
    expect(text).toMatch(/(?:return 302|redir \/) \/quy-dinh\//);
    const atRoot = write({ ...options, base: '/' });
    expect(atRoot).not.toMatch(/return 302|\tredir |quy-dinh/);
    expect(atRoot).not.toContain('//_tep');
  });
});

test('Caddy gives the feeds of topics their type too: a star in the middle of a path stops at a folder', () => {
  expect(caddyfile({ ...options, base: '/quy-dinh/' })).toContain('path */thay-doi.xml');
});

describe('headers of a file', () => {
  test.each([
    ['index.html', 'no-cache', 'same-origin', undefined],
    ['_tep/a.js', 'public, max-age=31536000, immutable', 'same-origin', undefined],
    ['van-ban/_tep/a.js', 'no-cache', 'same-origin', undefined],
    ['api/v1/documents.json', 'no-cache', 'cross-origin', undefined],
    ['van-ban/api/a.json', 'no-cache', 'same-origin', undefined],
    ['thay-doi.xml', 'no-cache', 'same-origin', 'application/atom+xml'],
    ['chuyen-de/a/thay-doi.xml', 'no-cache', 'same-origin', 'application/atom+xml'],
    ['khong-thay-doi.xml', 'no-cache', 'same-origin', undefined],
  ])('%s', (path, cache, resource, type) => {
    const headers = headersOf(path);
    expect(headers).toMatchObject({ 'Cache-Control': cache, 'Cross-Origin-Resource-Policy': resource });
    expect(headers['Content-Type']).toBe(type);
    expect(headers['Access-Control-Allow-Origin']).toBe(resource === 'cross-origin' ? '*' : undefined);
  });
});
