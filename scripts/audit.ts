// node scripts/audit.ts [--required]: known faults of the installed packages, as the registry lists them. Exit 1 for one that
// is high or critical. When the registry does not answer that is said, and is a failure only with --required, as in CI.

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readAudit } from './packages/audit.ts';

const { values } = parseArgs({ options: { required: { type: 'boolean', default: false } } });
const root = fileURLToPath(new URL('..', import.meta.url));
const { stdout, stderr } = spawnSync('npm', ['audit', '--json'], { cwd: root, encoding: 'utf8' });
const audit = readAudit(stdout);

if (audit === undefined) {
  const why = /npm (?:warn|error) audit (.+)/.exec(stderr)?.[1] ?? 'không rõ vì sao';
  console.error(`CHƯA KIỂM lỗi đã biết của các gói: máy chủ gói không trả lời (${why}).`);
  process.exitCode = values.required ? 1 : 0;
} else {
  const { high, others, names } = audit;
  console.log(`Lỗi đã biết của các gói: ${high} nghiêm trọng, ${others} nhẹ hơn.`);
  for (const name of names) console.error(`Lỗi nghiêm trọng: ${name}`);
  process.exitCode = high === 0 ? 0 : 1;
}
