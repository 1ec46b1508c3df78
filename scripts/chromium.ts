// The Chromium that the journeys and the pictures drive.

import { ensureBrowser, type BrowserKind } from './find-browser.ts';

const chromium: BrowserKind = {
  label: 'Chromium',
  programs: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  debianPackage: 'chromium',
  variable: 'CHROMIUM_PATH',
};

/** Flags for a headless run on a machine without a display or a sandbox, and without calls of the browser's own. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Path of a Chromium, installed from Debian's packages when missing; throws with the line to type otherwise. */
export function ensureChromium(): string {
  return ensureBrowser(chromium);
}
