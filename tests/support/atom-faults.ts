// What RFC 4287 asks of a feed document, as far as a feed of links with summaries goes.

import { childrenOf, readXml, type XmlElement } from './read-xml.ts';

const atom = 'http://www.w3.org/2005/Atom';
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/;
const tagUri = /^tag:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?,\d{4}(?:-\d\d){0,2}:[\w.:~!$&'()*+,;=@/?-]+$/i;

/** Everything that is wrong with a feed, in words; empty for a valid one. Throws when it is no XML. */
export function atomFaults(xml: string): readonly string[] {
  const feed = readXml(xml);
  const faults: string[] = [];
  const expectOne = (element: XmlElement, name: string, least = 1) => {
    const { length } = childrenOf(element, name);
    if (length < least || length > 1) faults.push(`${element.name} has ${length} ${name}`);
  };
  const everyElement = (element: XmlElement): XmlElement[] => [
    element,
    ...element.children.flatMap(everyElement),
  ];
  for (const { name, uri } of everyElement(feed)) if (uri !== atom) faults.push(`${name} is not of Atom`);
  if (feed.name !== 'feed') faults.push(`the root is ${feed.name}`);
  const entries = childrenOf(feed, 'entry');
  for (const element of [feed, ...entries]) {
    for (const name of ['id', 'title', 'updated']) expectOne(element, name);
    const [id, updated] = [
      childrenOf(element, 'id')[0]?.text ?? '',
      childrenOf(element, 'updated')[0]?.text ?? '',
    ];
    if (!tagUri.test(id)) faults.push(`${id} is no tag URI`);
    if (!instant.test(updated) || Number.isNaN(Date.parse(updated))) faults.push(`${updated} is no instant`);
    if ((childrenOf(element, 'title')[0]?.text ?? '').trim() === '') faults.push(`${id} has an empty title`);
    for (const { attributes } of childrenOf(element, 'link')) {
      if (!URL.canParse(attributes['href'] ?? '', base(feed)))
        faults.push(`${id} links to ${attributes['href']}`);
    }
    for (const { attributes } of childrenOf(element, 'category')) {
      if ((attributes['term'] ?? '') === '') faults.push(`${id} has a category without a term`);
    }
    const ways = childrenOf(element, 'link').filter(({ attributes }) => attributes['rel'] === 'alternate');
    if (ways.length !== 1) faults.push(`${id} has ${ways.length} alternate links`);
  }
  expectOne(feed, 'author');
  for (const author of childrenOf(feed, 'author')) expectOne(author, 'name');
  for (const entry of entries) expectOne(entry, 'summary', 0);
  const ids = [feed, ...entries].map((element) => childrenOf(element, 'id')[0]?.text);
  if (new Set(ids).size < ids.length) faults.push('an id stands twice');
  const dates = entries.map((entry) => childrenOf(entry, 'updated')[0]?.text ?? '');
  if (dates.some((date) => date > (childrenOf(feed, 'updated')[0]?.text ?? '')))
    faults.push('an entry is newer than the feed');
  return faults;
}

// As a reader that fetched the feed resolves it.
function base(feed: XmlElement): string {
  return new URL(feed.attributes['xml:base'] ?? '', 'http://reader.example/thay-doi.xml').href;
}
