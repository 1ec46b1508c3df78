// npm run dev [-- --port N] [--content DIR]: pages and search with live reload; problems of the content are printed,
// and the last good content stays on the pages.

import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { dev } from 'astro';
import { basePath } from '../src/site/base-path.ts';
import { contentProblemsRoute } from '../src/site/content-problems-route.ts';
import { problemsPath, provideProblems } from '../src/site/content-problems.ts';
import { onContentChange } from '../src/site/content-reload.ts';
import { buildDate, provideSite } from '../src/site/load-catalog.ts';
import { createSite } from '../src/site/site.ts';
import { checkFolder } from './check-folder.ts';
import { readCount, readOptions } from './usage-error.ts';

const usage = 'npm run dev -- [--port N] [--content DIR]';
const { values } = readOptions(usage, () =>
  parseArgs({ options: { port: { type: 'string' }, content: { type: 'string' } } }),
);
// Before the content is read, so that a slip is told at once; Astro's own choice when no port is asked for.
const port =
  values.port === undefined ? {} : { port: readCount(usage, { name: 'port', text: values.port, usual: 0 }) };
const root = fileURLToPath(new URL('..', import.meta.url));
const content = resolve(values.content ?? `${root}/content`);
process.env['HIEU_LUC_CONTENT'] = content;
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['ASTRO_DEV_BACKGROUND'] = '0';

/** Reads and checks; hands the content over only when it has no errors. */
function reread(): boolean {
  const today = buildDate(process.env, Date.now());
  const { catalog, errors, warnings, problems, report } = checkFolder(content, today);
  provideProblems(problems);
  if (report !== '') console.error(report);
  if (errors > 0) {
    console.error('Trang vẫn hiện nội dung tốt gần nhất.');
    return false;
  }
  provideSite(createSite(catalog, today));
  console.log(`Nội dung: ${catalog.documents.length} văn bản, 0 lỗi, ${warnings} cảnh báo.`);
  return true;
}

if (!reread()) {
  // Nothing good to show yet: pages show what could be read, so that the editor sees the rest while mending.
  console.error('Chưa có nội dung tốt nào; trang hiện những gì đọc được.');
}
onContentChange(reread);
const { address } = await dev({
  root,
  server: port,
  logLevel: 'warn',
  integrations: [contentProblemsRoute()],
});
const home = `http://localhost:${address.port}${basePath(process.env)}`;
console.log(`\nMở ${home}\nLỗi của nội dung: ${home.replace(/\/$/, '')}${problemsPath}\nDừng bằng Ctrl+C.`);
