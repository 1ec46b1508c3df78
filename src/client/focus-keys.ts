// `/` and Ctrl+K (⌘K) go to the search box. They never take a key from someone who is typing.

/** Starts listening; does nothing on a page without a search box. */
export function listenForFocusKeys(): void {
  const box = document.querySelector<HTMLInputElement>('[data-search-box]');
  if (box === null) return;
  document.addEventListener('keydown', (event) => {
    const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;
    const control = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey;
    if ((!slash && !control) || event.defaultPrevented || isTyping(event.target)) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
