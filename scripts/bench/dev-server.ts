// The dev server as a browser sees it: pages, and the word over Vite's socket that a page should load again.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

export interface DevServer {
  /** The page at a path, whole. Throws when it is not there. */
  page(path: string): Promise<string>;
  /** The first page that holds some words, asked for each time the server says to load again. */
  pageWith(path: string, words: string): Promise<string>;
  /** Waits until the content has been checked: the list of problems waits for that. */
  checked(): Promise<void>;
  stop(): void;
}

/** Starts the server for a folder of content on a free port. */
export async function startDev(content: string): Promise<DevServer> {
  const script = fileURLToPath(new URL('../dev.ts', import.meta.url));
  const child = spawn(process.execPath, [script, '--content', content, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const home = await homeOf(child.stdout);
  child.stdout.resume();
  const page = async (path: string) => {
    const answer = await fetch(new URL(path, home));
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return answer.text();
  };
  const client = await page('/@vite/client');
  const token = /wsToken = "([^"]+)"/.exec(client)?.[1] ?? '';
  const socket = new WebSocket(`${home.replace(/^http/, 'ws')}?token=${token}`, 'vite-hmr');
  await once(socket, 'open');
  const reload = () =>
    new Promise<void>((resolve) => {
      const listen = ({ data }: MessageEvent) => {
        if (!String(data).includes('full-reload')) return;
        socket.removeEventListener('message', listen);
        resolve();
      };
      socket.addEventListener('message', listen);
    });
  return {
    page,
    async pageWith(path, words) {
      for (let next = reload(); ;) {
        // eslint-disable-next-line no-await-in-loop
        await next;
        next = reload();
        // eslint-disable-next-line no-await-in-loop
        const html = await page(path);
        if (html.includes(words)) return html;
      }
    },
    checked: async () => void (await page('/kiem-tra-noi-dung/')),
    stop: () => {
      socket.close();
      child.kill();
    },
  };
}

async function homeOf(output: Readable): Promise<string> {
  let text = '';
  // Not destroyed at the end of the loop: the server goes on writing.
  for await (const part of output.iterator({ destroyOnReturn: false })) {
    text += String(part);
    const home = /Mở (http\S+)/.exec(text)?.[1];
    if (home !== undefined) return home;
  }
  throw new Error(`the server ended: ${text}`);
}
