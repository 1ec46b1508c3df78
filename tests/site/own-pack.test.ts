import { describe, expect, test } from 'vitest';
import { isoDate } from '../../src/domain/iso-date.ts';
import { packCode } from '../../src/domain/pack-code.ts';
import {
  holds,
  withChoice,
  withDocument,
  withMoved,
  withNote,
  withoutDocument,
} from '../../src/site/own-edits.ts';
import { lostQuestions, ownChoices, ownKnowledge, ownPack, withoutUnknown } from '../../src/site/own-pack.ts';
import { emptySession, ownLimits, type OwnSession } from '../../src/site/own-session.ts';
import { createSite } from '../../src/site/site.ts';
import { trainingRecords } from '../../src/site/training-records.ts';
import { fixtureCatalog, fixtureDocument, relation } from '../support/fixture-catalog.ts';
import { makeQuestion, makeSession } from '../support/make-training.ts';

const today = isoDate('2026-11-22');
const reviewed = isoDate('2026-11-01');
const points = [
  { id: 'bao-cao', provision: 'Điều 7', text: 'Báo cáo trước khi đi.', sources: [] },
  { id: null, provision: null, text: 'Giao thủ trưởng theo dõi.', sources: [] },
];
const catalog = {
  ...fixtureCatalog([
    fixtureDocument('qd-01-thu-2010', { date: isoDate('2010-01-01'), reviewed, title: 'Đi thử' }),
    fixtureDocument('qd-02-thu-2020', {
      reviewed,
      points,
      title: 'Đi thử',
      relations: [relation('supersedes', 'qd-01-thu-2010')],
    }),
    fixtureDocument('qd-03-thu-2020', { reviewed, title: 'Phí thử' }),
  ]),
  comparisons: [
    {
      id: 'qd-02-thu-2020--qd-01-thu-2010',
      from: ['qd-01-thu-2010'],
      to: 'qd-02-thu-2020',
      basis: null,
      rows: [],
    } as const,
  ],
  sessions: new Map([
    [
      'thu-viec',
      makeSession('2026-11-01', 'qd-02-thu-2020', {
        questions: [makeQuestion('con-dung', 'qd-02-thu-2020'), makeQuestion('het-dung', 'qd-01-thu-2010')],
      }),
    ],
  ]),
};
const records = trainingRecords(createSite(catalog, today));
const own: OwnSession = {
  title: 'Buổi thử',
  audience: ['cap-uy'],
  minutes: 90,
  documents: [
    { id: 'qd-02-thu-2020', note: 'đọc kỹ Điều 7' },
    { id: 'qd-01-thu-2010', note: '' },
    { id: 'qd-99-thu-1999', note: 'không còn trong kho' },
  ],
  comparisons: ['qd-02-thu-2020--qd-01-thu-2010'],
  questions: ['thu-viec/con-dung'],
};
const pack = ownPack(own, records, (code) => ({ text: `noi-nay?ma=${code}`, url: null }));

