import { describe, expect, test } from 'vitest';
import { packAnswersDocx } from '../../src/export/pack-answers-docx.ts';
import { packHandoutDocx } from '../../src/export/pack-handout-docx.ts';
import { packOutlineDocx } from '../../src/export/pack-outline-docx.ts';
import { packSlidesPptx } from '../../src/export/pack-slides-pptx.ts';
import { emptyPack, makeItem, makePack } from '../support/make-pack.ts';
import { danglingParts, faultOf, unknownRelations, wordsOf, xmlParts } from '../support/office-package.ts';

const writers = {
  outline: packOutlineDocx,
  handout: packHandoutDocx,
  answers: packAnswersDocx,
  slides: packSlidesPptx,
};
const kinds = Object.keys(writers) as (keyof typeof writers)[];
const wordKinds = kinds.filter((kind) => kind !== 'slides');

// A pack is written once a kind for all tests that only look at it.
const written = new Map(kinds.map((kind) => [kind, writers[kind](makePack())]));
const partsOf = async (kind: keyof typeof writers) => xmlParts((await written.get(kind)) ?? new Uint8Array());

const pasted = makePack({
  title: 'Dán từ nơi khác \u0001\u000B&#0; ]]> <w:p>',
  summary: 'Dòng một\nDòng hai 🙂',
});

describe.each(kinds)('%s', (kind) => {
  test.each([
    ['a full pack', makePack()],
    ['a pack only begun', emptyPack],
    ['text pasted from elsewhere', pasted],
  ])('%s makes a whole file', async (_, pack) => {
    const bytes = await writers[kind](pack);
    const faults = [...xmlParts(bytes)].flatMap(([name, xml]) => {
      const fault = faultOf(xml);
      return fault === null ? [] : [`${name}: ${fault}`];
    });
    expect(faults).toEqual([]);
    expect(danglingParts(bytes)).toEqual([]);
    expect(unknownRelations(bytes)).toEqual([]);
  });

  test('equal packs give equal bytes, another pack gives others', async () => {
    const first = await written.get(kind);
    expect(first?.length).toBeGreaterThan(1000);
    expect(await writers[kind](makePack())).toEqual(first);
    expect(await writers[kind](makePack({ code: '261122-AAAA' }))).not.toEqual(first);
  });

  test('the file says the day of the data as the day it was made, and no other', async () => {
    const core = (await partsOf(kind)).get('docProps/core.xml') ?? '';
    const days = [...core.matchAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g)].map(([day]) => day);
    expect(days).toEqual(['2026-11-22T00:00:00Z', '2026-11-22T00:00:00Z']);
  });

  test('title, day of the data, code and address are in it', async () => {
    const words = [...(await partsOf(kind)).values()].map(wordsOf).join('\n');
    expect(words).toContain('Thử việc: từ Quy định 01 đến Quy định 02 <mới> & "đủ"');
    expect(words).toContain('Dữ liệu đến ngày 22/11/2026 · mã 261122-K7QP');
    expect(words).toContain('example.org/tap-huan/thu-viec/?ma=261122-K7QP');
  });

  test('nothing is in English, and nothing looks like an official letter', async () => {
    const parts = [...(await partsOf(kind))];
    expect(parts.filter(([, xml]) => xml.includes('lang="en-US"')).map(([name]) => name)).toEqual([]);
    const words = parts.map(([, xml]) => wordsOf(xml)).join('\n');
    expect(words).not.toMatch(/Nơi nhận|ĐẢNG CỘNG SẢN|CỘNG HÒA|Độc lập/);
  });
});

describe.each(wordKinds)('%s in Word', (kind) => {
  test('the footer has the data line, the pages and the address', async () => {
    const parts = await partsOf(kind);
    const footer = parts.get('word/footer1.xml') ?? '';
    expect(wordsOf(footer)).toContain('Dữ liệu đến ngày 22/11/2026 · mã 261122-K7QP');
    expect(wordsOf(footer)).toContain('example.org/tap-huan/thu-viec/');
    expect(footer).toMatch(/PAGE[\s\S]*NUMPAGES/);
    expect(parts.get('word/document.xml')).toContain('<w:footerReference');
  });

  test('every style that is used is defined, and the language is Vietnamese', async () => {
    const parts = await partsOf(kind);
    const styles = parts.get('word/styles.xml') ?? '';
    const body = (parts.get('word/document.xml') ?? '') + (parts.get('word/footer1.xml') ?? '');
    const used = new Set(
      [...body.matchAll(/<w:(?:p|r|tbl)Style w:val="([^"]+)"/g)].map((match) => match[1] ?? ''),
    );
    expect([...used].filter((id) => !styles.includes(`w:styleId="${id}"`))).toEqual([]);
    expect([...used]).toEqual(expect.arrayContaining(['Title']));
    expect(styles).toContain('<w:lang w:val="vi-VN"');
  });

  test('A4, and a head row that repeats', async () => {
    const body = (await partsOf(kind)).get('word/document.xml') ?? '';
    expect(body).toMatch(/<w:pgSz[^>]*w:w="210mm"|<w:pgSz[^>]*w:w="1190[67]"/);
    expect(body.match(/<w:tbl>/g)?.length).toBe(body.match(/<w:tblHeader\/>/g)?.length);
  });
});

const bodyOf = async (kind: keyof typeof writers, pack = makePack()) =>
  wordsOf(xmlParts(await writers[kind](pack)).get('word/document.xml') ?? '');

