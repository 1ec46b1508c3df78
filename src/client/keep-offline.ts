// On every page: keeps the site for use without a server, unless the reader or the connection says no, and says so when
// a newer build has come. Where the browser cannot do it (a page opened from a folder, plain http) nothing happens.

import { href } from '../site/href.ts';
import { workerFile } from '../site/offline-list.ts';

/** Where the reader's refusal is kept. */
const refusalKey = 'hieu-luc-khong-luu';

/** Whether this page can be kept at all: never in development, where nothing is built. */
export function canKeep(): boolean {
  return (
    !import.meta.env.DEV &&
    /^https?:$/.test(location.protocol) &&
    window.isSecureContext &&
    'serviceWorker' in navigator &&
    'caches' in window
  );
}

/** Starts keeping the site, or looks for a newer build. undefined when the browser refuses. */
export async function register(): Promise<ServiceWorkerRegistration | undefined> {
  const registration: ServiceWorkerRegistration | undefined = await navigator.serviceWorker
    .register(href(`/${workerFile}`), { scope: href('/'), updateViaCache: 'none' })
    .catch(() => undefined);
  return registration;
}

/** Whether the reader has said that nothing is to be kept. */
export function isRefused(): boolean {
  try {
    return localStorage.getItem(refusalKey) !== null;
  } catch {
    return false;
  }
}

/** Notes whether the reader wants nothing kept. */
export function setRefused(refused: boolean): void {
  try {
    if (refused) localStorage.setItem(refusalKey, 'co');
    else localStorage.removeItem(refusalKey);
  } catch {
    // Without a memory the refusal holds for this page only.
  }
}

/** Whether the reader has asked the browser to load little. */
export function savesData(): boolean {
  return 'connection' in navigator && (navigator.connection as { saveData?: boolean }).saveData === true;
}

/** Does what each page does: begins after the page has loaded, so that the page itself comes first. */
export function keepOffline(): void {
  if (!canKeep()) return;
  const { serviceWorker } = navigator;
  // Without a controller the page came from the server, and the first worker changes nothing for it.
  if (serviceWorker.controller !== null) {
    serviceWorker.addEventListener(
      'controllerchange',
      () => void import('./new-build-notice.ts').then(({ showNewBuild }) => showNewBuild()),
      { once: true },
    );
  }
  const begin = () => {
    if (!isRefused() && !savesData()) void register();
  };
  if (document.readyState === 'complete') setTimeout(begin);
  else addEventListener('load', () => setTimeout(begin), { once: true });
}
