// Marks the words of a search in the text of a page, with a line that says so and takes the marks away again.

import { findMarks } from '../search/highlight.ts';
import { isAnswering } from './excerpt.ts';
import { readTerms } from './terms-address.ts';
import { make } from './words.ts';

interface Piece {
  readonly node: Text;
  /** Where it begins in the joined text. */
  readonly start: number;
}

const blocks = 'li, p, td, th, h3, h4, blockquote';
/** Numbers of points and names of sources are not what the document says. */
const besides = '.number, .from, .note, .found-line';

/** Marks the words of `values` (see terms-address.ts) inside a section; leaves it as it is when it holds none. */
export function showMarks(section: HTMLElement, values: readonly string[]): void {
  const marks = markWords(section, values);
  if (marks.length === 0) return;
  const remove = make('button', 'button', 'Bỏ đánh dấu');
  remove.setAttribute('type', 'button');
  const words = `Đã đánh dấu ${marks.length} chỗ có từ bạn tìm: “${values[0] ?? ''}”.`;
  const line = make('p', 'found-line no-print', make('span', '', words), remove);
  // At the end, where it moves nothing; it stays in sight while the section is.
  section.append(line);
  remove.addEventListener('click', () => {
    for (const parts of marks) for (const part of parts) unwrap(part);
    line.remove();
  });
}

/** The marks made, each as the elements it is made of. */
function markWords(section: HTMLElement, values: readonly string[]): HTMLElement[][] {
  const { pieces, text } = readPieces(section);
  const terms = readTerms(values);
  if (!isAnswering(text, terms)) return [];
  // From the end: cutting a node leaves what stands before it in place.
  const found = findMarks(text, terms).toReversed();
  return found.map(({ start, end }) =>
    pieces
      .filter(({ node, start: at }) => at < end && at + node.data.length > start)
      .map(({ node, start: at }) =>
        wrap(node, Math.max(0, start - at), Math.min(node.data.length, end - at)),
      ),
  );
}

/** The text of a section in one, its blocks parted by full stops so that no words join across them. */
function readPieces(section: HTMLElement): { readonly pieces: readonly Piece[]; readonly text: string } {
  const pieces: Piece[] = [];
  let text = '';
  let block: Element | null = null;
  const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const own = node.parentElement?.closest(blocks) ?? null;
    if (!(node instanceof Text) || own === null || node.parentElement?.closest(besides)) continue;
    if (own !== block) text += '\n.\n';
    block = own;
    pieces.push({ node, start: text.length });
    text += node.data;
  }
  return { pieces, text };
}

function wrap(node: Text, start: number, end: number): HTMLElement {
  const inside = node.splitText(start);
  inside.splitText(end - start);
  const mark = make('mark', '');
  inside.replaceWith(mark);
  mark.append(inside);
  return mark;
}

function unwrap(mark: HTMLElement): void {
  const parent = mark.parentNode;
  mark.replaceWith(...mark.childNodes);
  parent?.normalize();
}
