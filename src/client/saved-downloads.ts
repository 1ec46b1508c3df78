// Files offered for download, where the saved copy of the site serves the page: browsers fetch a link with `download`
// past the service worker, which fails without the server. So the page fetches the file and hands it over.

import { saveFile } from './save-file.ts';

/** Takes over clicks on links with `download` while a service worker serves the page; otherwise leaves them alone. */
export function serveDownloads(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[download]') : null;
    if (!(link instanceof HTMLAnchorElement) || link.origin !== location.origin) return;
    if (link.protocol === 'blob:' || !('serviceWorker' in navigator) || !navigator.serviceWorker.controller)
      return;
    event.preventDefault();
    void hand(link);
  });
}

async function hand({ href, download }: HTMLAnchorElement): Promise<void> {
  const answer = await fetch(href).catch(() => undefined);
  // The browser's own page of failure says more than nothing happening.
  if (answer?.ok) saveFile(await answer.blob(), download);
  else location.assign(href);
}
