// A small web server for a built site, with the headers a real one should send.

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import compression from '@polka/compression';
import sirv from 'sirv';
import { headersOf, mediaTypeOf, securityHeaders } from './served-headers.ts';

export interface ServedFolder {
  readonly address: string;
  readonly server: Server;
}

/**
 * Serves a folder under a base on this machine only; port 0 takes any free one. Rejects when the port is taken.
 * Files whose names carry a digest are kept by the browser, all others are asked for again.
 */
export function serveFolder(
  folder: string,
  { port, base = '/' }: { port: number; base?: string },
): Promise<ServedFolder> {
  const prefix = base.replace(/\/+$/, '');
  const files = sirv(folder, {
    // Looks at the disk for each request, so that a folder swapped in by a later build is served at once.
    dev: true,
    etag: true,
    setHeaders(response, pathname) {
      // The server's own table knows no types of office programs, and does not say that text is UTF-8.
      const type = mediaTypeOf(pathname);
      if (type !== undefined) response.setHeader('Content-Type', type);
      for (const [name, value] of Object.entries(headersOf(pathname.slice(1))))
        response.setHeader(name, value);
    },
  });
  // As a real server would: what a reader's line carries is what the budgets speak of. Level 5, since files are pressed
  // at each request and the default effort of Brotli holds a large one up for seconds.
  const squeeze = compression({ brotli: true, level: 5 });
  const server = createServer((request, response) => {
    squeeze(request, response, () => answer(request, response));
  });
  function answer(request: IncomingMessage, response: ServerResponse): void {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    const missing = async () => {
      const page = await readFile(join(folder, '404.html')).catch(() => 'Không có trang này.');
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
    };
    const url = request.url ?? '/';
    if (prefix !== '' && !url.startsWith(`${prefix}/`)) {
      if (url === '/' || url === prefix) response.writeHead(302, { Location: `${prefix}/` }).end();
      else void missing();
      return;
    }
    request.url = url.slice(prefix.length);
    files(request, response, () => void missing());
  }
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const used = typeof address === 'object' && address !== null ? address.port : port;
      resolve({ address: `http://localhost:${used}${prefix}/`, server });
    });
  });
}
