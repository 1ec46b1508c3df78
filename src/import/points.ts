// Points of one entry: near-duplicates are merged, a point that only repeats a relation is dropped, both reported.

import { cleanText, words } from './clean-text.ts';
import type { EntryPoint } from './entry.ts';
import { notice, type Notice } from './messages.ts';

const emptyWords = new Set(
  'là và của có được bị cho các một những theo về trong với này khi từ ngày đã cả cùng ở tại do để thì bằng đến gồm nêu số năm'.split(
    ' ',
  ),
);
// Words of a sentence that says no more than "A replaces B" or "A rests on B".
const relationWords = new Set(
  (
    'thay thế hết hiệu lực kết luận quy định nghị quyết quyết chỉ thị hướng dẫn căn cứ ban hành tiếp tục thực hiện triển khai ' +
    'bộ chính trị bí thư trung ương đảng thi văn bản kể khóa quy chế nghị định thông báo'
  ).split(' '),
);

/** Points worth keeping and what was merged or dropped; `neighbours` are symbols the entry has a relation with. */
export function tidyPoints(
  points: readonly EntryPoint[],
  neighbours: readonly string[],
): { points: EntryPoint[]; notices: Notice[] } {
  const notices: Notice[] = [];
  const kept: EntryPoint[] = [];
  for (const point of points) {
    if (onlyRepeatsRelation(point.text, neighbours)) {
      notices.push(notice('point-dropped', { text: point.text }));
      continue;
    }
    const twin = kept.findIndex(
      (other) => nearlySame(point.text, other.text) && provisionsAgree(point, other),
    );
    if (twin === -1) kept.push(point);
    else {
      const merged = mergePoints(kept[twin]!, point);
      const lost = merged.text === point.text ? kept[twin]!.text : point.text;
      notices.push(notice('points-merged', { from: lost, into: merged.text }));
      kept[twin] = merged;
    }
  }
  return { points: kept, notices };
}

/** Whether two sentences say the same: most of the words that carry meaning are shared. */
export function nearlySame(a: string, b: string): boolean {
  const [first, second] = [meaning(a), meaning(b)];
  if (numbersDisagree(first, second)) return false;
  const shared = [...first].filter((word) => second.has(word)).length;
  const smaller = Math.min(first.size, second.size);
  const union = first.size + second.size - shared;
  if (smaller < 3) return shared === union;
  return shared / union >= 0.6 || (smaller >= 4 && shared / smaller >= 0.85);
}

// "58 điều" and "85 điều" share all words and say two things.
function numbersDisagree(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const only = (from: ReadonlySet<string>, other: ReadonlySet<string>) =>
    [...from].some((word) => /\d/.test(word) && !other.has(word));
  return only(a, b) && only(b, a);
}

function meaning(text: string): Set<string> {
  return new Set(words(text).filter((word) => !emptyWords.has(word)));
}

// Two provisions are two places of the document, whatever the words.
function provisionsAgree(a: EntryPoint, b: EntryPoint): boolean {
  if (a.provision === undefined || b.provision === undefined) return true;
  return words(a.provision).join(' ') === words(b.provision).join(' ');
}

function mergePoints(a: EntryPoint, b: EntryPoint): EntryPoint {
  const better = rank(b) > rank(a) ? b : a;
  const provision = a.provision ?? b.provision;
  const sources = [...new Set([...(a.sources ?? []), ...(b.sources ?? [])])];
  return {
    ...(provision === undefined ? {} : { provision }),
    text: better.text,
    ...(sources.length === 0 ? {} : { sources }),
  };
}

function rank(point: EntryPoint): number {
  return (
    (point.provision === undefined ? 0 : 1000) +
    (point.sources === undefined ? 0 : 500) +
    point.text.length / 10
  );
}

function onlyRepeatsRelation(text: string, neighbours: readonly string[]): boolean {
  const clean = cleanText(text);
  const named = neighbours.filter((symbol) => clean.includes(symbol));
  if (named.length === 0) return false;
  let rest = clean.replace(/\d{1,2}\/\d{1,2}\/\d{4}/g, ' ');
  for (const symbol of named) rest = rest.replaceAll(symbol, ' ');
  const left = words(rest).filter(
    (word) => !emptyWords.has(word) && !relationWords.has(word) && !/^(?:19|20)\d\d$|^[ivx]+$/.test(word),
  );
  return left.length <= 1;
}
