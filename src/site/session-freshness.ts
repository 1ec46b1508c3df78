// What of a session stands on the day of the build; its page, its pack and the list for review all ask this.

import { sessionFreshness, type SessionFreshness } from '../domain/freshness.ts';
import type { Session } from '../domain/session.ts';
import { perSite } from './per-site.ts';
import type { Site } from './site.ts';

/** What of a session stands on the day of the build. */
export function freshnessToday(session: Session, site: Site): SessionFreshness {
  return ofSite(site)(session);
}

const ofSite = perSite(({ catalog, builtOn }) => {
  const tables = new Map(catalog.comparisons.map((table) => [table.id, table.to]));
  const known = new Map<Session, SessionFreshness>();
  return (session: Session): SessionFreshness => {
    const found =
      known.get(session) ??
      sessionFreshness(session, catalog.graph, builtOn, catalog.situations, (id) => tables.get(id));
    known.set(session, found);
    return found;
  };
});
