// A case is a small content folder laid over tests/checks/base, with the whole report it must give.

import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkContent } from '../../src/checks/check-content.ts';
import { makeContentCache, readContent } from '../../src/corpus/read-content.ts';
import type { Problem } from '../../src/corpus/problem.ts';
import { isoDate } from '../../src/domain/iso-date.ts';

const folder = import.meta.dirname;
const today = isoDate('2026-11-22');

export interface Case {
  readonly check: string;
  readonly name: string;
  /** Text of expected.txt; null for a case that must have no problem (valid.txt). */
  readonly expected: string | null;
}

/** All cases, by check. Throws for a case without exactly one of expected.txt and valid.txt. */
export function listCases(): readonly Case[] {
  const checks = readdirSync(folder).filter((name) => name !== 'base' && isFolder(path.join(folder, name)));
  return checks.flatMap((check) => readdirSync(path.join(folder, check)).map((name) => readCase(check, name)));
}

function readCase(check: string, name: string): Case {
  const at = (file: string) => path.join(folder, check, name, file);
  if (existsSync(at('expected.txt')) === existsSync(at('valid.txt'))) {
    throw new Error(`${check}/${name} needs exactly one of expected.txt and valid.txt`);
  }
  if (existsSync(at('valid.txt'))) return { check, name, expected: null };
  const expected = readFileSync(at('expected.txt'), 'utf8');
  if (expected.trim() === '') throw new Error(`${check}/${name}/expected.txt is empty, use valid.txt instead`);
  return { check, name, expected };
}

function isFolder(file: string): boolean {
  return statSync(file).isDirectory();
}

/** Reads and checks the content of a case. */
export function runCase({ check, name }: Case): { problems: readonly Problem[]; documents: number } {
  const root = mkdtempSync(path.join(tmpdir(), 'hieu-luc-case-'));
  try {
    cpSync(path.join(folder, 'base'), root, { recursive: true });
    cpSync(path.join(folder, check, name), root, {
      recursive: true,
      filter: (file) => !/(?:expected|valid)\.txt$/.test(file),
    });
    const content = readContent(root, makeContentCache());
    return { problems: checkContent(content, today), documents: content.catalog.documents.length };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
