// What the dev server does with an edit: the page shows it at once, the checks of the whole content come after, and what
// they find may put the last good content back.

import type { Site } from '../src/site/site.ts';

export interface Verdict {
  readonly errors: number;
}

export interface Steps<V extends Verdict> {
  /** Reads what changed; null when one of these files cannot be read, so that there is nothing new to show. */
  readonly read: (changed: ReadonlySet<string>) => Site | null;
  /** Checks the whole content as it is on the disk now. */
  readonly check: () => Promise<V>;
  /** Hands a site to the pages and makes open ones load again. */
  readonly show: (site: Site | null) => void;
  /** Says that what was known of the problems is that of the content before. */
  readonly checking: (checked: Promise<void>) => void;
  /** Hands over what the last check found, and whether the pages keep an older content for it. */
  readonly checked: (verdict: V) => void;
}

/**
 * Returns what to call after each edit. `good` is the last content without errors, null when there was none: then pages
 * show what can be read. Of edits that come while a check runs only the last is checked.
 */
export function followContent<V extends Verdict>(
  good: Site | null,
  steps: Steps<V>,
): (changed: ReadonlySet<string>) => void {
  let lastGood = good;
  let running: Promise<void> | undefined;
  let edits = 0;
  let shown: Site | null = good;
  const checkAll = async () => {
    for (let seen = -1; seen !== edits;) {
      seen = edits;
      const site = shown;
      // One check after the other: a newer edit makes the one before worthless.
      // eslint-disable-next-line no-await-in-loop
      const verdict = await steps.check();
      if (seen === edits) settle(verdict, site);
    }
    running = undefined;
  };
  const settle = (verdict: V, site: Site | null) => {
    if (verdict.errors === 0) lastGood = site ?? lastGood;
    else if (lastGood !== null) shown = lastGood;
    steps.checked(verdict);
    steps.show(shown);
  };
  return (changed) => {
    edits += 1;
    const site = steps.read(changed);
    if (site !== null) shown = site;
    running ??= checkAll();
    steps.checking(running);
    if (site !== null) steps.show(site);
  };
}
