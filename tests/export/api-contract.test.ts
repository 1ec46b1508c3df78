import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contractText } from '../../src/export/api/contract.ts';
import { brokenPromises } from '../support/api-contract.ts';

const promised = readFileSync(join(import.meta.dirname, 'api-contract/v1.txt'), 'utf8');

test('version 1 keeps what it promised', () => {
  expect(promised.split('\n').length).toBeGreaterThan(300);
  expect(brokenPromises(promised, contractText())).toEqual([]);
});

const before = [
  'documents @ documents.json',
  'documents documents[].id string required pattern=^[a-z]+$',
  'documents documents[].symbol string|null required',
  'documents documents[].state string required values=ended,in-force',
  'documents documents[].note string optional',
].join('\n');
const change = (from: string, to: string) => before.replace(from, to);

describe('a change that breaks readers is told', () => {
  test.each([
    ['a field removed', change('documents documents[].symbol string|null required\n', ''), 'is gone'],
    ['a field renamed', change('[].symbol', '[].number'), 'is gone'],
    ['a type narrowed', change('string|null', 'string'), 'was string|null, is string'],
    ['a type widened', change('note string', 'note string|null'), 'was string, is string|null'],
    ['another type', change('note string', 'note integer'), 'was string, is integer'],
    ['another form of ids', change('^[a-z]+$', '^[0-9]+$'), 'pattern was ^[a-z]+$, is ^[0-9]+$'],
    ['no form of ids', change(' pattern=^[a-z]+$', ''), 'pattern was ^[a-z]+$, is '],
    ['a field that may be missing', change('null required', 'null optional'), 'may now be missing'],
    ['a value lost', change('ended,in-force', 'in-force'), 'lost the values ended'],
    ['a free text bound', change('note string optional', 'note string optional values=a'), 'no longer free'],
    ['a file moved', change('documents.json', 'all.json'), 'was documents.json, is all.json'],
  ])('%s', (_, after, fault) => {
    const faults = brokenPromises(before, after);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(fault);
  });
});

describe('a change that breaks nobody passes', () => {
  test.each([
    ['nothing', before],
    ['an optional field added', `${before}\ndocuments documents[].more string optional`],
    ['a field added that is always there', `${before}\ndocuments documents[].more string required`],
    ['a value added', change('ended,in-force', 'ended,in-force,unknown')],
    ['a field that is now always there', change('note string optional', 'note string required')],
    ['another order', before.split('\n').toReversed().join('\n')],
  ])('%s', (_, after) => {
    expect(brokenPromises(before, after)).toEqual([]);
  });
});
