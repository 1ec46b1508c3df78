import { afterEach, expect, test, vi } from 'vitest';
import { absoluteAddress, machineAddress } from '../../src/site/machine-address.ts';

afterEach(() => void vi.unstubAllEnvs());

test.each([
  [{}, '/api/v1/index.json', 'http://localhost:4321/api/v1/index.json'],
  [{ HIEU_LUC_BASE: '/kho/' }, '/kho/api/v1/index.json', 'http://localhost:4321/kho/api/v1/index.json'],
  [
    { HIEU_LUC_SITE: 'https://example.org' },
    'https://example.org/api/v1/index.json',
    'https://example.org/api/v1/index.json',
  ],
  [
    { HIEU_LUC_SITE: 'https://example.org', HIEU_LUC_BASE: 'kho' },
    'https://example.org/kho/api/v1/index.json',
    'https://example.org/kho/api/v1/index.json',
  ],
  [{ HIEU_LUC_SITE: 'example.org' }, '/api/v1/index.json', 'http://localhost:4321/api/v1/index.json'],
])('%j: %s', (env: Record<string, string>, machine, absolute) => {
  vi.stubEnv('HIEU_LUC_SITE', '');
  vi.stubEnv('HIEU_LUC_BASE', '');
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  expect(machineAddress('/api/v1/index.json')).toBe(machine);
  expect(absoluteAddress('/api/v1/index.json')).toBe(absolute);
});
