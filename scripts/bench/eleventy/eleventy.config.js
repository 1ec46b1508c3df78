// The same pages as scripts/bench/hugo, for Eleventy.
import { readFileSync } from 'node:fs';

const listOf = (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]);

export default function (config) {
  const data = (name) => JSON.parse(readFileSync(`${process.env.PEER_DATA}/${name}.json`, 'utf8'));
  config.addGlobalData('knownSources', () => data('sources'));
  config.addGlobalData('knownTopics', () => data('topics'));
  config.addGlobalData('layout', 'document.njk');
  config.addFilter('day', (date) => (date instanceof Date ? date.toISOString().slice(0, 10) : (date ?? '')));
  config.addFilter('json', (value) => JSON.stringify(value));
  config.addCollection('incoming', (api) => {
    const incoming = {};
    for (const { data: own, fileSlug } of documentsOf(api))
      for (const { verb, target } of own.relations ?? [])
        (incoming[target] ??= []).push({ verb, from: fileSlug, symbol: own.symbol, title: own.title });
    return incoming;
  });
  config.addCollection('byId', (api) =>
    Object.fromEntries(
      documentsOf(api).map(({ data: { symbol, title }, date, fileSlug }) => [
        fileSlug,
        { symbol, title, date },
      ]),
    ),
  );
  for (const field of ['sources', 'topics', 'issuer', 'doctype', 'year'])
    config.addCollection(`lists_${field}`, (api) => {
      const groups = new Map();
      for (const page of documentsOf(api))
        for (const key of listOf(page.data[field])) groups.set(key, [...(groups.get(key) ?? []), page]);
      return [...groups].map(([key, pages]) => ({ key, pages }));
    });
  return { dir: { input: '.', includes: '_includes', output: '_site' } };
}

const documentsOf = (api) => api.getFilteredByGlob('**/van-ban/*.md');
