// A corpus of another body: its codes stand in no list of the citation reader, only in its issuers.

import { describe, expect, test } from 'vitest';
import { find } from '../../src/citation/find.ts';
import { makeResolver } from '../../src/citation/resolve.ts';
import type { IssuerLevel } from '../../src/domain/vocabulary.ts';
import { isoDate } from '../../src/domain/iso-date.ts';
import { readContent } from '../../src/corpus/read-content.ts';
import { join } from 'node:path';

const { catalog } = readContent(join(import.meta.dirname, '../e2e/fixtures/hoi-thu'));

function outcome(text: string, level?: IssuerLevel): string {
  const issuers =
    level === undefined
      ? catalog.issuers
      : new Map([...catalog.issuers].map(([slug, issuer]) => [slug, { ...issuer, level }] as const));
  const [citation] = makeResolver({ ...catalog, issuers }).resolve(find(text), {
    date: isoDate('2024-01-01'),
  });
  const { kind, id } = citation!.resolution;
  return kind === 'resolved' ? id! : kind;
}

describe('a code that only the corpus knows', () => {
  test.each([
    ['Quy chế số 01-QC/HLVT ngày 10/3/2019', 'qc-01-hlvt-2019'],
    ['Quy chế số 01-QC/HLVT ngày 10/3/2019 của Hội Làm vườn Thử', 'qc-01-hlvt-2019'],
    ['Quy chế số 01-QC/HLVT về sử dụng vườn chung', 'qc-01-hlvt-2019'],
    ['Quy chế số 01-QC/HLVT ngày 11/4/2020', 'unknown'],
    ['Quy chế số 01-QC/HLVT', 'ambiguous'],
    ['Quy chế số 99-QC/HLVT ngày 10/3/2019', 'local'],
  ])('%s: %s', (text, expected) => {
    expect(outcome(text)).toBe(expected);
  });

  test('a local body still needs its place', () => {
    expect(outcome('Quy chế số 01-QC/HLVT ngày 10/3/2019', 'tinh')).toBe('local');
  });
});
