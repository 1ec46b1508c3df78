// A table as files of spreadsheets take it: text only, so that no program turns a number or a day into another.

export interface PlainTable {
  /** Name of the sheet, and the line above the table. */
  readonly title: string;
  readonly head: readonly string[];
  /** As many cells a row as there are in `head`. */
  readonly rows: readonly (readonly string[])[];
}
