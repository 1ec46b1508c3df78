import { describe, expect, test } from 'vitest';
import { find } from '../../src/citation/find.ts';
import { deniedIssuers, issuerCode, issuerCodes } from '../../src/citation/issuer-codes.ts';
import { bodies } from '../../src/citation/issuers.ts';
import { lawNames } from '../../src/citation/law-names.ts';
import { namedInstruments } from '../../src/citation/named-instruments.ts';
import { countedNouns } from '../../src/citation/follow-words.ts';
import { typeAbbreviations, typeWords } from '../../src/citation/type-words.ts';
import { seriesPoints } from '../../src/citation/series-points.ts';
import { parseIsoDate } from '../../src/domain/iso-date.ts';
import { documentTypes } from '../../src/domain/vocabulary.ts';

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

// Words for types without a code of their own are read by name, not by symbol.
const coded = typeWords.filter(({ type }) => documentTypes[type].codes.length > 0 && type !== 'luat');

describe('each type word names its type before a symbol', () => {
  test.each(coded)('$word', ({ word, type }) => {
    const [code] = documentTypes[type].codes;
    const state = ['nghi-dinh', 'thong-tu', 'phap-lenh', 'lenh', 'cong-dien'].includes(type);
    const symbol = state ? `12/2020/${code}-CP` : `12-${code}/TW`;
    expect(find(`${capitalised(word)} số ${symbol}`)[0]).toMatchObject({ type, number: '12', start: 0 });
  });
});

describe('each abbreviation stands for its type', () => {
  test.each(typeAbbreviations)('$code', ({ code, type }) => {
    const state = ['nghi-dinh', 'thong-tu'].includes(type);
    const [citation] = find(`theo ${code} 12${state ? `/2020/${code}-CP` : `-${code}/TW`}`);
    expect(citation).toMatchObject({ type, form: 'full', start: 5 });
  });
});

describe('each issuer code is read', () => {
  test.each(issuerCodes)('$code', ({ code, scope, name }) => {
    const state = scope === 'state' || scope === 'state-local';
    const assembly = code === 'QH' || code === 'UBTVQH';
    const text = assembly
      ? `Nghị quyết số 12/2020/${code}15`
      : state
        ? `Quyết định số 12/QĐ-${code}`
        : `Quyết định số 12-QĐ/${code}`;
    const [citation] = find(text);
    expect(citation).toMatchObject({ surface: text, issuer: name });
    expect(issuerCode(code)?.scope).toBe(scope);
  });
});

test.each(deniedIssuers)('a paper of %s is no document', (code) => {
  expect(find(`Quyết định số 12/QĐ-${code.toUpperCase()} ngày 1/2/2020`)).toEqual([]);
  expect(find(`Quyết định số 12-QĐ/${code.toUpperCase()} ngày 1/2/2020`)).toEqual([]);
});

test.each(lawNames)('Luật %s', (name) => {
  const text = `Luật ${capitalised(name)} năm 2020`;
  expect(find(text)).toMatchObject([{ surface: text, form: 'named', issued: '2020' }]);
  expect(find(`theo luật ${name}`)).toEqual([]);
});

test.each(namedInstruments)('$name', ({ name, type }) => {
  expect(find(`theo ${capitalised(name)};`)).toMatchObject([{ surface: capitalised(name), type }]);
  expect(find(`theo ${name};`)).toEqual([]);
});

test.each(bodies)('$words is $name', ({ words, name }) => {
  expect(find(`Chỉ thị số 12 của ${capitalised(words)} về việc thử`)[0]?.issuer).toBe(name);
});

test.each(countedNouns)('a number of %s is an amount', (noun) => {
  expect(find(`Kết luận 12 ${noun} đã nêu`)).toEqual([]);
});

test.each(seriesPoints)('%s %d of %s is a day', (code, number, date) => {
  expect(parseIsoDate(date)).toBe(date);
  expect(number).toBeGreaterThan(0);
  expect(Object.values(documentTypes).some(({ codes }) => (codes as readonly string[]).includes(code))).toBe(
    true,
  );
});
