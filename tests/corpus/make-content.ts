// Writes a small content folder for a test and removes it after the test.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** Front matter of an invented document with the given lines more. */
export function entryText(more = '', body = ''): string {
  return [
    '---',
    'symbol: 01-QĐ/THU',
    'type: quy-dinh',
    'issuer: ban-thu',
    'date: 2020-01-15',
    'title: Thử việc',
    'topics: []',
    'confidence: medium',
    'sources: [bai-thu]',
    `${more}---`,
    body,
  ].join('\n');
}

export const entryFile = 'documents/2020/qd-01-thu-2020.md';

const issuers = '- { slug: ban-thu, name: Ban Thử, code: THU, idCode: thu, level: trung-uong }\n';

const sources = '- { id: bai-thu, title: Bài thử, publisher: Báo Thử, kind: bao }\n';

/** A folder with the files given, one issuer, one source, and one good document unless the files replace it. */
export function makeContentFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const root = mkdtempSync(path.join(tmpdir(), 'hieu-luc-content-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [file, text] of Object.entries({
    'issuers.yaml': issuers,
    'sources/bai-thu.yaml': sources,
    [entryFile]: entryText(),
    ...files,
  })) {
    mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
  return root;
}
