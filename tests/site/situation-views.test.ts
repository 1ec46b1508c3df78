import { describe, expect, test } from 'vitest';
import { isoDate } from '../../src/domain/iso-date.ts';
import { withDay } from '../../src/site/asked-day-words.ts';
import { pieceOn } from '../../src/site/compact-timeline.ts';
import { matterChoices, matterDocuments, matterView, subjectChoices } from '../../src/site/finder-view.ts';
import { plainText } from '../../src/site/phrase.ts';
import { createSite } from '../../src/site/site.ts';
import { answerBasis } from '../../src/site/situation-basis.ts';
import { situationExamples } from '../../src/site/situation-examples.ts';
import { firstDay, situationRoles } from '../../src/site/situation-lines.ts';
import { situationText } from '../../src/site/situation-links.ts';
import {
  frontSituations,
  relatedSituations,
  situationItem,
  situationsByAudience,
  situationsByTopic,
  usersOf,
} from '../../src/site/situation-lists.ts';
import { situationPieces } from '../../src/site/situation-pieces.ts';
import { fixtureToday } from '../support/fixture-catalog.ts';
import { makeLine, makeSession } from '../support/make-training.ts';
import { forgotten, goingAbroad, longAgo, situationCatalog } from '../support/fixture-situations.ts';

const site = createSite(situationCatalog(), fixtureToday);
const { catalog } = site;

describe('what a page says before the answer', () => {
  const noticeOn = (situation: typeof goingAbroad, on: string) => {
    const day = isoDate(on);
    const notice = pieceOn(situationPieces(situation, catalog), day)?.notice ?? null;
    return notice === null ? null : plainText(withDay(notice, day));
  };

  test.each([
    ['an answer written for the rules of the day needs no word', goingAbroad, '2024-06-01', /^null$/],
    ['nor does the answer of the rules before', goingAbroad, '2019-06-01', /^null$/],
    [
      'a day without an answer names what the answer below was written from, and what applied',
      goingAbroad,
      '2012-06-01',
      /^Chưa có lời đáp viết cho ngày 01\/06\/2012\. Lời đáp dưới đây viết theo Quy định 03-QĐ\/THU\. Ngày 01\/06\/2012 áp dụng Quy định 01-QĐ\/THU\.$/,
    ],
    [
      'a day before all documents says that the corpus has none',
      goingAbroad,
      '2001-01-01',
      /Lời đáp dưới đây viết theo Quy định 03-QĐ\/THU\. Kho chưa có văn bản cho ngày này\.$/,
    ],
  ])('%s', (_name, situation, day, words) => {
    expect(String(noticeOn(situation, day))).toMatch(words);
  });

  test('the banner names what ended and its successor, and is silent where an answer stands', () => {
    const unrestOn = (situation: typeof goingAbroad) =>
      pieceOn(situationPieces(situation, catalog), fixtureToday)?.unrest ?? null;
    expect(plainText(unrestOn(forgotten)!)).toContain(
      'Quy định 02-QĐ/THU đã bị thay thế bởi 03-QĐ/THU từ 01/03/2024',
    );
    expect(unrestOn(goingAbroad)).toBeNull();
  });
});

describe('documents by role', () => {
  const shownOn = (on: string) =>
    situationRoles(goingAbroad, site, isoDate(on)).flatMap(({ label, lines }) =>
      lines
        .filter(({ shown }) => shown)
        .map(({ row, standsIn }) => [label, row?.id ?? null, standsIn === null ? null : plainText(standsIn)]),
    );

  test.each([
    [
      '2025-06-01',
      [
        ['Quy định chính', 'qd-03-thu-2024', 'Đã thay thế Quy định 02-QĐ/THU.'],
        ['Hướng dẫn', 'hd-04-thu-2019', null],
      ],
    ],
    [
      '2018-06-01',
      [
        ['Quy định chính', 'qd-02-thu-2018', null],
        ['Hướng dẫn', null, null],
      ],
    ],
    [
      '2012-06-01',
      [
        [
          'Quy định chính',
          'qd-01-thu-2010',
          'Áp dụng trước Quy định 02-QĐ/THU, là văn bản sau này thay thế nó (suy luận).',
        ],
        ['Hướng dẫn', null, null],
      ],
    ],
  ])('on %s', (day, expected) => {
    expect(shownOn(day)).toEqual(expected);
  });

  test('a line says what it is for, and what had changed its document', () => {
    const lines = situationRoles(goingAbroad, site, fixtureToday).flatMap((role) => role.lines);
    expect(lines.find(({ row }) => row?.id === 'hd-04-thu-2019')?.note).toBe('Khi đi theo đoàn.');
    const amended = situationRoles(
      { ...goingAbroad, restsOn: [{ document: 'qd-05-thu-2021', role: 'main', note: null }] },
      site,
      fixtureToday,
    );
    expect(plainText(amended[0]!.lines.find(({ shown }) => shown)!.cause)).toContain(
      '; được sửa đổi, bổ sung bởi Quy định 03-QĐ/THU.',
    );
  });

  test('a situation of the past is answered for its own day', () => {
    expect(firstDay(longAgo, site)).toBe('2012-06-01');
    expect(firstDay(goingAbroad, site)).toBe(fixtureToday);
    const lines = situationRoles(longAgo, site, firstDay(longAgo, site)).flatMap((role) => role.lines);
    expect(lines.find(({ shown }) => shown)?.row?.badge.state).toBe('in-force');
    expect([situationItem(longAgo, site).about, situationItem(goingAbroad, site).about]).toEqual([
      '01/06/2012',
      null,
    ]);
  });

  test('an example names the documents of its day', () => {
    const [example] = situationExamples(goingAbroad, site);
    expect(example?.path).toBe('/tinh-huong/di-thu-viec/?ngay=2020-03-01');
    expect(example?.roles.map(({ label, documents }) => [label, plainText(documents)])).toEqual([
      ['Quy định chính', 'Quy định 02-QĐ/THU'],
      ['Hướng dẫn', 'Hướng dẫn 4-HD/THU'],
    ]);
  });
});

