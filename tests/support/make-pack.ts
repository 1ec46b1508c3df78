// A pack with something in every place, so that a test writes down only what it is about.

import type { Pack, PackItem } from '../../src/export/pack.ts';

/** An item of an outline that rests on one provision. */
export function makeItem(text: string, changes: Partial<PackItem> = {}): PackItem {
  return { text, basis: 'Quy định 01-QĐ/THU, Điều 5', notes: null, caution: null, ...changes };
}

/** A whole pack about an invented regulation. */
export function makePack(changes: Partial<Pack> = {}): Pack {
  return {
    title: 'Thử việc: từ Quy định 01 đến Quy định 02 <mới> & "đủ"',
    summary: 'Một buổi về thử việc.',
    aims: ['Người học nêu được văn bản đang áp dụng.', 'Người học biết tra lại.'],
    audience: 'Cấp ủy, ban thường vụ; Đảng viên',
    minutes: 90,
    day: '2026-11-22',
    dataDay: '22/11/2026',
    reach: 'theo nguồn công khai đến 03/2026',
    code: '261122-K7QP',
    address: {
      text: 'example.org/tap-huan/thu-viec/?ma=261122-K7QP',
      url: 'https://example.org/tap-huan/thu-viec/?ma=261122-K7QP',
    },
    documents: [
      {
        role: 'Quy định chính',
        name: 'Quy định 02-QĐ/THU',
        heading: 'Quy định số 02-QĐ/THU, ngày 08/02/2022 của Ban Thử',
        title: 'Đi thử việc',
        state: 'Chưa thấy văn bản thay thế',
        sentence: 'Chưa thấy văn bản thay thế (rà soát gần nhất ngày 01/01/2026).',
        note: 'đi xa',
      },
    ],
    lines: [
      {
        title: 'Dòng kế thừa đến Quy định 02-QĐ/THU',
        role: 'Quy định chính',
        main: true,
        steps: [
          { name: 'Quy định 01-QĐ/THU', day: '2010', state: 'Hết hiệu lực', replaces: '', current: false },
          {
            name: 'Quy định 02-QĐ/THU',
            day: '08/02/2022',
            state: 'Chưa thấy văn bản thay thế',
            replaces: 'Quy định 01-QĐ/THU (suy luận)',
            current: true,
          },
        ],
      },
    ],
    parts: [
      {
        part: 'reasons',
        kind: 'Lý do và tầm quan trọng',
        heading: 'Vì sao cần nắm',
        minutes: 20,
        items: [makeItem('Lý do thứ nhất.', { notes: 'Hỏi lớp trước.\nRồi mới nói.' })],
      },
      {
        part: 'content',
        kind: 'Nội dung chính',
        heading: 'Báo cáo trước khi đi',
        minutes: 70,
        items: [
          makeItem('Báo cáo chi bộ trước 30 ngày.', { caution: 'Quy định 01-QĐ/THU đã hết hiệu lực.' }),
          makeItem('Ghi vào sổ.', { basis: '' }),
        ],
      },
    ],
    comparisons: [
      {
        title: 'Điểm mới của Quy định 02-QĐ/THU (2022) so với Quy định 01-QĐ/THU (2010)',
        remarks: ['Theo báo chí.'],
        caution: null,
        rows: [
          {
            topic: 'Thời hạn',
            old: { text: '15 ngày.', support: 'Điều 4. Nguồn: Báo Thử.' },
            new: { text: '30 ngày.', support: 'Điều 5. Nguồn: Báo Thử.' },
            change: 'Sửa đổi',
            note: 'Dài gấp đôi.',
          },
        ],
      },
    ],
    discussion: [
      {
        text: 'Đi đột xuất thì sao?',
        hint: 'Báo cáo ngay khi có thể.',
        situation: { text: 'Đi thử việc phải báo cáo ai?', url: 'https://example.org/tinh-huong/di/' },
      },
    ],
    questions: [
      {
        text: 'Báo cáo trước bao nhiêu ngày?',
        options: ['15 ngày', '30 ngày', '45 ngày', '60 ngày'],
        answer: 1,
        why: 'Điều 5 nêu 30 ngày.',
        basis: 'Quy định 02-QĐ/THU, Điều 5',
      },
    ],
    retired: 2,
    reading: [{ what: { text: 'Một bài báo thử', url: 'https://example.org/bai' }, why: 'giới thiệu chung' }],
    ...changes,
  };
}

/** A pack of nothing but its frame, as a trainer who has only begun has it. */
export const emptyPack: Pack = makePack({
  summary: '',
  aims: [],
  audience: '',
  address: { text: 'trang /tap-huan/tu-soan/ của Hiệu lực', url: null },
  documents: [],
  lines: [],
  parts: [],
  comparisons: [],
  discussion: [],
  questions: [],
  retired: 0,
  reading: [],
});
