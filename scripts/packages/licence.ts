// Which licences packages may have. All packages only build the site; what readers get of them is noted in src/README.md.

// Permissive ones; MPL-2.0 asks only that changed files of the package itself stay open.
const allowed: ReadonlySet<string> = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'CC-BY-3.0',
  'CC-BY-4.0',
  'Unlicense',
  'Python-2.0',
  'MPL-2.0',
  'OFL-1.1',
  'Zlib',
]);

// Packages with a licence that does not fit any package; nothing of them reaches a reader.
const exceptions: readonly { readonly name: RegExp; readonly licence: string }[] = [
  // A library that Astro's pictures would be made with, linked and unchanged; the site makes none.
  { name: /^@img\/sharp-(?:libvips-)?[a-z0-9-]+$/, licence: 'LGPL-3.0-or-later' },
  // An engine that the search benchmark is compared with.
  { name: /^lunr-languages$/, licence: 'MPL-1.1' },
];

export interface PackageFile {
  readonly version?: string;
  readonly license?: string | { readonly type?: string };
  readonly licenses?: readonly { readonly type?: string }[];
}

/** The licence that a package names, as an SPDX expression; empty when it names none. */
export function licenceOf({ license, licenses }: PackageFile): string {
  if (typeof license === 'string') return license.trim();
  if (license?.type !== undefined) return license.type;
  return (licenses ?? []).map(({ type = '' }) => type).join(' OR ');
}

/** Whether one of the alternatives (`OR`) allows the use, each of whose parts (`AND`) must be allowed. */
export function isAllowed(name: string, expression: string): boolean {
  if (exceptions.some((exception) => exception.licence === expression && exception.name.test(name)))
    return true;
  const plain = expression.replaceAll(/[()]/g, ' ');
  return plain
    .split(/\s+OR\s+/)
    .some((part) => part.split(/\s+AND\s+/).every((id) => allowed.has(id.trim())));
}
