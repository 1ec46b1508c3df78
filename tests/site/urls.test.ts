import { expect, test } from 'vitest';
import { policyHeader } from '../../src/site/content-policy.ts';
import { documentPath, termPath, withBase, yearPath } from '../../src/site/urls.ts';

test.each([
  ['/', '/van-ban/', '/van-ban/'],
  ['/quy-dinh/', '/van-ban/', '/quy-dinh/van-ban/'],
  ['/quy-dinh', '/', '/quy-dinh/'],
])('base %s and path %s make %s', (base, path, address) => {
  expect(withBase(base, path)).toBe(address);
});

test('addresses are as published', () => {
  expect(documentPath('qd-58-tw-2022')).toBe('/van-ban/qd-58-tw-2022/');
  expect(termPath('khoa-xiii')).toBe('/van-ban/khoa/xiii/');
  expect(yearPath(2022)).toBe('/van-ban/nam/2022/');
  expect(yearPath(null)).toBe('/van-ban/nam/khong-ro/');
});

test('the policy lets nothing in from elsewhere and runs nothing inline', () => {
  expect(policyHeader()).toContain("default-src 'none'");
  expect(policyHeader()).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
});
