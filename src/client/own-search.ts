// Adding documents to an own session: by number or by words, answered as the search page answers.

import type { TrainingRecord, TrainingRecords } from '../site/training-records.ts';
import { once } from './once.ts';
import type { SearchEngine } from './search-engine.ts';
import type { LoadedFiles } from './search-files.ts';

const mostFound = 8;

const openSearch = once(async (): Promise<{ engine: SearchEngine; files: LoadedFiles }> => {
  // Loaded with the first question: whoever comes with a session has no need of it.
  const [{ openEngine }, { openSearchFiles }] = await Promise.all([
    import('./search-engine.ts'),
    import('./search-files.ts'),
  ]);
  const files = await openSearchFiles();
  return { engine: openEngine(files), files };
});

export interface FoundRecords {
  readonly records: readonly TrainingRecord[];
  /** How many there are, and how many are shown. */
  readonly words: string;
}

/** The best documents for a query; rejects when the index cannot be loaded. */
export async function searchRecordsFor(query: string, records: TrainingRecords): Promise<FoundRecords> {
  const { engine, files } = await openSearch();
  const { found: answering, near } = await engine.search(query, records.day);
  const byId = new Map(records.documents.map((record) => [record.id, record]));
  const found = answering.length > 0 ? answering : near;
  const best = found.slice(0, mostFound);
  const loaded = await files.records(best);
  const shown = best.flatMap((number) => byId.get(loaded.get(number)?.id ?? '') ?? []);
  const more = found.length > shown.length ? `, hiện ${shown.length} kết quả đầu` : '';
  if (found.length === 0) return { records: [], words: `Không tìm thấy văn bản nào cho “${query}”.` };
  const words =
    answering.length > 0
      ? `${found.length} kết quả cho “${query}”${more}.`
      : `Không có số này; ${found.length} văn bản gần giống${more}.`;
  return { records: shown, words };
}
