import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { unzipSync, strFromU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/corpus/read-content.ts';
import { isoDate } from '../../src/domain/iso-date.ts';
import { edgesTo } from '../../src/domain/graph.ts';
import { validityOn } from '../../src/domain/validity.ts';
import type { ApiDocument } from '../../src/export/api/document-shape.ts';
import { apiFiles, apiFileText, apiPath, type ApiFileName } from '../../src/export/api/files.ts';
import { apiSchema, apiSchemaText, fieldLines } from '../../src/export/api/json-schema.ts';
import { catalogueCsv, catalogueXlsx } from '../../src/export/api/make-catalogue.ts';
import { apiContext } from '../../src/site/api-context.ts';
import { createSite } from '../../src/site/site.ts';
import { fixtureToday } from '../support/fixture-catalog.ts';
import { situationCatalog } from '../support/fixture-situations.ts';

const corpus = apiContext(
  createSite(readContent(join(import.meta.dirname, '../../content')).catalog, isoDate('2026-11-22')),
);
const invented = apiContext(createSite(situationCatalog(), fixtureToday));
const names = Object.keys(apiFiles) as ApiFileName[];
const wholeFiles = names.filter((name) => name !== 'document');

// Fails on a keyword that it does not know and on one that has no effect.
const validatorOf = (name: ApiFileName) => new Ajv2020({ allowUnionTypes: true }).compile(apiSchema(name));

function parsed<T>(name: ApiFileName, context = invented, id?: string): T {
  return JSON.parse(apiFileText(name, context, id) ?? 'null') as T;
}
const documentOf = (id: string, context = invented) =>
  parsed<{ document: ApiDocument }>('document', context, id).document;

describe('schemas', () => {
  test.each(wholeFiles)('%s: the whole corpus and the invented one fit', (name) => {
    const validate = validatorOf(name);
    for (const context of [corpus, invented]) {
      const data = parsed(name, context);
      validate(data);
      expect(validate.errors).toBeNull();
      // The shape in the code is stricter: it knows every field.
      expect(apiFiles[name].shape.safeParse(data).error).toBeUndefined();
    }
  });

  test('document: each one of the corpus fits, and is the same as in documents.json', () => {
    const validate = validatorOf('document');
    const { documents } = parsed<{ documents: ApiDocument[] }>('documents', corpus);
    expect(documents.length).toBeGreaterThan(200);
    for (const document of documents) {
      const alone = parsed<{ document: ApiDocument }>('document', corpus, document.id);
      expect([validate(alone), validate.errors]).toEqual([true, null]);
      expect(alone.document).toEqual(document);
    }
  });

  test.each<[string, (document: Record<string, unknown>) => void]>([
    ['a field missing', (document) => delete document['symbol']],
    ['another type', (document) => (document['year'] = '2018')],
    ['an id of another form', (document) => (document['id'] = 'Q1')],
    ['a day of another form', (document) => (document['date'] = '28/02/2018')],
    ['a value that no list holds', (document) => (document['type'] = 'thu-tay')],
  ])('a file with %s is refused', (_, spoil) => {
    const data = parsed<{ document: Record<string, unknown> }>('document', invented, 'qd-02-thu-2018');
    const validate = validatorOf('document');
    expect(validate(data)).toBe(true);
    spoil(data.document);
    expect(validate(data)).toBe(false);
  });

  test('a field that an older schema does not know is let pass', () => {
    const data = parsed<{ document: object }>('document', invented, 'qd-02-thu-2018');
    expect(validatorOf('document')({ ...data, more: 1, document: { ...data.document, more: 1 } })).toBe(true);
  });

  test.each(names)('%s: every field is described, and nothing is optional', (name) => {
    const lines = fieldLines(name);
    expect(lines.length).toBeGreaterThan(10);
    const named = lines.filter(({ path }) => !path.endsWith('[]'));
    expect(named.filter(({ description }) => description === '').map(({ path }) => path)).toEqual([]);
    expect(named.filter(({ required }) => !required).map(({ path }) => path)).toEqual([]);
    expect(JSON.parse(apiSchemaText(name, invented))).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `/api/v1/schema/${name}.json`,
    });
  });
});

