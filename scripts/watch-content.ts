// npm run check -- --watch: calls back when a content folder has changed. It looks again and again instead of asking
// the system to tell: that works on network drives too, and while folders are deleted and made anew. Files that did
// not change are not read again (see read-content.ts).

import { setTimeout } from 'node:timers/promises';
import type { Content } from '../src/corpus/content.ts';
import { readContent } from '../src/corpus/read-content.ts';

/** Ends after the pause between two looks, in the terminal half a second. */
type Wait = () => Promise<unknown>;

const halfASecond: Wait = () => setTimeout(500);

/** Calls `changed` with the content now and after each change. Runs until the process ends, or `stop` aborts. */
export async function watchContent(
  root: string,
  changed: (content: Content) => void,
  wait: Wait = halfASecond,
  stop: AbortSignal = new AbortController().signal,
): Promise<void> {
  let last: Content | undefined;
  while (!stop.aborted) {
    const content = readContent(root);
    if (last === undefined || !sameFiles(last, content)) changed(content);
    last = content;
    // One look after the other is the point.
    // eslint-disable-next-line no-await-in-loop
    await wait();
  }
}

// A content whose listing has problems is read anew each time, from the same parsed files.
function sameFiles(a: Content, b: Content): boolean {
  if (a === b) return true;
  const listing = ({ problems }: Content) =>
    JSON.stringify(problems.filter(({ check }) => check === 'file-is-in-a-known-place'));
  return (
    a.files.length === b.files.length &&
    a.files.every((file, index) => file === b.files[index]) &&
    listing(a) === listing(b)
  );
}
