// The entries of a corpus as other generators read them: the same Markdown files with the same front matter, but `type` as
// `doctype` (both give `type` a meaning of their own), with year, terms and the state of the day written out; all else as data files.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { makeContentCache, readContent } from '../../src/corpus/read-content.ts';
import type { DocumentId } from '../../src/domain/document.ts';
import { allLineages } from '../../src/domain/lineage.ts';
import { buildDate } from '../../src/site/load-catalog.ts';
import { lineageTitle } from '../../src/site/lineage-view.ts';
import { createSite } from '../../src/site/site.ts';
import { peerData, termsOf } from './peer-data.ts';

export interface PeerFolders {
  readonly pages: string;
  /** One file of front matter for each member of a line of succession. */
  readonly lineages: string;
  readonly data: string;
}

/** Writes entries, pages of lines, and a JSON file for each kind of data; the folders are made when missing. */
export function writePeerContent(content: string, { pages, lineages, data }: PeerFolders): void {
  for (const folder of [pages, lineages, data]) mkdirSync(folder, { recursive: true });
  const { catalog } = readContent(content, makeContentCache());
  const site = createSite(catalog, buildDate(process.env, Date.now()));
  const terms = termsOf(site);
  const root = join(content, 'documents');
  for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.md')) continue;
    const text = readFileSync(join(root, name), 'utf8');
    const year = /^(?:date|year): (\d{4})/m.exec(text)?.[1] ?? 'khong-ro';
    const id = basename(name, '.md') as DocumentId;
    const document = catalog.graph.documents.get(id);
    if (document === undefined) continue;
    const { state, grade } = site.validityOf(document);
    const term = (terms.get(document) ?? []).map((one) => `"${one}"`).join(', ');
    const renamed = text
      .replace(/^year: .*\n/m, '')
      .replace(/^type: /m, 'doctype: ')
      .replace(/^---\n/, `---\nyear: "${year}"\nterm: [${term}]\nstate: ${state}\ngrade: ${grade}\n`);
    writeFileSync(join(pages, basename(name)), renamed);
  }
  for (const lineage of allLineages(catalog.graph))
    for (const { id } of lineage.members)
      writeFileSync(
        join(lineages, `${id}.md`),
        `---\ntitle: ${JSON.stringify(lineageTitle(lineage))}\nlineage: ${lineage.id}\n---\n`,
      );
  for (const [name, value] of Object.entries(peerData(site)))
    writeFileSync(join(data, `${name}.json`), JSON.stringify(value));
}
