// What find and applies share: the catalog, and questions one a line from standard input.

import { createInterface } from 'node:readline';
import type { Catalog } from '../src/corpus/catalog.ts';
import { readContent } from '../src/corpus/read-content.ts';

/** A question that cannot be answered as asked; its message is for people. */
export class AskingError extends Error {}

/** The catalog of a content folder; throws when it holds no document, and says on stderr when it has problems. */
export function openCatalog(folder: string): Catalog {
  const { catalog, problems } = readContent(folder);
  if (catalog.documents.length === 0) {
    throw new AskingError(
      `Không đọc được văn bản nào trong \`${folder}\`; chạy \`npm run check\` để biết vì sao.`,
    );
  }
  if (problems.length > 0)
    console.error(`Nội dung có ${problems.length} lỗi, chạy \`npm run check\` để xem.`);
  return catalog;
}

/** A question of a line: plain text, or the fields of a JSON object. */
export interface AskedLine {
  readonly text: string;
  readonly date?: string;
  readonly topic?: string;
}

/** Reads a line: `{"question" | "query" | "id", "date", "topic"}` when it is a JSON object, else the line itself. */
export function readLine(line: string): AskedLine {
  if (!line.trimStart().startsWith('{')) return { text: line.trim() };
  const value = parseObject(line);
  const words = ['question', 'query', 'id'].map((key) => value[key]).find((word) => typeof word === 'string');
  const { date, topic } = value;
  return {
    text: words ?? '',
    ...(typeof date === 'string' && { date }),
    ...(typeof topic === 'string' && { topic }),
  };
}

function parseObject(line: string): Record<string, unknown> {
  try {
    return JSON.parse(line) as Record<string, unknown>;
  } catch {
    throw new AskingError(`Không đọc được JSON: ${line.slice(0, 80)}`);
  }
}

/** Answers every line of standard input with one line of JSON, in order; `{"error"}` where it cannot. */
export async function answerLines(answer: (line: AskedLine) => Promise<unknown>): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    const result = await answerLine(line, answer);
    process.stdout.write(`${JSON.stringify(result)}\n`);
  }
}

async function answerLine(line: string, answer: (line: AskedLine) => Promise<unknown>): Promise<unknown> {
  try {
    return await answer(readLine(line));
  } catch (error) {
    if (error instanceof AskingError) return { error: error.message };
    throw error;
  }
}
