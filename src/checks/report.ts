// Diagnostics as people and programs read them. No colour, no clock: the same content gives the same text.

import type { Diagnostic } from './describe.ts';
import type { Language } from './messages/wording.ts';

/** Groups of `file:line:column error[check]`, message, help; then one line with the counts. Ends in a line feed. */
export function formatText(
  diagnostics: readonly Diagnostic[],
  documents: number,
  language: Language = 'vi',
): string {
  const groups = diagnostics.map(({ file, line, column, severity, check, message, help }) => {
    return `${file}:${line}:${column} ${severity}[${check}]\n  ${message}\n  help: ${help}\n`;
  });
  return [...groups, `${countLine(diagnostics, documents, language)}\n`].join('\n');
}

/** `{errors, warnings, diagnostics}` on one line, with a line feed. */
export function formatJson(diagnostics: readonly Diagnostic[]): string {
  const { errors, warnings } = countDiagnostics(diagnostics);
  return `${JSON.stringify({ errors, warnings, diagnostics })}\n`;
}

/** Numbers of errors and warnings. */
export function countDiagnostics(diagnostics: readonly Diagnostic[]): { errors: number; warnings: number } {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: diagnostics.length - errors };
}

function countLine(diagnostics: readonly Diagnostic[], documents: number, language: Language): string {
  const { errors, warnings } = countDiagnostics(diagnostics);
  if (language === 'en') {
    return `${plural(errors, 'error')}, ${plural(warnings, 'warning')} in ${plural(documents, 'document')}`;
  }
  return `${errors} lỗi, ${warnings} cảnh báo trong ${documents} văn bản`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
