import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/corpus/read-content.ts';
import { isoDate } from '../../src/domain/iso-date.ts';
import { apiDocument } from '../../src/export/api/make-documents.ts';
import { jsonLdText } from '../../src/export/json-ld/context.ts';
import { legalForce, legislation } from '../../src/export/json-ld/legislation.ts';
import { apiContext } from '../../src/site/api-context.ts';
import { createSite } from '../../src/site/site.ts';
import { structuredData } from '../../src/site/structured-data.ts';
import { fixtureToday } from '../support/fixture-catalog.ts';
import { situationCatalog } from '../support/fixture-situations.ts';

const site = createSite(situationCatalog(), fixtureToday);
const corpus = createSite(
  readContent(join(import.meta.dirname, '../../content')).catalog,
  isoDate('2026-11-22'),
);
const origin = 'https://kho.example';
const schema = 'https://schema.org/';
const eli = 'http://data.europa.eu/eli/ontology#';

/** Triples of a page as N-Quads lines; the processor may fetch nothing and must drop nothing. */
async function triplesOf(path: string, of = site, crumbs: { text: string; path: string }[] = []) {
  const text = structuredData({ path, title: 'Trang thử', description: 'Mô tả', crumbs }, of);
  const quads = await jsonld.toRDF(JSON.parse(text) as object, {
    base: `${origin}${path}`,
    documentLoader: (url) => Promise.reject(new Error(`asked for ${url}`)),
    safe: true,
    format: 'application/n-quads',
  });
  return quads.split('\n').filter((line) => line !== '');
}
const page = (id: string) => `<${origin}/van-ban/${id}/>`;
const about = (id: string, property: string, value: string) => `${page(id)} <${property}> ${value} .`;
const typed = (text: string, type: string) => `"${text}"^^<${schema}${type}>`;

