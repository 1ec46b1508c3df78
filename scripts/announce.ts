// Serving a built folder and saying where.

import { basePath } from '../src/site/base-path.ts';
import { serveFolder } from '../src/site/serve-folder.ts';

const usualPort = 4321;

/** Serves a folder and prints the address. Without a wish it takes the usual port, or any free one when that is taken. */
export async function announce(folder: string, wish: string | undefined): Promise<void> {
  const base = basePath(process.env);
  const port = wish === undefined ? usualPort : Number(wish);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    console.error(`Cổng không hợp lệ: ${wish}. Viết một số từ 0 đến 65535, ví dụ --port 8080.`);
    process.exit(1);
  }
  const served = await serveFolder(folder, { port, base }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    if (wish === undefined) return serveFolder(folder, { port: 0, base });
    console.error(`Cổng ${port} đang được dùng. Chọn cổng khác bằng --port.`);
    process.exit(1);
  });
  console.log(`\nMở ${served.address}\nDừng bằng Ctrl+C.`);
}
