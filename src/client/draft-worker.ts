// Reads and checks drafts away from the page, so that a long one does not freeze it. Nothing is sent anywhere: the only
// thing it fetches is the list of documents of this site, once, when it starts.

import type { ResolvableCatalogue } from '../citation/catalogue-index.ts';
import { makeResolver, type Resolver } from '../citation/resolve.ts';
import { largestFile, readDraftText } from '../read-draft/draft-text.ts';
import { draftCatalogue, type DraftRecords } from '../site/draft-records.ts';
import { draftReport } from '../site/draft-report.ts';
import { href } from '../site/href.ts';
import { draftRecordsPath } from '../site/urls.ts';
import type { DraftAnswer, DraftRequest } from './draft-messages.ts';

interface Engine {
  readonly catalogue: ResolvableCatalogue;
  readonly resolver: Resolver;
}

let engine: Promise<Engine> | undefined;
let latest = 0;

function answer(message: DraftAnswer): void {
  postMessage(message);
}

/** The engine, loaded once; a failure is forgotten, so that the next draft tries again. */
function loadEngine(): Promise<Engine> {
  engine ??= fetchRecords()
    .then((records) => {
      const catalogue = draftCatalogue(records);
      return { catalogue, resolver: makeResolver(catalogue) };
    })
    .catch((error: unknown) => {
      engine = undefined;
      throw error;
    });
  return engine;
}

async function fetchRecords(): Promise<DraftRecords> {
  const response = await fetch(href(draftRecordsPath));
  if (!response.ok) throw new Error(`${draftRecordsPath}: ${response.status}`);
  return (await response.json()) as DraftRecords;
}

async function check({ run, text, date }: Extract<DraftRequest, { kind: 'check' }>): Promise<void> {
  const { catalogue, resolver } = await loadEngine();
  // Lets later requests in first: only the last one is worth the work.
  await new Promise((resolve) => setTimeout(resolve));
  if (run === latest) answer({ kind: 'report', run, report: draftReport(text, date, resolver, catalogue) });
}

async function read({ run, file }: Extract<DraftRequest, { kind: 'read' }>): Promise<void> {
  const { name } = file;
  if (file.size > largestFile) return answer({ kind: 'problem', run, name, problem: 'too-large' });
  const bytes = new Uint8Array(await file.arrayBuffer());
  const result = await readDraftText(name, bytes).catch(() => undefined);
  if (run !== latest) return;
  // The readers themselves are files of the site; without a connection they may be missing.
  if (result === undefined) answer({ kind: 'problem', run, name, problem: 'not-loaded' });
  else if (result.ok) answer({ kind: 'text', run, name, text: result.text });
  else answer({ kind: 'problem', run, name, problem: result.problem });
}

addEventListener('message', ({ data }: MessageEvent<DraftRequest>) => {
  if (data.kind === 'warm') {
    import('../read-draft/pdf-text.ts').catch(() => undefined);
    return;
  }
  const { run } = data;
  latest = run;
  (data.kind === 'check' ? check(data) : read(data)).catch((error: unknown) => {
    console.error(error);
    answer({ kind: 'failed', run });
  });
});

// The reader of .docx is small: with it at hand a draft can be dropped after the connection is cut.
import('../read-draft/docx-text.ts').catch(() => undefined);
loadEngine().then(
  () => answer({ kind: 'ready' }),
  () => answer({ kind: 'failed', run: 0 }),
);
