import { describe, expect, test } from 'vitest';
import { longestQuote } from '../../../src/import/from-text/places.ts';
import type { Proposal } from '../../../src/import/from-text/proposal.ts';
import { reportLines } from '../../../src/import/from-text/report-lines.ts';
import { of, proposed } from './clipping.ts';

const entriesOf = ({ entries }: Proposal) =>
  entries.map(({ sure, id, name, doubts }) => `${sure ? '!' : '?'} ${id ?? name} ${doubts.join(',')}`.trim());

const old = of('01-QĐ/THU', '08/02/2022');
const newer = of('02-QĐ/THU', '01/3/2023');
const third = of('03-QĐ/THU', '05/4/2024');

describe('new entries', () => {
  test.each([
    [of('05-QĐ/THU', '01/02/2025'), ['! qd-05-thu-2025']],
    [old, []],
    ['Quy định số 05-QĐ/THU của Đảng ủy Thử Nghiệm', ['? qd-05-thu-nd no-date']],
    ['Quy định số 05-QĐ/THU, ngày 01/02/2025', ['? Quy định số 05-QĐ/THU no-issuer,issuer-unlisted']],
    [
      'Quy định số 05-QĐ/THU, ngày 01/02/2025 của Đảng ủy Thử Lạ',
      ['? Quy định số 05-QĐ/THU issuer-unlisted'],
    ],
    [of('05-QĐ/THU', '01/02/2027'), ['? qd-05-thu-2027 later-than-text']],
    [
      `${of('05-QĐ/THU', '01/02/2025')}; ${of('05-QĐ/THU', '01/02/2015')}`,
      ['! qd-05-thu-2025', '! qd-05-thu-2015'],
    ],
    [
      `${of('05-QĐ/THU', '01/02/2025')}; ${of('05-QĐ/THU', '02/01/2025')}`,
      ['? qd-05-thu-2025 slip', '? qd-05-thu-2025 slip'],
    ],
    [
      `${of('05-QĐ/THU', '01/02/2025')}; ${of('05-QĐ/THU', '17/11/2025')}`,
      ['? qd-05-thu-2025 slip', '? qd-05-thu-2025 slip'],
    ],
    [`${of('05-QĐ/THU', '01/02/2025')}. Điều 2 Quy định số 05-QĐ/THU nêu rõ.`, ['! qd-05-thu-2025']],
    ['Chỉ thị 34 của Ban Thường vụ Đảng ủy Thử Nghiệm', ['? Chỉ thị 34 no-symbol,no-date']],
    ['Nghị quyết Đại hội XIII của Đảng', ['? Nghị quyết Đại hội XIII no-symbol,no-date']],
    ['Hợp đồng số 08/HĐKT và 24/7', []],
  ])('%s', (text, expected) => {
    expect(entriesOf(proposed(`${text}.`))).toEqual(expected);
  });

  test('its facts and every place of it are told, with offsets in the text as given', () => {
    const text = `Mở đầu.\nTheo ${of('05-QĐ/THU', '01/02/2025')} về công tác thử.`;
    const [entry] = proposed(text).entries;
    expect(entry).toMatchObject({
      symbol: '05-QĐ/ThU',
      type: 'quy-dinh',
      issued: '2025-02-01',
      issuer: 'Đảng ủy Thử Nghiệm',
      issuerSlug: 'dang-uy-thu',
      title: 'công tác thử',
    });
    const place = entry?.places[0];
    expect(place).toMatchObject({ line: 2, column: 6 });
    expect(text.slice(place?.start, place?.end)).toBe('Quy định số 05-QĐ/THU');
  });

  test('a quotation is never longer than the limit', () => {
    const text = `${'Lời dẫn rất dài của bài báo thử nghiệm này '.repeat(40)}${of('05-QĐ/THU', '01/02/2025')} ${'và lời sau cũng dài '.repeat(40)}`;
    const { entries, relations } = proposed(`${text} theo ${third}.`);
    const quotes = [...entries, ...relations].flatMap(({ places }) => places.map(({ quote }) => quote));
    expect(quotes.length).toBeGreaterThan(1);
    for (const quote of quotes) expect(quote.length).toBeLessThanOrEqual(longestQuote);
  });
});

