// Bytes → text. Whatever an editor's machine may have saved is either readable text or a finding with a place.

import type { Finding, MessageValues } from './problem.ts';

/** Entries are a few kilobytes; a megabyte is a mistake, and would stall the build. */
const maxBytes = 1_000_000;

export interface FileText {
  /** Text with plain line feeds and no byte order mark; undefined when it cannot be read. */
  readonly text: string | undefined;
  readonly findings: readonly Finding[];
}

/** Never throws. Findings other than about CRLF, byte order mark and control characters leave no text. */
export function readFileText(file: string, bytes: Uint8Array): FileText {
  const refuse = (variant: string, values: MessageValues = {}, line = 1, column = 1): FileText => ({
    text: undefined,
    findings: [{ place: { file, line, column }, variant, values }],
  });
  if (bytes.length > maxBytes) return refuse('too-large', { size: String(Math.ceil(bytes.length / 1024)) });
  if (bytes.includes(0)) return refuse('binary');
  const { text, badOffset, hasMark } = decode(bytes);
  if (badOffset !== undefined) {
    const { line, column } = lineAndColumn(text, badOffset);
    return refuse('not-utf8', {}, line, column);
  }
  if (!/\S/.test(text)) return refuse('empty');
  if (!hasMark && isUsual.test(text)) return { text, findings: [] };
  return { text: text.replace(/\r\n?/g, '\n'), findings: oddities(file, text, hasMark) };
}

// Neither carriage returns nor control characters: nothing to put right and nothing to report.
const isUsual = /^[\t\n -~\u00A0-\uFEFE\uFF00-\uFFFF]*$/;

/** Line and column (from 1) of an offset in a text, whatever its line ends. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).replace(/\r\n?/g, '\n');
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}

// Without the mark: no editor shows it, so it is no column. One decoder for all files, as making one costs more than a
// file; it keeps nothing from one to the next.
const strict = new TextDecoder('utf-8', { fatal: true });

function decode(bytes: Uint8Array): { text: string; hasMark: boolean; badOffset?: number } {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  try {
    return { text: strict.decode(bytes), hasMark };
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes);
    return { text, hasMark, badOffset: Math.max(0, text.indexOf('\uFFFD')) };
  }
}

function oddities(file: string, text: string, hasMark: boolean): Finding[] {
  const findings: Finding[] = [];
  const report = (variant: string, offset: number, values: MessageValues = {}) => {
    findings.push({ place: { file, ...lineAndColumn(text, offset) }, variant, values });
  };
  if (hasMark) report('byte-order-mark', 0);
  const carriageReturn = text.indexOf('\r');
  if (carriageReturn >= 0) report('crlf', carriageReturn);
  // Control characters other than tab and line ends: they break feeds, and terminals obey them.
  // eslint-disable-next-line no-control-regex -- finding them is the purpose
  const control = text.search(/[\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/);
  if (control >= 0) report('control-character', control, { code: codePoint(text, control) });
  return findings;
}

/** `U+00D0`. */
export function codePoint(text: string, offset: number): string {
  return `U+${(text.codePointAt(offset) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
