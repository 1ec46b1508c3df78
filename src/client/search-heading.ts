// The sentence above the results: how many, for what, on which day. It is announced as it changes.

import type { Question } from './search-address.ts';
import type { SearchAnswer } from './search-engine.ts';

/** Sentence for `kept` results out of `matches` before filters. */
export function searchHeading(
  question: Question,
  kept: number,
  matches: number,
  answer: Pick<SearchAnswer, 'kind' | 'symbol'> | undefined,
  day: string,
): string {
  const when = question.date === null ? '' : `, áp dụng tại ngày ${day}`;
  if (answer?.kind === 'symbol') return symbolHeading(answer.symbol, kept, matches) + when;
  const what = question.query === '' ? '' : ` cho “${question.query}”`;
  if (kept > 0) return `${kept} kết quả${what}${when}`;
  return matches === 0
    ? `Không tìm thấy kết quả${what}`
    : `Không có kết quả nào${what} qua được bộ lọc${when}`;
}

function symbolHeading(symbol: string, kept: number, matches: number): string {
  if (matches === 0) return `Chưa có ${symbol} trong kho`;
  if (kept === 0) return `${symbol} có trong kho nhưng không qua được bộ lọc`;
  return kept === 1 ? `1 văn bản mang số ${symbol}` : `Số ${symbol} có thể là một trong ${kept} văn bản`;
}
