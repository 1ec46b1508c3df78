// The list of checks in the editors' guide: what each asks, and for each of its messages an example from the cases that
// hold the checks (scripts/guide.ts keeps them in guide-examples.json, which a test compares with the cases).

import { messages } from '../checks/describe.ts';
import { checks } from '../checks/index.ts';
import { meanings } from '../checks/meanings.ts';
import examples from './guide-examples.json' with { type: 'json' };

/** A line of content that a check refuses, and the two lines it prints. */
export interface GuideExample {
  readonly check: string;
  readonly variant: string;
  readonly file: string;
  readonly line: number;
  /** The line; empty when the problem is of the whole file. */
  readonly text: string;
  readonly message: string;
  readonly help: string;
}

export interface GuideCheck {
  readonly id: string;
  readonly severity: 'error' | 'warning';
  readonly meaning: string;
  readonly examples: readonly GuideExample[];
  /** Wordings that need another disk or another machine than an example has, with their places for values. */
  readonly others: readonly { readonly message: string; readonly help: string }[];
}

/** All checks in the order they run. */
export function guideChecks(): readonly GuideCheck[] {
  return checks.map(({ id, severity }) => {
    const own = (examples as readonly GuideExample[]).filter(({ check }) => check === id);
    const shown = new Set(own.map(({ variant }) => variant));
    const others = Object.entries(messages[id] ?? {})
      .filter(([variant]) => !shown.has(variant))
      .map(([, { vi }]) => ({ message: open(vi.message), help: open(vi.help) }));
    return { id, severity, meaning: meanings[id] ?? '', examples: own, others };
  });
}

// `{path}` of a wording is filled in when it is printed.
function open(wording: string): string {
  return wording.replace(/\{\w+\}/g, '…');
}