test('the outline has everything of the pack but the answers', async () => {
  const pack = makePack();
  const words = await bodyOf('outline', pack);
  const expected = [
    ...pack.aims,
    ...pack.parts.flatMap(({ heading, items }) => [
      heading,
      ...items.flatMap(({ text, basis, notes, caution }) => [
        text,
        basis,
        notes?.split('\n')[0] ?? '',
        caution ?? '',
      ]),
    ]),
    ...pack.documents.flatMap(({ heading, title, sentence }) => [heading, title, sentence]),
    ...pack.lines.flatMap(({ steps }) => steps.flatMap(({ name, day, replaces }) => [name, day, replaces])),
    'Thời hạn',
    '15 ngày.',
    'Điều 5. Nguồn: Báo Thử.',
    'Dài gấp đôi.',
    'Đi đột xuất thì sao?',
    'Báo cáo ngay khi có thể.',
    'Đi thử việc phải báo cáo ai?',
    'Báo cáo trước bao nhiêu ngày?',
    'D. 60 ngày',
    '2 câu đã được bỏ ra',
    'Một bài báo thử',
  ];
  expect(expected.filter((text) => !words.includes(text))).toEqual([]);
  expect(words).not.toContain('Điều 5 nêu 30 ngày.');
});

test('the answer sheet has the key, the reason and the basis', async () => {
  const words = await bodyOf('answers');
  for (const text of [
    'Bảng đáp án',
    'Đáp án B. Điều 5 nêu 30 ngày.',
    'Căn cứ: Quy định 02-QĐ/THU, Điều 5.',
  ]) {
    expect(words).toContain(text);
  }
  expect(await bodyOf('answers', emptyPack)).toContain('Chưa có câu hỏi nào dùng được.');
});

test('the handout has main points, states and new points, without notes of the trainer', async () => {
  const words = await bodyOf('handout');
  for (const text of [
    'Báo cáo chi bộ trước 30 ngày.',
    'Chưa thấy văn bản thay thế',
    'Thời hạn',
    '30 ngày.',
  ]) {
    expect(words).toContain(text);
  }
  expect(words).not.toContain('Hỏi lớp trước.');
});

const ended = 'Quy định 02-QĐ/THU đã hết hiệu lực.';
const inDoubt = makePack({ comparisons: makePack().comparisons.map((one) => ({ ...one, caution: ended })) });

test.each(['outline', 'handout'] as const)('the %s marks what is in doubt and says why', async (kind) => {
  const words = await bodyOf(kind, inDoubt);
  expect(words).toContain('Cần rà soát: Quy định 01-QĐ/THU đã hết hiệu lực.');
  expect(words).toContain(`Cần rà soát: ${ended}`);
});

describe('slides', () => {
  const read = async (pack = makePack()) => {
    const parts = [...xmlParts(await packSlidesPptx(pack))];
    const words = (folder: string) =>
      parts
        .filter(([name]) => name.startsWith(`ppt/${folder}/${folder.slice(0, -1)}`))
        .map(([, xml]) => wordsOf(xml));
    return { parts, shown: words('slides'), notes: words('notesSlides') };
  };

  test('every item is shown and has its basis in the notes; lines of notes stay lines', async () => {
    const { shown, notes } = await read();
    for (const text of ['Lý do thứ nhất.', 'Báo cáo chi bộ trước 30 ngày.', 'Ghi vào sổ.']) {
      expect(shown.join('\n')).toContain(text);
    }
    expect(notes.join('\n')).toContain(
      'Gợi ý trình bày: Hỏi lớp trước.\nRồi mới nói.\nCăn cứ: Quy định 01-QĐ/THU, Điều 5.',
    );
    expect(notes.length).toBe(shown.length);
  });

  test('what is in doubt is marked on the slide itself, the reason in the notes', async () => {
    const { shown, notes } = await read(inDoubt);
    expect(shown.join('\n')).toContain('Quy định 01-QĐ/THU, Điều 5; cần rà soát, xem ghi chú');
    expect(shown.join('\n')).toContain('Điểm mới; cần rà soát, xem ghi chú');
    expect(notes.join('\n')).toContain('Cần rà soát: Quy định 01-QĐ/THU đã hết hiệu lực.');
    expect(notes.join('\n')).toContain(`Cần rà soát: ${ended}`);
  });

  test('the answer of a sample question is in the notes only', async () => {
    const { shown, notes } = await read();
    expect(shown.join('\n')).toContain('B. 30 ngày');
    expect(shown.join('\n')).not.toContain('Điều 5 nêu 30 ngày.');
    expect(notes.join('\n')).toContain('Đáp án B. Điều 5 nêu 30 ngày.');
  });

  test('a part of many long items goes on several slides, none left out', async () => {
    const items = Array.from({ length: 14 }, (_, index) =>
      makeItem(`Ý số ${index + 1}: ${'nội dung dài của một ý '.repeat(7)}hết ${index + 1}.`),
    );
    const [first] = makePack().parts;
    const { shown } = await read(makePack({ parts: [{ ...first!, items }] }));
    const some = shown.filter((words) => words.includes('Vì sao cần nắm ('));
    expect(some.length).toBeGreaterThan(2);
    expect(items.filter(({ text }) => !some.some((words) => words.includes(text)))).toEqual([]);
  });

  test('the properties of a paragraph stand once, at its beginning', async () => {
    const { parts } = await read();
    const wrong = parts.flatMap(([name, xml]) =>
      [...xml.matchAll(/<a:p>([\s\S]*?)<\/a:p>/g)]
        .filter(([, inner = '']) => inner.lastIndexOf('<a:pPr') > 0)
        .map(() => name),
    );
    expect(wrong).toEqual([]);
  });
});
