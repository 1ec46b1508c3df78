// Mở kho tra cứu trên máy này: node mo-trang.mjs [cổng]. Chỉ máy này truy cập được.

import { readFile } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('./trang/', import.meta.url));
const port = Number(process.argv[2] || 8080);
const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

const server = createServer((request, response) => {
  const send = (status, file, bytes) => {
    response.writeHead(status, {
      'Content-Type': types[extname(file)] || 'application/octet-stream',
      'Content-Length': bytes.length,
      'Cache-Control': 'no-cache',
      'X-Content-Type-Options': 'nosniff',
    });
    response.end(request.method === 'HEAD' ? undefined : bytes);
  };
  const missing = () => {
    readFile(join(root, '404.html'), (_, bytes) => send(404, '404.html', bytes || Buffer.from('404')));
  };
  let path;
  try {
    path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
  } catch {
    return missing();
  }
  const file = normalize(join(root, path.endsWith('/') ? `${path}index.html` : path));
  if (!file.startsWith(root.endsWith(sep) ? root : root + sep) || file.includes('\0')) return missing();
  readFile(file, (error, bytes) => (error ? missing() : send(200, file, bytes)));
});
server.on('error', (error) => {
  console.error(`Không mở được cổng ${port} (${error.code}). Thử cổng khác: node mo-trang.mjs 8090`);
  process.exit(1);
});
server.listen(port, '127.0.0.1', () =>
  console.log(`Mở http://localhost:${port}/ trong trình duyệt. Dừng: Ctrl+C.`),
);
