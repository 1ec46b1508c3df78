// What of a session stands on the day of the build; its page, its pack and the list for review all ask this.

import { sessionFreshness, type SessionFreshness } from '../domain/freshness.ts';
import type { Session } from '../domain/session.ts';
import type { Site } from './site.ts';

/** What of a session stands on the day of the build. */
export function freshnessToday(session: Session, { catalog, builtOn }: Site): SessionFreshness {
  const tables = new Map(catalog.comparisons.map((table) => [table.id, table.to]));
  return sessionFreshness(session, catalog.graph, builtOn, catalog.situations, (id) => tables.get(id));
}
