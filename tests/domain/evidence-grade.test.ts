import { describe, expect, test } from 'vitest';
import type { Conflict, Source } from '../../src/domain/document.ts';
import {
  areIndependent,
  documentEvidence,
  factEvidence,
  noGrades,
  relationEvidence,
  type GradedField,
} from '../../src/domain/evidence-grade.ts';
import type { EvidenceGrade, FactField } from '../../src/domain/vocabulary.ts';
import { endOf, inferred, makeDocument, relate, stated } from '../support/make-document.ts';

type Changes = Parameters<typeof makeDocument>[2];

function source(id: string, publisher: string, lowTrust = false): [string, Source] {
  const rest = { title: id, url: null, published: null, seen: null, kind: 'bao', note: null } as const;
  return [id, { id, publisher, lowTrust, ...rest }];
}

const sources = new Map([
  source('a', 'Báo Thử'),
  source('a2', 'Báo Thử (bản tiếng Anh)'),
  source('b', 'Tạp chí Thử'),
  source('b-en', 'Tạp chí Thử (bản tiếng Anh)'),
  source('copy', 'Trang Gom (Báo Thử)'),
  source('joint', 'Đài Thử / báo thử'),
  source('other', 'Trang Gom (Đài Khác)'),
  source('low', 'Diễn đàn Thử', true),
  source('library', 'Thư viện pháp luật'),
  source('library2', 'LawNet'),
  source('agency', 'VietnamPlus'),
  source('agency2', 'Báo Tin tức (TTXVN)'),
  source('gathered', 'Vietnam.vn'),
  source('gathered2', 'Báo Mới'),
  source('nobody', 'Không rõ'),
  source('nobody2', 'Không rõ'),
]);

function conflict(field: FactField, ids: string[] = [], says = 'ghi khác'): Conflict {
  return { field, says, sources: ids };
}

describe('independent sources', () => {
  test.each<[string[], boolean]>([
    [[], false],
    [['a'], false],
    [['a', 'a'], false],
    [['a', 'b'], true],
    [['a', 'a2'], false],
    [['a2', 'b-en'], true],
    [['a', 'copy'], false],
    [['a', 'joint'], false],
    [['copy', 'other'], false],
    [['a', 'other'], true],
    [['a', 'low'], false],
    [['a', 'low', 'b'], true],
    [['nobody', 'nobody2'], false],
    [['a', 'nobody'], false],
    [['a', 'not-known'], false],
    [['library', 'library2'], false],
    [['agency', 'agency2'], false],
    [['library2', 'agency'], true],
    [['gathered', 'a'], false],
    [['gathered', 'gathered2'], false],
  ])('%j: %s', (ids, expected) => {
    expect(areIndependent(ids, sources)).toBe(expected);
  });
});

describe('facts', () => {
  const plain = { sources: ['a', 'b'] };
  const cases: readonly [string, GradedField, Changes, EvidenceGrade, string][] = [
    ['two publishers', 'date', { evidence: { date: ['a', 'b'] } }, 'cross-checked', 'named'],
    ['one publisher twice', 'date', { evidence: { date: ['a', 'a2'] } }, 'single', 'named'],
    ['only low trust', 'date', { evidence: { date: ['low'] } }, 'single', 'named'],
    ['no source noted, the entry has two', 'date', plain, 'single', 'entry'],
    ['the entry has none', 'date', { sources: [] }, 'inferred', 'none'],
    [
      'sources that disagree',
      'date',
      { evidence: { date: ['a', 'b'] }, conflicts: [conflict('date', ['low'])] },
      'conflicting',
      'named',
    ],
    [
      'disagreement on another fact',
      'date',
      { evidence: { date: ['a', 'b'] }, conflicts: [conflict('title', ['low'])] },
      'cross-checked',
      'named',
    ],
    [
      'a remark beside sources',
      'symbol',
      { evidence: { symbol: ['a', 'b'] }, conflicts: [conflict('symbol')] },
      'cross-checked',
      'named',
    ],
    ['a remark and no source', 'title', { ...plain, conflicts: [conflict('title')] }, 'inferred', 'reason'],
    [
      'disagreement, none noted',
      'title',
      { ...plain, conflicts: [conflict('title', ['a'])] },
      'conflicting',
      'entry',
    ],
    [
      'a type that only one kind has',
      'type',
      { symbol: '01-HD/THU', type: 'huong-dan', evidence: { symbol: ['a', 'b'] } },
      'cross-checked',
      'symbol',
    ],
    [
      'QĐ is a regulation or a decision',
      'type',
      { evidence: { symbol: ['a', 'b'] }, ...plain },
      'single',
      'entry',
    ],
    [
      'an end that a source states',
      'end',
      { end: endOf('on', '2024-01-01', 'stated', { kind: 'stated', sources: ['a', 'b'] }) },
      'cross-checked',
      'named',
    ],
    [
      'an end that is concluded',
      'end',
      { end: endOf('on', '2024-01-01', 'purpose-done', inferred) },
      'inferred',
      'reason',
    ],
    ['a year alone', 'date', { date: null, year: 2020, sources: ['a'] }, 'single', 'entry'],
    ['several issuers', 'issuer', { evidence: { issuer: ['a', 'b'] } }, 'cross-checked', 'named'],
    ['whom it is for', 'appliesTo', { appliesTo: ['mọi người'], sources: ['a'] }, 'single', 'entry'],
  ];
  test.each(cases)('%s', (_, field, changes, grade, basis) => {
    const found = factEvidence(makeDocument('thu', '2020-01-01', changes), field, sources);
    expect({ grade: found?.grade, basis: found?.basis }).toEqual({ grade, basis });
  });

  test.each<[string, GradedField, Changes]>([
    ['no symbol', 'symbol', { symbol: null }],
    ['no date and no year', 'date', { date: null, year: null }],
    ['no day of effect', 'inForceFrom', {}],
    ['nobody named', 'appliesTo', {}],
    ['no end', 'end', {}],
  ])('%s: nothing to grade', (_, field, changes) => {
    expect(factEvidence(makeDocument('thu', '2020-01-01', changes), field, sources)).toBeNull();
  });

  test('a fact tells the remarks that name it', () => {
    const remark = conflict('date');
    const document = makeDocument('thu', '2020-01-01', { conflicts: [conflict('title'), remark] });
    expect(factEvidence(document, 'date', sources)?.conflicts).toEqual([remark]);
  });
});

