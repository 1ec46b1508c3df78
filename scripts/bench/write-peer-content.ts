// The entries of a corpus as other generators read them: the same Markdown files with the same front matter, but `type` as
// `doctype` (both give `type` a meaning of their own) and the year written out; sources and topics as JSON.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { makeContentCache, readContent } from '../../src/corpus/read-content.ts';

/** Writes entries into `pages` and `sources.json`, `topics.json` into `data`; both folders are made when missing. */
export function writePeerContent(content: string, { pages, data }: { pages: string; data: string }): void {
  mkdirSync(pages, { recursive: true });
  mkdirSync(data, { recursive: true });
  const root = join(content, 'documents');
  for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.md')) continue;
    const text = readFileSync(join(root, name), 'utf8');
    const year = /^(?:date|year): (\d{4})/m.exec(text)?.[1] ?? 'khong-ro';
    const renamed = text.replace(/^type: /m, 'doctype: ').replace(/^symbol: /m, `year: "${year}"\nsymbol: `);
    writeFileSync(join(pages, basename(name)), renamed);
  }
  const { sources, topics } = readContent(content, makeContentCache()).catalog;
  writeFileSync(join(data, 'sources.json'), JSON.stringify(Object.fromEntries(sources)));
  const titles = [...topics.values()].map(({ slug, title }) => [slug, title]);
  writeFileSync(join(data, 'topics.json'), JSON.stringify(Object.fromEntries(titles)));
}
