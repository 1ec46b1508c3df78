import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

// domain ← citation, text ← corpus, checks, search, export, import ← site ← components, layouts, pages, scripts.
// A folder may import itself and what is listed; whoever adds a folder adds its line here and in src/README.md.
const allowed: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  text: ['domain'],
  citation: ['domain', 'text'],
  'read-draft': [],
  corpus: ['domain', 'text', 'citation'],
  checks: ['domain', 'text', 'citation', 'corpus'],
  search: ['domain', 'text', 'citation', 'corpus'],
  import: ['domain', 'text', 'citation', 'corpus', 'checks'],
  export: ['domain', 'text', 'citation', 'corpus', 'search'],
  site: ['domain', 'text', 'citation', 'read-draft', 'corpus', 'checks', 'search', 'export'],
  markdown: ['domain', 'citation', 'corpus', 'site'],
  client: ['domain', 'text', 'citation', 'read-draft', 'search', 'export', 'site'],
  components: ['domain', 'site', 'markdown', 'client', 'layouts', 'styles', 'fonts'],
  layouts: ['domain', 'site', 'markdown', 'client', 'components', 'styles', 'fonts'],
  pages: ['domain', 'site', 'markdown', 'client', 'components', 'layouts', 'export', 'styles'],
  styles: [],
  fonts: [],
};

// Folders that know nothing of Node, whoever imports them.
const pure = ['domain', 'text', 'citation', 'client'];

// Where pages begin: it alone of src reads the clock, and hands the day on as an argument.
const clockReaders = ['site/load-catalog.ts'];

const root = path.resolve(import.meta.dirname, '../..');
const source = path.join(root, 'src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.(ts|astro)$/.test(file),
);

interface Import {
  readonly file: string;
  readonly folder: string;
  readonly specifier: string;
  /** Leaves nothing in a bundle. */
  readonly typeOnly: boolean;
}

const statement = /^(?:import|export)\s+(type\s+)?[^'"]*?from\s*['"]([^'"]+)['"]/gm;
const withoutNames = /(?:^import\s*|\bimport\()()['"]([^'"]+)['"]/gm;

const imports: Import[] = files.flatMap((file) => {
  const text = readFileSync(path.join(source, file), 'utf8');
  return [...text.matchAll(statement), ...text.matchAll(withoutNames)].map((match) => ({
    file,
    folder: file.split(path.sep)[0]!,
    specifier: match[2]!,
    typeOnly: match[1] !== undefined && match[1] !== '',
  }));
});

function targetOf({ file, specifier }: Import): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const target = path.relative(source, path.resolve(source, path.dirname(file), specifier));
  return target.startsWith('..') ? undefined : target;
}

function folderOf(entry: Import): string | undefined {
  return targetOf(entry)?.split(path.sep)[0];
}

function lines(entries: readonly Import[]): string[] {
  return entries.map(({ file, specifier }) => `${file} imports ${specifier}`);
}

describe('imports', () => {
  test('there is something to look at', () => {
    expect(imports.length).toBeGreaterThan(20);
  });

  test('every folder of src has its place in the order', () => {
    const folders = new Set(
      files.filter((file) => file.includes(path.sep)).map((file) => file.split(path.sep)[0]!),
    );
    expect([...folders].filter((folder) => !(folder in allowed))).toEqual([]);
  });

  test('each folder imports only what stands before it', () => {
    const wrong = imports.filter((entry) => {
      const target = folderOf(entry);
      return (
        target !== undefined && target !== entry.folder && !(allowed[entry.folder] ?? []).includes(target)
      );
    });
    expect(lines(wrong)).toEqual([]);
  });

  test('pure folders know nothing of Node', () => {
    const wrong = imports.filter(
      ({ folder, specifier }) => pure.includes(folder) && specifier.startsWith('node:'),
    );
    expect(lines(wrong)).toEqual([]);
  });

  test('nothing that a browser loads reaches the disk, the corpus, the checks or the importer', () => {
    const reached = new Set(files.filter((file) => file.startsWith(`client${path.sep}`)));
    const wrong: Import[] = [];
    // A set grows while it is walked.
    for (const file of reached) {
      for (const entry of imports) {
        if (entry.file !== file || entry.typeOnly) continue;
        const forbidden = ['corpus', 'checks', 'import'].includes(folderOf(entry) ?? '');
        const target = targetOf(entry);
        if (forbidden || entry.specifier.startsWith('node:')) wrong.push(entry);
        else if (target !== undefined) reached.add(target);
      }
    }
    expect(lines(wrong)).toEqual([]);
    expect(reached.size).toBeGreaterThan(20);
  });

  test('domain imports nothing but itself', () => {
    const wrong = imports.filter(
      ({ folder, specifier }) => folder === 'domain' && !specifier.startsWith('./'),
    );
    expect(lines(wrong)).toEqual([]);
  });

  test('the clock is read by scripts, by the browser, and where pages begin', () => {
    const readers = files.filter((file) => {
      if (['client', 'pages', 'components', 'layouts'].includes(file.split(path.sep)[0]!)) return false;
      return /\bDate\.now\(|new Date\(\)/.test(readFileSync(path.join(source, file), 'utf8'));
    });
    expect(readers).toEqual(clockReaders);
  });
});

test('names of tables are their own, and nothing else in src/site remembers between pages', () => {
  const folder = path.join(root, 'src/site');
  const texts = readdirSync(folder).map(
    (name) => [name, readFileSync(path.join(folder, name), 'utf8')] as const,
  );
  const names = texts.flatMap(([, text]) =>
    [...text.matchAll(/= per(?:Site|Catalog)\(\s*'([^']+)'/g)].map((found) => found[1]),
  );
  expect(names.length).toBeGreaterThan(10);
  expect(names).toEqual([...new Set(names)]);
  // Reads of what is remembered elsewhere would be noted for the first page only (src/site/page-cache.ts).
  const others = texts.filter(([name, text]) => name !== 'per-site.ts' && /new WeakMap\b/.test(text));
  expect(others.map(([name]) => name)).toEqual([]);
});
