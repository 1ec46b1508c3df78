// Accessibility faults of a page as it stands, by axe, in light and dark and at two widths.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContext, Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules beyond those that axe runs by itself: contrast of 7:1, and places to press of 24 px. */
const stricter = { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } };
/** All that can differ between light and dark. */
const ofColour = {
  type: 'rule',
  values: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'],
};

const views = [
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
  { width: 360, colorScheme: 'light' },
  { width: 360, colorScheme: 'dark' },
] as const;

/** Lets `axeFaults` be asked of all pages that the context opens from now on; the policy of the site stays in force. */
export async function bringAxe(context: BrowserContext): Promise<void> {
  await context.addInitScript(axe);
}

/**
 * `view: rule: element` for the first fault of each rule; empty when there is none. The page keeps what was done on
 * it, and must come from a context to which axe was brought.
 */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const { width, colorScheme } of views) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    const options = { rules: stricter, ...(colorScheme === 'dark' && { runOnly: ofColour }) };
    const found = await page.evaluate(faultsIn, { ...options, resultTypes: ['violations'] });
    faults.push(...found.map((fault) => `${width} px, ${colorScheme}: ${fault}`));
  }
  return faults;
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

// Runs in the page.
async function faultsIn(options: object): Promise<readonly string[]> {
  const { axe: runner } = window as unknown as {
    axe: { run: (where: Document, how: object) => Promise<{ violations: readonly Violation[] }> };
  };
  const { violations } = await runner.run(document, options);
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
