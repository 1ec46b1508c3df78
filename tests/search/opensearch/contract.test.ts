// What the search page sends to a search server and what it makes of the answers, without a server: golden requests
// (requests.json), and answers in the form that the documentation of `_search` gives.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findMarks } from '../../../src/search/highlight.ts';
import { lookUp } from '../../../src/search/look-up.ts';
import { createServerSearcher } from '../../../src/search/opensearch-adapter.ts';
import { serverQuery } from '../../../src/search/opensearch-query.ts';
import { createSymbolResolver } from '../../../src/search/symbol-resolver.ts';

interface Exchange {
  readonly query: string;
  readonly words: string;
  readonly accented: boolean;
}

const exchanges: readonly Exchange[] = JSON.parse(
  readFileSync(join(import.meta.dirname, 'requests.json'), 'utf8'),
);
const glossary = [{ term: 'Bảo vệ chính trị nội bộ', abbreviations: ['BVCTNB'] }];
const hits = [
  { _index: 'hieu-luc', _id: 'cu', _score: 10, sort: [10, 'cu'] },
  { _index: 'hieu-luc', _id: 'moi', _score: 9.5, sort: [9.5, 'moi'] },
  { _index: 'hieu-luc', _id: 'xa', _score: 2, sort: [2, 'xa'] },
];
const whole = {
  took: 4,
  timed_out: false,
  _shards: { total: 1, successful: 1, skipped: 0, failed: 0 },
  hits: { total: { value: 3, relation: 'eq' }, max_score: null, hits },
};

/** A server that gives one answer and keeps what it was asked. */
function replay(answer: unknown, status = 200) {
  const asked: { url: string; body: unknown }[] = [];
  const searcher = createServerSearcher({
    address: '/may-tim/hieu-luc',
    glossary,
    ask: (url, init) => {
      asked.push({ url, body: JSON.parse(String(init.body)) });
      return Promise.resolve(
        new Response(typeof answer === 'string' ? answer : JSON.stringify(answer), { status }),
      );
    },
  });
  return { searcher, asked };
}

describe('requests', () => {
  test.each(exchanges)('$query', async ({ query, words, accented }) => {
    const { searcher, asked } = replay(whole);
    await searcher.search(query);
    expect(asked).toEqual([
      { url: '/may-tim/hieu-luc/_search', body: serverQuery({ words, accented, size: 1000 }) },
    ]);
  });

  test('the whole body of one, field by field', () => {
    expect(serverQuery({ words: 'đảng phí', accented: true, size: 20 })).toMatchInlineSnapshot(`
      {
        "_source": false,
        "from": 0,
        "query": {
          "bool": {
            "filter": [],
            "must": [
              {
                "bool": {
                  "should": [
                    {
                      "multi_match": {
                        "boost": 0.5599999999999999,
                        "fields": [
                          "title^2",
                          "content",
                          "extra^0.5",
                        ],
                        "query": "đảng phí",
                        "tie_breaker": 0.3,
                        "type": "cross_fields",
                      },
                    },
                    {
                      "multi_match": {
                        "boost": 0.13999999999999999,
                        "fields": [
                          "title.folded^2",
                          "content.folded",
                          "extra.folded^0.5",
                        ],
                        "query": "đảng phí",
                        "tie_breaker": 0.3,
                        "type": "cross_fields",
                      },
                    },
                    {
                      "multi_match": {
                        "boost": 1,
                        "fields": [
                          "title.pairs^2",
                          "content.pairs",
                          "extra.pairs^0.5",
                        ],
                        "query": "đảng phí",
                        "tie_breaker": 0.3,
                        "type": "cross_fields",
                      },
                    },
                    {
                      "multi_match": {
                        "analyzer": "hl_synonym_query",
                        "boost": 0.1,
                        "fields": [
                          "title.folded^2",
                          "content.folded",
                          "extra.folded^0.5",
                        ],
                        "query": "đảng phí",
                        "type": "most_fields",
                      },
                    },
                    {
                      "term": {
                        "title.whole": {
                          "value": "đảng phí",
                        },
                      },
                    },
                  ],
                },
              },
            ],
          },
        },
        "size": 20,
        "sort": [
          {
            "_score": {
              "order": "desc",
            },
          },
          {
            "id": "asc",
          },
        ],
        "track_total_hits": true,
      }
    `);
  });

  test.each(['', '  ', '?!'])('%j asks nothing', async (query) => {
    const { searcher, asked } = replay(whole);
    expect(await searcher.search(query)).toMatchObject({ results: [], total: 0, matched: [] });
    expect(asked).toEqual([]);
  });

  test('a day, filters and a further page', () => {
    const body = JSON.stringify(
      serverQuery({
        words: 'đảng phí',
        accented: true,
        size: 20,
        from: 40,
        date: '2025-11-21',
        filters: { type: ['chi-thi'], states: ['in-force'] },
      }),
    );
    expect(body).toContain('"from":40,"size":20');
    expect(body).toContain('"filter":[{"terms":{"type":["chi-thi"]}},{"nested":{"path":"validity"');
    expect(body).toContain('{"range":{"validity.from":{"lte":"2025-11-21"}}}');
    expect(body).toContain('{"range":{"validity.to":{"gte":"2025-11-21"}}}');
    expect(body).toContain('"weight":1.1');
  });

  test('a state without a day is refused', () => {
    expect(() =>
      serverQuery({ words: 'đảng', accented: true, size: 1, filters: { states: ['ended'] } }),
    ).toThrow('day');
  });
});

