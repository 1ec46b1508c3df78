import { describe, expect, test } from 'vitest';
import { parsePackCode } from '../../src/domain/pack-code.ts';
import type { Session } from '../../src/domain/session.ts';
import { publicAddress } from '../../src/site/load-catalog.ts';
import { checkLink, sessionCode, sessionPack } from '../../src/site/session-pack.ts';
import { sessionView } from '../../src/site/session-view.ts';
import { createSite } from '../../src/site/site.ts';
import { packPath } from '../../src/site/urls.ts';
import { fixtureCatalog, fixtureToday } from '../support/fixture-catalog.ts';
import { makeLine, makeQuestion, makeSession } from '../support/make-training.ts';

const newest = 'qd-03-thu-2024';
const site = createSite(fixtureCatalog(), fixtureToday);
const session = makeSession('2025-05-30', newest, {
  restsOn: [makeLine('hd-04-thu-2019', 'guidance'), makeLine('qd-02-thu-2018')],
  audience: ['cap-uy', 'dang-vien'],
  outline: [
    {
      part: 'content',
      heading: 'Báo cáo',
      minutes: 45,
      items: [
        {
          text: 'Báo cáo trước khi đi.',
          basis: [
            { document: newest, provision: null, point: 'bao-cao' },
            { document: newest, provision: 'Điều 9', point: null },
            { document: 'qd-05-thu-2021', provision: null, point: null },
          ],
          notes: 'Hỏi lớp trước.',
        },
        {
          text: 'Trước đây khác.',
          basis: [{ document: 'qd-01-thu-2010', provision: null, point: null }],
          notes: null,
        },
      ],
    },
  ],
  questions: [makeQuestion('con-dung', newest), makeQuestion('da-bo', 'qd-01-thu-2010')],
  reading: [
    { kind: 'source', id: 'bao-thu-2024', why: 'giới thiệu' },
    { kind: 'document', id: newest, why: 'văn bản chính' },
  ],
});
const pack = sessionPack(session, site, 'https://example.org/kho');

test('of each line the member of today, main lines first, then what else is cited', () => {
  expect(pack.documents.map(({ role, name, state }) => [role, name, state])).toEqual([
    ['Quy định chính', 'Quy định 03-QĐ/THU', 'Còn hiệu lực'],
    ['Hướng dẫn', 'Hướng dẫn 4-HD/THU', 'Chưa thấy văn bản thay thế'],
    ['Văn bản trước đây', 'Quy định 01-QĐ/THU', 'Hết hiệu lực (suy luận)'],
    ['Liên quan', 'Quy định 05-QĐ/THU', 'Chưa thấy văn bản thay thế'],
  ]);
});

test('what amended a document is named in its sentence; no support, no green word', () => {
  const amended = pack.documents.find(({ name }) => name === 'Quy định 05-QĐ/THU');
  expect(amended?.sentence).toMatch(
    /^Chưa thấy văn bản thay thế.*Được sửa đổi, bổ sung bởi Quy định 03-QĐ\/THU\.$/,
  );
  for (const { state, sentence } of pack.documents) {
    if (state === 'Chưa thấy văn bản thay thế') expect(sentence).not.toContain('Còn hiệu lực');
  }
});

test('the line is told from its first member to the one of today', () => {
  expect(pack.lines.map(({ title, main }) => [title, main])).toEqual([
    ['Dòng kế thừa đến Quy định 03-QĐ/THU', true],
  ]);
  expect(pack.lines[0]?.steps.map(({ name, replaces, current }) => [name, replaces, current])).toEqual([
    ['Quy định 01-QĐ/THU', '', false],
    ['Quy định 02-QĐ/THU', 'Quy định 01-QĐ/THU (suy luận)', false],
    ['Quy định 03-QĐ/THU', 'Quy định 02-QĐ/THU', true],
  ]);
});

test('what a sentence rests on: each document once, with the provisions of points and those written', () => {
  const [item, stale] = pack.parts[0]?.items ?? [];
  expect(item?.basis).toBe('Quy định 03-QĐ/THU, Điều 7, khoản 2, Điều 9; Quy định 05-QĐ/THU');
  expect(stale?.caution).toContain('Quy định 01-QĐ/THU');
});

test('a question whose document has ended is retired and counted', () => {
  expect(pack.questions.map(({ text, answer, basis }) => [text, answer, basis])).toEqual([
    ['Ai báo cáo?', 0, 'Quy định 03-QĐ/THU, Điều 7, khoản 2'],
  ]);
  expect(pack.retired).toBe(1);
});

test('days, code and address', () => {
  expect(pack).toMatchObject({
    day: '2025-06-01',
    dataDay: '01/06/2025',
    reach: 'theo nguồn công khai đến 05/2025',
    minutes: 45,
    audience: 'Cấp ủy, ban thường vụ; Đảng viên',
    address: {
      text: `example.org/kho/tap-huan/thu-viec/?ma=${pack.code}`,
      url: `https://example.org/kho/tap-huan/thu-viec/?ma=${pack.code}`,
    },
  });
  expect(parsePackCode(pack.code)?.day).toBe('2025-06-01');
  expect(sessionView(session, site).pack.code).toBe(sessionCode(session, site));
});

test('reading leads to the source and, where the address is known, to the page of the document', () => {
  expect(pack.reading.map(({ what }) => what.url)).toEqual([
    'https://example.org/bai-thu',
    `https://example.org/kho/van-ban/${newest}/`,
  ]);
});

test('without a public address pages are named by their paths', () => {
  const alone = sessionPack(session, site, null);
  expect(alone.address).toEqual({ text: 'trang /tap-huan/thu-viec/ của Hiệu lực', url: null });
  expect(alone.reading.map(({ what }) => what.url)).toEqual(['https://example.org/bai-thu', null]);
});

test('documents, tables and situations that the catalog lacks are left out or named by their ids', () => {
  const lost: Session = {
    ...session,
    restsOn: [makeLine('khong-co')],
    comparisons: ['khong-co--cung-khong'],
    discussion: [{ text: 'Bàn gì?', hint: null, situation: 'khong-co' }],
    reading: [{ kind: 'document', id: 'khong-co', why: 'không có' }],
  };
  const found = sessionPack(lost, site, null);
  expect(found.comparisons).toEqual([]);
  expect(found.discussion).toEqual([{ text: 'Bàn gì?', hint: null, situation: null }]);
  expect(found.reading[0]?.what.text).toBe('khong-co');
});

describe('addresses', () => {
  test.each([
    [{}, null],
    [{ HIEU_LUC_SITE: 'https://example.org' }, 'https://example.org'],
    [{ HIEU_LUC_SITE: 'https://example.org', HIEU_LUC_BASE: '/kho/' }, 'https://example.org/kho'],
    [{ HIEU_LUC_SITE: 'example.org' }, null],
    [{ HIEU_LUC_SITE: 'https://' }, null],
    [{ HIEU_LUC_SITE: 'javascript:alert(1)' }, null],
  ])('of %j is %j', (env, address) => {
    expect(publicAddress(env)).toBe(address);
  });

  test('a file of a pack has a fixed address', () => {
    expect(packPath('thu-viec', 'slides')).toBe('/tap-huan/thu-viec/trinh-chieu.pptx');
    expect(checkLink('/tap-huan/a/', '250601-AAAA', 'https://example.org').url).toBe(
      'https://example.org/tap-huan/a/?ma=250601-AAAA',
    );
  });
});
