// What `npm audit --json` tells.

import { z } from 'zod';

const answer = z.object({
  vulnerabilities: z.record(z.string(), z.object({ severity: z.string() })),
});

export interface Audit {
  /** Packages with a fault that is high or critical, and their names. */
  readonly high: number;
  readonly names: readonly string[];
  /** Packages whose faults are all lesser. */
  readonly others: number;
}

/** Reads the answer; undefined when it is none, as when the registry cannot be reached. */
export function readAudit(json: string): Audit | undefined {
  const parsed = answer.safeParse(parse(json));
  if (!parsed.success) return undefined;
  const all = Object.entries(parsed.data.vulnerabilities);
  const names = all
    .filter(([, { severity }]) => ['high', 'critical'].includes(severity))
    .map(([name]) => name);
  return { high: names.length, names, others: all.length - names.length };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
