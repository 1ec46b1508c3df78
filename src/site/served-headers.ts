// What a server must say with each file of the site. `npm start`, the nginx and the Caddy configuration all take it from here.

import { policyHeader } from './content-policy.ts';

/** Sent with every answer, errors too. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': policyHeader(process.env),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Open data may be read by pages of other sites; nothing else may be embedded there. */
export const openData = {
  folder: 'api/',
  headers: { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' },
  elsewhere: { 'Cross-Origin-Resource-Policy': 'same-origin' },
} as const;

/** Files below this folder carry a digest in their names and never change; all others are asked for again. */
export const kept = {
  folder: '_tep/',
  cache: 'public, max-age=31536000, immutable',
  otherwise: 'no-cache',
} as const;

/** Media types by ending: all that the site holds, so that no table of a server has to know them. */
export const mediaTypes: Readonly<Record<string, readonly string[]>> = {
  'text/html': ['html'],
  'text/css': ['css'],
  'text/javascript': ['js', 'mjs'],
  'text/plain': ['txt'],
  'text/csv': ['csv'],
  'application/json': ['json'],
  'application/xml': ['xml'],
  'application/manifest+json': ['webmanifest'],
  'application/wasm': ['wasm'],
  'image/svg+xml': ['svg'],
  'image/png': ['png'],
  'font/woff2': ['woff2'],
  'application/octet-stream': ['bin', 'pagefind', 'pf_fragment', 'pf_index', 'pf_meta', 'pf_filter'],
  'application/zip': ['zip'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['pptx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
};

/** Files that are known by their name, wherever they stand. */
export const namedTypes: Readonly<Record<string, string>> = {
  'application/atom+xml': 'thay-doi.xml',
  'application/opensearchdescription+xml': 'opensearch.xml',
};

/** Value of Content-Type by the ending of a path; undefined for endings that the site does not have. */
export function mediaTypeOf(path: string): string | undefined {
  const ending = path.slice(path.lastIndexOf('.') + 1);
  const type = Object.entries(mediaTypes).find(([, endings]) => endings.includes(ending))?.[0];
  return type !== undefined && isText(type) ? `${type}; charset=utf-8` : type;
}

/** Types that are text: sent as UTF-8 and worth pressing. */
export function isText(type: string): boolean {
  return /^text\/|[/+](?:json|xml|javascript)$/.test(type);
}

/** Headers of a file by its path below the base (`van-ban/index.html`); the type only where the name decides it. */
export function headersOf(path: string): Readonly<Record<string, string>> {
  const named = Object.entries(namedTypes).find(([, name]) => path === name || path.endsWith(`/${name}`));
  return {
    ...securityHeaders,
    ...(path.startsWith(openData.folder) ? openData.headers : openData.elsewhere),
    'Cache-Control': path.startsWith(kept.folder) ? kept.cache : kept.otherwise,
    ...(named === undefined ? {} : { 'Content-Type': named[0] }),
  };
}
