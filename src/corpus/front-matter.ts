// Splits an entry into YAML and Markdown with gray-matter. Options are always passed: without them gray-matter answers
// a second call from a cache, which after an error holds an empty entry. Only YAML is read; `---js` is refused unread.

import matter from 'gray-matter';
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

// gray-matter's test for empty front matter takes time square in the number of empty lines.
const maxEmptyLines = 500;

const refuse = () => {
  throw new Error('front matter is YAML, no other language is read');
};
const engines = { javascript: refuse, js: refuse, json: refuse, coffee: refuse };

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
  let yaml: YamlData = { data: {}, faults: [] };
  const { content } = matter(text, {
    language: 'yaml',
    engines: { ...engines, yaml: { parse: (source: string) => (yaml = readYaml(source)) } },
  });
  return { kind: 'split', yaml, yamlText, markdown: content, markdownLine: closingLine + 1 };
}

function refused(variant: string, line: number, values: MessageValues = {}): UnsplitEntry {
  return { kind: 'refused', variant, line, values };
}
