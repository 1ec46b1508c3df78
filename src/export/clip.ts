// Shortening a text where there is no room for all of it.

/** A text of at most `length` characters and an ellipsis, cut between words. */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  const space = text.lastIndexOf(' ', length);
  return `${text.slice(0, space <= 0 ? length : space).replace(/[,;:.\s]+$/, '')}…`;
}
