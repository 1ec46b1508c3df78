// Loaded before a build (`node --import`): a machine whose clock is a year ahead, whose disk lists folders backwards, that
// has other cores and keeps its files to itself. What a site holds must not depend on any of it.

import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import os from 'node:os';

const ahead = 400 * 86_400_000;
const RealDate = Date;

globalThis.Date = new Proxy(RealDate, {
  construct: (target, args: [], newTarget) =>
    Reflect.construct(target, args.length === 0 ? [RealDate.now() + ahead] : args, newTarget) as Date,
  apply: () => new RealDate(RealDate.now() + ahead).toString(),
  get: (target, key, receiver) =>
    key === 'now' ? () => RealDate.now() + ahead : (Reflect.get(target, key, receiver) as unknown),
});

function backwards<T>(list: T): T {
  return Array.isArray(list) ? (list.toReversed() as T) : list;
}

const { readdirSync } = fs;
const { readdir } = fs.promises;
Object.assign(fs, {
  readdirSync: (...args: Parameters<typeof readdirSync>) => backwards(readdirSync(...args)),
});
Object.assign(fs.promises, {
  readdir: async (...args: Parameters<typeof readdir>) => backwards(await readdir(...args)),
});
const cores = Array.from({ length: 7 }, () => os.cpus()[0]!);
Object.assign(os, { cpus: () => cores, availableParallelism: () => cores.length });
syncBuiltinESMExports();
process.umask(0o077);
