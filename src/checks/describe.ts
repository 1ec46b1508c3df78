// Problems → diagnostics in words. The only place where values and wordings meet.

import { checks } from './index.ts';
import { comparisonMessages } from './messages/of-comparisons.ts';
import { documentMessages } from './messages/of-documents.ts';
import { evidenceMessages } from './messages/of-evidence.ts';
import { fieldMessages } from './messages/of-fields.ts';
import { fileMessages } from './messages/of-files.ts';
import { linkMessages } from './messages/of-links.ts';
import { privacyMessages } from './messages/of-privacy.ts';
import { publicationMessages } from './messages/of-publication.ts';
import { relationMessages } from './messages/of-relations.ts';
import { trainingMessages } from './messages/of-training.ts';
import { validityMessages } from './messages/of-validity.ts';
import { yamlMessages } from './messages/of-yaml.ts';
import type { Language, MessageTable, Wording } from './messages/wording.ts';
import type { MessageValues, Phrase, Problem } from '../corpus/problem.ts';
import { withoutControls } from '../text/visible-text.ts';

export interface Diagnostic {
  readonly check: string;
  readonly severity: 'error' | 'warning';
  /** Path of the file, with the content folder in front. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly help: string;
}

/** All wordings, by check and variant. */
export const messages: MessageTable = {
  ...fileMessages,
  ...yamlMessages,
  ...fieldMessages,
  ...documentMessages,
  ...evidenceMessages,
  ...privacyMessages,
  ...publicationMessages,
  ...relationMessages,
  ...linkMessages,
  ...comparisonMessages,
  ...trainingMessages,
  ...validityMessages,
};

const severities = new Map(checks.map(({ id, severity }) => [id, severity]));

/** The problem in words; `root` is put before its file. Throws for a check or variant without wording: a bug. */
export function describe(problem: Problem, root: string, language: Language = 'vi'): Diagnostic {
  const { check, variant, values, place } = problem;
  const wording: Wording | undefined = messages[check]?.[variant]?.[language];
  const severity = severities.get(check);
  if (wording === undefined || severity === undefined) throw new Error(`no wording for ${check}/${variant}`);
  return {
    check,
    severity,
    file: [root.replace(/\/+$/, ''), place.file].filter((part) => part !== '').join('/'),
    line: place.line,
    column: place.column,
    message: fill(wording.message, values, language),
    help: fill(wording.help, values, language),
  };
}

const introductions = {
  'one-of': { vi: ', cho phép: ', en: ', allowed: ' },
  nearest: { vi: ', gần nhất: ', en: ', nearest: ' },
} as const;

function fill(template: string, values: MessageValues, language: Language): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value {${name}} for: ${template}`);
    // Values quote the file as it is, and terminals obey control characters.
    return withoutControls(typeof value === 'string' ? value : phraseText(value, language));
  });
}

function phraseText({ phrase, items }: Phrase, language: Language): string {
  if (phrase === 'none') return '';
  return introductions[phrase][language] + items.map((item) => `\`${item}\``).join(', ');
}
