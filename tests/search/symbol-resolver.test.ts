import { describe, expect, test } from 'vitest';
import type { DocumentType } from '../../src/domain/vocabulary.ts';
import { createSymbolResolver, type SymbolEntry } from '../../src/search/symbol-resolver.ts';
import { spellingsOf } from '../support/symbol-spellings.ts';

function entry(
  id: string,
  symbol: string,
  type: DocumentType,
  date: string | null,
  rest: Partial<SymbolEntry> = {},
): SymbolEntry {
  return { id, symbol, type, date, issuers: ['Ban Thử nghiệm Trung ương'], ...rest };
}

// Invented documents: no real body signs with THU.
const entries = [
  entry('qd-58-thu-2022', '58-QĐ/THU', 'quy-dinh', '2022-02-08', { term: 13 }),
  entry('qd-57-thu-2007', '57-QĐ/THU', 'quy-dinh', '2007-05-03', { term: 10 }),
  entry('qd-57-thu-2022', '57-QĐ/THU', 'quyet-dinh', '2022-02-08', { term: 13 }),
  entry('qd-20-thu-nd', '20-QĐ/THU', 'quy-dinh', null, { year: 2026 }),
  entry('qd-20-thu-1987', '20-QĐ/THU', 'quyet-dinh', '1987-09-23'),
  entry('qdi-07-thu-2018', '07-QĐi/THU', 'quy-dinh', '2018-08-28'),
  entry('ct-38-thu-2014', '38-CT/THU', 'chi-thi', '2014-09-01'),
  entry('hd-38-ban-thu-2010', '38-HD/BTTHU', 'huong-dan', '2010-01-31'),
  entry('ctr-05-thu-2019', '05-CTr/ĐTHU', 'chuong-trinh', '2019-03-04'),
  entry('nd-26-2020-thu', '26/2020/NĐ-CP', 'nghi-dinh', '2020-02-28'),
  entry('luat-29-2018-qh99', '29/2018/QH99', 'luat', '2018-11-15'),
  entry('hd-12-tw', '12-HD/TW', 'huong-dan', '2022-06-06'),
  entry('hd-03-thu', '03-HD/THU', 'huong-dan', '2022-09-01', { title: 'Thực hiện Quy định số 58-QĐ/THU' }),
  entry('dieu-le-thu', null as never, 'dieu-le', '2011-01-19'),
];
const resolver = createSymbolResolver(entries);

describe('every spelling of a symbol names its document', () => {
  test.each(entries.filter(({ symbol }) => symbol !== null))('$symbol ($id)', (document) => {
    const forms = spellingsOf(document);
    expect(forms.length).toBeGreaterThanOrEqual(12);
    const lost = forms.filter((form) => {
      const answer = resolver.resolve(form);
      return answer.kind !== 'symbol' || !answer.ids.includes(document.id);
    });
    expect(lost).toEqual([]);
  });
});

describe('one, several, none', () => {
  test.each([
    // Words, types, dates.
    { query: 'quy định 58', ids: ['qd-58-thu-2022'] },
    { query: 'qui dinh so 58', ids: ['qd-58-thu-2022'] },
    { query: 'chỉ thị 38 năm 2014', ids: ['ct-38-thu-2014'] },
    { query: 'QĐ 57 2007', ids: ['qd-57-thu-2007'] },
    { query: 'HD38-HD/BTTHU', ids: ['hd-38-ban-thu-2010'] },
    { query: 'quy định số 58 của Ban Thử nghiệm Trung ương', ids: ['qd-58-thu-2022'] },
    { query: 'nghị định 26/2020', ids: ['nd-26-2020-thu'] },
    { query: '38', ids: ['ct-38-thu-2014', 'hd-38-ban-thu-2010'] },
    // Several: newest first, undated by their year.
    { query: '57-QĐ/THU', ids: ['qd-57-thu-2022', 'qd-57-thu-2007'] },
    { query: 'QĐ 57', ids: ['qd-57-thu-2022', 'qd-57-thu-2007'] },
    { query: '57-QĐ/THU khóa X', ids: ['qd-57-thu-2007'] },
    { query: '57-QĐ/THU khoá 13', ids: ['qd-57-thu-2022'] },
    { query: '20-QĐ/THU', ids: ['qd-20-thu-nd', 'qd-20-thu-1987'] },
    // The type in words settles it where the code cannot.
    { query: 'quyết định 57-QĐ/THU', ids: ['qd-57-thu-2022'] },
    { query: 'quyết định 58', ids: ['qd-58-thu-2022'] },
    // A wrong day does not hide the only document of the year, a wrong year does.
    { query: '58-QĐ/THU ngày 28/2/2022', ids: ['qd-58-thu-2022'] },
    { query: '58-QĐ/THU năm 1999', ids: [] },
    // QĐi falls back on QĐ of a Quy định, not the reverse.
    { query: '58-QĐi/THU', ids: ['qd-58-thu-2022'] },
    { query: '07-QĐ/THU', ids: [] },
    // Absent.
    { query: '158-QĐ/THU', ids: [] },
    { query: '58-CT/THU', ids: [] },
    { query: '58-QĐ/XYZ', ids: [] },
    { query: 'chỉ thị 58', ids: [] },
    { query: '12-HD/TU', ids: [] },
  ])('$query', ({ query, ids }) => expect(resolver.resolve(query)).toMatchObject({ kind: 'symbol', ids }));

  test('documents of the same number are near, never hits', () => {
    expect(resolver.resolve('07-QĐ/THU')).toEqual({ kind: 'symbol', ids: [], near: ['qdi-07-thu-2018'] });
  });

  test('200 absent numbers find nothing', () => {
    const absent = Array.from(
      { length: 200 },
      (_, i) => `${300 + i}-${['QĐ', 'CT', 'KL', 'HD'][i % 4]!}/THU`,
    );
    const found = absent.filter((symbol) => {
      const answer = resolver.resolve(symbol);
      return answer.kind !== 'symbol' || answer.ids.length > 0;
    });
    expect(found).toEqual([]);
  });
});

describe('sentences stay text', () => {
  test.each([
    { query: 'hướng dẫn 58-QĐ/THU về đi nước ngoài', pinned: ['qd-58-thu-2022'] },
    { query: 'Điều 5 quy định 58', pinned: ['qd-58-thu-2022'] },
    { query: 'quy định 58 còn hiệu lực không', pinned: ['qd-58-thu-2022'] },
    // A whole title means its own document first.
    { query: 'thuc hien quy dinh so 58-qd/thu', pinned: ['hd-03-thu', 'qd-58-thu-2022'] },
    { query: 'điều 58', pinned: [] },
    { query: 'khoản 2 điều 7', pinned: [] },
    { query: 'nghị quyết trung ương 4 khóa XII', pinned: [] },
    { query: 'NQTW4', pinned: [] },
    { query: 'bảo vệ chính trị nội bộ', pinned: [] },
    { query: 'hồ sơ tháng 3/2023', pinned: [] },
    { query: 'đại hội lần thứ 38', pinned: [] },
    { query: '2022', pinned: [] },
    { query: '', pinned: [] },
  ])('$query', ({ query, pinned }) => expect(resolver.resolve(query)).toEqual({ kind: 'text', pinned }));
});
