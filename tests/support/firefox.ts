// A stock Firefox for the journeys: keys and clicks as a reader makes them, and what the pages complain of.

import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureFirefox } from '../../scripts/firefox.ts';
import { connectBidi, type Bidi } from './bidi.ts';

/** A profile that asks nobody for anything and saves files without a question. */
const preferences: Readonly<Record<string, string | number | boolean>> = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.download.alwaysOpenPanel': false,
  'browser.download.folderList': 2,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.events.testing.asyncClipboard': true,
  'extensions.update.enabled': false,
  'intl.accept_languages': 'vi, en',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'toolkit.telemetry.enabled': false,
};

/** What Firefox writes, without an address, when a page is left while its worker still fetches for it. */
const givenUp = /^Failed to load ‘’\. A ServiceWorker intercepted the request/;

export const keys = { enter: '\uE007' } as const;

export interface FirefoxPage {
  /** Loads an address whole, and forgets earlier faults. */
  goto(address: string): Promise<void>;
  /** What an expression is in the page, as JSON carries it. */
  read<Value>(expression: string): Promise<Value>;
  /** Waits until an expression is true in the page; after 30 s the message names it and the address. */
  until(expression: string): Promise<void>;
  /** Presses the keys of a text one by one where the focus is. */
  type(text: string): Promise<void>;
  /** Clicks the middle of the first element of a selector, which must be there and be seen. */
  click(selector: string): Promise<void>;
  setFiles(selector: string, files: readonly string[]): Promise<void>;
  /** Name of the file that a step saves, once it is whole. */
  saved(step: () => Promise<unknown>): Promise<string>;
  /** Errors, breaches of the content policy and requests to others since `goto`. */
  faults(): readonly string[];
}

/**
 * Starts a Firefox without a window and opens a page in it; `origin` is the only place it may ask. `more` are settings
 * as a reader may have them.
 */
export async function openFirefox(
  origin: string,
  more: Readonly<Record<string, string | number | boolean>> = {},
): Promise<{ page: FirefoxPage; downloads: string; close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'hieu-luc-firefox-'));
  const downloads = join(folder, 'downloads');
  mkdirSync(downloads);
  const lines = Object.entries({ ...preferences, ...more, 'browser.download.dir': downloads }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(folder, 'user.js'), lines.join('\n'));
  const browser = spawn(
    ensureFirefox(),
    ['--headless', '--no-remote', '--profile', folder, '--remote-debugging-port', '0'],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, HOME: folder, MOZ_CRASHREPORTER_DISABLE: '1' },
    },
  );
  const ended = new Promise<void>((resolve) => browser.once('exit', () => resolve()));
  const bidi = await connectBidi(`${await listening(browser)}/session`);
  return {
    page: await openPage(bidi, origin, downloads),
    downloads,
    close: async () => {
      await bidi.send('browser.close', {}).catch(() => browser.kill());
      bidi.close();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function listening(browser: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    browser.stderr!.on('data', (part: Buffer) => {
      said += part.toString();
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
    browser.once('exit', () => reject(new Error(`Firefox ended before it listened: ${said}`)));
  });
}

async function openPage(bidi: Bidi, origin: string, downloads: string): Promise<FirefoxPage> {
  await bidi.send('session.new', { capabilities: {} });
  await bidi.send('session.subscribe', { events: ['log.entryAdded', 'network.beforeRequestSent'] });
  // Breaches of the policy are not among the lines of the log by themselves.
  await bidi.send('script.addPreloadScript', {
    functionDeclaration: `() => addEventListener('securitypolicyviolation', (breach) =>
      console.error('policy: ' + breach.violatedDirective + ' ' + breach.blockedURI))`,
  });
  const { context } = await bidi.send('browsingContext.create', { type: 'tab' });
  await bidi.send('browsingContext.setViewport', { context, viewport: { width: 1280, height: 900 } });
  let faults: string[] = [];
  bidi.on('log.entryAdded', ({ level, text }) => {
    if (level === 'error' && !givenUp.test(String(text))) faults.push(String(text));
  });
  bidi.on('network.beforeRequestSent', ({ request }) => {
    const { url } = request as { url: string };
    if (!url.startsWith(`${origin}/`) && !/^(?:blob|data|about):/.test(url)) faults.push(`asks ${url}`);
  });

  async function read<Value>(expression: string): Promise<Value> {
    const answer = await bidi.send('script.evaluate', {
      expression: `(async () => JSON.stringify((await (${expression})) ?? null))()`,
      target: { context },
      awaitPromise: true,
      userActivation: true,
    });
    if (answer['type'] !== 'success')
      throw new Error(`${expression}: ${JSON.stringify(answer['exceptionDetails'])}`);
    return JSON.parse((answer['result'] as { value: string }).value) as Value;
  }

  async function until(expression: string): Promise<void> {
    for (let left = 300; left > 0; left -= 1) {
      // A page on its way to another has no answer.
      if (await read<boolean>(`Boolean(await (${expression}))`).catch(() => false)) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`not so after 30 s at ${await read<string>('location.href')}: ${expression}`);
  }

  async function locate(selector: string): Promise<object> {
    const { nodes } = await bidi.send('browsingContext.locateNodes', {
      context,
      locator: { type: 'css', value: selector },
      maxNodeCount: 1,
    });
    const [node] = nodes as readonly { sharedId: string }[];
    if (node === undefined) throw new Error(`nothing is at ${selector}`);
    return { sharedId: node.sharedId };
  }

  async function click(selector: string): Promise<void> {
    const quoted = JSON.stringify(selector);
    await until(`document.querySelector(${quoted})?.checkVisibility()`);
    // What still arrives above an element moves it away from under the pointer.
    await until(`(async () => {
      const place = () => document.querySelector(${quoted}).getBoundingClientRect().top;
      document.querySelector(${quoted}).scrollIntoView({ block: 'center' });
      const first = place();
      await new Promise((resolve) => setTimeout(resolve, 200));
      return place() === first;
    })()`);
    const origin = { type: 'element', element: await locate(selector) };
    const actions = [
      { type: 'pointerMove', x: 0, y: 0, origin },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await bidi.send('input.performActions', {
      context,
      actions: [{ type: 'pointer', id: 'mouse', actions }],
    });
  }

  return {
    read,
    until,
    click,
    goto: async (url) => {
      // What a page gives up when it is left is not a fault of the next.
      await bidi.send('browsingContext.navigate', { context, url: 'about:blank', wait: 'complete' });
      faults = [];
      await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    type: async (text) => {
      const actions = [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await bidi.send('input.performActions', { context, actions: [{ type: 'key', id: 'keys', actions }] });
    },
    setFiles: async (selector, files) => {
      await bidi.send('input.setFiles', { context, element: await locate(selector), files });
    },
    saved: async (step) => {
      const before = new Set(readdirSync(downloads));
      await step();
      for (let left = 300; left > 0; left -= 1) {
        const now = readdirSync(downloads);
        const fresh = now.filter((name) => !before.has(name) && !name.endsWith('.part'));
        if (fresh.length > 0 && !now.some((name) => name.endsWith('.part'))) return fresh[0]!;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error('no file was saved in 30 s');
    },
    faults: () => faults,
  };
}
