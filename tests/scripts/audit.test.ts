import { expect, test } from 'vitest';
import { readAudit } from '../../scripts/packages/audit.ts';

const listed = (severities: Record<string, string>) =>
  JSON.stringify({
    vulnerabilities: Object.fromEntries(
      Object.entries(severities).map(([name, severity]) => [name, { severity }]),
    ),
  });

test.each([
  ['nothing known', listed({}), { high: 0, names: [], others: 0 }],
  ['lesser ones', listed({ a: 'low', b: 'moderate' }), { high: 0, names: [], others: 2 }],
  ['worse ones', listed({ a: 'low', b: 'high', c: 'critical' }), { high: 2, names: ['b', 'c'], others: 1 }],
])('%s', (_name, json, expected) => {
  expect(readAudit(json)).toEqual(expected);
});

test.each(['', '{}', '{"message":"405 Method Not Allowed"}', '{"error":{}}', 'npm error', '[]'])(
  'no answer of the registry: %j',
  (json) => {
    expect(readAudit(json)).toBeUndefined();
  },
);
