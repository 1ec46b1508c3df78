// What files of journeys begin with: the built site, one Chromium for the file, and a fresh page for each journey.

import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, inject } from 'vitest';
import { launchBrowser, openPage } from './browser.ts';

/** Address of the site built from the real content, without a slash at its end, and the folder it stands in. */
export const address = inject('address');
export const folder = inject('folder');

/** The Chromium of the file, once `oneBrowser` or `freshPages` was called. */
export let browser: Browser;
/** Context and page of the journey that is under way, once `freshPages` was called. */
export let context: BrowserContext;
export let page: Page;

/** Starts a Chromium before the journeys of the file and ends it after them. */
export function oneBrowser(): void {
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
}

/** Gives each journey of the file a page in a context of its own. */
export function freshPages(options: BrowserContextOptions = {}): void {
  oneBrowser();
  beforeEach(() => anotherPage(options));
  afterEach(() => context.close());
}

/** Puts a page with other options in the place of the one that is open. */
export async function anotherPage(options: BrowserContextOptions): Promise<void> {
  ({ context, page } = await openPage(browser, options));
}
