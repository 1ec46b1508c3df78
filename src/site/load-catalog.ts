// The catalog for pages: read once in a build, read again in development when a file of content/ changes.
// Pages run in modules of their own (bundled, or reloaded by the dev server), so what is known lives on globalThis.

import { join } from 'node:path';
import { readContent } from '../corpus/read-content.ts';
import { isoDate, parseIsoDate, type IsoDate } from '../domain/iso-date.ts';
import { basePath } from './base-path.ts';
import { createSite, type Site } from './site.ts';

interface Holder {
  site?: Site | undefined;
}

const key = Symbol.for('hieu-luc.site');
const shared = globalThis as typeof globalThis & { [key]?: Holder };
const holder: Holder = (shared[key] ??= {});

/** The site that all pages show; its content folder and build date come from the environment (see scripts/build.ts). */
export function loadSite(): Site {
  holder.site ??= createSite(
    readContent(contentFolder(process.env)).catalog,
    buildDate(process.env, Date.now()),
  );
  return holder.site;
}

/** Hands over a site that a script has read and checked; pages keep it until the next one is handed over. */
export function provideSite(site: Site): void {
  holder.site = site;
}

/** Folder of the content: `HIEU_LUC_CONTENT`, else `content` below the working folder. */
export function contentFolder(env: NodeJS.ProcessEnv): string {
  return env['HIEU_LUC_CONTENT'] ?? join(process.cwd(), 'content');
}

/**
 * Public address of the site with its base, without a slash at the end (`https://example.org/quy-dinh`), for files that
 * leave it: `HIEU_LUC_SITE` and `HIEU_LUC_BASE`. null when it is not set or is no web address.
 */
export function publicAddress(env: NodeJS.ProcessEnv): string | null {
  const origin = env['HIEU_LUC_SITE'] ?? '';
  if (!/^https?:\/\//.test(origin) || !URL.canParse(origin)) return null;
  return new URL(basePath(env), origin).href.replace(/\/+$/, '');
}

/** Day of the build: `HIEU_LUC_BUILD_DATE` (YYYY-MM-DD), else the day in Viet Nam at `now` (milliseconds). */
export function buildDate(env: NodeJS.ProcessEnv, now: number): IsoDate {
  const given = parseIsoDate(env['HIEU_LUC_BUILD_DATE'] ?? '');
  // en-CA prints YYYY-MM-DD.
  return given ?? isoDate(new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(now));
}
