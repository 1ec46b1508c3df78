import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

// domain ← citation, text ← corpus, checks, search, export, import ← site ← pages, scripts.
// A folder may import itself and what is listed; whoever adds a folder adds its line here.
const allowed: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  text: ['domain'],
  citation: ['domain', 'text'],
  corpus: ['domain', 'text', 'citation', 'checks'],
  checks: ['domain', 'text', 'citation', 'corpus'],
  search: ['domain', 'text', 'citation', 'corpus'],
  import: ['domain', 'text', 'citation', 'corpus', 'checks'],
  export: ['domain', 'text', 'citation', 'corpus', 'search'],
  site: ['domain', 'text', 'citation', 'corpus', 'checks', 'search', 'export'],
  components: ['domain', 'site', 'client', 'components', 'styles'],
  layouts: ['domain', 'site', 'components', 'client', 'styles'],
  pages: ['domain', 'site', 'components', 'layouts', 'export', 'client', 'styles'],
  client: ['domain', 'text', 'citation', 'search'],
  styles: [],
};

// What a browser bundle can hold: no module of these folders may name a Node built-in.
const pure = ['domain', 'text', 'citation', 'client'];

const root = path.resolve(import.meta.dirname, '../..');
const source = path.join(root, 'src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.(ts|astro)$/.test(file),
);

interface Import {
  readonly file: string;
  readonly folder: string;
  readonly specifier: string;
}

const imports: Import[] = files.flatMap((file) => {
  const text = readFileSync(path.join(source, file), 'utf8');
  const folder = file.split(path.sep)[0]!;
  return [...text.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map((match) => ({
    file,
    folder,
    specifier: match[1]!,
  }));
});

function folderOf({ file, specifier }: Import): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const target = path.relative(source, path.resolve(source, path.dirname(file), specifier));
  return target.startsWith('..') ? undefined : target.split(path.sep)[0];
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
    expect(wrong.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
  });

  test('pure folders know nothing of Node', () => {
    const wrong = imports.filter(
      ({ folder, specifier }) => pure.includes(folder) && specifier.startsWith('node:'),
    );
    expect(wrong.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
  });

  test('domain imports nothing but itself', () => {
    const wrong = imports.filter(
      ({ folder, specifier }) => folder === 'domain' && !specifier.startsWith('./'),
    );
    expect(wrong.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
  });

  test('the clock is read by scripts and the browser only', () => {
    const readers = files.filter((file) => {
      if (['client', 'pages', 'components', 'layouts'].includes(file.split(path.sep)[0]!)) return false;
      return /\bDate\.now\(|new Date\(\)/.test(readFileSync(path.join(source, file), 'utf8'));
    });
    expect(readers).toEqual([]);
  });
});
