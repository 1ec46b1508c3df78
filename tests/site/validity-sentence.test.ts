import { expect, test } from 'vitest';
import { isoDate } from '../../src/domain/iso-date.ts';
import { validityOn } from '../../src/domain/validity.ts';
import { plainText } from '../../src/site/phrase.ts';
import { validitySentence } from '../../src/site/validity-sentence.ts';
import { fixtureCatalog } from '../support/fixture-catalog.ts';

const catalog = fixtureCatalog();

function say(id: string, date: string): string {
  const document = catalog.graph.documents.get(id)!;
  return plainText(validitySentence(document, validityOn(document, catalog.graph, isoDate(date)), catalog));
}

test.each([
  [
    'qd-02-thu-2018',
    '2024-03-01',
    'Đã bị thay thế bởi Quy định 03-QĐ/THU từ ngày 01/03/2024 (nêu trong nguồn).',
  ],
  [
    'qd-01-thu-2010',
    '2020-01-01',
    'Đã bị thay thế bởi Quy định 02-QĐ/THU từ ngày 15/03/2018 (suy luận: cùng cơ quan, cùng trích yếu).',
  ],
  ['qd-02-thu-2018', '2018-03-01', 'Chưa có hiệu lực; có hiệu lực từ ngày 15/03/2018 (nêu trong nguồn).'],
  [
    'qd-03-thu-2024',
    '2025-06-01',
    'Còn hiệu lực; có hiệu lực từ ngày 01/03/2024 (nêu trong nguồn); nguồn còn coi là đang áp dụng vào ngày 01/01/2030.',
  ],
  [
    'hd-04-thu-2019',
    '2025-06-01',
    'Chưa thấy văn bản thay thế (rà soát gần nhất ngày 20/05/2025); nguồn không nêu ngày có hiệu lực, tính từ ngày ban hành 05/05/2019.',
  ],
  ['qd-07-thu-nd', '2025-06-01', 'Chưa xác định: không rõ ngày ban hành và ngày có hiệu lực.'],
  [
    'qd-09-thu-2022',
    '2025-06-01',
    'Chưa xác định: chưa có ai rà soát xem văn bản còn được áp dụng hay không; nguồn không nêu ngày có hiệu lực, tính từ ngày ban hành 06/07/2022.',
  ],
])('%s on %s', (id, date, sentence) => {
  expect(say(id, date)).toBe(sentence);
});

test('a partial end names the part', () => {
  expect(say('qd-08-thu-2015', '2025-06-01')).toContain(
    'Hết hiệu lực một phần: bị thay thế một phần bởi Quy định 09-QĐ/THU từ ngày 01/08/2022, phần: Chương II (nêu trong nguồn).',
  );
});

test('an amendment is mentioned from its day on', () => {
  expect(say('qd-05-thu-2021', '2025-06-01')).toContain('Đã được sửa đổi, bổ sung hoặc đính chính.');
  expect(say('qd-05-thu-2021', '2022-06-01')).not.toContain('sửa đổi');
});
