import { describe, expect, test } from 'vitest';
import { policyHeader } from '../../src/site/content-policy.ts';
import { searchServer } from '../../src/site/search-server.ts';

const of = (address?: string) => ({ HIEU_LUC_SEARCH: address });

describe('searchServer', () => {
  test.each([
    [undefined, null],
    ['', null],
    ['https://tim.example.vn/hieu-luc', 'https://tim.example.vn/hieu-luc'],
    ['https://tim.example.vn/hieu-luc/', 'https://tim.example.vn/hieu-luc'],
    ['http://10.0.0.5:9200/hieu-luc', 'http://10.0.0.5:9200/hieu-luc'],
    ['/may-tim/hieu-luc', '/may-tim/hieu-luc'],
  ])('%s', (given, address) => expect(searchServer(of(given))).toBe(address));

  test.each([
    'tim.example.vn/hieu-luc',
    'https://tim.example.vn',
    'https://tim.example.vn/',
    'https://nguoi:mat-khau@tim.example.vn/hieu-luc',
    'https://tim.example.vn/hieu-luc?q=1',
    'https://tim.example.vn/hieu-luc#a',
    "https://tim.example.vn; script-src 'unsafe-inline'/x",
    'https://tim.example.vn/a b',
    '//tim.example.vn/hieu-luc',
    '/may-tim/hieu-luc; script-src *',
    'javascript:alert(1)',
  ])('%s is refused', (given) => expect(() => searchServer(of(given))).toThrow('HIEU_LUC_SEARCH'));
});

test('the policy lets pages ask the origin of the server and no other', () => {
  expect(policyHeader(of('https://tim.example.vn/hieu-luc'))).toContain(
    "connect-src 'self' https://tim.example.vn;",
  );
  expect(policyHeader(of('/may-tim/hieu-luc'))).toBe(policyHeader());
  expect(policyHeader()).toContain("connect-src 'self';");
});
