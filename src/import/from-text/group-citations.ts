// Citations of documents that the corpus lacks, one group a document: the same symbol with different days is not one.

import type { CitationForm, ResolvedCitation } from '../../citation/citation.ts';
import { plainName } from '../../citation/evidence.ts';
import { parseSymbol } from '../../domain/symbol.ts';

/** Forms that name one document without needing another citation. */
const ownForms: ReadonlySet<CitationForm> = new Set([
  'full',
  'bare-symbol',
  'number',
  'plenum',
  'congress',
  'named',
]);

export interface Group {
  readonly name: string;
  readonly issued: string | null;
  readonly members: number[];
}

/** Same symbol with different days stays apart; a mention without a day joins the only day there is. */
export function groupByDocument(citations: readonly ResolvedCitation[]): Group[] {
  const bySymbol = new Map<string, number[]>();
  citations.forEach((citation, index) => {
    const name = isMissing(citation) ? nameKey(citation, citations) : null;
    if (name === null) return;
    const list = bySymbol.get(name);
    if (list) list.push(index);
    else bySymbol.set(name, [index]);
  });
  const groups: Group[] = [];
  for (const [name, members] of bySymbol) groups.push(...splitByDay(name, members, citations));
  return groups.sort((a, b) => a.members[0]! - b.members[0]!);
}

function isMissing({ form, resolution }: ResolvedCitation): boolean {
  return ownForms.has(form) && resolution.kind !== 'resolved';
}

function nameKey(citation: ResolvedCitation, citations: readonly ResolvedCitation[]): string | null {
  const { symbol, type, number, antecedent } = citation;
  if (symbol !== null) {
    const parsed = parseSymbol(symbol);
    return parsed === undefined
      ? symbol
      : [parsed.number, parsed.typeCode, parsed.issuerCode, parsed.year ?? ''].join('|');
  }
  if (typeof antecedent === 'number') {
    const earlier = citations[antecedent];
    return earlier === undefined || !isMissing(earlier) ? null : nameKey(earlier, citations);
  }
  if (number !== null) return `${type ?? ''} ${Number(number)} ${plainName(citation.issuer ?? '')}`;
  return plainName(`${citation.form} ${citation.plenum ?? ''} ${citation.term ?? ''} ${citation.surface}`);
}

function splitByDay(
  name: string,
  members: readonly number[],
  citations: readonly ResolvedCitation[],
): Group[] {
  const days = new Map<string, number[]>();
  for (const index of members) {
    const { issued } = citations[index]!;
    const key = issued?.length === 10 ? issued : '';
    const list = days.get(key);
    if (list) list.push(index);
    else days.set(key, [index]);
  }
  const undated = days.get('') ?? [];
  days.delete('');
  const [only] = [...days.keys()];
  if (days.size === 1 && only !== undefined) return [{ name, issued: only, members: [...members] }];
  const groups = [...days].map(([issued, list]) => ({ name, issued, members: list }));
  const year = undated.map((index) => citations[index]!.issued).find((issued) => issued !== null) ?? null;
  return undated.length === 0 ? groups : [...groups, { name, issued: year, members: undated }];
}
