// How people type the number of a document.
import type { SymbolEntry } from '../../src/search/symbol-resolver.ts';
import { foldText } from '../../src/text/fold.ts';

/** Spellings of the number of an entry that people type, with and without its date; none for an entry without number. */
export function spellingsOf({ symbol, date }: Pick<SymbolEntry, 'symbol' | 'date'>): string[] {
  if (symbol === null) return [];
  const plain = foldText(symbol);
  const forms = [
    symbol,
    symbol.toLowerCase(),
    plain,
    plain.toUpperCase(),
    symbol.normalize('NFD'),
    symbol.replaceAll('Đ', 'Ð'),
    symbol.replace('-', '–'),
    symbol.replaceAll(/[-/]/gu, ' '),
    plain.replaceAll(/[-/]/gu, ' '),
    symbol.replaceAll('/', '-'),
    symbol.replaceAll(/[-/]/gu, (mark) => (mark === '-' ? '/' : '-')),
    symbol.replaceAll(/[-/]/gu, ' $& '),
    symbol.replace('QĐi', 'QĐI'),
    `số ${symbol}`,
    `Văn bản số: ${symbol}`,
    ` “${symbol}”. `,
    symbol.replace(/TW$/u, 'TƯ'),
    symbol.replace(/TW$/u, 'T.Ư'),
    plain.replace(/tw$/u, 'tu'),
  ];
  if (!/\d{4}/u.test(symbol)) forms.push(symbol.replace('-', ''), plain.replaceAll(/[-/]/gu, ''));
  if (date === null) return forms;
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  for (const form of [symbol, plain]) {
    forms.push(
      `${form} ${year}`,
      `${form} năm ${year}`,
      `${form} (${year})`,
      `${form} ngày ${day}/${month}/${year}`,
      `${form}, ${day}-${month}-${year}`,
      `${form} ngày ${day}.${month}.${year}`,
      `${form} ${date}`,
      `${form} ngay ${day} thang ${month} nam ${year}`,
      `${form} tháng ${month}/${year}`,
    );
  }
  return forms;
}
