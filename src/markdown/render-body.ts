// Markdown of entries and pages to safe HTML. Rendering is slow beside everything else, so results are kept by digest.

import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeSlug from 'rehype-slug';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Body } from '../corpus/catalog.ts';
import { baseLinks } from './base-links.ts';
import { citationLinks, type FindLinks } from './citation-links.ts';

// Raise it whenever the steps below change, so that no page shows what older steps made.
const version = '2';
// Ids are made after sanitising, from headings alone, so nothing needs the `user-content-` prefix.
const schema = { ...defaultSchema, clobberPrefix: '' };

/** What to link in a text; `key` changes whenever the answers may. */
interface CitationFinder {
  readonly find: FindLinks;
  readonly key: string;
}

const noLinks: CitationFinder = { find: () => [], key: '' };

/** Renders Markdown; raw HTML in it is dropped, links to `/…` get the base, citations that `find` knows become links. */
export async function renderMarkdown(
  markdown: string,
  base: string,
  find: FindLinks = noLinks.find,
): Promise<string> {
  const file = await unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(citationLinks, { find })
    .use(remarkRehype)
    .use(rehypeSanitize, schema)
    .use(rehypeSlug)
    .use(baseLinks, { base })
    .use(rehypeStringify)
    .process(markdown);
  return String(file);
}

/** Renders a body, or takes what an earlier run left in `cacheFolder` for the same text, base and answers. */
export async function renderBody(
  body: Body,
  base: string,
  cacheFolder: string,
  citations: CitationFinder = noLinks,
): Promise<string> {
  const name = `${body.digest}${citations.key}-${version}${base.replaceAll('/', '_')}.html`;
  const path = join(cacheFolder, name);
  const kept = await readFile(path, 'utf8').catch(() => undefined);
  if (kept !== undefined) return kept;
  const html = await renderMarkdown(body.markdown, base, citations.find);
  await keep(path, html);
  return html;
}

// Renamed in whole: a build killed while writing must not leave half a text that the next one would publish. What cannot
// be kept (a full disk) is rendered again next time.
async function keep(path: string, html: string): Promise<void> {
  const draft = `${path}.${randomUUID()}`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(draft, html);
    await rename(draft, path);
  } catch {
    await rm(draft, { force: true }).catch(() => undefined);
  }
}
