// What no page of any journey may do, whoever opened it: ask another place, break the policy of the site, throw.

import type { BrowserContext } from 'playwright-core';

const misdeeds: string[] = [];
const mark = 'policy broken:';

/** Watches all pages and workers of a context; the first place that it asks is the only one it may ask. */
export async function watchMisdeeds(context: BrowserContext): Promise<void> {
  let home: string | undefined;
  const ask = (address: string): void => {
    const { protocol, host } = new URL(address);
    if (['blob:', 'data:', 'about:'].includes(protocol)) return;
    home ??= host;
    if (host !== home || !['http:', 'ws:'].includes(protocol)) misdeeds.push(`asks ${address}`);
  };
  context.on('request', (request) => ask(request.url()));
  context.on('page', (page) => page.on('websocket', (socket) => ask(socket.url())));
  context.on('weberror', (error) => misdeeds.push(`throws ${error.error().message}`));
  context.on('console', (message) => {
    if (message.text().startsWith(mark)) misdeeds.push(message.text());
  });
  await context.addInitScript((words) => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
      console.error(`${words} ${violatedDirective} ${blockedURI} ${sourceFile} at ${location.href}`),
    );
  }, mark);
}

/** All misdeeds since the last call. */
export function takeMisdeeds(): readonly string[] {
  return misdeeds.splice(0);
}