describe('what the files say', () => {
  test('every file names its schema, its day and its licence, and ends in a line break', () => {
    for (const name of wholeFiles) {
      expect(parsed(name)).toMatchObject({
        $schema: `/api/v1/schema/${name}.json`,
        about: { version: '1.0', dataDate: '2025-06-01', licence: 'CC-BY-4.0' },
      });
      expect(apiFileText(name, invented)?.endsWith('}\n')).toBe(true);
    }
  });

  test('a document that there is none of has no file', () => {
    expect(apiFileText('document', invented, 'qd-99-thu-1999')).toBeUndefined();
    expect(apiFileText('document', invented)).toBeUndefined();
  });

  test('a document carries its facts with their evidence, its validity with cause, and what others do to it', () => {
    const older = documentOf('qd-02-thu-2018');
    expect(older.validity).toMatchObject({
      date: '2025-06-01',
      state: 'ended',
      cause: { kind: 'relation', verb: 'supersedes', by: 'qd-03-thu-2024', date: '2024-03-01' },
    });
    expect(older.relations[0]).toMatchObject({
      verb: 'supersedes',
      target: 'qd-01-thu-2010',
      evidence: { kind: 'inferred', grade: 'inferred', reason: 'cùng cơ quan, cùng trích yếu' },
    });
    expect(older.inverseRelations).toContainEqual(
      expect.objectContaining({ verb: 'supersedes', source: 'qd-03-thu-2024', from: '2024-03-01' }),
    );
    const newer = documentOf('qd-03-thu-2024');
    expect(newer.facts.date).toEqual({ grade: 'conflicting', basis: 'named', sources: ['bao-thu-2024'] });
    expect(newer.relations).toContainEqual(
      expect.objectContaining({ target: null, targetName: 'Luật Thử 2011', targetDate: '2011-11-11' }),
    );
    expect(newer.lineage).toEqual(['qd-01-thu-2010', 'qd-02-thu-2018', 'qd-03-thu-2024']);
  });

  test('validity in the files is what the program answers, and never a bare "Còn hiệu lực" for a guess', () => {
    const { documents } = parsed<{ documents: ApiDocument[] }>('documents', corpus);
    for (const { id, validity } of documents) {
      const document = corpus.catalog.graph.documents.get(id)!;
      const { state, grade, amended } = validityOn(document, corpus.catalog.graph, corpus.date);
      expect(validity).toMatchObject({ state, grade, amended });
      if (grade !== 'stated') expect(validity.label).not.toBe('Còn hiệu lực');
    }
    expect(new Set(documents.map(({ validity }) => validity.state)).size).toBeGreaterThan(2);
  });

  test('every edge stands once in the graph and once as an inverse relation, under an id of its own', () => {
    const { edges, nodes } = parsed<{
      edges: { id: string; source: string; target: string }[];
      nodes: { id: string }[];
    }>('graph', corpus);
    const { documents } = parsed<{ documents: ApiDocument[] }>('documents', corpus);
    expect(new Set(edges.map(({ id }) => id)).size).toBe(edges.length);
    expect(nodes.map(({ id }) => id)).toEqual(documents.map(({ id }) => id));
    for (const { id, inverseRelations } of documents) {
      const incoming = edges.filter(({ target }) => target === id).map(({ source }) => source);
      expect(inverseRelations.map(({ source }) => source).toSorted()).toEqual(incoming.toSorted());
      expect(incoming).toHaveLength(edgesTo(corpus.catalog.graph, id).length);
    }
  });

  test('every id that a file names is found in the file that lists it', () => {
    const { documents } = parsed<{ documents: ApiDocument[] }>('documents', corpus);
    const vocabulary = parsed<Record<'topics' | 'issuers' | 'terms', { id: string }[]>>('vocabulary', corpus);
    const { sources } = parsed<{ sources: { id: string }[] }>('sources', corpus);
    const ids = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id));
    const known = { documents: ids(documents), sources: ids(sources), topics: ids(vocabulary.topics) };
    const issuers = ids(vocabulary.issuers);
    for (const document of documents) {
      const lacking = [
        ...document.issuers.filter((id) => !issuers.has(id)),
        ...document.topics.filter((id) => !known.topics.has(id)),
        ...document.sources.filter((id) => !known.sources.has(id)),
        ...document.lineage.filter((id) => !known.documents.has(id)),
      ];
      expect(lacking).toEqual([]);
    }
  });

  test('the index lists every file with its schema, and counts only what the corpus holds', () => {
    const index = parsed<{ counts: Record<string, number>; files: { url: string; schema: string | null }[] }>(
      'index',
      corpus,
    );
    expect(index.files.map(({ url }) => url)).toEqual([
      ...names.map((name) => apiPath(name)),
      '/api/v1/catalogue.csv',
      '/api/v1/catalogue.xlsx',
    ]);
    expect(Object.keys(index.counts)).toEqual([
      'documents',
      'relations',
      'sources',
      'situations',
      'sessions',
      'comparisons',
    ]);
  });

  test('a situation says which answer stands; a forgotten one says that none does', () => {
    const { situations } = parsed<{ situations: { id: string; answer: number | null; freshness: string }[] }>(
      'situations',
    );
    const told = situations.map(({ id, answer, freshness }) => [id, answer, freshness]);
    expect(told).toContainEqual(['di-thu-viec', 0, 'stands']);
    expect(told).toContainEqual(['cau-bi-bo-quen', null, 'stale']);
  });
});

describe('the catalogue', () => {
  test('CSV: marked as UTF-8, its head first, one line a document, ISO days, no formula', () => {
    const csv = catalogueCsv(invented);
    expect(csv.startsWith('\uFEFFMã văn bản,Số ký hiệu,Loại văn bản,')).toBe(true);
    expect(csv.split('\r\n').filter((line) => /^[a-z0-9-]+,/.test(line))).toHaveLength(
      invented.catalog.documents.length,
    );
    expect(csv).toContain('qd-02-thu-2018,02-QĐ/THU,Quy định,Đi thử việc trong cơ quan,');
    expect(csv).toContain(',2018-02-28,2018,2018-03-15,');
    expect(csv).toContain(',2025-06-01,CC-BY-4.0\r\n');
  });

  test('XLSX: the same bytes each time, text cells only, licence on a sheet of its own', async () => {
    const [one, other] = [await catalogueXlsx(invented), await catalogueXlsx(invented)];
    expect(Buffer.compare(one, other)).toBe(0);
    const parts = unzipSync(one);
    expect(strFromU8(parts['xl/workbook.xml']!)).toContain('Về tệp này');
    expect(strFromU8(parts['xl/worksheets/sheet1.xml']!)).not.toMatch(/<f>|t="d"/);
  });
});

test('equal content gives equal bytes', () => {
  const again = apiContext(createSite(situationCatalog(), fixtureToday));
  for (const name of wholeFiles) expect(apiFileText(name, again)).toBe(apiFileText(name, invented));
});
