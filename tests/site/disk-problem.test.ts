import { expect, test } from 'vitest';
import { diskProblem } from '../../src/site/disk-problem.ts';

const failed = (code: string, path?: string) => Object.assign(new Error(`${code}: …`), { code, path });

test.each([
  ['full', failed('ENOSPC', '/a/b.html'), 'Đĩa đã đầy: không ghi được /a/b.html.'],
  ['full, no file known', failed('ENOSPC'), 'Đĩa đã đầy.'],
  ['over quota', failed('EDQUOT'), 'Đã dùng hết dung lượng được cấp trên đĩa.'],
  ['read only', failed('EROFS', '/a'), 'Đĩa chỉ cho đọc: không ghi được /a.'],
  ['not ours', failed('EACCES', '/a'), 'Không có quyền ghi: không ghi được /a.'],
  ['full, as the bundler tells it', new Error('No space left on device (os error 28)'), 'Đĩa đã đầy.'],
  [
    'wrapped twice',
    new Error('x', { cause: new Error('y', { cause: failed('ENOSPC', '/a') }) }),
    'Đĩa đã đầy: không ghi được /a.',
  ],
])('%s', (_name, error, expected) => {
  expect(diskProblem(error)).toBe(expected);
});

test.each([
  ['another error', new Error('ENOSPC')],
  ['another code', failed('ENOENT', '/a')],
  ['no error at all', 'ENOSPC'],
])('%s is no problem of the disk', (_name, error) => {
  expect(diskProblem(error)).toBeUndefined();
});

test('an error that is its own cause ends the search', () => {
  const error = new Error('x');
  error.cause = error;
  expect(diskProblem(error)).toBeUndefined();
});
