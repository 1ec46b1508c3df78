// The search page in Chromium, asked as a reader asks it: time to the answer, time of the main thread, bytes, requests.

import type { Browser, CDPSession, Page } from 'playwright-core';

/** One search. Bytes and requests are those of the data of the search, headers and compression included. */
export interface FoundCost {
  /** Milliseconds until the results stand in the page. */
  readonly answer: number;
  /** Milliseconds of processor time that the main thread took until then. */
  readonly busy: number;
  readonly bytes: number;
  /** The same with the passages of the results, which come after. */
  readonly bytesInAll: number;
  readonly requests: number;
}

export interface FindSession {
  readonly ask: (query: string) => Promise<FoundCost>;
  /** Bytes of everything else: the page, its scripts, styles and fonts. */
  readonly pageBytes: () => number;
  readonly close: () => Promise<void>;
}

/** Opens the search page with nothing kept from before. Bytes loaded while it opens count for the first search. */
export async function openFindSession(browser: Browser, address: string): Promise<FindSession> {
  // A worker that saves the whole site meanwhile would be measured too.
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const protocol = await context.newCDPSession(page);
  const sent = await countSent(protocol);
  // Processor time of the thread, which other work of the machine does not lengthen.
  await protocol.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(`${address}tra-cuu/`);
  await page.locator('[data-keys]').waitFor();
  await page.waitForLoadState('networkidle');
  let before: Sent = { bytes: 0, requests: 0 };
  return {
    async ask(query) {
      const busy = await busyTime(protocol);
      const answer = await askPage(page, query);
      const cost = {
        answer,
        busy: (await busyTime(protocol)) - busy,
        bytes: sent.data.bytes - before.bytes,
        requests: sent.data.requests - before.requests,
      };
      await page.waitForLoadState('networkidle');
      await page.waitForTimeout(100);
      const bytesInAll = sent.data.bytes - before.bytes;
      before = { ...sent.data };
      return { ...cost, bytesInAll };
    },
    pageBytes: () => sent.page.bytes,
    close: () => context.close(),
  };
}

interface Sent {
  bytes: number;
  requests: number;
}

async function countSent(protocol: CDPSession): Promise<{ readonly data: Sent; readonly page: Sent }> {
  const sent = { data: { bytes: 0, requests: 0 }, page: { bytes: 0, requests: 0 } };
  const kinds = new Map<string, Sent>();
  protocol.on('Network.requestWillBeSent', ({ requestId, request }) => {
    const isData = /\/tra-cuu\/[^/]+\.json$|\/_tep\/tra-cuu-|\/pagefind\//.test(
      new URL(request.url).pathname,
    );
    kinds.set(requestId, isData ? sent.data : sent.page);
  });
  protocol.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId);
    if (kind === undefined) return;
    kind.bytes += encodedDataLength;
    kind.requests += 1;
  });
  await protocol.send('Network.enable');
  return sent;
}

async function busyTime(protocol: CDPSession): Promise<number> {
  const { metrics } = await protocol.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}

/** Puts a query into the box and asks without the pause of typing; the page writes its heading with each answer. */
function askPage(page: Page, query: string): Promise<number> {
  return page.evaluate((text) => {
    const part = <E extends HTMLElement>(selector: string): E => document.querySelector<E>(selector)!;
    const start = performance.now();
    const answered = new Promise<number>((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        resolve(performance.now() - start);
      });
      observer.observe(part('[data-search-heading]'), { childList: true });
    });
    part<HTMLInputElement>('[data-search-box]').value = text;
    part('[data-sort]').dispatchEvent(new Event('change'));
    return answered;
  }, query);
}
