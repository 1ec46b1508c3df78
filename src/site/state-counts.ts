// How many documents of a list are in each state on the day of the build.

import type { LegalDocument } from '../domain/document.ts';
import { badgeOf, type Badge } from './badge.ts';
import type { Site } from './site.ts';

export interface BadgeCount {
  readonly badge: Badge;
  readonly count: number;
}

/** Counts of a list by badge, the largest first. They add up to the length of the list. */
export function countBadges(documents: readonly LegalDocument[], site: Site): readonly BadgeCount[] {
  const counts = new Map<string, BadgeCount>();
  for (const document of documents) {
    const { state, grade } = site.validityOf(document);
    const badge = badgeOf(state, grade);
    counts.set(badge.label, { badge, count: (counts.get(badge.label)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}
