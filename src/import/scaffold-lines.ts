// Lines of scaffolds: a value that is known, or a gap with a word on what belongs there.

import { stringify } from 'yaml';

/** Stands in every line that an editor must fill. */
const gapMark = 'CẦN GHI';

/** `title: # CẦN GHI: …`: no value to YAML, so that the check names it. */
export function gap(field: string, hint: string): string {
  return `${field}: # ${gapMark}: ${hint}`;
}

/** The field with its value, or the gap when there is none. */
export function filled(field: string, value: string | undefined, hint: string): string {
  return value === undefined ? gap(field, hint) : `${field}: ${value}`;
}

/** `[a, b]`. */
export function flowList(items: readonly string[]): string {
  return `[${items.join(', ')}]`;
}

/** A text of one line as YAML, in quotes only where it needs them. */
export function plainOrQuoted(text: string): string {
  return stringify(text.replace(/\s+/g, ' ').trim(), { lineWidth: 0 }).trim();
}

/** `high (cao), medium (vừa)`: keys of a list of the vocabulary with their labels. */
export function labelled(list: Readonly<Record<string, { readonly label: string }>>): string {
  return Object.entries(list)
    .map(([key, { label }]) => `${key} (${label})`)
    .join(', ');
}

/** Lines (from 1) that an editor must fill, with their fields. */
export function gapsIn(text: string): readonly { readonly line: number; readonly field: string }[] {
  const pattern = new RegExp(String.raw`^\s*(?:- )?([A-Za-z]+): # ${gapMark}`);
  return text.split('\n').flatMap((line, index) => {
    const field = pattern.exec(line)?.[1];
    return field === undefined ? [] : [{ line: index + 1, field }];
  });
}
