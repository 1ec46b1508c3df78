// What the reader of content refuses or disarms before any page is made.

import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import { makeContentCache, readContent } from '../../src/corpus/read-content.ts';
import { slug, sourceId, webAddress } from '../../src/corpus/schema-parts.ts';
import { isoDate } from '../../src/domain/iso-date.ts';
import { renderMarkdown } from '../../src/markdown/render-body.ts';
import { decodeOwnSession } from '../../src/site/own-address.ts';
import { entryFile, entryText, makeContentFolder } from '../corpus/make-content.ts';
import { hostileAddresses, hostileStrings } from './strings.ts';

test('there are more than two hundred texts, none twice', () => {
  expect(new Set(hostileStrings).size).toBe(hostileStrings.length);
  expect(hostileStrings.length).toBeGreaterThanOrEqual(200);
});

describe('addresses of sources', () => {
  test.each([...hostileAddresses, ...hostileStrings])('%j is refused', (address) => {
    expect(webAddress.safeParse(address).success).toBe(false);
  });

  test.each(['https://bao.example.org/a', 'http://bao.example.org/?q=javascript:x'])(
    '%s is taken',
    (address) => {
      expect(webAddress.safeParse(address).success).toBe(true);
    },
  );
});

test('ids and slugs take none of the texts but a plain word', () => {
  const taken = hostileStrings.filter(
    (text) => slug.safeParse(text).success || sourceId.safeParse(text).success,
  );
  expect(taken).toEqual(['constructor']);
});

function problemsOf(text: string): readonly string[] {
  const content = readContent(makeContentFolder({ [entryFile]: text }), makeContentCache());
  return checkContent(content, isoDate('2026-11-22')).map(({ check, variant }) => `${check}/${variant}`);
}

test('a symbol is none of the texts', () => {
  for (const text of hostileStrings.filter((_, at) => at % 5 === 0))
    expect(
      problemsOf(entryText().replace('symbol: 01-QĐ/THU', `symbol: ${JSON.stringify(text)}`)),
    ).not.toEqual([]);
});

test.each(hostileAddresses.filter((address) => !/[\s\\<>()&]/.test(address.replaceAll('\u0001', ' '))))(
  'the check of links refuses [x](%s)',
  (address) => {
    expect(problemsOf(entryText('', `[x](${address})`))).toContain('link-target-exists/not-an-address');
  },
);

const spellings: readonly ((address: string) => string)[] = [
  (address) => `[x](${address})`,
  (address) => `[x](<${address}>)`,
  (address) => `<${address}>`,
  (address) => `[x]\n\n[x]: ${address}`,
  (address) => `[x]\n\n[x]: <${address}>`,
  (address) => `![x](${address})`,
  (address) => `<a href="${address}">x</a>`,
];

test.each(hostileAddresses)('no spelling of Markdown makes a link that runs of %j', async (address) => {
  for (const spell of spellings) {
    const html = await renderMarkdown(spell(address), '/');
    const links = [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, link = '']) =>
      link.replaceAll('&#x26;', '&').replaceAll('&amp;', '&'),
    );
    for (const link of links)
      // What is no address at all leads nowhere.
      expect(['http:', 'https:', 'mailto:', undefined]).toContain(
        URL.parse(link, 'https://site.invalid/')?.protocol,
      );
  }
});

// What GitHub's Markdown makes; whatever else comes out was let through.
const tags =
  'a blockquote br code del em h1 h2 h3 h4 h5 h6 hr img input li ol p pre section strong sup table tbody td th thead tr ul';

test.each(hostileStrings)('Markdown of %j holds only tags of Markdown', async (text) => {
  const html = await renderMarkdown(`# ${text}\n\n${text}\n\n- ${text}\n\n> ${text}`, '/');
  const found = [...html.matchAll(/<\/?([^\s>]+)([^>]*)>/g)];
  expect(found.length).toBeGreaterThan(0);
  for (const [, tag = '', attributes = ''] of found) {
    expect(tags.split(' ')).toContain(tag);
    expect(attributes).not.toMatch(/\son|\sstyle=|javascript:/i);
  }
});

test.each(['---js', '---javascript', '---JS', '--- js', '---coffee', '---json', '---js ', '---ejs'])(
  'front matter of %j is refused unread',
  (opening) => {
    expect(problemsOf(`${opening}\nglobalThis.hacked = 1\n---\nThân.\n`)).toContain(
      'yaml-is-readable/front-matter-language',
    );
    expect('hacked' in globalThis).toBe(false);
  },
);

test.each([
  '!!js/function "function(){hacked=1}"',
  '!!js/regexp /x/',
  '!<tag:yaml.org,2002:js> x',
  '!!python/object:os.system x',
])('the YAML tag %s makes nothing', (value) => {
  expect(problemsOf(entryText(`titleNote: ${value}\n`))).not.toEqual([]);
});

test.each(hostileStrings)('%j behind the # is no session', (text) => {
  expect(decodeOwnSession(`#${text}`).ok).toBe(false);
});
