import { describe, expect, test } from 'vitest';
import { basePath } from '../../src/site/base-path.ts';

describe('the base of the site', () => {
  test.each([
    [undefined, '/'],
    ['', '/'],
    ['/', '/'],
    ['/quy-dinh/', '/quy-dinh/'],
    ['/quy-dinh', '/quy-dinh/'],
    ['quy-dinh', '/quy-dinh/'],
    ['/kho/quy-dinh.v1/', '/kho/quy-dinh.v1/'],
    ['/Kho_2~a/', '/Kho_2~a/'],
  ])('%s means %s', (given, base) => {
    expect(basePath({ HIEU_LUC_BASE: given })).toBe(base);
  });

  test.each([
    'https://example.org/quy-dinh/',
    'C:/Program Files/Git/quy-dinh/',
    '/quy định/',
    '/../quy-dinh/',
    '/a/./b/',
    '/quy-dinh/?x',
    '/a"b/',
  ])('%s is refused', (given) => {
    expect(() => basePath({ HIEU_LUC_BASE: given })).toThrow(given);
  });
});
