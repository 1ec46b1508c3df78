// What a pointing word, a short form or an alias in brackets goes back to, inside the same text.

import type { Found } from './found.ts';

/** Keys of earlier citations; lists stay short by keeping the last of each kind. */
interface Seen {
  readonly byType: Map<string, Found>;
  readonly byNumber: Map<string, Found>;
}

/**
 * Sets the antecedents and returns what remains: "Chỉ thị của Bộ Chính trị" without an earlier Chỉ thị is dropped,
 * "Quy định này" without an earlier Quy định is the text itself.
 */
export function bindAntecedents(found: readonly Found[], isThis: (found: Found) => boolean): Found[] {
  const seen: Seen = { byType: new Map(), byNumber: new Map() };
  const kept: Found[] = [];
  for (const item of found) {
    if (item.form === 'anaphor' && !bindAnaphor(item, seen, isThis)) continue;
    if (item.form === 'number') item.antecedent = seen.byNumber.get(numberKey(item)) ?? null;
    if (item.form !== 'anaphor' && item.form !== 'self') remember(item, seen);
    kept.push(item);
  }
  return kept;
}

function bindAnaphor(item: Found, seen: Seen, isThis: (found: Found) => boolean): boolean {
  const stated = item.issuer === null ? undefined : seen.byType.get(`${item.type}|${item.issuer}`);
  const earlier = stated ?? (item.issuer === null ? seen.byType.get(String(item.type)) : undefined);
  if (earlier !== undefined) {
    item.antecedent = earlier;
    return true;
  }
  if (item.issuer !== null || !isThis(item)) return false;
  item.form = 'self';
  item.antecedent = 'self';
  return true;
}

function remember(item: Found, seen: Seen): void {
  if (item.type === null || item.form === 'in-title') return;
  seen.byType.set(item.type, item);
  if (item.issuer !== null) seen.byType.set(`${item.type}|${item.issuer}`, item);
  // A number written in full once names the document for the rest of the text.
  if (item.digits !== null && (item.code !== null || !seen.byNumber.has(numberKey(item))))
    seen.byNumber.set(numberKey(item), item);
}

function numberKey(item: Found): string {
  return `${item.type}|${Number(item.digits)}`;
}
