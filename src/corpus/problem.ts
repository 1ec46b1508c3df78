// What is wrong in content, as plain data: where, which check says so, and the values its message speaks of.
// Wording lives in src/checks/messages; nothing here knows a language.

/** A place in a file: path below the content folder with `/`, line and column from 1 (column in UTF-16 units). */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Keys and indexes from the root of the YAML of a file, e.g. `['relations', 0, 'target']`. */
export type Path = readonly (string | number)[];

/** A value of a message that itself needs words: a list of suggestions, or an alternative. */
export interface Phrase {
  readonly phrase: 'one-of' | 'nearest' | 'none';
  readonly items: readonly string[];
}

export type MessageValues = Readonly<Record<string, string | Phrase>>;

/** One finding of a check; `variant` picks its message. */
export interface Finding {
  readonly place: Place;
  readonly variant: string;
  readonly values: MessageValues;
}

export interface Problem extends Finding {
  readonly check: string;
}

/** Values as they stand in a message: one line, at most 80 characters. */
export function quoteValue(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  const line = text.replace(/\s+/g, ' ');
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
