// A sentence that may hold links: data until a component or a client script prints it.

export interface PhraseLink {
  readonly text: string;
  /** Root-relative path, without the base of the site. */
  readonly path: string;
  /** What a reader of the link should know before following it. */
  readonly note?: string;
}

export type Phrase = readonly (string | PhraseLink)[];

/** Whether a link is short enough to stay on one line, as the name of a document with its number is. */
export function isSolid(link: PhraseLink): boolean {
  return link.text.length <= 28;
}

/** The words of a phrase without its links. */
export function plainText(phrase: Phrase): string {
  return phrase.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}

/** Place of a sentence among others with the same words, from 1; undefined when it is none of them. */
export function numberOf(sentence: Phrase, among: readonly Phrase[]): number | undefined {
  const words = plainText(sentence);
  const place = among.findIndex((other) => plainText(other) === words);
  return place === -1 ? undefined : place + 1;
}

/** The phrase with its first letter in upper case. */
export function sentenceCase(phrase: Phrase): Phrase {
  const [first, ...rest] = phrase;
  return typeof first === 'string' ? [capitalise(first), ...rest] : phrase;
}

/** Upper case for the first letter of a text, the rest as it is. */
export function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

/** Joins names as a Vietnamese sentence does: `a`, `a và b`, `a, b và c`. */
export function joinNames(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} và ${names.at(-1)}`;
}
