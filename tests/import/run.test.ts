import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exampleFiles, exampleLines, firstEntry } from './example.ts';
import { filesMade, importLines, line, makeContent, spoken } from './fixture.ts';

test('lines become entries and sources, and each choice is reported', async () => {
  const content = await makeContent();
  const report = await importLines(content, exampleLines);
  expect(spoken(report)).toEqual([
    '1: đã ghi documents/2020/qd-01-xthu-2020.md',
    '   gộp ý "Gồm 3 chương, 9 điều về việc thử nghiệm" vào "Gồm 3 chương và 9 điều về việc thử nghiệm."',
    '   bỏ ý chỉ lặp lại quan hệ: "Hết hiệu lực khi có Quy định 02-QĐ/XTHU ngày 1/6/2021."',
    '2: đã ghi documents/2021/qd-02-xthu-2021.md',
    '   quan hệ 1 (based-on): không có văn bản đích -, ghi tên "Điều lệ thử" (unlisted)',
    '   quan hệ 2: suy ra, lý do do máy ghi: cùng lĩnh vực, ban hành sau; chưa có nguồn nêu',
  ]);
  expect(await filesMade(content)).toEqual(exampleFiles);
});

test('a second import of the same lines writes nothing and says so', async () => {
  const content = await makeContent();
  await importLines(content, exampleLines);
  const own = `${firstEntry}\nLời người biên tập.\n`;
  await writeFile(join(content, 'documents/2020/qd-01-xthu-2020.md'), own);
  const report = await importLines(content, exampleLines);
  expect(spoken(report)).toEqual(['1: đã có, bỏ qua: qd-01-xthu-2020', '2: đã có, bỏ qua: qd-02-xthu-2021']);
  expect(report.newSources).toBe(0);
  expect(await filesMade(content)).toEqual({ ...exampleFiles, 'documents/2020/qd-01-xthu-2020.md': own });
});

test('a document already in the content is a target, and a source already there keeps its id', async () => {
  const content = await makeContent();
  await importLines(content, exampleLines.slice(0, 1));
  const later = line({
    id: 'qd-03-xthu-2022',
    symbol: '03-QĐ/XTHU',
    date: '2022-01-01',
    relations: [{ type: 'amends', symbol: '01-QĐ/XTHU', target: 'qd-01-xthu-2020', source: 0 }],
  });
  const report = await importLines(content, [later]);
  expect(spoken(report)).toEqual(['1: đã ghi documents/2022/qd-03-xthu-2022.md']);
  expect((await filesMade(content))['documents/2022/qd-03-xthu-2022.md']).toBe(`---
symbol: 03-QĐ/XTHU
type: quy-dinh
issuer: co-quan-thu
date: 2022-01-01
title: Việc thử
topics: [dang-vien]
evidence:
  symbol: [bao-thu-bai-thu]
  date: [bao-thu-bai-thu]
relations:
  - verb: amends
    target: qd-01-xthu-2020
    sources: [bao-thu-bai-thu]
confidence: high
sources: [bao-thu-bai-thu]
---
`);
});

test('what a source list already holds stays as it is, new rows follow', async () => {
  const content = await makeContent();
  const own =
    '# của người biên tập\n- { id: cu, title: Bài cũ, publisher: Báo Thử, url: http://bao-thu.vn/cu, kind: bao }\n';
  await mkdir(join(content, 'sources'));
  await writeFile(join(content, 'sources/bao-thu.vn.yaml'), own);
  await importLines(content, [line()]);
  expect((await filesMade(content))['sources/bao-thu.vn.yaml']).toBe(`${own}- id: bao-thu-bai-thu
  title: Bài thử
  publisher: Báo Thử
  url: https://www.bao-thu.vn/a.html
  published: 2020-03-05
  kind: bao
`);
});
