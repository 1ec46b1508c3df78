// Going through a page by keyboard only. Focus is never moved by a test, and each place where it stops must be seen.

import type { Page } from 'playwright-core';

/** Where focus is, and what is wrong with how it shows. */
export interface FocusStop {
  /** Start of the markup; empty when focus has left the page. */
  readonly element: string;
  readonly faults: readonly string[];
}

/** Describes the focused element. Runs in the page, so it reaches nothing outside itself. */
export function focusStop(): FocusStop {
  const element = document.activeElement;
  if (element === null || element === document.body || element === document.documentElement)
    return { element: '', faults: [] };
  const faults: string[] = [];
  const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element);
  const outlined =
    outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && !outlineColor.endsWith(', 0)');
  // The calendar button within a date box is the browser's own and carries its ring.
  const isCalendar = element.matches('input[type="date"]:not(:focus-visible)');
  if (!outlined && boxShadow === 'none' && !isCalendar) faults.push('no ring');
  const box = element.getBoundingClientRect();
  const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
  const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
  if (right - left < 1 || bottom - top < 1) faults.push('out of sight');
  // A link over two lines has places within its box that are not its own: each line is looked at.
  const lines = [...element.getClientRects()].filter(
    (line) => line.bottom > 0 && line.right > 0 && line.top < innerHeight && line.left < innerWidth,
  );
  const uncovered = lines.some((line) =>
    [0.1, 0.5, 0.9].some((part) => {
      const at = document.elementFromPoint(
        Math.min(Math.max(line.left + line.width * part, 0), innerWidth - 1),
        Math.min(Math.max(line.top + line.height / 2, 0), innerHeight - 1),
      );
      return at !== null && (element.contains(at) || at.contains(element));
    }),
  );
  if (!uncovered) faults.push('covered');
  return { element: element.outerHTML.slice(0, 120), faults };
}

/**
 * Presses Tab, or Shift+Tab, until an element that the selector finds has focus. Throws when a stop on the way is not
 * seen, or when the element is not reached within so many stops.
 */
export async function tabTo(
  page: Page,
  selector: string,
  { most = 80, back = false }: { most?: number; back?: boolean } = {},
): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
    const { element, faults } = await page.evaluate(focusStop);
    if (faults.length > 0) throw new Error(`focus is not seen (${faults.join(', ')}): ${element}`);
    if (await hasFocus(page, selector)) return;
    passed.push(element);
  }
  throw new Error(`not reached by keyboard: ${selector}; last stops:\n${passed.slice(-5).join('\n')}`);
}

/** Whether an element that the selector finds has focus. */
export function hasFocus(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector);
}
