// Text of content as the rest of the program gets it: one form of every letter, no invisible characters.
// Unlike normaliseText of the domain (symbols, keys) it keeps dashes and line breaks, which mean something in prose.

const plainAscii = /^[!-~]+(?: [!-~]+)*$/;
const invisible = /[\u200B-\u200D\u2060\uFEFF\u00AD\u202A-\u202E\u2066-\u2069]/g;

/** Letters of one form (NFC, `Ð` eth → `Đ`), invisible characters dropped; spaces and lines as they were. */
export function cleanLetters(text: string): string {
  return text
    .normalize('NFC')
    .replace(invisible, '')
    .replace(/\u00D0/g, 'Đ')
    .replace(/\u00F0/g, 'đ');
}

/** A value of front matter: clean letters, single spaces, no spaces at line ends, at most one empty line in a row. */
export function cleanValue(text: string): string {
  if (plainAscii.test(text)) return text;
  const clean = cleanLetters(text);
  if (!clean.includes('\n')) return clean.replace(/\s+/g, ' ').trim();
  const lines = clean.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A value that is one line by nature (title, name): line breaks become spaces. */
export function oneLine(text: string): string {
  return text.includes('\n') ? text.replace(/\n+/g, ' ') : text;
}
