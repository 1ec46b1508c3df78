// Change one status, and everything of ours that rests on it shows it, and nothing else does.

import { describe, expect, test } from 'vitest';
import type { Catalog } from '../../src/corpus/catalog.ts';
import type { LegalDocument } from '../../src/domain/document.ts';
import { isoDate } from '../../src/domain/iso-date.ts';
import { plainText, type Phrase } from '../../src/site/phrase.ts';
import { reviewEntries } from '../../src/site/review-view.ts';
import { sessionCard, sessionView, sessionsInOrder, type SessionView } from '../../src/site/session-view.ts';
import { createSite, type Site } from '../../src/site/site.ts';
import { fixtureCatalog, fixtureDocument, relation } from '../support/fixture-catalog.ts';
import { endOf } from '../support/make-document.ts';
import {
  makeAnswer,
  makeBasis,
  makeLine,
  makeQuestion,
  makeSession,
  makeSituation,
} from '../support/make-training.ts';

const today = isoDate('2026-11-22');
const reviewed = isoDate('2026-11-01');
const points = [{ id: 'bao-cao', provision: 'Điều 7', text: 'Báo cáo trước khi đi.', sources: [] }];
const travel = fixtureDocument('qd-01-thu-2020', { reviewed, points, title: 'Đi thử việc' });
const papers = fixtureDocument('qd-02-thu-2020', { reviewed, points, title: 'Giấy tờ thử' });
const fees = fixtureDocument('qd-03-thu-2020', { reviewed, points, title: 'Phí thử' });
const older = fixtureDocument('qd-04-thu-2010', { date: isoDate('2010-01-01'), reviewed });
const comparison = {
  id: 'qd-01-thu-2020--qd-04-thu-2010',
  from: ['qd-04-thu-2010'],
  to: 'qd-01-thu-2020',
  basis: null,
  rows: [],
} as const;

const item = (text: string, document: string) => ({ text, basis: makeBasis(document), notes: null });
const onTravel = makeSession('2026-11-01', travel.id, {
  id: 'di-thu',
  restsOn: [makeLine(travel.id), makeLine(papers.id, 'guidance')],
  outline: [
    {
      part: 'content',
      heading: 'Nội dung',
      minutes: 60,
      items: [item('Theo văn bản một.', travel.id), item('Theo văn bản hai.', papers.id)],
    },
  ],
  comparisons: [comparison.id],
  questions: [makeQuestion('cau-mot', travel.id), makeQuestion('cau-hai', papers.id)],
});
const onFees = makeSession('2026-11-01', fees.id, {
  id: 'phi-thu',
  order: 2,
  questions: [makeQuestion('cau-phi', fees.id)],
});
const situations = [
  makeSituation([makeAnswer('2026-11-01', travel.id)], { id: 'hoi-di' }),
  makeSituation([makeAnswer('2026-11-01', fees.id)], { id: 'hoi-phi' }),
];

function siteWith(...more: readonly LegalDocument[]): Site {
  const documents = [older, travel, papers, fees];
  const kept = documents.filter(({ id }) => !more.some((other) => other.id === id));
  const catalog: Catalog = {
    ...fixtureCatalog([...kept, ...more]),
    comparisons: [comparison],
    situations: new Map(situations.map((situation) => [situation.id, situation])),
    sessions: new Map([onTravel, onFees].map((session) => [session.id, session])),
  };
  return createSite(catalog, today);
}

const successor = fixtureDocument('qd-09-thu-2026', {
  date: isoDate('2026-05-05'),
  reviewed,
  relations: [relation('supersedes', travel.id)],
});
const viewOf = (site: Site, id: string): SessionView => sessionView(site.catalog.sessions.get(id)!, site);
const said = (phrases: readonly Phrase[]) => phrases.map(plainText);
const ids = (questions: SessionView['questions']) => questions.map(({ id }) => id);

describe('while nothing has changed', () => {
  const site = siteWith();

  test('every session stands, and all questions are in use', () => {
    const cards = sessionsInOrder(site).map((session) => sessionCard(session, site));
    expect(cards.map(({ id, freshness, inUse, minutes }) => [id, freshness, inUse, minutes])).toEqual([
      ['di-thu', 'stands', 2, 60],
      ['phi-thu', 'stands', 1, 60],
    ]);
    expect(cards[0]?.standing).toBe('Không thấy phần nào phải sửa.');
    expect(viewOf(site, 'di-thu').retired).toEqual([]);
  });

  test('nothing is to be reviewed', () => {
    expect(reviewEntries(site)).toEqual([]);
  });
});

describe('when a line has no document left', () => {
  const gone = fixtureDocument('qd-07-thu-2015', {
    date: isoDate('2015-01-01'),
    end: endOf('on', '2018-01-01'),
  });
  const site = siteWith(gone);
  const own = site.catalog.sessions.get('phi-thu')!;
  const session = { ...own, restsOn: [...own.restsOn, makeLine(gone.id)] as typeof own.restsOn };
  const words = 'Kho không có văn bản nào đang áp dụng trong dòng của Quy định 07-QĐ/THU.';

  test('the session does not say that nothing is to be changed', () => {
    const view = sessionView(session, site);
    expect(view.standing).toBe('1 phần cần rà soát.');
    expect(said(view.unrest)).toEqual([words]);
  });

  test('the list for review has it', () => {
    const sessions = new Map([[session.id, session]]);
    const entries = reviewEntries(createSite({ ...site.catalog, sessions }, today));
    expect(entries.map(({ kind, causes }) => [kind, ...said(causes)])).toEqual([['Dòng kế thừa', words]]);
  });
});

