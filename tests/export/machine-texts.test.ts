import { describe, expect, test } from 'vitest';
import { llmsText, openSearchXml, robotsText } from '../../src/export/machine-texts.ts';
import { sitemapFiles } from '../../src/export/sitemap.ts';
import { escapeXml } from '../../src/export/xml-text.ts';
import { apiContext } from '../../src/site/api-context.ts';
import { createSite } from '../../src/site/site.ts';
import { fixtureCatalog, fixtureToday } from '../support/fixture-catalog.ts';
import { xmlElements } from '../support/xml-elements.ts';

const address = (path: string) => `https://kho.example/quy-dinh${path}`;

/** Addresses that a sitemap lists under its root. */
function read(text: string | undefined): { root: string | undefined; addresses: readonly string[] } {
  const [root, ...rest] = xmlElements(text ?? '');
  return { root: root?.name, addresses: rest.filter(({ name }) => name === 'loc').map((loc) => loc.text) };
}

describe('the list of pages', () => {
  test('one file: each page once, in the order of letters, absolute', () => {
    const files = sitemapFiles(['/van-ban/b/', '/', '/van-ban/a/', '/'], address);
    expect([...files.keys()]).toEqual(['sitemap.xml']);
    expect(read(files.get('sitemap.xml'))).toEqual({
      root: 'urlset',
      addresses: [
        'https://kho.example/quy-dinh/',
        'https://kho.example/quy-dinh/van-ban/a/',
        'https://kho.example/quy-dinh/van-ban/b/',
      ],
    });
  });

  test.each([
    [4, 1],
    [5, 2],
    [8, 2],
    [9, 3],
  ])('%i pages at four a file make %i files', (pages, count) => {
    const paths = Array.from({ length: pages }, (_, index) => `/${index}/`);
    const files = sitemapFiles(paths, address, 4);
    const parts = [...files].filter(([, text]) => read(text).root === 'urlset');
    expect(parts).toHaveLength(count);
    expect(parts.flatMap(([, text]) => read(text).addresses)).toHaveLength(pages);
    const first = read(files.get('sitemap.xml'));
    const named = parts.map(([name]) => `https://kho.example/quy-dinh/${name}`);
    expect(first.root).toBe(count === 1 ? 'urlset' : 'sitemapindex');
    expect(count === 1 || first.addresses.join() === named.join()).toBe(true);
  });

  test('the bound of the format is kept without being told', () => {
    const paths = Array.from({ length: 50_001 }, (_, index) => `/${index}/`);
    expect([...sitemapFiles(paths, address).keys()]).toEqual([
      'sitemap.xml',
      'sitemap-1.xml',
      'sitemap-2.xml',
    ]);
  });

  test('marks of XML are escaped', () => {
    expect(escapeXml(`a&b<c>"d'`)).toBe('a&amp;b&lt;c&gt;&quot;d&apos;');
  });
});

test('robots.txt lets everything be read and names the list of pages', () => {
  expect(robotsText(address)).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://kho.example/quy-dinh/sitemap.xml\n',
  );
});

test('the description of the search has what OpenSearch asks for', () => {
  const elements = xmlElements(openSearchXml(address));
  const find = (name: string) => elements.find((element) => element.name === name);
  expect(elements[0]?.attributes['xmlns']).toBe('http://a9.com/-/spec/opensearch/1.1/');
  expect(find('ShortName')?.text.length).toBeLessThanOrEqual(16);
  expect(find('Description')?.text.length).toBeLessThanOrEqual(1024);
  expect(find('Url')?.attributes).toMatchObject({
    type: 'text/html',
    template: 'https://kho.example/quy-dinh/tra-cuu/?q={searchTerms}',
  });
});

test('llms.txt tells the day, the licence, how to read validity, and every file', () => {
  const text = llmsText(apiContext(createSite(fixtureCatalog(), fixtureToday)));
  expect(text).toMatch(/^# Hiệu lực\n\n> /);
  for (const part of [
    '2025-06-01',
    'CC BY 4.0',
    'unverified',
    '/api/v1/documents.json',
    '/api/v1/graph.json',
  ])
    expect(text).toContain(part);
});