describe('a document', () => {
  test('says what it is, when, by whom, with which force, and what it does to others', async () => {
    const triples = await triplesOf('/van-ban/qd-03-thu-2024/');
    const id = 'qd-03-thu-2024';
    expect(triples).toEqual(
      expect.arrayContaining([
        about(id, 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type', `<${schema}Legislation>`),
        about(id, `${schema}legislationIdentifier`, '"03-QĐ/THU"'),
        about(id, `${schema}legislationType`, '"Quy định"'),
        about(id, `${schema}legislationDate`, typed('2024-02-08', 'Date')),
        about(id, `${schema}legislationDateOfApplicability`, typed('2024-03-01', 'Date')),
        about(id, `${schema}legislationPassedBy`, `<${origin}/co-quan/ban-thu/>`),
        about(id, `${schema}legislationLegalForce`, `<${schema}InForce>`),
        about(id, `${schema}legislationRepeals`, page('qd-02-thu-2018')),
        about(id, `${eli}repeals`, page('qd-02-thu-2018')),
        about(id, `${schema}legislationChanges`, page('qd-05-thu-2021')),
        about(id, `${eli}amends`, page('qd-05-thu-2021')),
      ]),
    );
    // What the corpus holds no entry of is a node without an address.
    const [, unlisted] = triples.map((line) => /based_on> (_:\w+) /.exec(line)).find((hit) => hit) ?? [];
    expect(triples).toContain(`${unlisted} <${schema}name> "Luật Thử 2011" .`);
  });

  test('the one acted on says so, too; what the editors conclude is told in words only', async () => {
    const triples = await triplesOf('/van-ban/qd-02-thu-2018/');
    const id = 'qd-02-thu-2018';
    expect(triples).toContain(about(id, `${eli}repealed_by`, page('qd-03-thu-2024')));
    expect(triples).toContain(about(id, `${schema}legislationLegalForce`, `<${schema}NotInForce>`));
    // It supersedes 01-QĐ/THU only by a conclusion.
    expect(triples.join('\n')).not.toContain('qd-01-thu-2010');
    const older = await triplesOf('/van-ban/qd-01-thu-2010/');
    expect(older.join('\n')).not.toMatch(/legislationLegalForce|repealed_by/);
    expect(older.join('\n')).toContain('suy luận');
  });
});

describe('legal force is said only where it is supported', () => {
  const context = apiContext(corpus);
  const all = corpus.catalog.documents.map((document) => apiDocument(document, context));

  test.each([
    ['unknown', null],
    ['unverified', null],
  ])('%s: nothing', (what, force) => {
    const some = all.filter(({ validity }) => validity.state === what || validity.grade === what);
    expect(some.length).toBeGreaterThan(0);
    expect(new Set(some.map(legalForce))).toEqual(new Set([force]));
  });

  test('ended by a source: not in force; by a conclusion: nothing', () => {
    const ended = all.filter(({ validity }) => validity.state === 'ended');
    const by = (kind: string) => ended.filter(({ validity }) => validity.cause.evidence === kind);
    expect(new Set(by('stated').map(legalForce))).toEqual(new Set(['NotInForce']));
    expect(new Set(by('inferred').map(legalForce))).toEqual(new Set([null]));
  });

  test.each([
    ['in-force', 'stated', 'InForce'],
    ['in-force', 'inferred', 'InForce'],
    ['in-force', 'unverified', null],
    ['partly-ended', 'stated', 'PartiallyInForce'],
    ['partly-ended', 'unverified', null],
    ['not-yet', 'stated', 'NotInForce'],
    ['unknown', 'unverified', null],
  ] as const)('%s, %s: %s', (state, grade, force) => {
    const [document] = all;
    const cause = { ...document!.validity.cause, evidence: null };
    expect(legalForce({ ...document!, validity: { ...document!.validity, state, grade, cause } })).toBe(
      force,
    );
  });
});

describe('other pages', () => {
  test('home: the site and the address of its search', async () => {
    const triples = (await triplesOf('/')).join('\n');
    expect(triples).toContain(`<${origin}/#kho> <${schema}url> <${origin}/> .`);
    expect(triples).toContain(`<${schema}urlTemplate> "/tra-cuu/?q={q}"`);
  });

  test('a situation: the answer that stands; none when none does', async () => {
    const triples = await triplesOf('/tinh-huong/di-thu-viec/');
    expect(triples.join('\n')).toContain(`<${schema}acceptedAnswer>`);
    expect(triples.join('\n')).toContain('"Báo cáo trước khi đi, theo 03-QĐ/THU."');
    const forgotten = (await triplesOf('/tinh-huong/cau-bi-bo-quen/')).join('\n');
    expect(forgotten).toContain(`<${schema}Question>`);
    expect(forgotten).not.toMatch(/acceptedAnswer|suggestedAnswer|Thủ trưởng/);
  });

  test('a session: what it teaches and how long it takes', async () => {
    const [id] = corpus.catalog.sessions.keys();
    const triples = (await triplesOf(`/tap-huan/${id}/`, corpus)).join('\n');
    expect(triples).toContain(`<${schema}LearningResource>`);
    expect(triples).toMatch(/timeRequired> "PT\d+M"/);
  });

  test('the page of the API: a data set with its files and licence', async () => {
    const triples = (await triplesOf('/api/')).join('\n');
    expect(triples).toContain(`<${origin}/api/> <${schema}license> <https://creativecommons.org/`);
    expect(triples).toContain(`<${schema}contentUrl> <${origin}/api/v1/documents.json>`);
  });

  test('any other page: its name, its day, its place', async () => {
    const crumbs = [{ text: 'Nguồn', path: '/nguon/' }];
    const triples = await triplesOf('/nguon/bao-thu-2024/', site, crumbs);
    const own = `<${origin}/nguon/bao-thu-2024/#trang>`;
    expect(triples).toContain(`${own} <${schema}dateModified> ${typed('2025-06-01', 'Date')} .`);
    expect(triples.join('\n')).toContain(`<${schema}item> <${origin}/nguon/> .`);
    expect(triples.join('\n')).toMatch(/position> "2"/);
  });

  test.each(['/van-ban/khong-co/', '/tinh-huong/khong-co/', '/van-ban/loai/quy-dinh/'])(
    '%s is about nothing of its own',
    async (path) => {
      expect((await triplesOf(path)).join('\n')).not.toContain('mainEntity');
    },
  );
});

test('every document, situation and session of the corpus goes through the processor', async () => {
  const { documents, situations, sessions } = corpus.catalog;
  const paths = [
    ...documents.map(({ id }) => `/van-ban/${id}/`),
    ...[...situations.keys()].map((id) => `/tinh-huong/${id}/`),
    ...[...sessions.keys()].map((id) => `/tap-huan/${id}/`),
  ];
  for (const path of paths) {
    const triples = await triplesOf(path, corpus);
    expect(triples.join('\n')).toContain('mainEntity');
    expect(triples.every((line) => /^(<[^>]+>|_:\w+) <https?:[^>]+> /.test(line))).toBe(true);
  }
});

test('no document weighs a page down by more than 1.5 kB', () => {
  const context = apiContext(corpus);
  const sizes = corpus.catalog.documents.map((document) => {
    const text = jsonLdText(legislation(apiDocument(document, context), context));
    return { id: document.id, size: gzipSync(text).length };
  });
  expect(sizes.filter(({ size }) => size > 1500)).toEqual([]);
});

test('what is written cannot end the script it stands in', () => {
  const text = jsonLdText({ '@type': 'WebPage', name: '</script><script>alert(1)</script>', url: null });
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({
    '@context': { '@vocab': 'https://schema.org/' },
    '@type': 'WebPage',
    name: '</script><script>alert(1)</script>',
  });
});