describe('when only a situation of the discussion has no answer left', () => {
  const site = siteWith(successor);
  const own = site.catalog.sessions.get('phi-thu')!;
  const discussion = [{ text: 'Bàn gì?', hint: null, situation: 'hoi-di' }];

  test('the banner names it instead of ending in a colon', () => {
    const view = sessionView({ ...own, discussion }, site);
    expect(view.freshness).toBe('stale');
    expect(said(view.unrest)).toHaveLength(1);
    expect(said(view.unrest)[0]).toMatch(/^Lời đáp của tình huống “.+” cần viết lại\.$/);
  });
});

describe('when one document is replaced', () => {
  const site = siteWith(successor);
  const view = viewOf(site, 'di-thu');

  test('the session shows it, with what ended and its successor', () => {
    expect(view.freshness).toBe('stale');
    expect(view.standing).toBe('3 phần cần rà soát.');
    expect(said(view.unrest)).toEqual(['Quy định 01-QĐ/THU đã bị thay thế bởi 09-QĐ/THU từ 05/05/2026.']);
  });

  test('only the sentence and the table that rest on it carry the warning', () => {
    expect(view.outline[0]?.items.map(({ unrest }) => unrest.length)).toEqual([1, 0]);
    expect(view.comparisons.map(({ unrest }) => unrest.length)).toEqual([1]);
  });

  test('its question leaves the set in use and stands apart', () => {
    expect(ids(view.questions)).toEqual(['cau-hai']);
    expect(ids(view.retired)).toEqual(['cau-mot']);
    expect(said(view.retired[0]!.unrest)[0]).toContain('09-QĐ/THU');
    expect(view.inUse).toBe(1);
  });

  test('the documents of the session are those that apply now', () => {
    expect(view.groups.map(({ role, entries }) => [role, ...entries.map(({ row }) => row.id)])).toEqual([
      ['main', 'qd-09-thu-2026'],
      ['guidance', 'qd-02-thu-2020'],
    ]);
  });

  test('the other session and the other situation show nothing', () => {
    expect(viewOf(site, 'phi-thu').freshness).toBe('stands');
    expect(viewOf(site, 'phi-thu').unrest).toEqual([]);
    const pages = reviewEntries(site).map(({ page }) => page.path.replace(/#.*/, ''));
    expect(new Set(pages)).toEqual(new Set(['/tinh-huong/hoi-di/', '/tap-huan/di-thu/']));
  });

  test('the list for review names every part with its cause', () => {
    expect(
      reviewEntries(site).map(({ kind, freshness, causes }) => [kind, freshness, causes.length]),
    ).toEqual([
      ['Tình huống', 'stale', 1],
      ['Đề cương', 'stale', 1],
      ['Câu hỏi trắc nghiệm', 'stale', 1],
      ['Bảng điểm mới', 'stale', 1],
    ]);
  });

  test('the code of the pack is another one than before', () => {
    const before = viewOf(siteWith(), 'di-thu').pack.code;
    expect(view.pack.code).not.toBe(before);
    expect(viewOf(site, 'phi-thu').pack.code).toBe(viewOf(siteWith(), 'phi-thu').pack.code);
  });
});

describe('other changes of one document', () => {
  test('an amendment that the session does not name disturbs it, and is named', () => {
    const amending = fixtureDocument('qd-08-thu-2026', {
      date: isoDate('2026-06-06'),
      reviewed,
      relations: [relation('amends', fees.id)],
    });
    const view = viewOf(siteWith(amending), 'phi-thu');
    expect(view.freshness).toBe('stale');
    expect(said(view.unrest)[0]).toContain(
      'sửa đổi, đính chính hoặc thay thế một phần bởi Quy định 08-QĐ/THU',
    );
    expect(viewOf(siteWith(amending), 'di-thu').freshness).toBe('stands');
  });

  test('a document nobody reviewed makes its parts uncertain, its question stays in use and says so', () => {
    const site = siteWith({ ...fees, reviewed: null });
    const view = viewOf(site, 'phi-thu');
    expect(view.freshness).toBe('uncertain');
    expect(view.standing).toBe('2 phần chưa chắc còn đúng.');
    expect(ids(view.questions)).toEqual(['cau-phi']);
    expect(said(view.questions[0]!.unrest)[0]).toMatch(/^Chưa chắc Quy định 03-QĐ\/THU còn được áp dụng: /);
    expect(reviewEntries(site).map(({ kind, freshness }) => [kind, freshness])).toEqual([
      ['Tình huống', 'uncertain'],
      ['Đề cương', 'uncertain'],
      ['Câu hỏi trắc nghiệm', 'uncertain'],
    ]);
  });
});

test('a question leads to the very point that answers it', () => {
  const [question] = viewOf(siteWith(), 'di-thu').questions;
  expect(question?.answer).toBe('A. Người đi');
  expect(question?.source).toEqual({
    text: 'Quy định 01-QĐ/THU, Điều 7',
    path: '/van-ban/qd-01-thu-2020/#diem-bao-cao',
  });
});
