import { expect, test } from 'vitest';
import { citationFiles, citationLines } from '../../src/site/citation-forms.ts';
import { fixtureCatalog } from '../support/fixture-catalog.ts';

const catalog = fixtureCatalog();
const document = catalog.graph.documents.get('qd-03-thu-2024')!;

test('lines from the fullest to the shortest use', () => {
  expect(citationLines(document, catalog)).toEqual([
    {
      label: 'Đầy đủ',
      text: 'Quy định số 03-QĐ/THU, ngày 08/02/2024 của Ban Thử về một số vấn đề về đi thử việc ở nước ngoài',
    },
    { label: 'Ngắn', text: 'Quy định số 03-QĐ/THU' },
    {
      label: 'Dòng căn cứ',
      text: '- Căn cứ Quy định số 03-QĐ/THU, ngày 08/02/2024 của Ban Thử về một số vấn đề về đi thử việc ở nước ngoài;',
    },
    {
      label: 'Tài liệu tham khảo',
      text: 'Ban Thử (2024), Quy định số 03-QĐ/THU, ngày 08/02/2024 về một số vấn đề về đi thử việc ở nước ngoài.',
    },
  ]);
});

test('files are named after the document and carry its address where it is known', () => {
  const files = citationFiles(document, catalog, 'https://example.org/van-ban/qd-03-thu-2024/');
  expect(files.map(({ name }) => name)).toEqual([
    'qd-03-thu-2024.json',
    'qd-03-thu-2024.ris',
    'qd-03-thu-2024.bib',
  ]);
  for (const { text } of files) expect(text).toContain('https://example.org/van-ban/qd-03-thu-2024/');
  for (const { text } of citationFiles(document, catalog)) expect(text).not.toMatch(/https?:/);
  expect(JSON.parse(files[0]!.text)).toMatchObject([{ id: 'qd-03-thu-2024', language: 'vi' }]);
});
