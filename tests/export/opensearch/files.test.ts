import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/corpus/read-content.ts';
import { isoDate, nextDay } from '../../../src/domain/iso-date.ts';
import { validityOn } from '../../../src/domain/validity.ts';
import { analysisSettings, synonymRules } from '../../../src/export/opensearch/analysis.ts';
import { bulkLines, symbolKeys, validityPieces } from '../../../src/export/opensearch/bulk.ts';
import { openSearchFiles } from '../../../src/export/opensearch/export-files.ts';
import { indexBody } from '../../../src/export/opensearch/index-body.ts';

const { catalog } = readContent(join(import.meta.dirname, '../../../content'));

/** All strings under one key anywhere in a value. */
function namesUnder(key: string, value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) =>
    name === key && (typeof inner === 'string' || Array.isArray(inner))
      ? [inner].flat().map(String)
      : namesUnder(key, inner),
  );
}

describe('index', () => {
  const body = indexBody(catalog.glossary);
  const analysis = analysisSettings(catalog.glossary);
  const own = (kind: string): string[] => Object.keys(analysis[kind] ?? {});

  test.each([
    { kind: 'char_filter', builtIn: [] },
    { kind: 'filter', builtIn: ['lowercase', 'asciifolding'] },
    { kind: 'tokenizer', builtIn: [] },
  ])('every $kind that is used exists, and every one that exists is used', ({ kind, builtIn }) => {
    const { analyzer, normalizer } = analysis;
    const used = new Set(namesUnder(kind, { analyzer, normalizer }));
    expect([...used].filter((name) => !own(kind).includes(name) && !builtIn.includes(name as never))).toEqual(
      [],
    );
    expect(own(kind).filter((name) => !used.has(name))).toEqual([]);
  });

  test('fields name analyzers and normalizers that exist', () => {
    const { mappings } = body;
    const analyzers = [...namesUnder('analyzer', mappings), ...namesUnder('search_analyzer', mappings)];
    expect(analyzers.filter((name) => !own('analyzer').includes(name))).toEqual([]);
    const normalizers = namesUnder('normalizer', mappings);
    expect(normalizers.filter((name) => !own('normalizer').includes(name))).toEqual([]);
  });

  test('needs no plugin', () => {
    expect(JSON.stringify(body)).not.toMatch(/icu_|phonetic|analysis-/);
  });
});

describe('synonyms', () => {
  test('folded, one entry a line, without what is plain Vietnamese in lower case', () => {
    const rules = synonymRules([
      { term: 'Bảo vệ chính trị nội bộ', abbreviations: ['BVCTNB'], synonyms: [] },
      { term: 'Tỉnh ủy', abbreviations: ['TU'], synonyms: ['Thành ủy'] },
      { term: 'Huyện ủy', abbreviations: ['HU'], synonyms: [] },
    ]);
    expect(rules).toEqual(['bao ve chinh tri noi bo, bvctnb', 'tinh uy, thanh uy']);
  });
});

describe('documents', () => {
  test.each([
    ['58-QĐ/TW', ['58qd', '58qdtw', '58qdtu']],
    ['07-QĐi/TW', ['07qdi', '07qditw', '07qditu', '7qdi', '7qditw', '7qditu']],
    ['30/2020/NĐ-CP', ['30nd', '30ndcp', '302020nd', '302020ndcp']],
    ['29/2018/QH14', ['29qh14', '292018qh14']],
  ])('%s is found by %j', (symbol, keys) => expect(symbolKeys(symbol)).toEqual(keys));

  test('pieces cover all time without a gap and say what the site says', () => {
    for (const document of catalog.documents) {
      const pieces = validityPieces(document, catalog);
      expect(pieces[0]!.from).toBe('1000-01-01');
      expect(pieces.at(-1)!.to).toBe('9999-12-31');
      pieces.forEach(({ from, to, state, grade }, i) => {
        const next = pieces[i + 1];
        if (next) expect(nextDay(isoDate(to))).toBe(next.from);
        for (const day of next ? [from, to] : [from]) {
          expect(validityOn(document, catalog.graph, isoDate(day))).toMatchObject({ state, grade });
        }
      });
    }
  });

  test('an action and a document for each, only with fields of the mapping, the same each time', () => {
    const text = bulkLines(catalog);
    const lines = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(catalog.documents.length * 2);
    const { properties } = indexBody(catalog.glossary)['mappings'] as { properties: object };
    lines.forEach((line, i) => {
      if (i % 2 === 0) expect(line).toEqual({ index: { _id: lines[i + 1].id } });
      else expect(Object.keys(line).filter((field) => !(field in properties))).toEqual([]);
    });
    expect(bulkLines({ ...catalog, documents: catalog.documents.toReversed() })).toBe(text);
  });

  test('each file of templates is a search template', () => {
    const templates = [...openSearchFiles(catalog)].filter(([path]) => path.startsWith('mau-cau-hoi/'));
    expect(templates.length).toBeGreaterThan(4);
    for (const [, text] of templates) {
      expect(JSON.parse(text)).toMatchObject({ script: { lang: 'mustache', source: { query: {} } } });
    }
  });
});
