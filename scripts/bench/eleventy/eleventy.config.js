// The same pages as scripts/bench/hugo, for Eleventy; templates are JavaScript, the fastest kind it has.
import { readdirSync, readFileSync } from 'node:fs';

const listOf = (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]);
const lists = [
  ['sources', '/nguon/'],
  ['topics', '/chuyen-de/'],
  ['issuer', '/co-quan/'],
  ['doctype', '/van-ban/loai/'],
  ['year', '/van-ban/nam/'],
  ['term', '/van-ban/khoa/'],
];

export default function (config) {
  const folder = process.env.PEER_DATA;
  const known = {};
  for (const file of readdirSync(folder))
    known[file.replace('.json', '')] = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));
  // Eleventy copies global data for every page, unless they are frozen.
  config.addGlobalData('known', () => Object.freeze(known));
  config.addCollection('documents', documentsOf);
  config.addCollection('lists', (api) => {
    const groups = new Map();
    for (const page of documentsOf(api))
      for (const [field, path] of lists)
        for (const key of listOf(page.data[field])) {
          const group = groups.get(path + key) ?? { field, key, path: `${path}${key}/`, pages: [] };
          groups.set(path + key, group);
          group.pages.push(page);
        }
    return [...groups.values()];
  });
  return { dir: { input: '.', includes: '_includes', output: '_site' } };
}

// Newest first.
const documentsOf = (api) =>
  api
    .getFilteredByGlob('**/van-ban/*.md')
    .sort((a, b) => b.date - a.date || (a.fileSlug < b.fileSlug ? 1 : -1));
