// Arrow keys go from the search box through the results and back; Esc returns to the box, and there clears it. Keys
// typed in any other field, and keys with Ctrl, Alt or ⌘, stay what they are.

/** Starts listening. Results are what carries `data-step`, in the order of the page. */
export function listenForResultKeys(box: HTMLInputElement): void {
  document.querySelector('[data-keys]')?.removeAttribute('hidden');
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const { target } = event;
    if (!(target instanceof HTMLElement)) return;
    if (event.key === 'Escape') {
      if (target === box ? clear(box) : target.closest('[data-steps]') && focusBox(box))
        event.preventDefault();
      return;
    }
    const way = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (way === 0) return;
    const next = stepFrom(target, way, box);
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  });
}

/** Where an arrow leads from an element; undefined when the key is not ours. */
function stepFrom(from: HTMLElement, way: 1 | -1, box: HTMLInputElement): HTMLElement | undefined {
  const steps = [...document.querySelectorAll<HTMLElement>('[data-step]')].filter(
    (step) => step.offsetParent !== null,
  );
  if (from === box) return way === 1 ? steps[0] : undefined;
  // From a passage of a result, as from the result.
  const own =
    from.closest('[data-steps] li:has([data-step])')?.querySelector<HTMLElement>('[data-step]') ?? from;
  const at = steps.indexOf(own);
  if (at < 0) return undefined;
  return at + way < 0 ? box : steps[at + way];
}

function clear(box: HTMLInputElement): boolean {
  if (box.value === '') return false;
  box.value = '';
  box.dispatchEvent(new Event('input', { bubbles: true }));
  return true;
}

function focusBox(box: HTMLInputElement): boolean {
  box.focus();
  box.select();
  return true;
}
