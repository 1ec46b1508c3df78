// Places of values of a content, found on demand.

import type { Content, Places } from './content.ts';
import type { FileKind } from './list-schemas.ts';
import type { Path, Place } from './problem.ts';
import { makePlaceFinder, type PlaceFinder } from './yaml-place.ts';

/** Finders for all files of a content; each file is parsed again at most once, when a message speaks of it. */
export function placesOf(content: Content): Places {
  const finders = new Map<string, PlaceFinder>();
  const yamlOf = new Map(content.files.map(({ file, yaml }) => [file, yaml]));
  const finderOf = (file: string): PlaceFinder | undefined => {
    const known = finders.get(file);
    const yaml = yamlOf.get(file);
    if (known !== undefined || yaml === null || yaml === undefined) return known;
    const finder = makePlaceFinder(yaml);
    finders.set(file, finder);
    return finder;
  };
  const find = (kind: FileKind, name: string, path: Path, wanted: 'ofKey' | 'ofValue'): Place => {
    const origin = content.rows[kind].get(name)?.origin;
    if (origin === undefined) throw new Error(`no ${kind} named ${name}`);
    const finder = finderOf(origin.file);
    return finder?.[wanted]([...origin.path, ...path]) ?? { file: origin.file, line: 1, column: 1 };
  };
  return {
    value: (kind, name, path) => find(kind, name, path, 'ofValue'),
    key: (kind, name, path) => find(kind, name, path, 'ofKey'),
    start: (kind, name) => {
      const origin = content.rows[kind].get(name)?.origin;
      if (origin?.path.length === 0) return { file: origin.file, line: 1, column: 1 };
      return find(kind, name, [], 'ofValue');
    },
  };
}
