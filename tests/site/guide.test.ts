import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { examplesFile, examplesText } from '../../scripts/guide-examples.ts';
import { checks } from '../../src/checks/index.ts';
import { meanings } from '../../src/checks/meanings.ts';
import { fieldHelp } from '../../src/corpus/field-help.ts';
import { documentTypes } from '../../src/domain/vocabulary.ts';
import { guideChecks } from '../../src/site/guide-checks.ts';
import { guideFiles } from '../../src/site/guide-fields.ts';

describe('checks', () => {
  test('the examples are those of the cases: else run npm run guide', () => {
    expect(readFileSync(examplesFile, 'utf8')).toBe(examplesText());
  });

  test.each(guideChecks())(
    '$id has its meaning and an example with the line and the fix',
    ({ meaning, examples }) => {
      expect(meaning).toMatch(/^\p{Lu}.*\.$/u);
      expect(examples.length).toBeGreaterThan(0);
      for (const { message, help } of examples) {
        expect(message).not.toBe('');
        expect(help).not.toBe('');
      }
    },
  );

  test('all checks are there, in their order, and no meaning is left over', () => {
    expect(guideChecks().map(({ id }) => id)).toEqual(checks.map(({ id }) => id));
    const files = readdirSync(join(import.meta.dirname, '../../src/checks'));
    expect(Object.keys(meanings).filter((id) => !files.includes(`${id}.ts`))).toEqual([]);
  });

  test('what cannot be seen is shown, and no example is longer than a few lines', () => {
    const texts = guideChecks().flatMap(({ examples }) => examples.map(({ text }) => text));
    expect(texts.filter((text) => /[\p{Cc}\p{Cf}]/u.test(text) || text.length > 170)).toEqual([]);
    expect(texts.some((text) => text.includes('⟨U+'))).toBe(true);
  });

  test('wordings without an example leave no place for a value open', () => {
    const others = guideChecks().flatMap((check) => check.others);
    expect(others.length).toBeGreaterThan(0);
    expect(others.filter(({ message, help }) => /\{\w+\}/.test(message + help))).toEqual([]);
  });
});

describe('fields', () => {
  const files = guideFiles();
  const fieldOf = (kind: string, path: string) =>
    files.find((file) => file.kind === kind)?.fields.find((field) => field.path === path);

  test('every field that is explained is listed', () => {
    for (const { kind, fields } of files) {
      expect(fields.map(({ path }) => path).sort()).toEqual(Object.keys(fieldHelp[kind]).sort());
    }
  });

  test.each([
    ['document', 'symbol', 'chữ', false],
    ['document', 'title', 'chữ', true],
    ['document', 'date', 'ngày', false],
    ['document', 'issuer', 'mã, hoặc danh sách mã', true],
    ['document', 'relations', 'danh sách nhóm trường', false],
    ['document', 'relations[].verb', 'giá trị chọn sẵn', true],
    ['document', 'end', 'nhóm trường', false],
    ['document', 'textPublic', 'true hoặc false', false],
    ['document', 'year', 'số nguyên', false],
    ['sources', 'url', 'địa chỉ', false],
    ['sources', 'published', 'năm, năm-tháng hoặc ngày', false],
    ['session', 'outline[].items[].basis[].document', 'mã', true],
  ])('%s %s: %s, required %s', (kind, path, form, required) => {
    expect(fieldOf(kind, path)).toMatchObject({ form, required });
  });

  test('closed lists bring the labels of the vocabulary', () => {
    expect(fieldOf('document', 'type')?.values).toEqual(
      Object.entries(documentTypes).map(([value, { label }]) => ({ value, label })),
    );
    expect(fieldOf('situation', 'askedBy')?.values[0]).toEqual({ value: 'dang-vien', label: 'Đảng viên' });
    expect(fieldOf('document', 'title')?.values).toEqual([]);
  });
});
