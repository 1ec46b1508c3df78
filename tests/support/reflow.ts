// What a window of some width cuts off. Runs in the page, so it reaches nothing outside itself.

/**
 * What a reader misses at the width of the window: pixels that the page scrolls sideways, and elements that hide or
 * shorten what is in them. Boxes that scroll by themselves pass when a keyboard reaches them and words name them.
 */
export function widthsLost(): readonly string[] {
  const lost: string[] = [];
  const beyond = document.documentElement.scrollWidth - window.innerWidth;
  if (beyond > 0) lost.push(`the page scrolls ${beyond} px sideways`);
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    if (element.scrollWidth <= element.clientWidth + 1 || element.clientWidth === 0) continue;
    const { overflowX, position } = getComputedStyle(element);
    // Words for screen readers only, and boxes to type in, which scroll with what is typed.
    if (element.closest('.unseen, input, textarea, select, svg') !== null || position === 'absolute')
      continue;
    const opening = element.outerHTML.slice(0, 120);
    if (overflowX === 'hidden' || overflowX === 'clip') lost.push(`cut: ${opening}`);
    const named = element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby');
    if (/auto|scroll/.test(overflowX) && !(element.tabIndex === 0 && named)) lost.push(`mute: ${opening}`);
  }
  return lost;
}
