// Files chosen or dropped. A drop anywhere on the page is taken, so that a near miss does not open the file instead.

import type { DraftElements } from './draft-elements.ts';

/** Calls `take` for each file given, and `expect` once when one is likely to come. */
export function listenForFiles(
  { file, drop }: DraftElements,
  take: (file: File) => void,
  expect: () => void,
): void {
  let expected = false;
  const prepare = () => {
    if (!expected) expect();
    expected = true;
  };
  for (const event of ['focus', 'pointerenter', 'click'] as const) file.addEventListener(event, prepare);
  file.addEventListener('change', () => {
    const chosen = file.files?.[0];
    if (chosen !== undefined) take(chosen);
  });
  const over = (event: DragEvent, on: boolean) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    prepare();
    drop.toggleAttribute('data-over', on);
  };
  document.addEventListener('dragover', (event) => over(event, true));
  document.addEventListener('dragleave', (event) => over(event, false));
  document.addEventListener('drop', (event) => {
    const dropped = event.dataTransfer?.files[0];
    drop.removeAttribute('data-over');
    if (dropped === undefined) return;
    event.preventDefault();
    take(dropped);
  });
}
