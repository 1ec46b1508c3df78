// The elements of an XML text, in the order they open, through a strict parser.

import sax from 'sax';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** All elements with their own text. Throws where the text is not well-formed. */
export function xmlElements(xml: string): readonly XmlElement[] {
  const all: XmlElement[] = [];
  const open: XmlElement[] = [];
  const stream = sax.createStream(true, {});
  stream.on('error', (error: Error) => {
    throw error;
  });
  stream.on('opentag', ({ name, attributes }: sax.Tag) => {
    const element = { name, attributes, text: '' };
    all.push(element);
    open.push(element);
  });
  stream.on('text', (text: string) => {
    const last = open.at(-1);
    if (last !== undefined) last.text += text;
  });
  stream.on('closetag', () => void open.pop());
  stream.end(xml);
  return all;
}
