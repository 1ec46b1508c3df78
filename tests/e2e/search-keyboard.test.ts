// The search with the keyboard alone.

import { describe, expect, test } from 'vitest';
import { freshPages, page } from '../support/journey.ts';
import { box, boxHasFocus, focusedText, ids, open, results } from '../support/search-journey.ts';

freshPages();

interface Key {
  readonly key: string;
  readonly ctrlKey?: boolean;
  readonly shiftKey?: boolean;
  readonly isComposing?: boolean;
}

describe('with the keyboard alone', () => {
  test('box, results, back to the box, and into a document', async () => {
    await open();
    await page.keyboard.press('/');
    await page.keyboard.type('bao ve chinh tri noi bo');
    await results().nth(2).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const second = await results().nth(1).locator('a').first().innerText();
    expect(await focusedText()).toBe(second);
    await page.keyboard.press('ArrowUp');
    // A passage belongs to its result.
    await results().first().locator('.row-excerpts a').first().focus();
    await page.keyboard.press('ArrowDown');
    expect(await focusedText()).toBe(second);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await boxHasFocus()).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await boxHasFocus()).toBe(true);
    expect(await box().inputValue()).toBe('bao ve chinh tri noi bo');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const id = (await ids())[1] ?? '';
    await page.keyboard.press('Enter');
    await page.locator(`main[data-document-id="${id}"]`).waitFor();
  });

  test('Esc in the box clears it, and the address with it', async () => {
    await open('/tra-cuu/?q=dang+vien');
    await results().first().waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Escape');
    expect(await box().inputValue()).toBe('');
    await expect.poll(() => page.url()).not.toContain('q=');
    expect(await results().count()).toBe(0);
  });

  test('keys of other fields and of the browser stay theirs', async () => {
    await open('/tra-cuu/?q=dang+vien');
    await results().first().waitFor();
    const kept = (selector: string, key: Key) =>
      page.evaluate(
        ([where, init]) => {
          const element = document.querySelector<HTMLElement>(where);
          element?.focus();
          return element?.dispatchEvent(
            new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }),
          );
        },
        [selector, key] as const,
      );
    const untouched = await Promise.all([
      kept('[data-search-box]', { key: '/' }),
      kept('[data-search-box]', { key: 'f', ctrlKey: true }),
      kept('body', { key: 'f', ctrlKey: true }),
      kept('[data-search-box]', { key: 'ArrowDown', isComposing: true }),
      kept('[data-search-box]', { key: 'ArrowDown', shiftKey: true }),
      kept('[data-date-box]', { key: 'ArrowDown' }),
      kept('[data-date-box]', { key: 'Escape' }),
      kept('[data-filter]', { key: 'ArrowDown' }),
      kept('[data-filter]', { key: '/' }),
    ]);
    expect(untouched).toEqual(untouched.map(() => true));
    expect(await kept('[data-search-box]', { key: 'ArrowDown' })).toBe(false);
  });
});