describe('the pack of an own session', () => {
  test('names the documents in the trainer’s order with states and notes, and leaves out unknown ones', () => {
    expect(pack.documents.map(({ name, state, note }) => [name, state, note])).toEqual([
      ['Quy định 02-QĐ/THU', 'Chưa thấy văn bản thay thế', 'đọc kỹ Điều 7'],
      ['Quy định 01-QĐ/THU', 'Hết hiệu lực (suy luận)', null],
    ]);
  });

  test('warns beside a document that has ended', () => {
    const [opening] = pack.parts;
    expect(opening?.items.map(({ caution }) => caution !== null)).toEqual([false, true]);
    expect(opening?.items[1]?.caution).toContain('Đã bị thay thế bởi Quy định 02-QĐ/THU');
  });

  test('makes a part of each document from its points; one without points says so', () => {
    expect(pack.parts.map(({ heading }) => heading)).toEqual([
      'Các văn bản của buổi và tình trạng',
      'Quy định 02-QĐ/THU',
      'Quy định 01-QĐ/THU: hết hiệu lực (suy luận)',
      'Liên hệ ở đơn vị',
      'Câu hỏi và trao đổi',
    ]);
    expect(pack.parts[1]?.items.map(({ basis, notes }) => [basis, notes])).toEqual([
      ['Quy định 02-QĐ/THU, Điều 7', 'đọc kỹ Điều 7'],
      ['Quy định 02-QĐ/THU', null],
    ]);
    expect(pack.parts[2]?.items[0]?.text).toBe('Kho chưa có nội dung công khai của Quy định 01-QĐ/THU.');
  });

  test('shares the minutes out whole', () => {
    expect(pack.parts.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(90);
    expect(pack.parts.every(({ minutes }) => minutes > 0)).toBe(true);
  });

  test('draws a line of succession once, however many of its members are chosen', () => {
    expect(pack.lines.map(({ main, steps }) => [main, steps.length])).toEqual([[true, 2]]);
  });

  test('has the code that the same documents have elsewhere', () => {
    const ids = ['qd-01-thu-2010', 'qd-02-thu-2020'];
    expect(pack.code).toBe(packCode(ids, catalog.graph, today));
    expect(pack.address.text).toBe(`noi-nay?ma=${pack.code}`);
    expect(ownKnowledge(own, records).documents.map(([id]) => id)).toEqual(ids.toReversed());
  });

  test('offers what rests on its documents, and only questions in use', () => {
    const choices = ownChoices(own, records);
    expect(choices.comparisons.map(({ id }) => id)).toEqual(['qd-02-thu-2020--qd-01-thu-2010']);
    expect(choices.questions.map(({ id }) => id)).toEqual(['thu-viec/con-dung']);
    const other = { ...own, documents: [{ id: 'qd-03-thu-2020', note: '' }] };
    expect(ownChoices(other, records)).toEqual({ comparisons: [], questions: [] });
    expect(ownPack(other, records, () => ({ text: '', url: null })).questions).toEqual([]);
  });

  test('marks a table whose newer document has ended, and no other', () => {
    const successor = fixtureDocument('qd-05-thu-2025', {
      date: isoDate('2025-01-01'),
      relations: [relation('supersedes', 'qd-02-thu-2020')],
    });
    const documents = [...catalog.documents, successor];
    const later = { ...catalog, ...fixtureCatalog(documents), comparisons: catalog.comparisons };
    const cautions = (list: typeof records) => list.comparisons.map(({ table }) => table.caution);
    expect(cautions(trainingRecords(createSite(later, today)))[0]).toContain('đã bị thay thế bởi');
    expect(cautions(records)).toEqual([null]);
  });

  test('counts chosen questions that may no longer be put; one whose document was taken out is none', () => {
    const chosen = { ...own, questions: ['thu-viec/con-dung', 'thu-viec/het-dung', 'thu-viec/khong-co'] };
    const packOf = (session: OwnSession) => ownPack(session, records, () => ({ text: '', url: null }));
    expect(packOf(chosen)).toMatchObject({ retired: 1, questions: [{ text: 'Ai báo cáo?' }] });
    expect(packOf({ ...own, documents: [] }).retired).toBe(0);
    expect(lostQuestions(own, records)).toBe(0);
  });

  test('documents that the corpus does not hold are told apart; without such the session is the same', () => {
    const read = withoutUnknown(own, records);
    expect(read.unknown).toEqual(['qd-99-thu-1999']);
    expect(read.own.documents.map(({ id }) => id)).toEqual(['qd-02-thu-2020', 'qd-01-thu-2010']);
    expect(withoutUnknown(read.own, records)).toEqual({ own: read.own, unknown: [] });
  });

  test('of an empty session is still a pack', () => {
    const empty = ownPack(emptySession, records, () => ({ text: '', url: null }));
    expect(empty.title).toBe('Buổi tập huấn tự soạn');
    expect(empty.documents).toEqual([]);
  });
});

describe('changes', () => {
  const ids = (session: OwnSession) => session.documents.map(({ id }) => id);
  const two = withDocument(withDocument(emptySession, 'a'), 'b');

  test('a document comes last, once', () => {
    expect(ids(two)).toEqual(['a', 'b']);
    expect(withDocument(two, 'a')).toBe(two);
    expect(holds(two, 'b')).toBe(true);
    expect(holds(two, 'c')).toBe(false);
  });

  test('a full session takes no more', () => {
    const full = Array.from({ length: ownLimits.documents }, (_, n) => `d${n}`).reduce(
      withDocument,
      emptySession,
    );
    expect(withDocument(full, 'x')).toBe(full);
  });

  test.each<[string, -1 | 1, string[]]>([
    ['b', -1, ['b', 'a']],
    ['a', 1, ['b', 'a']],
    ['a', -1, ['a', 'b']],
    ['b', 1, ['a', 'b']],
    ['x', 1, ['a', 'b']],
  ])('moving %s by %i', (id, by, expected) => {
    expect(ids(withMoved(two, id, by))).toEqual(expected);
  });

  test('a note belongs to its document, is cut at the limit, and goes with it', () => {
    const noted = withNote(two, 'b', 'x'.repeat(ownLimits.note + 5));
    expect(noted.documents.map(({ note }) => note.length)).toEqual([0, ownLimits.note]);
    expect(ids(withoutDocument(noted, 'b'))).toEqual(['a']);
  });

  test('a choice is made once and taken back', () => {
    const chosen = withChoice(withChoice(two, 'questions', 's/q', true), 'questions', 's/q', true);
    expect(chosen.questions).toEqual(['s/q']);
    expect(withChoice(chosen, 'questions', 's/q', false).questions).toEqual([]);
  });
});
