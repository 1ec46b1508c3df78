// Edits as editors make them, at random places of a content folder, each of which the checks accept.

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isMap, isSeq, parseDocument, type Document } from 'yaml';
import type { IsoDate } from '../../src/domain/iso-date.ts';
import type { Random } from '../bench/random.ts';
import { checkFolder } from '../check-folder.ts';

/** Files that an edit writes, by their path below the folder; null: the file goes. */
type Edit = ReadonlyMap<string, string | null>;
type Kind = (folder: string, random: Random) => Edit;

const kinds: Readonly<Record<string, Kind>> = {
  'title of a document': entryEdit('documents', (entry) => append(entry, ['title'], ' và việc khác')),
  'title of a source': listEdit('sources', (list, at) => append(list, [at, 'title'], ' (đăng lại)')),
  'publisher of a source': listEdit('sources', (list, at) => list.setIn([at, 'publisher'], 'Báo Mẫu')),
  'title of a topic': entryEdit('topics', (entry) => append(entry, ['title'], ' nói chung')),
  'question of a situation': entryEdit('situations', (entry) => append(entry, ['question'], ' Vì sao?')),
  'title of a session': entryEdit('sessions', (entry) => append(entry, ['title'], ' (lớp hai)')),
  'point that cites another document': citingPoint,
  'last point goes': entryEdit('documents', (entry) => dropLast(entry, 'points')),
  'last relation goes': entryEdit('documents', (entry) => dropLast(entry, 'relations')),
  'last conflict goes': entryEdit('documents', (entry) => dropLast(entry, 'conflicts')),
  'day a document was reviewed': entryEdit('documents', (entry) => entry.set('reviewed', '2026-01-15')),
  'document made public': entryEdit('documents', (entry) =>
    entry.set('textPublic', entry.get('textPublic') !== true),
  ),
  'entry goes': (folder, random) => new Map([[random.pick(filesIn(folder, 'documents')), null]]),
  'entry comes': newEntry,
  'name of a body': listEdit('.', (list, at) => append(list, [at, 'name'], ' mới'), 'issuers.yaml'),
};

/** Names of the kinds of edits. */
export const editKinds: readonly string[] = Object.keys(kinds);

/**
 * Makes one edit of a kind. Places are tried until the checks find no error; returns the files written, or null, with
 * the folder as it was, when thirty places would not do.
 */
export function editContent(
  folder: string,
  kind: string,
  { random, today }: { random: Random; today: IsoDate },
): readonly string[] | null {
  for (let tries = 0; tries < 30; tries += 1) {
    const edit = tryKind(folder, kind, random);
    if (edit === null) continue;
    const before = new Map([...edit.keys()].map((file) => [file, textOf(join(folder, file))]));
    write(folder, edit);
    if (checkFolder(folder, today).errors === 0) return [...edit.keys()];
    write(folder, before);
  }
  return null;
}

function tryKind(folder: string, kind: string, random: Random): Edit | null {
  try {
    return kinds[kind]?.(folder, random) ?? null;
  } catch {
    // Nothing of that kind there: an entry without points, a folder that is not.
    return null;
  }
}

function write(folder: string, edit: Edit): void {
  for (const [file, text] of edit) {
    if (text === null) rmSync(join(folder, file));
    else {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
  }
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function filesIn(folder: string, part: string): readonly string[] {
  const names = readdirSync(join(folder, part), { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => /\.(?:md|yaml)$/.test(name))
    .sort()
    .map((name) => join(part, name));
}

function entryEdit(part: string, change: (entry: Document, random: Random) => void): Kind {
  return (folder, random) => {
    const file = random.pick(filesIn(folder, part));
    const [front, rest] = frontMatterOf(readFileSync(join(folder, file), 'utf8'));
    const entry = parseDocument(front);
    change(entry, random);
    return new Map([[file, `---\n${entry.toString({ lineWidth: 0 })}${rest}`]]);
  };
}

function listEdit(part: string, change: (list: Document, at: number) => void, only?: string): Kind {
  return (folder, random) => {
    const file = only ?? random.pick(filesIn(folder, part));
    const list = parseDocument(readFileSync(join(folder, file), 'utf8'));
    if (!isSeq(list.contents)) throw new Error(`${file} is no list`);
    change(list, random.below(list.contents.items.length));
    return new Map([[file, list.toString({ lineWidth: 0 })]]);
  };
}

function frontMatterOf(text: string): [front: string, rest: string] {
  const end = text.indexOf('\n---', 3);
  return [text.slice(4, end + 1), text.slice(end + 1)];
}

function append(entry: Document, path: readonly (string | number)[], words: string): void {
  const before = entry.getIn(path);
  if (typeof before !== 'string') throw new Error(`${path.join('.')} is no text`);
  entry.setIn(path, before + words);
}

function dropLast(entry: Document, field: string): void {
  const list = entry.get(field);
  if (!isSeq(list) || list.items.length === 0) throw new Error(`no ${field}`);
  list.items.pop();
  if (list.items.length === 0) entry.delete(field);
}

function citingPoint(folder: string, random: Random): Edit {
  const other = readFileSync(join(folder, random.pick(filesIn(folder, 'documents'))), 'utf8');
  const symbol: unknown = parseDocument(frontMatterOf(other)[0]).get('symbol');
  if (typeof symbol !== 'string') throw new Error('no symbol');
  const cite = entryEdit('documents', (entry) => {
    const points = entry.get('points');
    if (!isSeq(points) || !isMap(points.items[0])) throw new Error('no points');
    append(entry, ['points', 0, 'text'], ` Xem thêm ${symbol}.`);
  });
  return cite(folder, random);
}

function newEntry(folder: string, random: Random): Edit {
  const file = random.pick(filesIn(folder, 'documents'));
  const [front, rest] = frontMatterOf(readFileSync(join(folder, file), 'utf8'));
  const entry = parseDocument(front);
  const symbol: unknown = entry.get('symbol');
  const number = /^(\d+)-/.exec(typeof symbol === 'string' ? symbol : '')?.[1];
  if (typeof symbol !== 'string' || number === undefined) throw new Error('no number');
  const other = String(1000 + random.below(8000));
  entry.set('symbol', symbol.replace(number, other));
  for (const field of ['relations', 'conflicts', 'corrections']) entry.delete(field);
  return new Map([
    [file.replace(`-${number}-`, `-${other}-`), `---\n${entry.toString({ lineWidth: 0 })}${rest}`],
  ]);
}
