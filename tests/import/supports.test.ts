import { expect, test } from 'vitest';
import { parseSupport, type Support } from '../../src/import/supports.ts';

test.each<[string, Support]>([
  ['symbol', { kind: 'field', field: 'symbol', remark: null }],
  ['effective', { kind: 'field', field: 'inForceFrom', remark: null }],
  ['applies_to', { kind: 'field', field: 'appliesTo', remark: null }],
  ['title (dịch)', { kind: 'field', field: 'title', remark: 'dịch' }],
  ['symbol, năm', { kind: 'field', field: 'symbol', remark: 'năm' }],
  ['issuer: Ban Thử', { kind: 'field', field: 'issuer', remark: 'Ban Thử' }],
  ['relation 2', { kind: 'relations', indexes: [2] }],
  ['relation 0-3', { kind: 'relations', indexes: [0, 1, 2, 3] }],
  ['status: bị 02-QĐ/XTHU thay thế', { kind: 'replaced-by', symbol: '02-QĐ/XTHU' }],
  ['được 02-QĐ/XTHU thay', { kind: 'replaced-by', symbol: '02-QĐ/XTHU' }],
  ['còn được dẫn là hiện hành tháng 3/2021', { kind: 'attested', day: '2021-03-01' }],
  ['còn được dẫn làm căn cứ 5/1/2021', { kind: 'attested', day: '2021-01-05' }],
  ['còn được dẫn năm 2021', { kind: 'attested', day: '2021-01-01' }],
  ['còn áp dụng', { kind: 'attested', day: null }],
  ['points', { kind: 'other', text: 'points' }],
  ['status: có 02-QĐ/XTHU cùng phạm vi', { kind: 'other', text: 'status: có 02-QĐ/XTHU cùng phạm vi' }],
  ['symbolic', { kind: 'other', text: 'symbolic' }],
])('%j', (note, support) => {
  expect(parseSupport(note)).toEqual(support);
});
