import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeContentCache, readContent } from '../../src/corpus/read-content.ts';
import { comparedEdges, comparisonId, isToldOnBothSides } from '../../src/domain/comparison.ts';
import { makeContentFolder } from './make-content.ts';

const file = 'comparisons/qd-02-thu-2021--qd-01-thu-2020.yaml';

describe('reading', () => {
  test('a table is typed and its text is of one form', () => {
    const text = `from: qd-01-thu-2020
to: qd-02-thu-2021
rows:
  - topic: "Thơ\\u0300i gian"
    kind: sua-doi
    old: { text: "Hai   tháng", provision: "\\u00D0iều 3", sources: [bao-thu] }
    new: { text: Một tháng, provision: none }
    note: ghi chú
  - topic: Phí
    kind: bai-bo
    old: { text: Có thu, sources: [bao-thu] }
    new: { none: không còn }
`;
    const { catalog, problems } = readContent(makeContentFolder({ [file]: text }), makeContentCache());
    expect(problems).toEqual([]);
    expect(catalog.comparisons).toEqual([
      {
        id: 'qd-02-thu-2021--qd-01-thu-2020',
        from: ['qd-01-thu-2020'],
        to: 'qd-02-thu-2021',
        basis: null,
        rows: [
          {
            topic: 'Thời gian',
            kind: 'sua-doi',
            old: { kind: 'told', text: 'Hai tháng', provision: 'Điều 3', sources: ['bao-thu'] },
            new: { kind: 'told', text: 'Một tháng', provision: null, sources: [] },
            note: 'ghi chú',
          },
          {
            topic: 'Phí',
            kind: 'bai-bo',
            old: { kind: 'told', text: 'Có thu', provision: null, sources: ['bao-thu'] },
            new: { kind: 'none', reason: 'không còn', sources: [] },
            note: null,
          },
        ],
      },
    ]);
  });

  test.each([
    ['no table at all', '# chỉ có ghi chú\n'],
    ['a list', '- from: [qd-01-thu-2020]\n'],
    ['no rows', 'from: [qd-01-thu-2020]\nto: qd-02-thu-2021\nrows: []\n'],
    ['YAML that cannot be read', 'from: [qd-01-thu-2020\n'],
  ])('%s is refused, the documents stay', (_, text) => {
    const { catalog, problems, refused } = readContent(
      makeContentFolder({ [file]: text }),
      makeContentCache(),
    );
    expect(catalog.comparisons).toEqual([]);
    expect(catalog.documents).toHaveLength(1);
    expect(problems.map(({ place }) => place.file)).toEqual([file]);
    expect([...refused.comparison]).toEqual(['qd-02-thu-2021--qd-01-thu-2020']);
  });
});

describe('the tables of this corpus', () => {
  const { catalog } = readContent(path.resolve(import.meta.dirname, '../../content'));
  const { comparisons, graph, sources } = catalog;

  test('each joins documents that exist, of which the newer acts on every older one', () => {
    const wrong = comparisons.flatMap(({ id, from, to }) =>
      from.filter((old) => comparedEdges(graph, to, old).length === 0).map((old) => `${id}: ${old}`),
    );
    expect(wrong).toEqual([]);
    expect(comparisons.filter(({ id, from, to }) => id !== comparisonId(to, from))).toEqual([]);
  });

  test('each row has both sides or a reason, with sources that exist; kept means told on both', () => {
    const wrong = comparisons.flatMap(({ id, rows }) =>
      rows.flatMap((row) => {
        const sides = [row.old, row.new];
        const bad =
          sides.some((side) => (side.kind === 'told' ? side.text : side.reason) === '') ||
          sides.some(
            (side) => side.sources.length === 0 || side.sources.some((source) => !sources.has(source)),
          ) ||
          (row.kind === 'giu-nguyen' && !isToldOnBothSides(row));
        return bad ? [`${id}: ${row.topic}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('at least twelve steps are told on both sides in every row', () => {
    const complete = comparisons.filter(({ rows }) => rows.every(isToldOnBothSides));
    expect(complete.length).toBeGreaterThanOrEqual(12);
  });

  test('a table of documents whose text is not public says on what it rests', () => {
    const reported = comparisons.filter(({ from, to }) =>
      [to, ...from].some((id) => graph.documents.get(id)?.textPublic === false),
    );
    expect(reported.length).toBeGreaterThan(0);
    expect(reported.filter(({ basis }) => basis === null)).toEqual([]);
  });
});
