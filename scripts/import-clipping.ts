// npm run import -- --from-text FILE: what a press text proposes. Writes nothing but the report unless --write is given,
// and then only new entries that it is sure of and the row of the source.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readContent } from '../src/corpus/read-content.ts';
import { readContentLists } from '../src/import/content-files.ts';
import { propose } from '../src/import/from-text/propose.ts';
import type { Proposal } from '../src/import/from-text/proposal.ts';
import { relationYaml, reportLines } from '../src/import/from-text/report-lines.ts';
import { missingWords, say, type Language } from '../src/import/from-text/words.ts';
import { writeProposal, type Written } from '../src/import/from-text/write-entries.ts';
import { readDraftText } from '../src/read-draft/draft-text.ts';
import { problemSentences } from '../src/site/draft-words.ts';
import { withoutControls } from '../src/text/visible-text.ts';

export interface ClippingOptions {
  readonly file: string;
  readonly content: string;
  readonly lang: Language;
  readonly json: boolean;
  readonly write: boolean;
  readonly published?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly title?: string;
}

/** Reads the clipping, prints the report, writes when asked; returns the exit status. Throws when the file is not there. */
export async function importClipping(options: ClippingOptions): Promise<number> {
  const { file, content, lang, json } = options;
  const read = await readDraftText(file, readFileSync(file));
  if (!read.ok) {
    console.error(withoutControls(`${file}: ${problemSentences[read.problem]}`));
    return 1;
  }
  const { sources } = await readContentLists(content);
  const facts = { ...options, file: path.basename(file) };
  const proposal = propose(read.text, facts, readContent(content).catalog, sources);
  const written = options.write ? await writeProposal(proposal, content) : [];
  if (json) console.log(JSON.stringify(asJson(proposal, written), null, 2));
  else
    for (const line of [...reportLines(proposal, lang), '', ...endLines(proposal, options, written)])
      console.log(withoutControls(line));
  return 0;
}

function asJson(proposal: Proposal, written: readonly Written[]): object {
  const source = proposal.source.entry.id;
  const relations = proposal.relations.map((relation) =>
    relation.sure && relation.standing === 'new'
      ? { ...relation, yaml: relationYaml(relation, source) }
      : relation,
  );
  return { ...proposal, relations, written };
}

function endLines(
  { source }: Proposal,
  { lang, write }: ClippingOptions,
  written: readonly Written[],
): string[] {
  if (!write) return [say('not-written', lang)];
  if (written.length === 0 && !source.known) {
    const fields = source.missing.map((field) => missingWords[field][lang]).join(', ');
    return [say('source-unfit', lang, { fields })];
  }
  const lines = written.map(({ path: made, outcome }) => say(outcome, lang, { path: made }));
  return written.some(({ outcome }) => outcome === 'written') ? [...lines, say('after', lang)] : lines;
}
