// Invented situations over the invented catalog, one for each thing that pages must say.

import type { Catalog } from '../../src/corpus/catalog.ts';
import { isoDate } from '../../src/domain/iso-date.ts';
import type { Situation } from '../../src/domain/situation.ts';
import { fixtureCatalog } from './fixture-catalog.ts';

const writtenOn = isoDate('2025-05-30');
const basis = (document: string) => ({ document, provision: null, point: null });

const about: Omit<Situation, 'id' | 'question' | 'answers'> = {
  alsoAsked: ['xin đi thử việc'],
  askedBy: ['dang-vien'],
  topics: ['viec-thu'],
  finder: ['nguoi-thu/di-thu'],
  about: null,
  restsOn: [
    { document: 'qd-02-thu-2018', role: 'main', note: null },
    { document: 'hd-04-thu-2019', role: 'guidance', note: 'khi đi theo đoàn' },
  ],
  examples: [{ on: isoDate('2020-03-01'), text: 'Hồ sơ lập tháng 3/2020' }],
  frontPage: null,
};

/** Asked of any day; answered for the newest rules and for those before. */
export const goingAbroad: Situation = {
  ...about,
  id: 'di-thu-viec',
  question: 'Đi thử việc phải báo cáo ai?',
  answers: [
    { writtenOn, text: 'Báo cáo trước khi đi, theo 03-QĐ/THU.', basis: [basis('qd-03-thu-2024')] },
    { writtenOn, text: 'Trước đây theo Quy định 02-QĐ/THU.', basis: [basis('qd-02-thu-2018')] },
  ],
  frontPage: 2,
};

/** Its only answer was written from rules that have ended. */
export const forgotten: Situation = {
  ...about,
  id: 'cau-bi-bo-quen',
  question: 'Ai cho nghỉ thử việc?',
  askedBy: ['chi-uy', 'dang-vien'],
  answers: [{ writtenOn, text: 'Thủ trưởng.', basis: [basis('qd-02-thu-2018')] }],
  frontPage: 1,
};

/** About the past for good. */
export const longAgo: Situation = {
  ...about,
  id: 'chuyen-nam-2012',
  question: 'Năm 2012 theo văn bản nào?',
  topics: [],
  about: isoDate('2012-06-01'),
  answers: [{ writtenOn, text: 'Theo 01-QĐ/THU.', basis: [basis('qd-01-thu-2010')] }],
  examples: [],
};

/** The invented catalog with these situations and a finder. */
export function situationCatalog(): Catalog {
  const all = [forgotten, longAgo, goingAbroad];
  return {
    ...fixtureCatalog(),
    situations: new Map(all.map((situation) => [situation.id, situation])),
    finder: new Map([
      [
        'nguoi-thu',
        {
          slug: 'nguoi-thu',
          title: 'Người thử việc',
          matters: [
            { slug: 'di-thu', title: 'Đi thử' },
            { slug: 'nghi', title: 'Nghỉ' },
          ],
        },
      ],
    ]),
  };
}
