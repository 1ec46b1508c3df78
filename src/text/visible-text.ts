// Characters that nobody sees and programs obey: a terminal runs them, XML has no way to write them.

// Tab, line feed and the other white space stay.
// oxlint-disable-next-line no-control-regex -- leaving them out is the purpose
const obeyed = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/g;

/** The text without control characters other than white space, and without halves of surrogate pairs. */
export function withoutControls(text: string): string {
  const plain = text.replace(obeyed, '');
  return plain.isWellFormed() ? plain : plain.replace(/\p{Cs}/gu, '');
}
