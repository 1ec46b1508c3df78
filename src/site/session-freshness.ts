// What of a session stands on the day of the build; its page, its pack and the list for review all ask this.

import { sessionFreshness, type SessionFreshness } from '../domain/freshness.ts';
import type { Session } from '../domain/session.ts';
import { kept } from './per-site.ts';
import type { Site } from './site.ts';

/** What of a session stands on the day of the build. */
export function freshnessToday(session: Session, site: Site): SessionFreshness {
  const { graph, situations, comparisons } = site.catalog;
  return keep(site, session, () =>
    sessionFreshness(
      session,
      graph,
      site.builtOn,
      situations,
      (id) => comparisons.find((table) => table.id === id)?.to,
    ),
  );
}

const keep = kept<Site, Session, SessionFreshness>();
