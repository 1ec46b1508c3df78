import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/corpus/read-content.ts';
import { isoDate } from '../../src/domain/iso-date.ts';
import { lawEvents } from '../../src/domain/law-events.ts';
import { formatAtom } from '../../src/export/atom.ts';
import { changeFeed } from '../../src/site/change-feed.ts';
import { allCorrections, correctionsOfTopic, noCorrectionWords } from '../../src/site/correction-log.ts';
import {
  comingEvents,
  eventsByYear,
  eventsOfTopic,
  logDays,
  newestEvents,
  pastEvents,
} from '../../src/site/law-log.ts';
import { plainText } from '../../src/site/phrase.ts';
import { createSite } from '../../src/site/site.ts';
import { atomFaults } from '../support/atom-faults.ts';
import { fixtureCatalog, fixtureDocument, fixtureToday, relation } from '../support/fixture-catalog.ts';
import { childrenOf, readXml } from '../support/read-xml.ts';

const site = createSite(fixtureCatalog(), fixtureToday);
const correction = { field: 'date', was: '18/02/2020', is: '15/01/2020', on: isoDate('2025-05-20') } as const;
const corrected = createSite(
  fixtureCatalog([
    fixtureDocument('qd-01-thu-2020', {
      corrections: [
        { ...correction, reason: 'Báo in nhầm.' },
        { ...correction, field: 'title', was: 'Việc', is: 'Việc thử', reason: 'Thiếu chữ.' },
      ],
    }),
    fixtureDocument('qd-02-thu-2020', {
      topics: [],
      corrections: [{ ...correction, on: isoDate('2025-05-25'), reason: 'Báo in nhầm.' }],
    }),
  ]),
  fixtureToday,
);
const real = createSite(readContent('content').catalog, isoDate('2026-11-22'));

function lines(days: ReturnType<typeof logDays>): string[] {
  return days.flatMap(({ label, items }) =>
    items.map(({ sentence, doubt }) =>
      [`${label}: ${plainText(sentence)}`, doubt].filter((one) => one !== '').join(' | '),
    ),
  );
}

describe('the law', () => {
  test('newest first, each with what is only concluded', () => {
    expect(lines(logDays(pastEvents(site), site))).toEqual([
      '01/03/2024: Quy định 03-QĐ/THU có hiệu lực (ban hành 08/02/2024)',
      '01/03/2024: Quy định 05-QĐ/THU được sửa đổi, bổ sung bởi Quy định 03-QĐ/THU, phần: Điều 5',
      '01/03/2024: Quy định 02-QĐ/THU bị thay thế bởi Quy định 03-QĐ/THU',
      '08/02/2024: Ban hành Quy định 03-QĐ/THU',
      '01/08/2022: Quy định 08-QĐ/THU bị thay thế một phần bởi Quy định 09-QĐ/THU, phần: Chương II',
      '06/07/2022: Ban hành Quy định 09-QĐ/THU',
      '06/07/2021: Ban hành Quy định 05-QĐ/THU',
      '05/05/2019: Ban hành Hướng dẫn 4-HD/THU',
      '15/03/2018: Quy định 02-QĐ/THU có hiệu lực (ban hành 28/02/2018)',
      '15/03/2018: Quy định 01-QĐ/THU bị thay thế bởi Quy định 02-QĐ/THU | Suy luận: chưa có nguồn nào nêu thẳng.',
      '28/02/2018: Ban hành Quy định 02-QĐ/THU',
      '06/07/2015: Ban hành Quy định 08-QĐ/THU, có hiệu lực từ ngày ban hành',
      '04/03/2010: Ban hành Quy định 01-QĐ/THU',
      'Không rõ ngày: Ban hành Quy định 07-QĐ/THU',
    ]);
  });

  test('what lies ahead is apart', () => {
    expect(lines(logDays(comingEvents(site), site))).toEqual(['06/07/2026: Ban hành Quy định 06-QĐ/THU']);
    expect(pastEvents(site).length + comingEvents(site).length).toBe(lawEvents(site.catalog).length);
  });

  test('a year alone stands below the days of that year, no day at the end', () => {
    const documents = [
      fixtureDocument('qd-01-thu-nd', { date: null, year: 2020 }),
      fixtureDocument('qd-02-thu-2020', { date: isoDate('2020-01-01') }),
      fixtureDocument('qd-03-thu-nd', { date: null }),
      fixtureDocument('qd-04-thu-2019', { date: isoDate('2019-12-31') }),
    ];
    const labels = (list: ReturnType<typeof fixtureCatalog>) => {
      const one = createSite(list, fixtureToday);
      return logDays(pastEvents(one), one).map(({ label }) => label);
    };
    expect(labels(fixtureCatalog(documents))).toEqual([
      '01/01/2020',
      'Trong năm 2020',
      '31/12/2019',
      'Không rõ ngày',
    ]);
  });

  test('a day is never cut in two', () => {
    const documents = ['qd-01-thu-2020', 'qd-02-thu-2020', 'qd-03-thu-2020'].map((id) => fixtureDocument(id));
    const one = createSite(
      fixtureCatalog([...documents, fixtureDocument('qd-04-thu-2019', { date: isoDate('2019-01-01') })]),
      fixtureToday,
    );
    expect(newestEvents(pastEvents(one), 1)).toHaveLength(3);
    expect(newestEvents(pastEvents(one), 99)).toHaveLength(4);
  });

  test('each past event stands on the page of its year', () => {
    const all = [...eventsByYear(real).values()].flat();
    expect(new Set(all)).toEqual(new Set(pastEvents(real)));
    expect(
      eventsByYear(real)
        .get(2025)!
        .every(({ span }) => span.latest?.startsWith('2025')),
    ).toBe(true);
  });

  test('a topic has the events of its documents and of those that act on them', () => {
    const documents = [
      fixtureDocument('qd-01-thu-2010', { topics: ['cu'] }),
      fixtureDocument('qd-02-thu-2020', { relations: [relation('supersedes', 'qd-01-thu-2010')] }),
    ];
    const one = createSite(fixtureCatalog(documents), fixtureToday);
    expect(eventsOfTopic('cu', one).map(({ kind }) => kind)).toEqual(['issued', 'replaced']);
    expect(eventsOfTopic('khong-co', one)).toEqual([]);
  });
});

