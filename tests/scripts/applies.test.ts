import { describe, expect, test } from 'vitest';
import { runScript } from './run-script.ts';

interface Answer {
  date: string;
  results: { id: string; state: string; grade: string; why: string }[];
}

function ask(...args: string[]): Answer {
  return JSON.parse(runScript('applies', ['--json', ...args]).stdout) as Answer;
}

describe('what applied', () => {
  test('on a past day: the member of the line that applied, and no other', () => {
    const { date, results } = ask('--date', '2019-06-01', 'bảo vệ chính trị nội bộ');
    expect(date).toBe('2019-06-01');
    expect(results.slice(0, 3).map(({ id }) => id)).toContain('qd-126-tw-2018');
    const text = JSON.stringify(results);
    for (const other of ['qd-57-tw-2007', 'qd-58-tw-2022', 'qd-367-tw-2025', '57-QĐ/TW', '58-QĐ/TW']) {
      expect(text).not.toContain(other);
    }
    expect(results[0]!.why).toContain('Áp dụng đến hết ngày 07/02/2022.');
  });

  test.each([
    ['hồ sơ bảo vệ chính trị nội bộ tháng 3/2023', '2023-03', 'qd-58-tw-2022'],
    ['bổ nhiệm cán bộ năm 2019', '2019', 'qd-105-tw-2017'],
    ['kỷ luật đảng viên ngày 1/7/2020', '2020-07-01', 'qd-102-tw-2017'],
  ])('%s', (question, date, expected) => {
    const answer = ask(question);
    expect(answer.date).toBe(date);
    expect(answer.results.slice(0, 5).map(({ id }) => id)).toContain(expected);
  });

  test.each<[string, string[], string[]]>([
    ['hồ sơ đảng viên đi nước ngoài lập tháng 3/2023', [], ['qd-58-tw-2022', 'hd-01-btctw-2022']],
    ['hồ sơ đảng viên đi nước ngoài', ['--date', '2026-11-22'], ['qd-367-tw-2025', 'hd-05-btctw-2025']],
    ['tự ý đi nước ngoài bị kỷ luật thế nào', ['--date', '2026-11-22'], ['qd-69-tw-2022', 'qd-264-tw-2025']],
    ['tháng 10/2026 bổ nhiệm trưởng phòng theo quy định nào?', [], ['qd-377-tw-2025']],
    ['bổ nhiệm năm 2019 căn cứ gì?', [], ['qd-105-tw-2017']],
  ])('a question taken for a situation: %s', (question, args, expected) => {
    const { results } = ask(...args, question);
    const ids = results.map(({ id }) => id);
    expect(expected.filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids[0]).toBe(expected[0]);
    expect(results[0]!.why).toContain('Trả lời tình huống “');
  });

  test('one question a line, one answer a line, in order', () => {
    const lines = ['58-QĐ/TW', '{"question":"58-QĐ/TW","date":"2019-06-01"}', '{"topic":"khong-co"}', '{'];
    const { stdout } = runScript('applies', ['-'], lines.join('\n'));
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Answer & { error?: string });
    expect(answers.map(({ results }) => results?.[0]?.id)).toEqual([
      'qd-367-tw-2025',
      'qd-126-tw-2018',
      undefined,
      undefined,
    ]);
    expect(answers.slice(2).every(({ error }) => error !== undefined)).toBe(true);
  });

  test('refuses what is no date or no topic in one line', () => {
    for (const args of [['--date', '2019-02-30', 'x'], ['--topic', 'khong-co'], ['--nothing']]) {
      const { status, stdout, stderr } = runScript('applies', args);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).not.toMatch(/\bat .*:\d+/);
    }
  });
});

describe('find', () => {
  const find = (...args: string[]) =>
    JSON.parse(runScript('find', ['--json', ...args]).stdout) as {
      kind: string;
      results: { id: string; symbol: string; state: string }[];
    };

  test('a number names its documents and nothing else', () => {
    expect(find('58-qd/tw')).toMatchObject({
      kind: 'symbol',
      results: [{ id: 'qd-58-tw-2022', symbol: '58-QĐ/TW' }],
    });
    expect(
      find('86-QĐ/TW')
        .results.map(({ id }) => id)
        .toSorted(),
    ).toEqual(['qd-86-tw-2017', 'qd-86-tw-2022']);
    expect(find('999-QĐ/TW')).toMatchObject({ kind: 'symbol', results: [] });
  });

  test('words are searched, with the state of the day asked', () => {
    const { kind, results } = find('--date', '2019-06-01', 'bao ve chinh tri noi bo');
    expect(kind).toBe('text');
    expect(results.find(({ id }) => id === 'qd-58-tw-2022')?.state).toBe('not-yet');
  });
});
