import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/corpus/read-content.ts';
import { isoDate } from '../../src/domain/iso-date.ts';
import { apiFiles, type ApiFileName } from '../../src/export/api/files.ts';
import { fieldLines } from '../../src/export/api/json-schema.ts';
import { apiContext } from '../../src/site/api-context.ts';
import { apiExamples, runExample } from '../../src/site/api-examples.ts';
import { commonFields, ownFields } from '../../src/site/api-fields.ts';
import { createSite } from '../../src/site/site.ts';
import { fixtureCatalog, fixtureToday } from '../support/fixture-catalog.ts';

const invented = apiContext(createSite(fixtureCatalog(), fixtureToday));
const corpus = apiContext(
  createSite(readContent(join(import.meta.dirname, '../../content')).catalog, isoDate('2026-11-22')),
);
const printed = async (id: string, context = invented) => {
  const example = apiExamples(context).find((one) => one.id === id);
  if (example === undefined) throw new Error(`no example ${id}`);
  return (await runExample(example, context)).split('\n');
};

describe('the examples run on the files of the API', () => {
  test('one document: its state and why', async () => {
    const [first, second, ...rest] = await printed('mot-van-ban');
    expect(first).toBe('02-QĐ/THU: Hết hiệu lực');
    expect(second).toContain('Đã bị thay thế bởi Quy định 03-QĐ/THU từ ngày 01/03/2024');
    expect(rest).toEqual([]);
  });

  test('documents by state: the day, then every document once', async () => {
    const [day, ...counts] = await printed('dem-theo-trang-thai');
    expect(day).toBe('2025-06-01');
    expect(counts.reduce((sum, line) => sum + Number(line.split(' ')[0]), 0)).toBe(
      invented.catalog.documents.length,
    );
  });

  test('who acts on a document, with the grade of the evidence', async () => {
    expect(await printed('ai-tac-dong')).toContain('qd-03-thu-2024 supersedes single');
  });

  test('on the real corpus each prints something, the same each time', async () => {
    for (const example of apiExamples(corpus)) {
      const first = await runExample(example, corpus);
      expect(first).not.toBe('');
      expect(await runExample(example, corpus)).toBe(first);
    }
  });

  test('a corpus without documents has no examples', () => {
    expect(apiExamples({ ...invented, catalog: { ...invented.catalog, documents: [] } })).toEqual([]);
  });

  test('an example that asks for what the API does not have fails', async () => {
    const [example] = apiExamples(invented);
    const wrong = { ...example!, javascript: example!.javascript.replace('documents/', 'document/') };
    await expect(runExample(wrong, invented)).rejects.toThrow('the API has no file');
  });

  test('all three languages ask for the same file', () => {
    for (const { shell, javascript, python } of apiExamples(corpus)) {
      const asked = [shell, javascript, python].map((code) => /https?:[^\s'"]+/.exec(code)?.[0]);
      expect(new Set(asked).size).toBe(1);
      expect(asked[0]).toMatch(/\/api\/v1\/.+\.json$/);
    }
  });
});

describe('the table of fields', () => {
  test.each(Object.keys(apiFiles) as ApiFileName[])('%s: has every field of the schema', (name) => {
    const shown = [...commonFields(), ...ownFields(name)].map(({ path }) => path);
    const wanted = fieldLines(name)
      .map(({ path }) => path)
      .filter((path) => !path.endsWith('[]'));
    expect(shown.toSorted()).toEqual(wanted.toSorted());
  });

  test('tells types in words, and the values of short lists', () => {
    const rows = new Map(ownFields('document').map((row) => [row.path, row]));
    expect(rows.get('document.date')?.type).toBe('ngày YYYY-MM-DD hoặc null');
    expect(rows.get('document.validity.state')?.values).toContain('partly-ended');
    expect(rows.get('document.type')?.values).toEqual([]);
  });
});
