// Contrast as WCAG counts it, between the text of a page and what is behind it. Runs in the page.

/**
 * Texts of a page whose contrast is under the least, each with its ratio; drawn shapes and lines count from 3:1. Reaches
 * nothing outside itself, so that it can be sent to a browser as its source.
 */
export function faintOnes(least: number): readonly string[] {
  const numbers = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const opaque = (colour: string) => (numbers(colour)[3] ?? 1) === 1;
  const light = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = numbers(colour).map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const behind = (element: Element | null): string => {
    if (element === null) return getComputedStyle(document.documentElement).backgroundColor;
    const { backgroundColor } = getComputedStyle(element);
    return opaque(backgroundColor) ? backgroundColor : behind(element.parentElement);
  };
  const faint: string[] = [];
  const measure = (element: Element, colour: string, wanted: number) => {
    if (!colour.startsWith('rgb') || !opaque(colour)) return;
    const [one, other] = [light(colour), light(behind(element))];
    const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    if (ratio < wanted) faint.push(`${ratio.toFixed(1)}: ${element.outerHTML.slice(0, 100)}`);
  };
  for (const element of document.querySelectorAll('body *')) {
    const style = getComputedStyle(element);
    if (!element.checkVisibility() || element.closest('.unseen, :disabled') !== null) continue;
    const drawn = element.closest('svg') !== null;
    const ownText = [...element.childNodes].some(
      (node) => node.nodeType === 3 && node.textContent?.trim() !== '',
    );
    if (!drawn && ownText) measure(element, style.color, least);
    if (drawn && element.tagName === 'text') measure(element, style.fill, least);
    else if (drawn && style.stroke !== 'none') measure(element, style.stroke, 3);
    // A tint behind words is not what tells them.
    else if (drawn && element.matches('rect:not(.here)')) measure(element, style.fill, 3);
  }
  return faint;
}
