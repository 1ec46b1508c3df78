// An invented catalog: symbols no real body uses (`XX-QĐ/THU`), one document in each state that pages must show.

import type { Catalog } from '../../src/corpus/catalog.ts';
import type { Evidence, LegalDocument, Relation, Source } from '../../src/domain/document.ts';
import { buildGraph } from '../../src/domain/graph.ts';
import { isoDate } from '../../src/domain/iso-date.ts';
import { compareByTime } from '../../src/domain/lineage.ts';

/** The day on which the fixture is looked at. */
export const fixtureToday = isoDate('2025-06-01');

const stated: Evidence = { kind: 'stated', sources: ['bao-thu-2024'] };
const inferred: Evidence = { kind: 'inferred', reason: 'cùng cơ quan, cùng trích yếu', sources: [] };

/** A relation to a document of the fixture. */
export function relation(verb: Relation['verb'], id: string, more: Partial<Relation> = {}): Relation {
  return {
    verb,
    target: { kind: 'document', id },
    from: null,
    part: null,
    evidence: stated,
    note: null,
    ...more,
  };
}

/** A document with every field filled by a default. */
export function fixtureDocument(id: string, more: Partial<LegalDocument> = {}): LegalDocument {
  const date = more.date === undefined ? isoDate('2020-01-15') : more.date;
  return {
    id,
    symbol: `${/\d+/.exec(id)?.[0] ?? '1'}-QĐ/THU`,
    type: 'quy-dinh',
    issuers: ['ban-thu'],
    year: date === null ? null : Number(date.slice(0, 4)),
    inForceFrom: null,
    end: null,
    title: `Việc thử số ${id}`,
    titleNote: null,
    topics: ['viec-thu'],
    appliesTo: [],
    textPublic: true,
    reviewed: null,
    attested: [],
    evidence: {},
    relations: [],
    conflicts: [],
    points: [],
    corrections: [],
    confidence: 'medium',
    sources: ['bao-thu-2024'],
    ...more,
    date,
  };
}

const source: Source = {
  id: 'bao-thu-2024',
  title: 'Một bài báo thử',
  publisher: 'Báo Thử',
  url: 'https://example.org/bai-thu',
  published: '2024-05-06',
  seen: isoDate('2025-05-01'),
  kind: 'bao',
  lowTrust: false,
  note: null,
};

const documents = [
  fixtureDocument('qd-01-thu-2010', { date: isoDate('2010-03-04'), title: 'Đi thử việc trong cơ quan' }),
  fixtureDocument('qd-02-thu-2018', {
    date: isoDate('2018-02-28'),
    inForceFrom: isoDate('2018-03-15'),
    title: 'Đi thử việc trong cơ quan',
    relations: [relation('supersedes', 'qd-01-thu-2010', { evidence: inferred })],
  }),
  fixtureDocument('qd-03-thu-2024', {
    date: isoDate('2024-02-08'),
    inForceFrom: isoDate('2024-03-01'),
    title: 'Một số vấn đề về đi thử việc ở nước ngoài',
    titleNote: 'trích yếu rút gọn theo nguồn',
    reviewed: isoDate('2025-05-20'),
    attested: [{ on: isoDate('2030-01-01'), sources: ['bao-thu-2024'] }],
    appliesTo: ['người thử việc'],
    evidence: { date: ['bao-thu-2024'], symbol: ['bao-thu-2024'] },
    relations: [
      relation('supersedes', 'qd-02-thu-2018', { from: isoDate('2024-03-01') }),
      relation('amends', 'qd-05-thu-2021', { part: 'Điều 5' }),
      {
        verb: 'based-on',
        target: { kind: 'unlisted', name: 'Luật Thử 2011', date: isoDate('2011-11-11') },
        from: null,
        part: null,
        evidence: stated,
        note: null,
      },
    ],
    conflicts: [{ field: 'date', says: 'Báo Thử ghi 28/02/2024', sources: ['bao-thu-2024'] }],
    points: [
      {
        id: 'bao-cao',
        provision: 'Điều 7, khoản 2',
        text: 'Người thử việc báo cáo trước khi đi.',
        sources: ['bao-thu-2024'],
      },
      { id: null, provision: null, text: 'Giao thủ trưởng theo dõi.', sources: [] },
    ],
  }),
  fixtureDocument('hd-04-thu-2019', {
    symbol: '4-HD/THU',
    type: 'huong-dan',
    date: isoDate('2019-05-05'),
    title: 'Thực hiện quy định về đi thử việc',
    reviewed: isoDate('2025-05-20'),
    relations: [relation('guides', 'qd-02-thu-2018')],
  }),
  fixtureDocument('qd-05-thu-2021', {
    date: isoDate('2021-07-06'),
    title: 'Chế độ thử việc',
    textPublic: false,
    reviewed: isoDate('2025-05-20'),
  }),
  fixtureDocument('qd-06-thu-2026', { date: isoDate('2026-07-06'), title: 'Việc chưa tới' }),
  fixtureDocument('qd-07-thu-nd', { date: null, title: 'Không rõ ngày' }),
  fixtureDocument('qd-08-thu-2015', {
    date: isoDate('2015-07-06'),
    title: 'Hết một phần',
    inForceFrom: isoDate('2015-07-06'),
  }),
  fixtureDocument('qd-09-thu-2022', {
    date: isoDate('2022-07-06'),
    title: 'Thay một phần',
    relations: [
      relation('supersedes-part', 'qd-08-thu-2015', { part: 'Chương II', from: isoDate('2022-08-01') }),
    ],
  }),
].sort(compareByTime);

/** The catalog of the fixture; its documents can be replaced. */
export function fixtureCatalog(list: readonly LegalDocument[] = documents): Catalog {
  return {
    documents: list,
    graph: buildGraph(list),
    issuers: new Map([
      [
        'ban-thu',
        {
          slug: 'ban-thu',
          name: 'Ban Thử',
          shortName: null,
          codes: ['THU'],
          idCode: 'thu',
          level: 'trung-uong',
          place: null,
          aliases: [],
        },
      ],
    ]),
    terms: [
      {
        slug: 'khoa-xii',
        ordinal: 'XII',
        congressFrom: isoDate('2016-01-20'),
        congressTo: isoDate('2016-01-28'),
        firstPlenum: null,
      },
      {
        slug: 'khoa-xiii',
        ordinal: 'XIII',
        congressFrom: isoDate('2021-01-25'),
        congressTo: isoDate('2021-02-01'),
        firstPlenum: null,
      },
    ],
    topics: new Map([
      [
        'viec-thu',
        { slug: 'viec-thu', title: 'Việc thử', order: 1, summary: 'Mọi việc thử.', keywords: ['thử'] },
      ],
    ]),
    sources: new Map([[source.id, source]]),
    glossary: [],
    redirects: [{ from: 'qd-99-thu-2018', to: 'qd-02-thu-2018', since: isoDate('2025-01-01') }],
    comparisons: [],
    pages: new Map(),
    bodies: new Map(),
    situations: new Map(),
    sessions: new Map(),
    finder: new Map(),
    situationBodies: new Map(),
    sessionBodies: new Map(),
    topicBodies: new Map(),
    sourcesReach: '2025-05',
    publication: null,
  };
}
