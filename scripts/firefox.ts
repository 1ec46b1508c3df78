// The Firefox that the journeys drive, as Debian ships it.

import { ensureBrowser, type BrowserKind } from './find-browser.ts';

const firefox: BrowserKind = {
  label: 'Firefox',
  programs: ['firefox-esr', 'firefox'],
  debianPackage: 'firefox-esr',
  variable: 'FIREFOX_PATH',
};

/** Path of a Firefox, installed from Debian's packages when missing; throws with the line to type otherwise. */
export function ensureFirefox(): string {
  return ensureBrowser(firefox);
}