describe('relations', () => {
  const older = makeDocument('cu', '2010-01-01', { symbol: '07-QĐ/THU' });
  const other = makeDocument('khac', '2011-01-01', { symbol: '08-QĐ/THU' });
  const documents = new Map([older, other].map((document) => [document.id, document]));
  const two = { kind: 'stated', sources: ['a', 'b'] } as const;
  const relations = [
    relate('supersedes', 'cu', { evidence: two }),
    relate('amends', 'khac', { evidence: two }),
  ];
  const gradesWith = (conflicts: Conflict[]) => {
    const document = makeDocument('thu', '2020-01-01', { relations, conflicts });
    return relations.map((relation) => relationEvidence(document, relation, sources, documents).grade);
  };

  test.each<[string, Conflict[], EvidenceGrade[]]>([
    ['no conflict', [], ['cross-checked', 'cross-checked']],
    [
      'one that names a symbol',
      [conflict('relations', ['low'], 'không nói thay 07-QĐ/THU')],
      ['conflicting', 'cross-checked'],
    ],
    ['one that names none', [conflict('relations', ['low'])], ['conflicting', 'conflicting']],
    ['a remark', [conflict('relations')], ['cross-checked', 'cross-checked']],
    ['on another field', [conflict('date', ['low'])], ['cross-checked', 'cross-checked']],
  ])('%s', (_, conflicts, expected) => {
    expect(gradesWith(conflicts)).toEqual(expected);
  });

  test('a conclusion stays one, whatever stands beside it', () => {
    const relation = relate('supersedes', 'cu', { evidence: { ...inferred, sources: ['a', 'b'] } });
    const document = makeDocument('thu', '2020-01-01', { relations: [relation] });
    expect(relationEvidence(document, relation, sources, documents)).toMatchObject({
      grade: 'inferred',
      basis: 'reason',
      sources: ['a', 'b'],
    });
  });

  test('one source is one source', () => {
    const relation = relate('supersedes', 'cu', { evidence: stated });
    const document = makeDocument('thu', '2020-01-01', { relations: [relation] });
    expect(relationEvidence(document, relation, sources, documents).grade).toBe('single');
  });
});

describe('a document as a whole', () => {
  const all = { symbol: ['a', 'b'], date: ['a', 'b'], title: ['a', 'b'] };
  test.each<[string, Changes, EvidenceGrade]>([
    ['everything checked', { evidence: all }, 'cross-checked'],
    ['one fact from one source', { evidence: { ...all, title: ['a'] } }, 'single'],
    [
      'one fact with disagreement',
      { evidence: { ...all, title: ['a'] }, conflicts: [conflict('date', ['low'])] },
      'conflicting',
    ],
    [
      'one fact without source',
      { evidence: { symbol: ['a', 'b'], date: ['a', 'b'] }, conflicts: [conflict('title')] },
      'inferred',
    ],
    [
      'a fact that it has not',
      { symbol: null, evidence: { date: ['a', 'b'], title: ['a', 'b'] } },
      'cross-checked',
    ],
    ['what is not a core fact', { evidence: all, conflicts: [conflict('issuer', ['a'])] }, 'cross-checked'],
    ['no source at all', { sources: [] }, 'inferred'],
  ])('%s', (_, changes, expected) => {
    expect(documentEvidence(makeDocument('thu', '2020-01-01', changes), sources)).toBe(expected);
  });
});

test('counts start at nothing, in the order of the vocabulary', () => {
  expect(Object.entries(noGrades())).toEqual([
    ['cross-checked', 0],
    ['single', 0],
    ['conflicting', 0],
    ['inferred', 0],
  ]);
});
