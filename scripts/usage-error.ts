// Tells a wrong command line from a bug.

/** Whether the error comes from parseArgs of Node: an unknown option, or one without its value. */
export function isUsageError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');
}

/**
 * The whole number of an option, or `usual` when it was not given; anything else, or less than `least`, is told with the
 * usage and ends the program.
 */
export function readCount(
  usage: string,
  option: { readonly name: string; readonly text: string | undefined; readonly usual: number },
  least = 0,
): number {
  const { name, text, usual } = option;
  if (text === undefined) return usual;
  if (/^\d{1,10}$/.test(text) && Number(text) >= least) return Number(text);
  console.error(`--${name} cần một số nguyên từ ${least}, không phải “${text}”.\n${usage}`);
  process.exit(2);
}

/** What `read` makes of the command line; a wrong one is told with the usage and ends the program. */
export function readOptions<T>(usage: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!isUsageError(error)) throw error;
    console.error(`${error.message}\n${usage}`);
    process.exit(2);
  }
}
