// What is wrong with how a page is spoken, read from the accessibility tree as Playwright writes it.

interface Spoken {
  readonly role: string;
  readonly name: string;
  /** Of a heading; 0 for all else. */
  readonly level: number;
  /** Of a link: where it leads, without the address of the site, a query and a place within a page. */
  readonly path: string;
  /** Line of the item, cell, sentence or navigation that it stands in: what a reader hears with it. */
  readonly within: number;
}

const controls = words('link button textbox searchbox combobox checkbox radio spinbutton slider switch');
const typed = words('button textbox searchbox combobox spinbutton');
/** Landmarks of which a page may have several, so that each must have a name of its own. */
const namedLandmarks = words('navigation region complementary search form');
const contexts = words('listitem cell rowheader paragraph navigation heading');

/** Faults in the snapshot of a whole page; empty when there is none. */
export function spokenFaults(snapshot: string): readonly string[] {
  const spoken = readSnapshot(snapshot);
  return [
    ...landmarkFaults(spoken),
    ...headingFaults(spoken),
    ...controlFaults(spoken),
    ...linkFaults(spoken),
  ];
}

function readSnapshot(snapshot: string): readonly Spoken[] {
  const lines = snapshot.split('\n');
  const open: { readonly indent: number; readonly line: number }[] = [];
  return lines.flatMap((line, at) => {
    // A name with signs that YAML knows is written in quotes of its own.
    const found = /^(\s*)- '?([a-z]+)(?: "((?:[^"\\]|\\.)*)")?(.*)$/.exec(line);
    if (found === null) return [];
    const [, space = '', role = '', name = '', rest = ''] = found;
    const indent = space.length;
    while (open.length > 0 && open.at(-1)!.indent >= indent) open.pop();
    const within = open.at(-1)?.line ?? 0;
    if (contexts.has(role)) open.push({ indent, line: at });
    const level = Number(/\[level=(\d)\]/.exec(rest)?.[1] ?? 0);
    return [{ role, name: name.trim(), level, within, path: role === 'link' ? pathBelow(lines, at) : '' }];
  });
}

function pathBelow(lines: readonly string[], at: number): string {
  const address = /^\s*- \/url: "?(.*?)"?$/.exec(lines[at + 1] ?? '')?.[1] ?? '';
  return address.replace(/^https?:\/\/localhost:\d+/, '').replace(/(?!^)[?#].*$/, '');
}

function landmarkFaults(spoken: readonly Spoken[]): readonly string[] {
  const faults: string[] = [];
  for (const role of ['banner', 'main', 'contentinfo']) {
    const count = spoken.filter((one) => one.role === role).length;
    if (count !== 1) faults.push(`${count} times ${role}`);
  }
  for (const role of namedLandmarks) {
    const names = spoken.filter((one) => one.role === role).map(({ name }) => name);
    if (names.length > 1 && names.includes('')) faults.push(`one of several ${role} has no name`);
    faults.push(...twice(names).map((name) => `several ${role} “${name}”`));
  }
  return faults;
}

function headingFaults(spoken: readonly Spoken[]): readonly string[] {
  const headings = spoken.filter(({ role }) => role === 'heading');
  const faults = headings.filter(({ name }) => name === '').map(() => 'a heading without words');
  const first = headings.filter(({ level }) => level === 1).length;
  if (first !== 1) faults.push(`${first} headings of level 1`);
  for (const [at, { level, name }] of headings.entries()) {
    const before = headings[at - 1]?.level ?? level;
    if (level > before + 1) faults.push(`level ${level} after ${before}: ${name}`);
  }
  return faults;
}

function controlFaults(spoken: readonly Spoken[]): readonly string[] {
  const nameless = spoken.filter(({ role, name }) => controls.has(role) && name === '');
  const repeated = [...typed].flatMap((role) =>
    twice(spoken.filter((one) => one.role === role).map(({ name }) => name)).map((name) => ({ role, name })),
  );
  return [
    ...nameless.map(({ role, path }) => `${role} without a name ${path}`),
    ...repeated.map(({ role, name }) => `several ${role} “${name}”`),
  ];
}

/** Links of one name within one item or sentence that lead to different pages: nothing tells them apart. */
function linkFaults(spoken: readonly Spoken[]): readonly string[] {
  const paths = new Map<string, Set<string>>();
  const links = spoken.filter(({ role }) => role === 'link');
  for (const [at, { name, within, path }] of links.entries()) {
    // `Quy định 58-QĐ/TW, ý 3`: the link before it, to the same page, says what it is a part of.
    const before = links[at - 1];
    if (before?.within === within && before.path === path) continue;
    const key = `${within} ${name}`;
    paths.set(key, (paths.get(key) ?? new Set()).add(path));
  }
  return [...paths]
    .filter(([, different]) => different.size > 1)
    .map(([key, different]) => `link “${key.replace(/^\d+ /, '')}” leads to ${[...different].join(' and ')}`);
}

function twice(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((name, at) => names.indexOf(name) !== at))];
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
