// The page of the search as readers use it: its box, its results, its heading.

import { expect } from 'vitest';
import { address, page } from './journey.ts';

/** The box, and the rows of the results. */
export const box = () => page.locator('[data-search-box]');
export const results = () => page.locator('[data-search-results] > [data-document-id]');
/** Ids of the results, in their order. */
export const ids = () =>
  results().evaluateAll((rows) => rows.map((row) => row.getAttribute('data-document-id') ?? ''));
export const heading = () => page.locator('[data-search-heading]').innerText();
/** Words of what has the focus, and whether it is the box. */
export const focusedText = () => page.evaluate(() => document.activeElement?.textContent ?? '');
export const boxHasFocus = () => box().evaluate((element) => element === document.activeElement);

/** Opens the page and waits until its script listens for keys. */
export async function open(path = '/tra-cuu/'): Promise<void> {
  await page.goto(address + path);
  await page.locator('[data-keys]').waitFor();
}

/** Types a question and waits until the heading answers it. */
export async function ask(query: string): Promise<void> {
  await box().fill(query);
  await expect.poll(heading).toContain(query);
}
