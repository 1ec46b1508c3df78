// Resolutions on annotated cases: how many are resolved, left open, or contradict what the case states.

import { find } from '../../src/citation/find.ts';
import { placesOf } from '../../src/citation/places.ts';
import { makeResolver } from '../../src/citation/resolve.ts';
import type { Candidate, ResolvedCitation } from '../../src/citation/citation.ts';
import { readContent } from '../../src/corpus/read-content.ts';
import { textDate } from '../../src/citation/text-date.ts';
import type { LegalDocument } from '../../src/domain/document.ts';
import type { GoldCase, GoldCitation } from './cite-gold.ts';

interface Tally {
  resolved: number;
  ambiguous: number;
  unknown: number;
  local: number;
}

/**
 * Resolves the citations of the cases on a content folder and prints the outcome per form. A resolution is wrong when
 * the case names another document, suspect when number or stated date differ from the entry (slips of the press too).
 */
export function scoreResolutions(cases: readonly GoldCase[], content: string, show: boolean): void {
  const { catalog } = readContent(content);
  const resolver = makeResolver(catalog);
  const forms = new Map<string, Tally>();
  const [wrong, suspect, lines]: [string[], string[], string[]] = [[], [], []];
  let right = 0;
  for (const { id, text, date, citations } of cases) {
    const found = resolver.resolve(find(text), {
      date: date === null ? null : (textDate(date) ?? null),
      places: placesOf(text),
    });
    for (const citation of found) {
      const gold = citations.find(({ start, end }) => start === citation.start && end === citation.end);
      const tally = forms.get(citation.form) ?? { resolved: 0, ambiguous: 0, unknown: 0, local: 0 };
      tally[citation.resolution.kind] += 1;
      forms.set(citation.form, tally);
      lines.push(`${id} ${date ?? '-'} [${citation.form}] ${citation.surface} → ${outcome(citation)}`);
      const document =
        citation.resolution.id === null ? undefined : catalog.graph.documents.get(citation.resolution.id);
      if (document === undefined || gold === undefined) continue;
      if (typeof gold.documentId === 'string') {
        if (gold.documentId === document.id) right += 1;
        else wrong.push(lines.at(-1)!);
      } else if (!agrees(gold, document)) suspect.push(lines.at(-1)!);
    }
  }
  for (const [form, { resolved, ambiguous, unknown, local }] of forms) {
    console.log(
      `  resolving ${form.padEnd(12)} resolved ${resolved}  ambiguous ${ambiguous}  unknown ${unknown}  local ${local}`,
    );
  }
  console.log(`  right ${right}  wrong ${wrong.length}  to read ${suspect.length}`);
  for (const line of wrong) console.log(`  wrong   ${line}`);
  for (const line of suspect) console.log(`  read    ${line}`);
  if (show) for (const line of lines) console.log(`  ${line}`);
}

function agrees(gold: GoldCitation, { symbol, date, year }: LegalDocument): boolean {
  const number =
    gold.number === null ||
    gold.number === undefined ||
    symbol === null ||
    Number(/^\d+/.exec(symbol)?.[0]) === Number(gold.number);
  const stated = gold.issued ?? null;
  const day =
    stated === null || (stated.length === 4 ? Number(stated) === year : date === null || stated === date);
  return number && day;
}

function outcome({ resolution }: ResolvedCitation): string {
  const { kind, id, reasons, candidates, state } = resolution;
  const list = candidates
    .map((candidate: Candidate) => `${candidate.id}(${candidate.reasons.join(',')})`)
    .join(' ');
  return `${kind} ${id ?? ''} ${reasons.join(',')} ${list} ${state ?? ''}`;
}