test('a number in an answer means the document of the lines; one that no document has stays text', () => {
  const phrase = situationText('Theo 03-QĐ/THU, không theo 88-QĐ/THU.', goingAbroad, catalog, fixtureToday);
  expect(phrase.filter((part) => typeof part !== 'string')).toEqual([
    { text: '03-QĐ/THU', path: '/van-ban/qd-03-thu-2024/' },
  ]);
});

test.each([
  [
    'a document as a whole',
    [{ document: 'qd-05-thu-2021', provision: null, point: null }],
    'Quy định 05-QĐ/THU',
    [],
  ],
  [
    'a point by its provision, each document once',
    [
      { document: 'qd-03-thu-2024', provision: null, point: 'bao-cao' },
      { document: 'qd-05-thu-2021', provision: 'Điều 1', point: null },
      { document: 'qd-03-thu-2024', provision: 'Điều 9', point: null },
    ],
    'Quy định 03-QĐ/THU (Điều 7, khoản 2; Điều 9); Quy định 05-QĐ/THU (Điều 1)',
    ['/van-ban/qd-03-thu-2024/#diem-bao-cao'],
  ],
  [
    'a point that the document does not have is not linked',
    [{ document: 'qd-05-thu-2021', provision: null, point: 'khong-co' }],
    'Quy định 05-QĐ/THU',
    [],
  ],
])('an answer says what it was written from: %s', (_name, basis, words, anchors) => {
  const phrase = answerBasis(basis, catalog);
  expect(plainText(phrase)).toBe(words);
  const paths = phrase.flatMap((part) => (typeof part === 'string' ? [] : [part.path]));
  expect(paths.filter((target) => target.includes('#'))).toEqual(anchors);
});

describe('lists', () => {
  test('by topic, by who asks, on the front page, near one another', () => {
    expect(situationsByTopic(site).map(({ slug, situations }) => [slug, situations.length])).toEqual([
      ['viec-thu', 2],
      ['viec-khac', 1],
    ]);
    expect(situationsByAudience(site).map(({ slug, situations }) => [slug, situations.length])).toEqual([
      ['dang-vien', 3],
      ['chi-uy', 1],
    ]);
    expect(frontSituations(site).map(({ id }) => id)).toEqual([forgotten.id, goingAbroad.id]);
    expect(relatedSituations(goingAbroad, site).map(({ text }) => text)).toEqual([
      forgotten.question,
      longAgo.question,
    ]);
  });

  test.each([
    [goingAbroad, 'qd-03-thu-2024', 'stands'],
    [forgotten, 'qd-03-thu-2024', 'stale'],
    [longAgo, 'qd-01-thu-2010', 'stands'],
  ])(
    'an item has its main document and says whether its answer stands: $id',
    (situation, main, freshness) => {
      const item = situationItem(situation, site);
      expect([item.main?.id, item.freshness]).toEqual([main, freshness]);
      expect(item.words).toContain('xin di thu viec');
    },
  );

  test('a document knows the situations that pick it on any day, and no others', () => {
    expect(usersOf('qd-01-thu-2010', site).situations).toHaveLength(3);
    expect(usersOf('qd-06-thu-2026', site)).toEqual({ situations: [], sessions: [] });
  });

  test('a document knows the sessions that show it today, though they name an older member of its line', () => {
    const session = makeSession('2025-05-30', 'qd-05-thu-2021', { restsOn: [makeLine('qd-01-thu-2010')] });
    const sessions = new Map([[session.id, session]]);
    const own = createSite({ ...catalog, sessions }, fixtureToday);
    const has = (id: string) => usersOf(id, own).sessions.length;
    expect(['qd-03-thu-2024', 'qd-01-thu-2010', 'qd-05-thu-2021'].map(has)).toEqual([1, 1, 1]);
    // It applied between the two, and the page of the session does not show it.
    expect(has('qd-02-thu-2018')).toBe(0);
  });
});

describe('the guided finder', () => {
  test('counts the situations of a choice; one without any leads nowhere yet', () => {
    expect(subjectChoices(site).map(({ count }) => count)).toEqual([3]);
    const subject = catalog.finder.get('nguoi-thu')!;
    expect(matterChoices(subject, site).map(({ title, count }) => [title, count])).toEqual([
      ['Đi thử', 3],
      ['Nghỉ', 0],
    ]);
  });

  test('names each document once, with the questions that name it; the past stands apart', () => {
    const view = matterView([goingAbroad, forgotten, longAgo], site);
    expect(view.map(({ situation }) => situation.id)).toEqual([goingAbroad.id, forgotten.id]);
    const documents = matterDocuments(view);
    expect(documents.map(({ row }) => row.id)).toHaveLength(new Set(documents.map(({ row }) => row.id)).size);
    const shown = documents.filter((document) => document.shown);
    expect(shown.map(({ row, reasons }) => [row.id, reasons.map(({ link }) => link.text)])).toEqual([
      ['qd-03-thu-2024', [goingAbroad.question, forgotten.question]],
      ['hd-04-thu-2019', [goingAbroad.question, forgotten.question]],
    ]);
  });
});
