// Splits an entry into YAML and Markdown, where gray-matter would (tests/corpus/front-matter.test.ts); what it would have
// to guess at is refused before. Only YAML is read; `---js` is refused unread.

import type { MessageValues } from './problem.ts';
import { readYaml, type YamlData } from './yaml-data.ts';

export interface SplitEntry {
  readonly kind: 'split';
  readonly yaml: YamlData;
  /** The YAML as written; its first line is the (empty) rest of the line of the opening `---`. */
  readonly yamlText: string;
  readonly markdown: string;
  /** Line (from 1) on which the Markdown starts. */
  readonly markdownLine: number;
}

export interface UnsplitEntry {
  readonly kind: 'refused';
  readonly variant: string;
  readonly line: number;
  readonly values: MessageValues;
}

// No entry has so many; and looking for comments takes time square in them.
const maxEmptyLines = 500;

/** Text (line feeds only) → front matter and body; refused when there is no front matter closed by a line `---`. */
export function splitEntry(text: string): SplitEntry | UnsplitEntry {
  const opening = text.split('\n', 1)[0]!;
  const language = /^---\s*(\S+)\s*$/.exec(opening)?.[1];
  if (language !== undefined && !language.startsWith('-')) {
    return refused('front-matter-language', 1, { language });
  }
  if (!/^---[ \t]*$/.test(opening)) return refused('no-front-matter', 1);
  const closing = text.indexOf('\n---', 3);
  if (closing < 0) return refused('front-matter-not-closed', 1);
  const closingLine = text.slice(0, closing + 1).split('\n').length;
  if (!/^---[ \t]*(?:\n|$)/.test(text.slice(closing + 1, closing + 200))) {
    return refused('front-matter-not-closed', closingLine);
  }
  const yamlText = text.slice(3, closing);
  if ((yamlText.match(/^[ \t]*$/gm)?.length ?? 0) > maxEmptyLines)
    return refused('front-matter-not-closed', 1);
  const behind = text.slice(closing + 4);
  return {
    kind: 'split',
    yaml: holdsNothing(yamlText) ? { data: {}, faults: [] } : readYaml(yamlText),
    yamlText,
    markdown: behind.startsWith('\n') ? behind.slice(1) : behind,
    markdownLine: closingLine + 1,
  };
}

/** The YAML of an entry that `splitEntry` splits, as it gives it; undefined for what is surely no entry. */
export function yamlOfEntry(text: string): string | undefined {
  const closing = text.indexOf('\n---', 3);
  return text.startsWith('---') && closing >= 0 ? text.slice(3, closing) : undefined;
}

/** Front matter of comments only is a map without fields. */
function holdsNothing(yamlText: string): boolean {
  const first = /\S/.exec(yamlText)?.[0];
  return first === undefined || (first === '#' && yamlText.replace(/^\s*#[^\n]+/gm, '').trim() === '');
}

function refused(variant: string, line: number, values: MessageValues = {}): UnsplitEntry {
  return { kind: 'refused', variant, line, values };
}