describe('corrections', () => {
  test('newest first; of one day the last written first', () => {
    expect(allCorrections(corrected).map(({ id, field }) => `${id} ${field}`)).toEqual([
      '2025-05-25-qd-02-thu-2020-correction-1 Ngày ban hành',
      '2025-05-20-qd-01-thu-2020-correction-2 Trích yếu',
      '2025-05-20-qd-01-thu-2020-correction-1 Ngày ban hành',
    ]);
    expect(correctionsOfTopic('viec-thu', corrected)).toHaveLength(2);
    expect(allCorrections(site)).toEqual([]);
  });

  test('where there is none, it says since when', () => {
    expect(noCorrectionWords(site)).toContain('chưa được công bố');
    const publication = { first: isoDate('2025-05-01'), last: isoDate('2025-05-31') };
    expect(noCorrectionWords({ catalog: { ...site.catalog, publication } })).toBe(
      'Chưa có lần sửa nào từ khi công bố dữ liệu ngày 01/05/2025.',
    );
  });
});

describe('feeds', () => {
  const nowhere = { address: null, base: '/quy-dinh/' };
  const served = { address: 'https://example.org/quy-dinh', base: '/quy-dinh/' };
  const topics = [null, ...real.catalog.topics.values()];

  test.each([nowhere, served])('every feed of the real content is valid at $address', (place) => {
    const faults = topics.flatMap((topic) => atomFaults(formatAtom(changeFeed(real, place, topic))));
    expect(faults).toEqual([]);
  });

  test('with both kinds of entries, each told by its category', () => {
    const feed = readXml(formatAtom(changeFeed(corrected, served)));
    const kinds = childrenOf(feed, 'entry').map(
      (entry) => childrenOf(entry, 'category')[0]?.attributes['term'],
    );
    expect(kinds).toEqual(['dinh-chinh', 'dinh-chinh', 'dinh-chinh', 'phap-luat', 'phap-luat']);
    expect(atomFaults(formatAtom(changeFeed(corrected, served)))).toEqual([]);
  });

  test('links are absolute where the address is known, else below the base', () => {
    const linksOf = (place: typeof nowhere | typeof served) => {
      const feed = readXml(formatAtom(changeFeed(corrected, place)));
      const [entry] = childrenOf(feed, 'entry');
      return [feed, entry!].flatMap((one) =>
        childrenOf(one, 'link').map(({ attributes }) => attributes['href']),
      );
    };
    const below = ['/thay-doi.xml', '/thay-doi/', '/van-ban/qd-02-thu-2020/#lich-su-sua-doi'];
    expect(linksOf(nowhere)).toEqual(below.map((path) => `/quy-dinh${path}`));
    expect(linksOf(served)).toEqual(below.map((path) => `https://example.org/quy-dinh${path}`));
  });

  test('an id does not change when the day of the build does', () => {
    const later = createSite(real.catalog, isoDate('2027-02-01'));
    const idsOf = (one: typeof real) => changeFeed(one, nowhere).entries.map(({ id }) => id);
    const laterIds = new Set(idsOf(later));
    expect(idsOf(real).filter((id) => laterIds.has(id)).length).toBeGreaterThan(50);
  });

  test.each([null, [...real.catalog.topics.values()][0]!])(
    'nor when the address of the site does',
    (topic) => {
      const idsAt = (place: typeof nowhere | typeof served) => {
        const feed = readXml(formatAtom(changeFeed(real, place, topic)));
        return [feed, ...childrenOf(feed, 'entry')].map((one) => childrenOf(one, 'id')[0]?.text);
      };
      const elsewhere = { address: 'http://kho.example.net:8080', base: '/' };
      expect(idsAt(served)).toEqual(idsAt(nowhere));
      expect(idsAt(elsewhere)).toEqual(idsAt(nowhere));
      expect(idsAt(nowhere)[0]).toMatch(/^tag:hieu-luc\.invalid,2026:thay-doi/);
    },
  );

  test('nothing of a feed lies after the build', () => {
    const { entries, updated } = changeFeed(real, nowhere);
    expect(entries.filter((entry) => entry.updated > real.builtOn)).toEqual([]);
    expect(updated).toBe(entries[0]?.updated);
  });

  test('a title alone says that it is a conclusion', () => {
    const titles = new Map(changeFeed(site, nowhere).entries.map(({ id, title }) => [id, title]));
    expect(titles.get('2018-03-15-qd-01-thu-2010-replaced-qd-02-thu-2018')).toMatch(/ \(suy luận\)$/);
    expect(titles.get('2024-03-01-qd-02-thu-2018-replaced-qd-03-thu-2024')).not.toContain('suy luận');
  });

  test('an empty feed has the day of the build', () => {
    const empty = createSite(fixtureCatalog([]), fixtureToday);
    expect(changeFeed(empty, nowhere)).toMatchObject({ updated: fixtureToday, entries: [] });
  });
});