describe('answers', () => {
  test('documents best first; counted are those near the best', async () => {
    const found = await replay(whole).searcher.search('đảng phí', { limit: 1 });
    expect(found).toMatchObject({ results: [{ id: 'cu', score: 10 }], total: 2, matched: [], unknown: [] });
  });

  test('weights of the day turn near ties and never hide the best', async () => {
    const weight = (id: string): number => (id === 'moi' ? 1.1 : 0.9);
    const found = await replay(whole).searcher.search('đảng phí', { weight });
    expect(found.matched).toEqual(['moi', 'cu']);
    const far = await replay(whole).searcher.search('đảng phí', { weight: (id) => (id === 'xa' ? 100 : 1) });
    expect(far.matched[0]).toBe('cu');
  });

  test('filters hold', async () => {
    const found = await replay(whole).searcher.search('đảng phí', { filter: (id) => id === 'xa' });
    expect(found).toMatchObject({ results: [{ id: 'xa' }], total: 1, matched: ['xa'] });
  });

  test('words and other ways of saying them are marked', async () => {
    const { terms } = await replay(whole).searcher.search('BVCTNB của đảng viên');
    const text = 'Việc bảo vệ chính trị nội bộ ở nơi có đảng viên.';
    expect(findMarks(text, terms).map(({ start, end }) => text.slice(start, end))).toEqual([
      'bảo vệ chính trị nội bộ',
      'đảng viên',
    ]);
  });

  test('no hit names the words looked for', async () => {
    const nothing = { ...whole, hits: { ...whole.hits, hits: [] } };
    expect((await replay(nothing).searcher.search('của zzzz')).unknown).toEqual(['zzzz']);
  });

  test('a number never reaches the server', async () => {
    const { searcher, asked } = replay(whole);
    const resolver = createSymbolResolver([
      { id: 'a', symbol: '58-QĐ/THU', type: 'quy-dinh', date: '2022-02-08' },
    ]);
    const found = await lookUp('58 qd thu', { resolver, searcher: () => Promise.resolve(searcher) });
    expect(found.results.map(({ id }) => id)).toEqual(['a']);
    expect(asked).toEqual([]);
  });

  test.each([
    { name: 'an error', answer: { error: { type: 'index_not_found_exception' } }, status: 404, says: '404' },
    { name: 'too slow', answer: { ...whole, timed_out: true }, status: 200, says: 'part' },
    { name: 'a lost shard', answer: { ...whole, _shards: { failed: 1 } }, status: 200, says: 'part' },
    { name: 'another form', answer: { hits: [] }, status: 200, says: 'another form' },
    { name: 'no JSON', answer: '<html>', status: 200, says: '' },
  ])('$name is refused', async ({ answer, status, says }) => {
    await expect(replay(answer, status).searcher.search('đảng phí')).rejects.toThrow(says);
  });
});
