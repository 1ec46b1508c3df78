// A disk that takes no more, in words for whoever runs the build.

const words: Readonly<Record<string, string>> = {
  ENOSPC: 'Đĩa đã đầy',
  EDQUOT: 'Đã dùng hết dung lượng được cấp trên đĩa',
  EROFS: 'Đĩa chỉ cho đọc',
  EACCES: 'Không có quyền ghi',
  EPERM: 'Không có quyền ghi',
};

/** What is wrong with the disk, as one sentence with the file; undefined for any other error. */
export function diskProblem(error: unknown): string | undefined {
  const seen = new Set<unknown>();
  // An error may be wrapped by the steps between the disk and us.
  for (let cause = error; cause instanceof Error && !seen.has(cause); cause = cause.cause) {
    seen.add(cause);
    // The bundler tells the disk's answer only in its message.
    if (/\(os error 28\)/.test(cause.message)) return `${words['ENOSPC']}.`;
    const found = 'code' in cause ? words[String(cause.code)] : undefined;
    if (found === undefined) continue;
    return 'path' in cause && typeof cause.path === 'string'
      ? `${found}: không ghi được ${cause.path}.`
      : `${found}.`;
  }
  return undefined;
}
