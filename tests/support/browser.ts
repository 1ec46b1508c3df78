// One Chromium for the journeys of a file, with the clock of its pages set to the day the site was built for.

import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { chromiumFlags, ensureChromium } from '../../scripts/chromium.ts';
import { watchMisdeeds } from './misdeeds.ts';

/** Day for which the journeys build the site, and which their pages take for today. */
export const journeyDay = '2026-11-22';

/** Starts a Chromium without a window. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: ensureChromium(), args: [...chromiumFlags] });
}

/**
 * A page in a context of its own, watched for misdeeds, its clock fixed. Close `context` when done. It keeps nothing for use without a network,
 * unless asked to, so that no journey saves the whole site behind its back.
 */
export async function openPage(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    serviceWorkers: 'block',
    ...options,
  });
  await watchMisdeeds(context);
  await context.clock.setFixedTime(`${journeyDay}T09:00:00`);
  return { context, page: await context.newPage() };
}
