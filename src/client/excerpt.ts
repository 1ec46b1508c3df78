// Excerpts come as escaped HTML with <mark>; they are read into plain parts, so that no HTML is ever inserted.

export interface ExcerptPart {
  readonly text: string;
  readonly marked: boolean;
}

/** Parts of an excerpt; undefined when it is empty. */
export function readExcerpt(html: string): readonly ExcerptPart[] | undefined {
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  const parts = [...body.childNodes].map((node) => ({
    text: node.textContent ?? '',
    marked: node.nodeName === 'MARK',
  }));
  return parts.some(({ text }) => text.trim() !== '') ? parts : undefined;
}
