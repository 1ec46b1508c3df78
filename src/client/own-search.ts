// Adding documents to an own session: by number or by words, answered as the search page answers.

import type { SearchRecords } from '../site/search-records.ts';
import type { TrainingRecord, TrainingRecords } from '../site/training-records.ts';
import { href } from '../site/href.ts';
import { searchFiles } from '../site/urls.ts';
import { once } from './once.ts';
import type { SearchEngine } from './search-engine.ts';

const mostFound = 8;

const openSearch = once(async (): Promise<SearchEngine> => {
  // Loaded with the first question: whoever comes with a session has no need of it.
  const [{ openEngine }, response] = await Promise.all([
    import('./search-engine.ts'),
    fetch(href(searchFiles.records)),
  ]);
  if (!response.ok) throw new Error(`the records of the search: ${response.status}`);
  return openEngine((await response.json()) as SearchRecords);
});

export interface FoundRecords {
  readonly records: readonly TrainingRecord[];
  /** How many there are, and how many are shown. */
  readonly words: string;
}

/** The best documents for a query; rejects when the index cannot be loaded. */
export async function searchRecordsFor(query: string, records: TrainingRecords): Promise<FoundRecords> {
  const engine = await openSearch();
  const { ids, near } = await engine.search(query, records.day);
  const byId = new Map(records.documents.map((record) => [record.id, record]));
  const wanted = ids.length > 0 ? ids : near;
  const found = wanted.flatMap((id) => byId.get(id) ?? []);
  const shown = found.slice(0, mostFound);
  const more = found.length > shown.length ? `, hiện ${shown.length} kết quả đầu` : '';
  if (found.length === 0) return { records: [], words: `Không tìm thấy văn bản nào cho “${query}”.` };
  const words =
    ids.length > 0
      ? `${found.length} kết quả cho “${query}”${more}.`
      : `Không có số này; ${found.length} văn bản gần giống${more}.`;
  return { records: shown, words };
}
