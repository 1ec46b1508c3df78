// The few lists of the content that an import needs, read straight from their files: they must be readable
// while the documents are still being made, which is why the full reader of the corpus is not asked.

import { readFile, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import type { Batch } from './batch.ts';
import { SourceRegister, type SourceEntry } from './source-register.ts';

type ContentLists = Pick<Batch, 'issuers' | 'terms' | 'topics' | 'existing' | 'sources'>;

/** Issuers, terms, topics, sources and ids of documents under a content folder; a missing folder counts as empty. */
export async function readContentLists(content: string): Promise<ContentLists> {
  const issuers = await yamlList<Batch['issuers'][number]>(join(content, 'issuers.yaml'));
  const terms = await yamlList<Batch['terms'][number]>(join(content, 'terms.yaml'));
  const topics = (await filesOf(join(content, 'topics'))).filter((file) => file.endsWith('.md'));
  const documents = (await filesOf(join(content, 'documents'))).filter((file) => file.endsWith('.md'));
  const shelves = new Map<string, SourceEntry[]>();
  for (const file of await filesOf(join(content, 'sources'))) {
    if (file.endsWith('.yaml'))
      shelves.set(basename(file, '.yaml'), await yamlList<SourceEntry>(join(content, 'sources', file)));
  }
  return {
    issuers: issuers.map((issuer) => ({ ...issuer, aliases: issuer.aliases ?? [] })),
    terms,
    topics: new Set(topics.map((file) => basename(file, '.md'))),
    existing: new Set(documents.map((file) => basename(file, '.md'))),
    sources: new SourceRegister(shelves),
  };
}

async function yamlList<T>(path: string): Promise<T[]> {
  const text = await readFile(path, 'utf8').catch(() => '');
  const value: unknown = parse(text);
  return Array.isArray(value) ? (value as T[]) : [];
}

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true }).catch(() => []);
  return entries.sort();
}
