// Remark plugin: citations in the text of an entry become links. The whole text is read at once, so that "Chỉ thị này"
// knows what went before; words inside a link or code stay as they are.

import type { Link, Parent, Root, RootContent, Text } from 'mdast';

/** A place in the text given, and where it leads. */
interface LinkedSpan {
  readonly start: number;
  readonly end: number;
  readonly path: string;
  readonly note: string;
}

/** Finds the links of a text; the offsets are those of that text. */
export type FindLinks = (text: string) => readonly LinkedSpan[];

interface Piece {
  readonly node: Text;
  readonly parent: Parent;
  readonly from: number;
}

/** The plugin; `find` says what to link. */
export function citationLinks({ find }: { readonly find: FindLinks }): (tree: Root) => void {
  return (tree) => {
    const pieces: Piece[] = [];
    const text = collect(tree, pieces, '');
    const spans = find(text);
    if (spans.length === 0) return;
    for (const piece of pieces) {
      const own = spans.filter(
        ({ start, end }) => start >= piece.from && end <= piece.from + piece.node.value.length,
      );
      if (own.length > 0) replace(piece, own);
    }
  };
}

const closed = new Set(['link', 'linkReference', 'code', 'inlineCode', 'html', 'definition']);
const blocks = new Set(['paragraph', 'heading', 'listItem', 'tableCell', 'blockquote']);

/** The text of a node behind `before`; what may not be linked is a stop that no citation runs across. */
function collect(node: Parent | Root, pieces: Piece[], before: string): string {
  let text = before;
  for (const child of node.children as RootContent[]) {
    if (child.type === 'text') {
      pieces.push({ node: child, parent: node, from: text.length });
      text += child.value;
    } else if (closed.has(child.type)) text += ' ¶ ';
    else if ('children' in child) {
      text = collect(child, pieces, text);
      if (blocks.has(child.type)) text += '\n\n';
    }
  }
  return text;
}

function replace({ node, parent, from }: Piece, spans: readonly LinkedSpan[]): void {
  const parts: (Text | Link)[] = [];
  let at = 0;
  for (const { start, end, path, note } of spans) {
    const [first, last] = [start - from, end - from];
    if (first < at) continue;
    if (first > at) parts.push({ type: 'text', value: node.value.slice(at, first) });
    parts.push({
      type: 'link',
      url: path,
      title: note,
      children: [{ type: 'text', value: node.value.slice(first, last) }],
    });
    at = last;
  }
  if (at < node.value.length) parts.push({ type: 'text', value: node.value.slice(at) });
  (parent.children as RootContent[]).splice((parent.children as RootContent[]).indexOf(node), 1, ...parts);
}
