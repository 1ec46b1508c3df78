import { deflateSync, strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { audiences, type Audience } from '../../src/domain/vocabulary.ts';
import { decodeOwnSession, encodeOwnSession, fitsInAddress } from '../../src/site/own-address.ts';
import {
  emptySession,
  ownLimits,
  parseOwnSession,
  printOwnSession,
  type OwnSession,
} from '../../src/site/own-session.ts';

const slug = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,20}[a-z0-9])?$/);
const anySession: fc.Arbitrary<OwnSession> = fc.record({
  title: fc
    .string({ maxLength: ownLimits.title, unit: 'grapheme' })
    .filter(({ length }) => length <= ownLimits.title),
  audience: fc.uniqueArray(fc.constantFrom(...(Object.keys(audiences) as Audience[])), { maxLength: 4 }),
  minutes: fc.integer({ min: 0, max: ownLimits.minutes }),
  documents: fc.uniqueArray(fc.record({ id: slug, note: fc.string({ maxLength: 60 }) }), {
    maxLength: 12,
    selector: ({ id }) => id,
  }),
  comparisons: fc.array(slug, { maxLength: 5 }),
  questions: fc.array(
    fc.tuple(slug, slug).map(([session, question]) => `${session}/${question}`),
    { maxLength: 12 },
  ),
});
const sample: OwnSession = {
  ...emptySession,
  title: 'Bảo vệ chính trị nội bộ, “đợt 2”',
  audience: ['cap-uy'],
  minutes: 90,
  documents: [
    { id: 'qd-58-tw-2022', note: 'đọc Điều 5' },
    { id: 'qd-367-tw-2025', note: '' },
  ],
};
const packed = (json: string) => Buffer.from(deflateSync(strToU8(json))).toString('base64url');

describe('the address of an own session', () => {
  test('gives back any session', () => {
    fc.assert(
      fc.property(anySession, (session) => {
        expect(decodeOwnSession(`#${encodeOwnSession(session)}`)).toEqual({ ok: true, session });
      }),
    );
  });

  test('is short and needs no escaping', () => {
    const text = encodeOwnSession(sample);
    expect(text).toMatch(/^[\w-]+$/);
    expect(text.length).toBeLessThan(200);
  });

  test('reads with and without its #', () => {
    const text = encodeOwnSession(sample);
    expect(decodeOwnSession(text)).toEqual(decodeOwnSession(`#${text}`));
  });

  test.each<[string, string, 'empty' | 'too-long' | 'broken']>([
    ['nothing', '', 'empty'],
    ['a # alone', '#', 'empty'],
    ['other letters', '#ten=1', 'broken'],
    ['no deflated text', '#abcdefgh', 'broken'],
    ['half of an address', `#${encodeOwnSession(sample).slice(0, 40)}`, 'broken'],
    ['a long address', `#${'a'.repeat(ownLimits.fragment + 1)}`, 'too-long'],
    ['a small address that unfolds to a great text', packed(`[1,"${' '.repeat(400_000)}"]`), 'too-long'],
    ['an unfolded text over the limit', packed(' '.repeat(ownLimits.json + 1)), 'too-long'],
    ['no JSON', packed('buổi của tôi'), 'broken'],
    ['another shape', packed('{"title":"x"}'), 'broken'],
    ['another version', packed('[2,"",[],0,[],[],[]]'), 'broken'],
    ['an unknown audience', packed('[1,"",["ai-do"],0,[],[],[]]'), 'broken'],
    ['a prototype key for an audience', packed('[1,"",["constructor"],0,[],[],[]]'), 'broken'],
    ['minutes below zero', packed('[1,"",[],-5,[],[],[]]'), 'broken'],
    ['minutes in parts', packed('[1,"",[],1.5,[],[],[]]'), 'broken'],
    ['an id that is a path', packed('[1,"",[],0,[["../x"]],[],[]]'), 'broken'],
    ['a document twice', packed('[1,"",[],0,[["a"],["a"]],[],[]]'), 'broken'],
    ['a note that is no text', packed('[1,"",[],0,[["a",5]],[],[]]'), 'broken'],
    ['a question without its session', packed('[1,"",[],0,[],[],["cau-1"]]'), 'broken'],
    [
      'too many documents',
      packed(JSON.stringify([1, '', [], 0, Array.from({ length: 41 }, (_, n) => [`d${n}`]), [], []])),
      'broken',
    ],
  ])('refuses %s', (_, fragment, reason) => {
    expect(decodeOwnSession(fragment)).toEqual({ ok: false, reason });
  });
});

// The longest that the page lets anybody write.
const ids = (count: number, name: string) =>
  Array.from({ length: count }, (_, n) => `${name}${n}`.padEnd(90, 'x'));
const fullest: OwnSession = {
  title: '\n'.repeat(ownLimits.title),
  audience: Object.keys(audiences) as Audience[],
  minutes: ownLimits.minutes,
  documents: ids(ownLimits.documents, 'd').map((id) => ({ id, note: '"'.repeat(ownLimits.note) })),
  comparisons: ids(ownLimits.comparisons, 'c').map((id) => `${id}${id}`),
  questions: ids(ownLimits.questions, 'q').map((id) => `${id}/${id}`),
};

test('a session at all its limits is kept and read back', () => {
  expect(parseOwnSession(printOwnSession(fullest))).toEqual({ ok: true, session: fullest });
});

test('an address too long to be read is known before it is handed on', () => {
  expect(fitsInAddress(encodeOwnSession(sample))).toBe(true);
  let seed = 7;
  // Text that does not shrink.
  const noise = () => String.fromCharCode(0x1ea0 + ((seed = (seed * 1103515245 + 12345) % 2147483648) % 90));
  const documents = ids(ownLimits.documents, 'd').map((id) => ({
    id,
    note: Array.from({ length: ownLimits.note }, noise).join(''),
  }));
  const address = encodeOwnSession({ ...sample, documents });
  expect(fitsInAddress(address)).toBe(false);
  expect(decodeOwnSession(address)).toEqual({ ok: false, reason: 'too-long' });
});

test('what the browser keeps is the same text, read by the same reader', () => {
  expect(parseOwnSession(printOwnSession(sample))).toEqual({ ok: true, session: sample });
  expect(parseOwnSession('')).toEqual({ ok: false, reason: 'broken' });
});
