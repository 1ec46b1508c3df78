// What has become of the document of a text, as values of a message: who replaced it, and what takes its place.

import type { Finding } from '../corpus/problem.ts';
import type { Unrest } from '../domain/freshness.ts';
import type { Graph } from '../domain/graph.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { oneDay, standInsFor } from '../domain/period.ts';

/** Variant and values for an unrest on a day; undefined for one that only leaves doubt. `today` is the day of the build. */
export function unrestFinding(
  { kind, document, by }: Unrest,
  graph: Graph,
  date: IsoDate,
  today: IsoDate,
): Pick<Finding, 'variant' | 'values'> | undefined {
  switch (kind) {
    case 'uncertain':
      return undefined;
    case 'not-yet':
      return { variant: 'not-yet', values: { document, date } };
    case 'changed':
      return { variant: 'changed', values: { document, by: list(by), today } };
    case 'ended': {
      if (by.length === 0) return { variant: 'ended', values: { document, date } };
      const now = standInsFor(document, graph, oneDay(date));
      return {
        variant: 'replaced',
        values: { document, by: list(by), next: list(now.length > 0 ? now : by), today },
      };
    }
  }
}

function list(ids: readonly string[]): string {
  return ids.map((id) => `\`${id}\``).join(', ');
}
