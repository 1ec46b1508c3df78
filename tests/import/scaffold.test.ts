import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/corpus/read-content.ts';
import { isoDate } from '../../src/domain/iso-date.ts';
import { scaffoldEntry } from '../../src/import/scaffold.ts';

const { catalog } = readContent(join(import.meta.dirname, '../../content'));
const day = isoDate('2026-05-20');

describe('a new entry', () => {
  test.each([
    ['77-QĐ/TW', undefined, 'documents/2026/qd-77-tw-2026.md', ['type', 'issuer']],
    ['77/qd-tw', 'quy-dinh', 'documents/2026/qd-77-tw-2026.md', ['issuer']],
    ['901-HD/BTCTW', undefined, 'documents/2026/hd-901-btctw-2026.md', []],
  ] as const)('%s of type %s stands at %s and leaves %j open', (symbol, type, path, gaps) => {
    const made = scaffoldEntry(catalog, symbol, day, type);
    expect(made).toMatchObject({ ok: true, path });
    const open = made.ok ? [...made.text.matchAll(/^(\w+): # CẦN GHI/gm)].map((match) => match[1]) : [];
    expect(open).toEqual([...gaps, 'title', 'topics', 'confidence', 'sources']);
  });

  test.each([
    ['quy định mới', undefined, 'not-a-symbol'],
    ['77-QĐ/TW', 'chi-thi', 'type-unfit'],
  ] as const)('%s of type %s is refused: %s', (symbol, type, reason) => {
    expect(scaffoldEntry(catalog, symbol, day, type)).toMatchObject({ ok: false, reason });
  });

  test('a document that is there is refused by its id', () => {
    expect(scaffoldEntry(catalog, '58-qd/tw', isoDate('2022-02-08'), undefined)).toEqual({
      ok: false,
      reason: 'exists',
      id: 'qd-58-tw-2022',
    });
  });
});
