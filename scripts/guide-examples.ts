// Examples for the editors' guide: from each case of tests/checks the line that a check refuses, and what it says.

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe } from '../src/checks/describe.ts';
import { checks } from '../src/checks/index.ts';
import type { GuideExample } from '../src/site/guide-checks.ts';
import { listCases, runCase, type Case } from '../tests/checks/run-case.ts';

const cases = fileURLToPath(new URL('../tests/checks', import.meta.url));
export const examplesFile = fileURLToPath(new URL('../src/site/guide-examples.json', import.meta.url));

/** One example for each check and variant that some case shows, in the order of the checks. */
export function guideExamples(): readonly GuideExample[] {
  const found = new Map<string, GuideExample>();
  for (const one of listCases()) {
    if (one.expected === null) continue;
    for (const problem of runCase(one).problems) {
      // Cases of other checks may show it beside their own subject: those examples would confuse.
      const key = `${problem.check}/${problem.variant}`;
      if (problem.check !== one.check || found.has(key)) continue;
      const { check, variant, place } = problem;
      const { message, help } = describe(problem, '');
      const line = excerpt(one, place.file, place.line, place.column);
      found.set(key, { check, variant, file: place.file, line: place.line, text: line, message, help });
    }
  }
  const order = checks.map(({ id }) => id);
  return [...found.values()].toSorted((a, b) => order.indexOf(a.check) - order.indexOf(b.check));
}

/** The file that pages read; the same content gives the same bytes. */
export function examplesText(): string {
  return `${JSON.stringify(guideExamples(), null, 2)}\n`;
}

const widest = 160;

// The line with what cannot be seen made visible; empty when the problem is that of a whole file or of a lost line.
function excerpt({ check, name }: Case, file: string, line: number, column: number): string {
  const place = [path.join(cases, check, name, file), path.join(cases, 'base', file)].find(existsSync);
  const text = place === undefined ? '' : (readFileSync(place, 'utf8').split(/\r?\n/)[line - 1] ?? '');
  if (/^---\s*$/.test(text)) return '';
  const start = Math.max(0, Math.min(column - 1 - widest / 2, text.length - widest));
  const cut = text.slice(start, start + widest);
  return `${start > 0 ? '…' : ''}${visible(cut)}${start + widest < text.length ? '…' : ''}`.trim();
}

function visible(text: string): string {
  return text.normalize('NFC').replace(/[\p{Cc}\p{Cf}]/gu, (letter) => `⟨U+${hex(letter)}⟩`);
}

function hex(letter: string): string {
  return (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
