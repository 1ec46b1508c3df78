import { defineConfig } from 'astro/config';
import { contentReload } from './src/site/content-reload.ts';
import { basePath } from './src/site/base-path.ts';
import { searchInDevelopment } from './src/site/search-in-development.ts';
import { contentFolder } from './src/site/load-catalog.ts';
import { contentPolicy } from './src/site/content-policy.ts';
import { writePages } from './src/site/write-pages.ts';

// A variable of the environment with such a name would take the place of what Astro gives pages under it; test runners and
// services set BASE_URL, and every link would leave the base.
for (const name of ['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR'])
  delete process.env[name];

const policy = contentPolicy(process.env);

// `HIEU_LUC_BASE` is the folder the site is served under, `HIEU_LUC_SITE` its origin when one is known (README.md).
export default defineConfig({
  output: 'static',
  base: basePath(process.env),
  ...(process.env.HIEU_LUC_SITE ? { site: process.env.HIEU_LUC_SITE } : {}),
  trailingSlash: 'always',
  build: { format: 'directory', assets: '_tep', inlineStylesheets: 'never' },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  // Pages render Markdown themselves (src/markdown); this only keeps Astro from warning about inline styles.
  markdown: { syntaxHighlight: false },
  integrations: [writePages(basePath(process.env))],
  security: {
    csp: {
      directives: policy.directives,
      scriptDirective: { resources: policy.scripts },
      styleDirective: { resources: policy.styles },
    },
  },
  vite: {
    // Everything is its own file, so that the policy needs no exception for inline code.
    build: { assetsInlineLimit: 0 },
    // The worker of the draft checker loads the readers of files only when such a file comes.
    worker: { format: 'es' },
    plugins: [contentReload(contentFolder(process.env)), searchInDevelopment()],
  },
});
