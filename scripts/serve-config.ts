// npm run serve-config [-- --base /quy-dinh/] [--root DIR] [--port N] [--out DIR]: writes the configurations of nginx and Caddy.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { basePath } from '../src/site/base-path.ts';
import { caddyfile } from '../src/site/caddy-config.ts';
import { nginxConfig } from '../src/site/nginx-config.ts';
import { readOptions } from './usage-error.ts';

const usage = 'npm run serve-config -- [--base /quy-dinh/] [--root DIR] [--port N] [--out DIR]';
const { values } = readOptions(usage, () =>
  parseArgs({
    options: {
      base: { type: 'string' },
      root: { type: 'string', default: '/srv/hieu-luc' },
      port: { type: 'string', default: '8080' },
      out: { type: 'string' },
    },
  }),
);
if (!/^\d{1,5}$/.test(values.port) || Number(values.port) < 1 || Number(values.port) > 65_535) {
  console.error(`Cổng phải là một số từ 1 đến 65535, không phải "${values.port}".\n${usage}`);
  process.exit(2);
}
const options = {
  base: basePath({ HIEU_LUC_BASE: values.base }),
  root: values.root.replace(/\/+$/, ''),
  port: Number(values.port),
  madeBy: 'Do npm run serve-config viết ra từ src/site/served-headers.ts; sửa ở đó rồi chạy lại.',
};
const out = resolve(values.out ?? fileURLToPath(new URL('serve-config', import.meta.url)));
mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'nginx.conf'), nginxConfig(options));
writeFileSync(join(out, 'Caddyfile'), caddyfile(options));
console.log(`Đã ghi ${join(out, 'nginx.conf')} và ${join(out, 'Caddyfile')}.`);
