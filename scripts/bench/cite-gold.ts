// Annotated cases for the citation benchmark: either `{id, text, citing_date, citations: […]}` a line, or one citation a
// line with `file` and offsets into that file.

import type { Citation } from '../../src/citation/citation.ts';

export interface GoldCitation extends Partial<Citation> {
  readonly surface: string;
  readonly start: number;
  readonly end: number;
  readonly form: Citation['form'];
  readonly tier: 'core' | 'extended';
  /** Document meant, where the case says so. */
  readonly documentId?: string | null;
}

export interface GoldCase {
  readonly id: string;
  readonly text: string;
  readonly date: string | null;
  readonly citations: readonly GoldCitation[];
}

/** Reads the cases of a JSONL file; `readText` gives the text of a file that a line names. */
export function readGold(jsonl: string, readText: (file: string) => string): GoldCase[] {
  const lines = jsonl
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  const files = new Map<
    string,
    { id: string; text: string; date: string | null; citations: GoldCitation[] }
  >();
  const cases: GoldCase[] = [];
  for (const line of lines) {
    const date = (line['citing_date'] ?? line['date'] ?? null) as string | null;
    if (typeof line['text'] === 'string') {
      const citations = ((line['citations'] ?? []) as Record<string, unknown>[]).map(renamed);
      cases.push({ id: String(line['id']), text: line['text'], date, citations });
    } else if (typeof line['file'] === 'string') {
      const name = line['file'];
      const entry = files.get(name) ?? { id: name, text: readText(name), date, citations: [] };
      entry.citations.push(renamed(line));
      files.set(name, entry);
    }
  }
  return [...cases, ...files.values()];
}

function renamed(line: Record<string, unknown>): GoldCitation {
  return {
    ...line,
    symbol: line['symbol_normalised'] ?? line['symbol'] ?? null,
    issued: line['issued'] ?? (line['date'] as string | null) ?? null,
  } as unknown as GoldCitation;
}
