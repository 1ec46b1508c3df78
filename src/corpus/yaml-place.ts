// Path in the data → line and column in the file. The tree is parsed again, only for files that a message speaks of:
// keeping ten thousand trees would cost far more memory than it saves time.

import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import type { Path, Place } from './problem.ts';
import { offsetOf, parseYamlTree } from './yaml-data.ts';

/** Text of which YAML was read, and the line of the file on which it starts. */
export interface YamlText {
  readonly file: string;
  readonly text: string;
  readonly firstLine: number;
}

/** Answers line and column of offsets in the YAML text; goes through the text once. */
export function makeOffsetPlacer(yaml: YamlText): (offset: number) => Place {
  const starts = [0];
  for (let at = yaml.text.indexOf('\n'); at >= 0; at = yaml.text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return { file: yaml.file, line: low + yaml.firstLine, column: offset - starts[low]! + 1 };
  };
}

export interface PlaceFinder {
  /** Place of the value at a path, or of the nearest part of the path that exists. */
  readonly ofValue: (path: Path) => Place;
  /** Place of the key that ends the path. */
  readonly ofKey: (path: Path) => Place;
  /** A number, boolean or plain word as written (`12e3`); undefined for anything else. */
  readonly sourceOf: (path: Path) => string | undefined;
}

/** Finds places in one YAML text; parses it once, on the first question. */
export function makePlaceFinder(yaml: YamlText): PlaceFinder {
  let tree: ReturnType<typeof parseYamlTree> | undefined;
  let placeOf: ReturnType<typeof makeOffsetPlacer> | undefined;
  const find = (path: Path, wanted: 'key' | 'value'): Place => {
    tree ??= parseYamlTree(yaml.text);
    placeOf ??= makeOffsetPlacer(yaml);
    return placeOf(offsetAt(tree.contents, path, wanted) ?? 0);
  };
  const sourceOf = (path: Path) => {
    tree ??= parseYamlTree(yaml.text);
    const node = path.reduce<unknown>((parent, step) => childOf(parent, step)?.value, tree.contents);
    return isScalar(node) ? node.source : undefined;
  };
  return { ofValue: (path) => find(path, 'value'), ofKey: (path) => find(path, 'key'), sourceOf };
}

function offsetAt(root: unknown, path: Path, wanted: 'key' | 'value'): number | undefined {
  let node = root;
  let offset = offsetOf(root);
  for (const [index, step] of path.entries()) {
    const next = childOf(node, step);
    if (next === undefined) break;
    const last = index === path.length - 1;
    // `symbol:` without a value: the key is the best place to show.
    offset = (last && wanted === 'key' ? undefined : offsetOf(next.value)) ?? offsetOf(next.key) ?? offset;
    node = next.value;
  }
  return offset;
}

function childOf(node: unknown, step: string | number): { key: unknown; value: unknown } | undefined {
  if (isSeq(node))
    return typeof step === 'number' && step < node.items.length
      ? { key: node.items[step], value: node.items[step] }
      : undefined;
  if (!isMap(node)) return undefined;
  return pairsOf(node).get(String(step));
}

type Pair = YAMLMap['items'][number];

// By name, so that a file with a thousand wrong keys is not walked a thousand times. Of a key twice, the last counts.
const pairsOfMaps = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

function pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
  const known = pairsOfMaps.get(map);
  if (known !== undefined) return known;
  const pairs = new Map(
    map.items.flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair] as const] : [])),
  );
  pairsOfMaps.set(map, pairs);
  return pairs;
}
