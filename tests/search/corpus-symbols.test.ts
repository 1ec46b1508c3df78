// Every entry of the real corpus by its number, in the spellings people type; and numbers it does not hold.
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/corpus/read-content.ts';
import { parseSymbol, symbolKey } from '../../src/domain/symbol.ts';
import { symbolEntriesOf } from '../../src/search/search-documents.ts';
import { createSymbolResolver } from '../../src/search/symbol-resolver.ts';
import { spellingsOf } from '../support/symbol-spellings.ts';

const { catalog } = readContent('content');
const entries = symbolEntriesOf(catalog);
const resolver = createSymbolResolver(entries);

describe('numbers of the corpus', () => {
  test('every entry with a number is found by at least 12 spellings, and only those that share it', () => {
    const wrong: string[] = [];
    for (const entry of entries) {
      if (entry.symbol === null) continue;
      const forms = spellingsOf(entry);
      expect(forms.length).toBeGreaterThanOrEqual(12);
      const key = keyOf(entry.symbol);
      for (const form of forms) {
        const answer = resolver.resolve(form);
        const ids = answer.kind === 'symbol' ? answer.ids : [];
        const strangers = ids.filter(
          (id) => keyOf(entries.find((other) => other.id === id)!.symbol!) !== key,
        );
        if (!ids.includes(entry.id) || strangers.length > 0) wrong.push(`${form}: ${JSON.stringify(answer)}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('200 numbers that the corpus does not hold find nothing', () => {
    const held = new Set(entries.flatMap(({ symbol }) => (symbol === null ? [] : [keyOf(symbol)])));
    const absent: string[] = [];
    for (let number = 1; absent.length < 200; number += 1) {
      for (const code of ['QĐ/TW', 'CT/TW', 'KL/TW', 'NQ/TW', 'HD/BTCTW']) {
        const symbol = `${String(number).padStart(2, '0')}-${code}`;
        if (absent.length < 200 && !held.has(keyOf(symbol))) absent.push(symbol);
      }
    }
    const found = absent.filter((symbol) => {
      const answer = resolver.resolve(symbol);
      return answer.kind !== 'symbol' || answer.ids.length > 0;
    });
    expect(found).toEqual([]);
  });
});

function keyOf(symbol: string): string {
  const parsed = parseSymbol(symbol);
  return parsed ? symbolKey(parsed) : symbol;
}
