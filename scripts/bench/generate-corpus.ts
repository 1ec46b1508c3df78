// Content folders of any size for measuring: words and shape of the real entries, symbols and bodies that do not exist.
//
//   node scripts/bench/generate-corpus.ts --entries 10000 --out FOLDER [--seed 1]
//
// Topics, terms, glossary and pages are the real ones; bodies, documents and sources are invented. The same number and
// seed give the same bytes.

import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readContent } from '../../src/corpus/read-content.ts';
import { inventDocuments, type InventedDocument } from './invent-documents.ts';
import { inventIssuers, inventSources } from './invent-lists.ts';
import { makeRandom } from './random.ts';
import { writeYaml } from './write-yaml.ts';

export interface CorpusOptions {
  /** Number of documents, at least 1. */
  readonly entries: number;
  /** Folder to write; emptied first. Refused when it is the content of this project. */
  readonly out: string;
  readonly seed: number;
}

const realContent = fileURLToPath(new URL('../../content', import.meta.url));
const keptLists = ['terms.yaml', 'glossary.yaml', 'topics', 'pages'];

/** Writes a content folder in which no check finds anything. Throws on a number under 1 or on the real folder. */
export function generateCorpus({ entries, out, seed }: CorpusOptions): void {
  if (!Number.isInteger(entries) || entries < 1)
    throw new Error(`entries: expected 1 or more, got ${entries}`);
  if (resolve(out) === realContent) throw new Error(`out: ${out} is the content of the project`);
  const { catalog } = readContent(realContent);
  const random = makeRandom(seed);
  const issuers = inventIssuers(Math.max(6, Math.round(Math.sqrt(entries) / 2)));
  const sources = inventSources(Math.ceil(entries * 1.7), catalog, random);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(join(out, 'sources'), { recursive: true });
  for (const list of keptLists) cpSync(join(realContent, list), join(out, list), { recursive: true });
  for (const list of ['redirects.yaml', 'finder.yaml']) writeFileSync(join(out, list), '[]\n');
  writeFileSync(join(out, 'issuers.yaml'), writeYaml(issuers));
  const years = new Set<string>();
  const used = new Set<string>();
  const context = { catalog, issuers, sourceIds: sources.ids, random };
  for (const { id, folder, fields } of inventDocuments(entries, context)) {
    const path = join(out, 'documents', folder);
    if (!years.has(folder)) mkdirSync(path, { recursive: true });
    years.add(folder);
    writeFileSync(join(path, `${id}.md`), entryText(fields));
    for (const source of fields.sources) used.add(source);
  }
  for (const [name, rows] of sources.files) {
    const named = rows.filter(({ id: source }) => used.has(source));
    if (named.length > 0) writeFileSync(join(out, 'sources', `${name}.yaml`), writeYaml(named));
  }
}

function entryText(fields: InventedDocument['fields']): string {
  return `---\n${writeYaml(fields)}---\n`;
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { entries: { type: 'string' }, out: { type: 'string' }, seed: { type: 'string', default: '1' } },
  });
  if (values.entries === undefined || values.out === undefined) {
    console.error('node scripts/bench/generate-corpus.ts --entries N --out FOLDER [--seed N]');
    process.exitCode = 2;
  } else generateCorpus({ entries: Number(values.entries), out: values.out, seed: Number(values.seed) });
}
