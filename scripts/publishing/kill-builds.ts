// Kills builds at random moments and looks at what readers would get: always the old site or the new one, whole.

import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { differences, digestFolder } from './digest-folder.ts';
import { runBuild, startBuild } from './run-build.ts';

export interface KillOptions {
  readonly root: string;
  /** Two contents that give different sites; builds take them by turns. */
  readonly contents: readonly [string, string];
  readonly out: string;
  readonly kills: number;
  readonly seed: number;
  /** After so many kills a build is left alone, and must succeed and clear up. */
  readonly wholeEvery: number;
  readonly report: (line: string) => void;
}

export interface KillTally {
  /** Kills after which the old or the new site stood, and builds that came to their end before the kill. */
  readonly old: number;
  readonly renewed: number;
  readonly finished: number;
  /** Builds left alone. */
  readonly whole: number;
  /** Looks during all builds at whether the first page was there. */
  readonly looks: number;
  /** Everything that should not have been; empty when all is well. */
  readonly faults: readonly string[];
}

type Digest = ReadonlyMap<string, string>;

/** Runs the kills. The same seed kills after the same shares of a build, if not at the same instruction. */
export async function killBuilds(options: KillOptions): Promise<KillTally> {
  const { root, contents, out, kills, report } = options;
  const random = randomFrom(options.seed);
  const faults: string[] = [];
  // Told at once: a run of hours may be cut short.
  const fault = (line: string) => {
    faults.push(line);
    report(`! ${line}`);
  };
  const tally = { old: 0, renewed: 0, finished: 0, whole: 0, looks: 0 };
  const sites: Digest[] = [];
  // Milliseconds of the last build that came to its end: later ones take over pages and are shorter than the first.
  let length = 0;
  for (const content of [contents[1], contents[0]]) {
    await whole(content);
    sites.unshift(digestFolder(out) ?? new Map());
  }
  const [first, second] = sites as [Digest, Digest];
  if (differences(first, second).length === 0) throw new Error('the two contents give the same site');
  let standing = 0;
  for (let kill = 1; kill <= kills; kill += 1) {
    const wanted = 1 - standing;
    // Half anywhere, half in the last part, where the finished site takes the place of the old one.
    const share = kill % 2 === 0 ? random() : 0.8 + random() * 0.3;
    const ended = await killed(contents[wanted]!, share * length);
    const now = digestFolder(out);
    const stands = now === null ? -1 : sites.findIndex((site) => differences(site, now).length === 0);
    if (stands < 0) fault(`kill ${kill} at ${share.toFixed(3)}: neither site stands`);
    else if (ended) tally.finished += 1;
    else if (stands === wanted) tally.renewed += 1;
    else tally.old += 1;
    standing = Math.max(0, stands);
    if (kill % options.wholeEvery === 0) {
      standing = 1 - standing;
      await whole(contents[standing]!, sites[standing]);
    }
    report(
      `${kill}: ${share.toFixed(3)} ${stands < 0 ? 'hỏng' : ended ? 'xong trước' : stands === wanted ? 'trang mới' : 'trang cũ'}`,
    );
  }
  return { ...tally, faults };

  async function whole(content: string, expected?: Digest): Promise<void> {
    const started = performance.now();
    const { status, printed } = await watching(() => runBuild({ root, content, out }));
    length = performance.now() - started;
    tally.whole += 1;
    if (status !== 0) fault(`a build failed:\n${printed}`);
    const left = readdirSync(dirname(out)).filter((name) => name.startsWith(`.${basename(out)}-dang-dung-`));
    if (left.length > 0) fault(`left behind: ${left.join(', ')}`);
    const locks = readdirSync(join(root, '.cache')).filter((name) => name.startsWith('build.lock'));
    if (locks.length > 0) fault(`left behind: ${locks.join(', ')}`);
    if (expected !== undefined && differences(expected, digestFolder(out) ?? new Map()).length > 0)
      fault('a build after a kill gave another site');
  }

  /** Returns whether the build came to its end before the moment. */
  async function killed(content: string, after: number): Promise<boolean> {
    const started = performance.now();
    const child = startBuild({ root, content, out });
    const end = once(child, 'close');
    await watching(() => Promise.race([pause(after), end]));
    const ended = child.exitCode !== null;
    if (ended) length = performance.now() - started;
    // The whole group: Pagefind and whatever else the build started.
    if (!ended && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    await end;
    return ended;
  }

  async function watching<T>(work: () => Promise<T>): Promise<T> {
    let there = existsSync(join(out, 'index.html'));
    const look = (): void => {
      const now = existsSync(join(out, 'index.html'));
      if (there && !now) fault('the first page was not there');
      there = now;
      tally.looks += 1;
    };
    const timer = setInterval(look, 2);
    try {
      return await work();
    } finally {
      clearInterval(timer);
    }
  }
}

// Mulberry32: small, and the same everywhere.
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
