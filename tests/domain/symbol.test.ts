import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  normaliseSymbol,
  parseSymbol,
  printSymbol,
  symbolKey,
  typesOfCode,
} from '../../src/domain/symbol.ts';
import { documentTypes } from '../../src/domain/vocabulary.ts';

describe('normaliseSymbol gives every spelling one form', () => {
  test.each([
    // as issued
    ['58-QĐ/TW', '58-QĐ/TW'],
    ['07-QĐi/TW', '07-QĐi/TW'],
    ['36-HD/VPTW', '36-HD/VPTW'],
    ['05-NQ/ĐUK', '05-NQ/ĐUK'],
    ['84-QĐ/TWĐTN', '84-QĐ/TWĐTN'],
    ['01-QCTC/TW', '01-QCTC/TW'],
    ['559-CV/TU', '559-CV/TU'],
    ['13421-CV/VPTW', '13421-CV/VPTW'],
    // stray and missing separators
    ['100 - KL/TW', '100-KL/TW'],
    ['39- CT/TW', '39-CT/TW'],
    ['16 -\nHD/BTCTW', '16-HD/BTCTW'],
    ['37QĐ/TW', '37-QĐ/TW'],
    ['84 QĐ/TWĐTN', '84-QĐ/TWĐTN'],
    ['217 QĐ/ TW', '217-QĐ/TW'],
    ['20 NQTW', '20-NQ/TW'],
    ['58qđtw', '58-QĐ/TW'],
    ['58 qd tw', '58-QĐ/TW'],
    // swapped separators
    ['217/QĐ-TW', '217-QĐ/TW'],
    ['66/QĐ/TW', '66-QĐ/TW'],
    ['27-NQ-TW', '27-NQ/TW'],
    ['01/HD-ĐU', '01-HD/ĐU'],
    ['11/QĐi-TW', '11-QĐi/TW'],
    // dashes, eth, marks, case
    ['31 – HD/BTCTW', '31-HD/BTCTW'],
    ['69-QÐ/TW', '69-QĐ/TW'],
    ['58-QĐ/TW'.normalize('NFD'), '58-QĐ/TW'],
    ['58-qd/tw', '58-QĐ/TW'],
    ['07-QĐI/TW', '07-QĐi/TW'],
    ['58-QĐ/TƯ', '58-QĐ/TW'],
    ['58-QĐ/T.Ư', '58-QĐ/TW'],
    ['05-BDNTW/x', '05-BDNTW/x'],
    ['01-CT/DUUK', '01-CT/ĐUK'],
    ['19-Ctr/ĐUK', '19-CTr/ĐUK'],
    ['01-QĐ/THU', '01-QĐ/THU'],
    ['05-QĐ/ThU', '05-QĐ/ThU'],
    // state law
    ['30/2020/NĐ-CP', '30/2020/NĐ-CP'],
    ['30 2020 nd cp', '30/2020/NĐ-CP'],
    ['774/QĐ-TTg', '774/QĐ-TTg'],
    ['193/nq-cp', '193/NQ-CP'],
    ['24/2020/TT-BCA', '24/2020/TT-BCA'],
    ['29/2018/QH14', '29/2018/QH14'],
    ['30/2000/PL-UBTVQH10', '30/2000/PL-UBTVQH10'],
    // what is no symbol is only cleaned
    ['Điều  lệ Đảng 2011', 'Điều lệ Đảng 2011'],
  ])('%s → %s', (given, expected) => {
    expect(normaliseSymbol(given)).toBe(expected);
  });
});

test.each([
  '58',
  'QĐ/TW',
  '58-/TW',
  '58-QĐ/',
  '159-TB',
  '58-XX/TW',
  '24/7',
  '8/2/2022',
  '2020 - 2025',
  '123456-QĐ/TW',
  'Quy định 58',
  '',
])('%j is no symbol', (given) => {
  expect(parseSymbol(given)).toBeUndefined();
});

describe('symbolKey', () => {
  test.each([
    ['07-QĐi/TW', '7-qđi/tw', true],
    ['01-HD/TW', '1-HD/TW', true],
    ['58-QĐ/TW', '58/QĐ-TƯ', true],
    ['07-QĐi/TW', '07-QĐ/TW', false],
    ['58-QĐ/TW', '58-KL/TW', false],
    ['58-QĐ/TW', '58-QĐ/TU', false],
    ['26/2020/NĐ-CP', '26/2021/NĐ-CP', false],
  ])('%s and %s meet: %s', (a, b, same) => {
    expect(symbolKey(parseSymbol(a)!) === symbolKey(parseSymbol(b)!)).toBe(same);
  });
});

test('QĐ may be a Quy định or a Quyết định, QĐi only a Quy định', () => {
  expect(typesOfCode('QĐ')).toEqual(['quy-dinh', 'quyet-dinh']);
  expect(typesOfCode('qđi')).toEqual(['quy-dinh']);
  expect(typesOfCode('ZZ')).toEqual([]);
});

const partyCodes = Object.values(documentTypes)
  .flatMap((type): readonly string[] => type.codes)
  .filter((code) => code !== 'QH');
const issuerCodes = [
  'TW',
  'BTCTW',
  'UBKTTW',
  'VPTW',
  'TU',
  'ĐU',
  'ĐUK',
  'TWĐTN',
  'TWĐTN-VP',
  'BĐNTW',
  'CB',
  'HU',
];

test('parse ∘ print is identity for every type code, issuer code and number', () => {
  const digits = fc.integer({ min: 0, max: 99_999 }).map((n) => String(n).padStart(2, '0'));
  const symbol = fc.record({
    digits,
    typeCode: fc.constantFrom(...partyCodes),
    issuerCode: fc.constantFrom(...issuerCodes),
  });
  fc.assert(
    fc.property(symbol, (parts) => {
      const parsed = { form: 'party' as const, number: Number(parts.digits), year: null, ...parts };
      expect(parseSymbol(printSymbol(parsed))).toEqual(parsed);
    }),
  );
});

test('parsing any text never throws, and what it prints it reads back alike', () => {
  const text = fc.string({ unit: fc.constantFrom(...'0159QĐđiNTWKLCHDBtr/- .–Ư2018ð'), maxLength: 16 });
  fc.assert(
    fc.property(text, (given) => {
      const parsed = parseSymbol(given);
      if (parsed) expect(parseSymbol(printSymbol(parsed))).toEqual(parsed);
    }),
    { numRuns: 2000 },
  );
});
