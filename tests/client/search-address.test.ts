import { expect, test } from 'vitest';
import { readQuestion, writeQuestion } from '../../src/client/search-address.ts';

test.each([
  '',
  '?q=%C4%91i+n%C6%B0%E1%BB%9Bc+ngo%C3%A0i',
  '?q=58-Q%C4%90%2FTW&loai=quy-dinh&co-quan=bo-chinh-tri&chu-de=dang-vien&nam=2022&khoa=khoa-xiii&tinh-trang=het&ngay=2023-03-15&sap-xep=ngay',
])('%j is read and written back', (address) => {
  expect(writeQuestion(readQuestion(address))).toBe(address);
});

test.each([
  ['?ngay=2023-02-31', ''],
  ['?ngay=hôm nay', ''],
  ['?la=1&loai=', ''],
  ['?sap-xep=ten', ''],
  ['?q=%20%20a%20', '?q=a'],
  ['?q=a%CC%81', '?q=%C3%A1'],
])('%j is cleaned to %j', (address, clean) => {
  expect(writeQuestion(readQuestion(address))).toBe(clean);
});
