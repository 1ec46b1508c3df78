// All pages of all journeys are watched for requests to others and for breaches of the policy (tests/support/misdeeds.ts).

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const folder = path.join(import.meta.dirname, '../e2e');
const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));

test('no journey opens a Chromium, or a page of one, but by what watches it', () => {
  const wrong = files.filter((name) => {
    const text = readFileSync(path.join(folder, name), 'utf8');
    return /chromium\.launch|\.newContext\(|browser\.newPage\(|^import \{[^}]*\} from 'playwright-core'/m.test(
      text,
    );
  });
  expect(files.length).toBeGreaterThan(15);
  expect(wrong).toEqual([]);
});
