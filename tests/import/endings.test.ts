import { expect, test } from 'vitest';
import { filesMade, importLines, line, makeContent } from './fixture.ts';

const congress = 'Đại hội các cấp tiến tới Đại hội đại biểu toàn quốc lần thứ XI';
const guidance = { type: 'guides', symbol: '09-QĐ/XTHU', target: null, source: 0 };

// What the entry says of its end: the block from `reviewed` or `end` on, up to the next field that is not about it.
const cases: [string, object, string[]][] = [
  ['an unknown status claims no review', { status: 'unknown' }, []],
  ['in force says when it was reviewed', { status: 'in-force' }, ['reviewed: 2020-03-31']],
  [
    'a directive for a congress ends with it',
    { type: 'chi-thi', symbol: '01-CT/XTHU', id: 'ct-01-xthu-2020', title: congress, status: 'expired' },
    [
      'reviewed: 2020-03-31',
      'end:',
      '  on: 2011-01-20',
      '  cause: term-ended',
      '  inferred: chỉ thị cho một kỳ đại hội, hết việc khi Đại hội XI bế mạc',
    ],
  ],
  [
    'what served a congress was done by its end',
    { title: congress, status: 'expired' },
    [
      'reviewed: 2020-03-31',
      'end:',
      '  before: 2011-01-20',
      '  cause: purpose-done',
      '  inferred: phục vụ một kỳ đại hội, Đại hội XI đã bế mạc',
    ],
  ],
  [
    'a stated last day ends it the day after',
    { status: 'in-force', expires: '2020-12-31' },
    [
      'reviewed: 2020-03-31',
      'end:',
      '  on: 2021-01-01',
      '  cause: stated',
      '  inferred: thời hạn thực hiện đến 2020-12-31',
    ],
  ],
  [
    'superseded by nothing named, with nothing of the same title, is a doubt',
    { status: 'superseded' },
    [
      'conflicts:',
      '  - field: end',
      '    says: có thể đã hết hiệu lực; chưa có nguồn nói văn bản nào thay thế hay bãi bỏ',
    ],
  ],
  [
    'guidance does not end with what it guides',
    { status: 'superseded', relations: [guidance] },
    [
      'conflicts:',
      '  - field: end',
      '    says: có thể đã hết hiệu lực cùng văn bản mà nó hướng dẫn; chưa có nguồn nói văn bản này bị thay thế hay bãi bỏ',
    ],
  ],
];

test.each(cases)('%s', async (_, changes, said) => {
  const content = await makeContent();
  await importLines(content, [line(changes)]);
  const [entry = ''] = Object.values(await filesMade(content));
  expect(blocks(entry, ['reviewed', 'end', 'conflicts'])).toEqual(said);
});

test('a later document of the same title proves a replacement, not which', async () => {
  const content = await makeContent();
  await importLines(content, [
    line({ status: 'superseded' }),
    line({ id: 'qd-08-xthu-2023', symbol: '08-QĐ/XTHU', date: '2023-05-06', title: 'Việc thử' }),
  ]);
  const [entry = ''] = Object.values(await filesMade(content));
  expect(blocks(entry, ['end'])).toEqual([
    'end:',
    '  before: 2023-05-06',
    '  cause: replaced-unnamed',
    '  inferred: 08-QĐ/XTHU cùng trích yếu, ban hành sau; chưa rõ văn bản nào thay thế',
  ]);
});

/** Lines of the named fields of an entry, in file order. */
function blocks(entry: string, fields: readonly string[]): string[] {
  let inside = false;
  return entry.split('\n').filter((text) => {
    if (/^\S/.test(text)) inside = fields.some((field) => text.startsWith(`${field}:`));
    return inside;
  });
}
