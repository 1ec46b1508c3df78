// npm run dev [-- --port N] [--content DIR]: pages and search with live reload; problems of the content are printed,
// and the last good content stays on the pages.

import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { dev } from 'astro';
import { makeContentCache, readContent } from '../src/corpus/read-content.ts';
import { basePath } from '../src/site/base-path.ts';
import { contentProblemsRoute } from '../src/site/content-problems-route.ts';
import { problemsPath, provideChecking, provideProblems } from '../src/site/content-problems.ts';
import { onContentChange, reloadPages } from '../src/site/content-reload.ts';
import { buildDate, provideSite } from '../src/site/load-catalog.ts';
import { createSite } from '../src/site/site.ts';
import { checkAside, type CheckedAside } from './check-aside.ts';
import { checkFolder } from './check-folder.ts';
import { followContent } from './follow-content.ts';
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

const today = () => buildDate(process.env, Date.now());
const cache = makeContentCache();

function tell({ errors, warnings, report, problems }: CheckedAside): void {
  provideProblems(problems);
  if (report !== '') console.error(report);
  if (errors > 0) console.error('Trang vẫn hiện nội dung tốt gần nhất.');
  else console.log(`Nội dung: 0 lỗi, ${warnings} cảnh báo.`);
}

const first = checkFolder(content, today(), cache);
const site = createSite(first.catalog, today());
tell(first);
// Nothing good to show yet: pages show what could be read, so that the editor sees the rest while mending.
if (first.errors > 0) console.error('Chưa có nội dung tốt nào; trang hiện những gì đọc được.');
provideSite(site);

const check = checkAside(content);
onContentChange(
  followContent(first.errors > 0 ? null : site, {
    read: (changed) => {
      const { catalog, files } = readContent(content, cache, changed);
      const edited = files.filter(({ file }) => changed.has(join(content, file)));
      return edited.some(({ problems }) => problems.length > 0) ? null : createSite(catalog, today());
    },
    check: () => check(today()),
    show: (next) => {
      if (next !== null) provideSite(next);
      reloadPages();
    },
    checking: provideChecking,
    checked: tell,
  }),
);
const { address } = await dev({
  root,
  server: port,
  logLevel: 'warn',
  integrations: [contentProblemsRoute()],
});
const home = `http://localhost:${address.port}${basePath(process.env)}`;
console.log(`\nMở ${home}\nLỗi của nội dung: ${home.replace(/\/$/, '')}${problemsPath}\nDừng bằng Ctrl+C.`);
