// Text that goes into XML: feeds, lists of pages, Office files.

// XML has no way to write the other control characters.
// oxlint-disable-next-line no-control-regex
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text without the characters that XML forbids; one of them makes a whole file unreadable. */
export function withoutUnwritable(text: string): string {
  return text.replace(unwritable, '');
}

/** Text as it may stand in XML, between tags and in attributes; forbidden characters are left out. */
export function escapeXml(text: string): string {
  return withoutUnwritable(text).replace(/[&<>"']/g, (mark) => entities[mark] ?? mark);
}
