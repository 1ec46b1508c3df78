// The elements of an XML text, in the order they open, through a strict parser.

import sax from 'sax';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** All elements with their own text. Throws where the text is not well-formed. */
export function xmlElements(xml: string): readonly XmlElement[] {
  const parser = sax.parser(true);
  const all: XmlElement[] = [];
  const open: XmlElement[] = [];
  parser.onerror = (error) => {
    throw error;
  };
  parser.onopentag = ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, text: '' };
    all.push(element);
    open.push(element);
  };
  parser.ontext = (text) => {
    const last = open.at(-1);
    if (last !== undefined) last.text += text;
  };
  parser.onclosetag = () => void open.pop();
  parser.write(xml).close();
  return all;
}