describe('relations against the corpus', () => {
  test.each([
    [`${newer} thay thế ${old}.`, 'known', true, null],
    [`${third} sửa đổi ${newer}.`, 'new', true, null],
    [`${old} thay thế ${newer}.`, 'contradicts', false, { kind: 'other-way-round' }],
    [`${newer} sửa đổi ${old}.`, 'contradicts', false, { kind: 'other-verb', verb: 'supersedes' }],
    [`${third} thay thế ${old}.`, 'contradicts', false, { kind: 'other-successor', by: 'qd-02-thu-2023' }],
    [`Hội nghị triển khai ${third}.`, 'mention', false, null],
    [`${of('14-QĐ/THU', '06/5/2024')} ban hành Quy chế làm việc.`, 'known', true, null],
    [`${of('14-QĐ/THU', '06/5/2024')} ban hành Quy chế thi đua.`, 'new', true, null],
  ])('%s: %s', (text, standing, sure, against) => {
    expect(proposed(text).relations).toMatchObject([{ standing, sure, against }]);
  });

  test.each([
    [`${of('05-QĐ/THU', '01/02/2025')} thay thế ${third}.`, []],
    [`${of('05-QĐ/THU', '01/02/2020')} thay thế ${third}.`, ['acts-backwards']],
    [`Quy định số 05-QĐ/THU của Đảng ủy Thử Nghiệm thay thế ${third}.`, ['not-dated']],
    [`Quy định số 05-QĐ/THU thay thế ${third}.`, ['which-document']],
  ])('%s: %j', (text, doubts) => {
    expect(proposed(text).relations).toMatchObject([{ doubts, sure: doubts.length === 0 }]);
  });

  test('a number alone is told by the relation that the corpus knows', () => {
    const [relation] = proposed(`${newer} thay thế Quy định số 01-QĐ/THU của Đảng ủy Thử Nghiệm.`).relations;
    expect(relation).toMatchObject({ sure: true, standing: 'known', target: { id: 'qd-01-thu-2022' } });
    const [other] = proposed(`${newer} đính chính Quy định số 01-QĐ/THU của Đảng ủy Thử Nghiệm.`).relations;
    expect(other).toMatchObject({ sure: false, target: { id: null } });
  });

  test('a document does nothing to itself', () => {
    expect(proposed(`${newer} thay thế ${newer}.`).relations).toEqual([]);
  });

  test('new relations come with the lines to paste, known ones with the source to add', () => {
    const report = reportLines(
      proposed(`${third} sửa đổi Điều 2 ${newer}. ${newer} thay thế ${old}.`),
      'vi',
    ).join('\n');
    expect(report).toContain('Dán vào documents/2024/qd-03-thu-2024.md:');
    expect(report).toContain(
      '      relations:\n        - verb: amends\n          target: qd-02-thu-2023\n          part: Điều 2\n',
    );
    expect(report).toContain('thêm nguồn');
  });
});

test.each([
  [of('03-QĐ/THU', '05/4/2024'), []],
  [
    of('03-QĐ/THU', '05/4/2023'),
    [{ id: 'qd-03-thu-2024', field: 'date', stated: '2023-04-05', held: '2024-04-05' }],
  ],
])('facts that differ from the corpus: %s', (text, facts) => {
  const read = proposed(`Theo ${text}.`);
  const told = [
    ...read.facts,
    ...read.entries.flatMap(({ see, issued }) =>
      see.map((id) => ({ id, field: 'date', stated: issued, held: '2024-04-05' })),
    ),
  ];
  expect(told).toMatchObject(facts);
});

describe('the source of a clipping', () => {
  test.each([
    [
      'https://www.bao-thu.vn/moi.html\nQuy định mới về công tác thử\nCập nhật lúc: 15:20 05/6/2026\nBài.',
      { id: 'bao-thu-quy-dinh-moi-ve-cong-tac-thu', publisher: 'Báo Thử', published: '2026-06-05' },
      [],
    ],
    [
      'https://bao-khac.vn/a\nQuy định mới về công tác thử\n05/6/2026\nBài.',
      { id: 'bao-khac-quy-dinh-moi-ve-cong-tac-thu', publisher: 'bao-khac.vn', published: '2026-06-05' },
      ['publisher'],
    ],
    [
      'Quy định mới về công tác thử\nNgày 5/6/2026, Ban Thử họp.',
      { id: 'bai-bao-quy-dinh-moi-ve-cong-tac-thu' },
      ['publisher', 'published'],
    ],
    ['Ngắn', { title: 'bai.txt' }, ['title', 'publisher', 'published']],
  ])('%j', (text, entry, missing) => {
    const { source } = proposed(text, { published: undefined });
    expect(source).toMatchObject({ known: false, entry, missing });
  });

  test('what the editor says goes before what the text says; a page the content has stays itself', () => {
    const facts = { publisher: 'Báo Khác', title: 'Tên bài', published: '2026-05', url: 'https://x.vn/1' };
    expect(proposed('Một bài báo thử nghiệm có tên dài', facts).source.entry).toMatchObject({
      id: 'x-ten-bai',
      publisher: 'Báo Khác',
      title: 'Tên bài',
      published: '2026-05',
    });
    expect(proposed('Bài', { url: 'http://www.bao-thu.vn/cu.html/' }).source).toMatchObject({
      known: true,
      entry: { id: 'bao-thu-bai-cu' },
    });
  });
});
