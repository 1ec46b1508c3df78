// What people write in an afternoon: one expression for symbols, one for type words with a number. The measure to beat.

const symbol =
  /(?<![\p{L}\d/.-])\d{1,5}\s*[-/]?\s*(?:NQ|Q[ĐD]i?|CTr|CT|KL|QC|TB|HD|BC|KH|CV|NĐ|TT)\s*[-/]\s*[A-ZĐ]{2,24}|\d{1,5}\/\d{4}\/[A-ZĐ0-9-]+/gu;
const numbered =
  /(?:nghị quyết|chỉ thị|kết luận|quyết định|quy định|hướng dẫn|thông báo|nghị định|thông tư)\s+(?:số\s+)?\d{1,4}/giu;

/** Number of hits of the two expressions. */
export function bareScan(text: string): number {
  return [...text.matchAll(symbol)].length + [...text.matchAll(numbered)].length;
}
