// With --write: the sure new entries as scaffolds, and the row of the source. Nothing that exists is touched.

import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Entry } from '../entry.ts';
import { yamlText } from '../entry.ts';
import { gap } from '../scaffold-lines.ts';
import type { Proposal, ProposedEntry } from './proposal.ts';

/** A file that --write made, or left alone because it was there. */
export interface Written {
  readonly path: string;
  readonly outcome: 'written' | 'appended' | 'exists';
}

/**
 * Writes below the content folder what a proposal is sure of; paths are relative to it. A source without a title or
 * publisher of its own is not written, and without its source no entry is.
 */
export async function writeProposal(proposal: Proposal, content: string): Promise<Written[]> {
  const { source, entries } = proposal;
  const sure = entries.filter((entry) => entry.sure && entry.id !== null);
  const nameless = source.missing.includes('title') || source.missing.includes('publisher');
  if (!source.known && nameless) return [];
  const written: Written[] = [];
  if (!source.known) {
    const path = `sources/${source.shelf}.yaml`;
    const before = await readFile(join(content, path), 'utf8').catch(() => '');
    const empty = before.trim() === '' || before.trim() === '[]';
    const rows = yamlText([source.entry]);
    await mkdir(dirname(join(content, path)), { recursive: true });
    await writeFile(join(content, path), empty ? rows : `${before.trimEnd()}\n${rows}`);
    written.push({ path, outcome: 'appended' });
  }
  for (const entry of sure) written.push(await writeEntry(entry, source.entry.id, content));
  return written;
}

async function writeEntry(entry: ProposedEntry, source: string, content: string): Promise<Written> {
  const path = `documents/${entry.issued!.slice(0, 4)}/${entry.id}.md`;
  const file = join(content, path);
  const there = await access(file).then(
    () => true,
    () => false,
  );
  if (there) return { path, outcome: 'exists' };
  await mkdir(dirname(file), { recursive: true });
  // wx: what appeared meanwhile is not overwritten either.
  await writeFile(file, entryText(entry, source), { flag: 'wx' });
  return { path, outcome: 'written' };
}

// The scaffold of a new entry: what the clipping states, and CẦN GHI where an editor must write.
function entryText(entry: ProposedEntry, source: string): string {
  const evidence: Record<string, string[]> = { symbol: [source], date: [source] };
  if (entry.title !== null) evidence['title'] = [source];
  if (entry.issuerSlug !== null) evidence['issuer'] = [source];
  const head: Partial<Entry> = { symbol: entry.symbol!, type: entry.type! };
  const issuer =
    entry.issuerSlug === null
      ? gapLine('issuer', `mã cơ quan trong issuers.yaml; nguồn ghi "${entry.issuer ?? ''}"`)
      : yamlText({ issuer: entry.issuerSlug });
  const title =
    entry.title === null
      ? gapLine('title', 'trích yếu, như nguồn ghi')
      : yamlText({ title: capital(entry.title) });
  return [
    '---\n',
    yamlText(head),
    issuer,
    yamlText({ date: entry.issued }),
    title,
    gapLine('topics', '[mã chuyên đề]'),
    yamlText({ evidence, confidence: 'low', sources: [source] }),
    '---\n',
  ].join('');
}

function capital(title: string): string {
  return title.charAt(0).toLocaleUpperCase('vi') + title.slice(1);
}

function gapLine(field: string, hint: string): string {
  return `${gap(field, hint)}\n`;
}
