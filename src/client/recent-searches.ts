// The last searches of this browser, kept by the browser alone. Only what was typed into the search box is kept, and
// nothing that is as long as a text: a paragraph pasted there by mistake is not remembered.

const key = 'hieu-luc:tim-gan-day';
const most = 8;
const longest = 120;

/** Where searches are kept: `localStorage`, or anything like it. */
export type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Searches, newest first; none when nothing readable is kept or the browser keeps nothing. */
export function readRecent(kept: Kept): readonly string[] {
  try {
    const values: unknown = JSON.parse(kept.getItem(key) ?? '[]');
    return Array.isArray(values)
      ? values
          .filter((value) => typeof value === 'string')
          .filter(isKept)
          .slice(0, most)
      : [];
  } catch {
    return [];
  }
}

/** Puts a search first, once. An empty or long one is left out. */
export function addRecent(kept: Kept, query: string): void {
  if (isKept(query)) write(kept, [query, ...readRecent(kept).filter((other) => other !== query)]);
}

/** Forgets one search. */
export function removeRecent(kept: Kept, query: string): void {
  write(
    kept,
    readRecent(kept).filter((other) => other !== query),
  );
}

/** Forgets all searches and leaves nothing behind. */
export function clearRecent(kept: Kept): void {
  write(kept, []);
}

function isKept(query: string): boolean {
  return query.trim() !== '' && query.length <= longest && !query.includes('\n');
}

function write(kept: Kept, queries: readonly string[]): void {
  try {
    if (queries.length === 0) kept.removeItem(key);
    else kept.setItem(key, JSON.stringify(queries.slice(0, most)));
  } catch {
    // A browser that keeps nothing, or has no room: then there are no recent searches.
  }
}
