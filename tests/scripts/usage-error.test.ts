import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test.each([
  ['zip', ['--help'], 'npm run zip -- '],
  ['serve', ['--prot', '80'], 'npm run serve -- '],
  ['serve-config', ['--bse', '/'], 'npm run serve-config -- '],
  ['serve-config', ['--port', 'abc'], 'npm run serve-config -- '],
  ['serve-config', ['--port', '0'], 'npm run serve-config -- '],
])('npm run %s %j says how it is used', (name, given, usage) => {
  const { status, stdout, stderr } = spawnSync('node', [`scripts/${name}.ts`, ...given], {
    encoding: 'utf8',
  });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(usage);
  expect(stderr).not.toContain('    at ');
});
