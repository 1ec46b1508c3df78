// Links in Markdown lead somewhere: to a page of this site that will exist, or to an address of the web.
// Links are found line by line; that is enough for inline links and definitions, the two forms editors write.

import type { CheckContext } from './check.ts';
import type { Body } from '../corpus/catalog.ts';
import { suggest } from '../corpus/nearest.ts';
import type { Finding } from '../corpus/problem.ts';

export const linkTargetExists = { id: 'link-target-exists', severity: 'error', run } as const;

function* run(context: CheckContext): Iterable<Finding> {
  const { bodies, topicBodies, situationBodies, sessionBodies, pages } = context.catalog;
  const all = [
    ...[bodies, topicBodies, situationBodies, sessionBodies].flatMap((some) => [...some.values()]),
    ...[...pages.values()].map(({ body }) => body),
  ];
  const names = namesByFolder(context);
  for (const body of all) {
    for (const { address, line, column } of linksIn(body)) {
      const fault = faultOf(address, names, context);
      if (fault !== undefined) yield { place: { file: body.file, line, column }, ...fault };
    }
  }
}

interface Link {
  readonly address: string;
  readonly line: number;
  readonly column: number;
}

// [chữ](/van-ban/qd-58-tw-2022/ "tên"), [chữ](<địa chỉ>) and [nhãn]: địa-chỉ; not `[x](y)` within code.
const inline = /\]\(\s*<?([^\s<>()]*(?:\([^\s()]*\)[^\s<>()]*)*)>?[^)]*\)/g;
const definition = /^ {0,3}\[[^\]]+\]:\s*<?([^\s>]+)/g;

/** Links of a body with their places in the file; links in code are left alone. */
function linksIn(body: Body): readonly Link[] {
  const links: Link[] = [];
  let inFence = false;
  for (const [index, raw] of body.markdown.split('\n').entries()) {
    if (/^ {0,3}(?:```|~~~)/.test(raw)) inFence = !inFence;
    if (inFence || !raw.includes(']')) continue;
    const text = raw.replace(/`[^`]*`/g, (code) => ' '.repeat(code.length));
    for (const match of [...text.matchAll(inline), ...text.matchAll(definition)]) {
      const address = match[1] ?? '';
      const column = match.index + Math.max(0, match[0].indexOf(address)) + 1;
      links.push({ address, line: body.line + index, column });
    }
  }
  return links;
}

type Names = ReadonlyMap<string, ReadonlySet<string> | null>;

// Folders of the site and the names below them; null where anything may follow (tools with a query, generated lists).
function namesByFolder({ catalog, content }: CheckContext): Names {
  const documents = new Set([
    ...catalog.graph.documents.keys(),
    ...content.refused.document,
    ...catalog.redirects.map(({ from }) => from),
  ]);
  return new Map<string, ReadonlySet<string> | null>([
    ['van-ban', documents],
    ['dong-ke-thua', documents],
    ['chuyen-de', new Set([...catalog.topics.keys(), ...content.refused.topic])],
    ['co-quan', new Set([...catalog.issuers.keys(), ...content.refused.issuers])],
    ['so-sanh', new Set([...content.rows.comparison.keys(), ...content.refused.comparison])],
    ['nguon', new Set([...catalog.sources.keys(), ...content.refused.sources])],
    ...['tra-cuu', 'tinh-huong', 'tap-huan', 'kiem-tra-vien-dan', 'danh-muc'].map(
      (name) => [name, null] as const,
    ),
    ...['vien-dan-het-hieu-luc', 'thay-doi', 'pham-vi', 'huong-dan-bien-tap', 'api'].map(
      (name) => [name, null] as const,
    ),
    ...[...catalog.pages.keys()].map((slug) => [slug, null] as const),
  ]);
}

function faultOf(
  address: string,
  names: Names,
  context: CheckContext,
): Pick<Finding, 'variant' | 'values'> | undefined {
  if (/^https?:\/\/[^/]/.test(address) || /^mailto:[^@]+@/.test(address) || /^#./.test(address))
    return undefined;
  if (!/^\/(?!\/)/.test(address)) return { variant: 'not-an-address', values: { address } };
  const [path = '', ...rest] = address.slice(1).split(/[?#]/);
  const [folder = '', name = '', ...deeper] = path.split('/');
  if (path === '' || path === 'thay-doi.xml') return undefined;
  const known = names.get(folder);
  if (known === undefined)
    return { variant: 'unknown-folder', values: { address, known: suggest(folder, names.keys()) } };
  if (!path.endsWith('/') && !/\.\w+$/.test(path)) {
    const suffix = address.slice(path.length + 1);
    return {
      variant: 'no-slash',
      values: { address, expected: `/${path}/${rest.length > 0 ? suffix : ''}` },
    };
  }
  if (known === null || name === '' || deeper.length > 1 || known.has(name)) return undefined;
  // Lists by year or type stand beside the documents: /van-ban/nam/2022/.
  if (folder === 'nguon' && context.content.unreadableLists.has('sources')) return undefined;
  return { variant: 'unknown', values: { address, known: suggest(name, known) } };
}
