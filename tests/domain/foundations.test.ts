import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/corpus/read-content.ts';
import type { LegalDocument } from '../../src/domain/document.ts';
import { restingOnEnded } from '../../src/domain/foundations.ts';
import { buildGraph, type Graph } from '../../src/domain/graph.ts';
import { isoDate, type IsoDate } from '../../src/domain/iso-date.ts';
import { validityOn } from '../../src/domain/validity.ts';
import { anyDay, anyDocuments } from '../support/any-documents.ts';
import { makeDocument, relate } from '../support/make-document.ts';

/** The same list from the relations as written, every pair asked on its own. */
function bruteForce(documents: readonly LegalDocument[], graph: Graph, date: IsoDate): string[] {
  const found: string[] = [];
  for (const document of documents) {
    for (const other of documents) {
      for (const relation of document.relations) {
        if (relation.target.kind !== 'document' || relation.target.id !== other.id) continue;
        if (!['guides', 'implements', 'based-on'].includes(relation.verb)) continue;
        const [own, theirs] = [document, other].map((one) => validityOn(one, graph, date).state);
        const alive = own === 'in-force' || own === 'partly-ended' || own === 'unknown';
        if (alive && theirs === 'ended') found.push(`${document.id} ${relation.verb} ${other.id}`);
      }
    }
  }
  return found.toSorted();
}

const listed = (documents: readonly LegalDocument[], graph: Graph, date: IsoDate) =>
  restingOnEnded(documents, graph, date)
    .map(({ document, edge, ended }) => `${document.id} ${edge.relation.verb} ${ended.id}`)
    .toSorted();

describe('live documents that rest on ended ones', () => {
  const { catalog } = readContent(path.resolve(import.meta.dirname, '../../content'));
  test.each([
    '2008-01-01',
    '2012-06-30',
    '2018-02-28',
    '2018-03-01',
    '2022-07-06',
    '2025-10-08',
    '2026-11-22',
  ])('the real ones equal a brute-force recomputation on %s', (day) => {
    const date = isoDate(day);
    expect(listed(catalog.documents, catalog.graph, date)).toEqual(
      bruteForce(catalog.documents, catalog.graph, date),
    );
  });

  test('there are some today', () => {
    expect(listed(catalog.documents, catalog.graph, isoDate('2026-11-22')).length).toBeGreaterThan(5);
  });

  test('any documents, on any day', () => {
    fc.assert(
      fc.property(anyDocuments, anyDay, (documents, date) => {
        const graph = buildGraph(documents);
        expect(listed(documents, graph, date)).toEqual(bruteForce(documents, graph, date));
      }),
    );
  });

  test('not a document that has itself ended, nor one that only cites', () => {
    const old = makeDocument('cu', '2010-01-01');
    const guide = makeDocument('huong-dan', '2011-01-01', { relations: [relate('guides', 'cu')] });
    const citing = makeDocument('dan-chieu', '2011-01-01', { relations: [relate('cites', 'cu')] });
    const ender = makeDocument('moi', '2015-01-01', { relations: [relate('supersedes', 'cu')] });
    const guide2 = makeDocument('huong-dan-2', '2016-01-01', {
      relations: [relate('supersedes', 'huong-dan')],
    });
    const all = [old, guide, citing, ender, guide2];
    const on = (day: string) => listed(all, buildGraph(all), isoDate(day));
    expect([on('2014-12-31'), on('2015-01-01'), on('2016-01-01')]).toEqual([[], ['huong-dan guides cu'], []]);
  });
});
