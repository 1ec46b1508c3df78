import { expect, test } from 'vitest';
import { isoDate } from '../../src/domain/iso-date.ts';
import { formatAtom, type AtomFeed } from '../../src/export/atom.ts';
import { atomFaults } from '../support/atom-faults.ts';
import { childrenOf, readXml } from '../support/read-xml.ts';

const feed: AtomFeed = {
  authority: 'example.org',
  id: 'thay-doi',
  title: 'Thay đổi',
  subtitle: 'Hai nhật ký',
  rights: 'CC BY 4.0',
  author: 'Hiệu lực',
  updated: isoDate('2026-11-22'),
  base: 'https://example.org/',
  self: 'https://example.org/thay-doi.xml',
  alternate: 'https://example.org/thay-doi/',
  entries: [
    {
      id: '2026-11-22-a-issued',
      title: 'Ban hành Quy định 01-QĐ/THU',
      updated: isoDate('2026-11-22'),
      categories: [{ term: 'phap-luat', label: 'Luật lệ thay đổi' }],
      link: 'https://example.org/van-ban/a/#lich-su',
      summary: '22/11/2026',
    },
  ],
};

test('a feed is one of Atom', () => {
  expect(atomFaults(formatAtom(feed))).toEqual([]);
});

test('an empty feed is one too', () => {
  expect(atomFaults(formatAtom({ ...feed, entries: [] }))).toEqual([]);
});

test('words come back as they were, whatever signs they have', () => {
  const title = `<b> & "ngoặc" 'đơn' ]]> &amp; Điều 5`;
  const xml = formatAtom({ ...feed, title, base: 'https://example.org/?a=1&b="2"' });
  const root = readXml(xml);
  expect(childrenOf(root, 'title')[0]?.text).toBe(title);
  expect(root.attributes['xml:base']).toBe('https://example.org/?a=1&b="2"');
});

test('what XML cannot hold is left out', () => {
  expect(childrenOf(readXml(formatAtom({ ...feed, title: 'a\u0000\u001Fb\uFFFE' })), 'title')[0]?.text).toBe(
    'ab',
  );
});

test.each([
  {
    fault: 'an entry is newer than the feed',
    changed: formatAtom({ ...feed, updated: isoDate('2026-11-21') }),
  },
  { fault: 'feed has 0 author', changed: formatAtom(feed).replace(/<author>.*<\/author>/, '') },
  { fault: 'entry has 0 updated', changed: formatAtom(feed).replace(/ {4}<updated>.*\n/, '') },
  {
    fault: 'an id stands twice',
    changed: formatAtom({ ...feed, entries: [feed.entries[0]!, feed.entries[0]!] }),
  },
  { fault: '2026-11-22 is no instant', changed: formatAtom(feed).replaceAll('T00:00:00+07:00', '') },
])('the judge of these tests finds: $fault', ({ fault, changed }) => {
  expect(atomFaults(changed)).toContain(fault);
});

test('the judge refuses what is not well-formed', () => {
  expect(() => atomFaults(formatAtom(feed).replace('</entry>', ''))).toThrow();
});
