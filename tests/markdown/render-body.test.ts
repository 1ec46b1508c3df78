import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { renderBody, renderMarkdown } from '../../src/markdown/render-body.ts';

test('headings get ids, tables and links work', async () => {
  const html = await renderMarkdown(
    '## Mục đích\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n[x](/van-ban/y/)',
    '/',
  );
  expect(html).toContain('<h2 id="mục-đích">Mục đích</h2>');
  expect(html).toContain('<td>1</td>');
  expect(html).toContain('<a href="/van-ban/y/">x</a>');
});

test('links from the root get the base, others do not', async () => {
  const html = await renderMarkdown('[a](/x/) [b](//e.org/) [c](https://e.org/) [d](#e)', '/quy-dinh/');
  expect(html).toContain('href="/quy-dinh/x/"');
  expect(html).toContain('href="//e.org/"');
  expect(html).toContain('href="https://e.org/"');
  expect(html).toContain('href="#e"');
});

test.each([
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[x](javascript:alert(1))',
  '<a href="javascript:alert(1)">x</a>',
  '<iframe src="https://e.org"></iframe>',
  '<style>*{display:none}</style>',
  '![x](data:text/html,<script>1</script>)',
])('%s does nothing', async (markdown) => {
  const html = await renderMarkdown(`a\n\n${markdown}\n\nb`, '/');
  expect(html).not.toMatch(/<script|<style|<iframe|onerror=|javascript:|data:/);
});

test('a body is rendered once for the same text and base', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hieu-luc-md-'));
  const body = { markdown: 'Một *hai*', digest: 'abc', file: 'x.md', line: 1 };
  const first = await renderBody(body, '/', folder);
  // The text is not looked at again: the digest stands for it.
  expect(await renderBody({ ...body, markdown: 'khác' }, '/', folder)).toBe(first);
  await renderBody(body, '/khac/', folder);
  expect(readdirSync(folder)).toHaveLength(2);
  rmSync(folder, { recursive: true });
});

test('a folder that takes no files only costs the memory of it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hieu-luc-md-'));
  writeFileSync(join(folder, 'tep'), '');
  const body = { markdown: 'Một *hai*', digest: 'abc', file: 'x.md', line: 1 };
  expect(await renderBody(body, '/', join(folder, 'tep'))).toBe('<p>Một <em>hai</em></p>');
  rmSync(folder, { recursive: true });
});
