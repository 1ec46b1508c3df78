// Reads XML with a strict parser that knows namespaces: whatever is not well-formed throws.

import sax from 'sax';

export interface XmlElement {
  readonly name: string;
  /** Namespace of the element. */
  readonly uri: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface Open extends XmlElement {
  readonly children: Open[];
  text: string;
}

/** The root element of an XML text. Throws where the text is not well-formed. */
export function readXml(xml: string): XmlElement {
  const roots: Open[] = [];
  const stack: Open[] = [];
  const stream = sax.createStream(true, { xmlns: true });
  stream.on('error', (error: Error) => {
    throw error;
  });
  stream.on('opentag', (tag: sax.QualifiedTag) => {
    const attributes = Object.fromEntries(
      Object.entries(tag.attributes).map(([name, attribute]) => [name, attribute.value]),
    );
    const element: Open = { name: tag.local, uri: tag.uri, attributes, children: [], text: '' };
    (stack.at(-1)?.children ?? roots).push(element);
    stack.push(element);
  });
  stream.on('text', (text: string) => {
    const last = stack.at(-1);
    if (last !== undefined) last.text += text;
  });
  stream.on('closetag', () => void stack.pop());
  stream.end(xml);
  const [root] = roots;
  if (root === undefined) throw new Error('no element');
  return root;
}

/** Children of a name. */
export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name);
}
