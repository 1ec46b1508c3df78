import { expect, test } from 'vitest';
import { isoDate } from '../../src/domain/iso-date.ts';
import { guidanceTree, type GuidanceNode } from '../../src/site/guidance-tree.ts';
import { createSite } from '../../src/site/site.ts';
import { fixtureCatalog, fixtureDocument, fixtureToday, relation } from '../support/fixture-catalog.ts';

const issuer = (slug: string, level: 'trung-uong' | 'ban-trung-uong' | 'tinh' | 'co-so') =>
  [
    slug,
    { slug, name: slug, shortName: null, codes: [], idCode: slug, level, place: null, aliases: [] },
  ] as const;
const at = (id: string, body: string, date: string, ...targets: string[]) =>
  fixtureDocument(id, {
    issuers: [body],
    date: isoDate(date),
    relations: targets.map((target) => relation('guides', target)),
  });

const documents = [
  at('goc', 'trung-uong', '2020-01-01'),
  at('tinh-1', 'tinh', '2020-02-01', 'goc', 'ban-1'),
  at('ban-1', 'ban', '2020-03-01', 'goc'),
  at('xa-1', 'co-so', '2020-04-01', 'tinh-1'),
  at('tinh-0', 'tinh', '2020-01-15', 'goc'),
];

function outline(nodes: readonly GuidanceNode[]): unknown[] {
  return nodes.map(({ id, children }) => (children.length === 0 ? id : [id, ...outline(children)]));
}

function treeOf(list: typeof documents, root: string) {
  const catalog = {
    ...fixtureCatalog(list),
    issuers: new Map([
      issuer('trung-uong', 'trung-uong'),
      issuer('ban', 'ban-trung-uong'),
      issuer('tinh', 'tinh'),
      issuer('co-so', 'co-so'),
    ]),
  };
  return guidanceTree(catalog.graph.documents.get(root)!, createSite(catalog, fixtureToday));
}

test('higher bodies first, then by time; what is under a document stands under it once', () => {
  expect(outline(treeOf(documents, 'goc'))).toEqual([['ban-1', ['tinh-1', 'xa-1']], 'tinh-0', 'tinh-1']);
});

test('each node has its level, relation, evidence and state', () => {
  expect(treeOf(documents, 'tinh-1')).toMatchObject([
    { id: 'xa-1', level: 'Cơ sở', verb: 'hướng dẫn thực hiện', badge: { state: 'unknown' } },
  ]);
});

test('a circle ends', () => {
  const circle = [
    at('a', 'ban', '2020-01-01', 'c'),
    at('b', 'ban', '2020-01-01', 'a'),
    at('c', 'ban', '2020-01-01', 'b'),
  ];
  expect(outline(treeOf(circle, 'a'))).toEqual([['b', 'c']]);
});
