// An invented pair of lines and the files they become, compared whole by the tests of the importer.

import { line } from './fixture.ts';

/** A superseded document and its successor, with every kind of thing a line can hold. */
export const exampleLines = [
  line({
    id: 'qd-01-xthu-2020',
    effective: '2020-04-01',
    expires: '2021-06-01',
    status: 'superseded',
    title: 'Việc thử nghiệm (trích yếu rút gọn theo nguồn)',
    applies_to: ['đảng viên', 'đảng viên'],
    points: [
      { text: 'Gồm 3 chương, 9 điều về việc thử nghiệm', provision: null, source: null },
      { text: 'Gồm 3 chương và 9 điều về việc thử nghiệm.', provision: 'toàn văn', source: 0 },
      { text: 'Hết hiệu lực khi có Quy định 02-QĐ/XTHU ngày 1/6/2021.', provision: null, source: null },
    ],
    conflicts: ['nguồn 0 ghi ngày 3/2/2020'],
    public_text: false,
  }),
  line({
    id: 'qd-02-xthu-2021',
    symbol: '02-QÐ/XTHU',
    issuer: 'Cơ quan Thử, Ban Thử',
    date: '2021-06-01',
    status: 'in-force',
    relations: [
      { type: 'supersedes', symbol: '01-QĐ/XTHU', date: '2020-03-02', target: 'qd-01-xthu-2020', source: 0 },
      { type: 'based-on', symbol: 'Điều lệ thử', date: null, target: null, source: 0, note: 'bản cũ' },
      { type: 'guides', symbol: '01-QĐ/XTHU', target: 'qd-01-xthu-2020', source: null, inferred: true },
    ],
    sources: [
      {
        url: 'http://bao-thu.vn/b/',
        title: 'Bài hai',
        publisher: 'Báo Thử',
        date: '2021-06',
        supports: ['date', 'relation 0', 'còn được dẫn tháng 7/2021'],
      },
      { url: 'kho/ban-chep.txt', title: 'Bản chép', publisher: null, date: null, supports: ['title (dịch)'] },
    ],
    confidence: 'medium',
  }),
];

export const firstEntry = `---
symbol: 01-QĐ/XTHU
type: quy-dinh
issuer: co-quan-thu
date: 2020-03-02
inForceFrom: 2020-04-01
title: Việc thử nghiệm
titleNote: trích yếu rút gọn theo nguồn
topics: [dang-vien]
appliesTo:
  - đảng viên
textPublic: false
reviewed: 2021-06-30
evidence:
  symbol: [bao-thu-bai-thu]
  date: [bao-thu-bai-thu]
conflicts:
  - field: date
    says: Báo Thử ghi ngày 3/2/2020
    sources: [bao-thu-bai-thu]
points:
  - provision: toàn văn
    text: Gồm 3 chương và 9 điều về việc thử nghiệm.
    sources: [bao-thu-bai-thu]
confidence: high
sources: [bao-thu-bai-thu]
---
`;

const secondEntry = `---
symbol: 02-QĐ/XTHU
type: quy-dinh
issuer: [co-quan-thu, ban-thu]
date: 2021-06-01
title: Việc thử
titleNote: trích yếu dịch lại, chưa đối chiếu bản gốc
topics: [dang-vien]
reviewed: 2021-06-30
attested:
  - on: 2021-07-01
    sources: [bao-thu-bai-hai]
evidence:
  date: [bao-thu-bai-hai]
  title: [ban-luu-ban-chep]
relations:
  - verb: supersedes
    target: qd-01-xthu-2020
    from: 2021-06-01
    sources: [bao-thu-bai-hai]
  - verb: based-on
    unlisted: Điều lệ thử
    sources: [bao-thu-bai-hai]
    note: bản cũ
  - verb: guides
    target: qd-01-xthu-2020
    inferred: cùng lĩnh vực, ban hành sau; chưa có nguồn nêu
confidence: medium
sources: [bao-thu-bai-hai, ban-luu-ban-chep]
---
`;

const sources = {
  'sources/ban-luu.yaml': `- id: ban-luu-ban-chep
  title: Bản chép
  publisher: ban-luu
  file: ban-chep.txt
  kind: bao
`,
  'sources/bao-thu.vn.yaml': `- id: bao-thu-bai-hai
  title: Bài hai
  publisher: Báo Thử
  url: http://bao-thu.vn/b/
  published: 2021-06
  kind: bao
- id: bao-thu-bai-thu
  title: Bài thử
  publisher: Báo Thử
  url: https://www.bao-thu.vn/a.html
  published: 2020-03-05
  kind: bao
`,
};

/** Every file that importing the example makes. */
export const exampleFiles = {
  'documents/2020/qd-01-xthu-2020.md': firstEntry,
  'documents/2021/qd-02-xthu-2021.md': secondEntry,
  ...sources,
};
