// Tells a wrong command line from a bug.

/** Whether the error comes from parseArgs of Node: an unknown option, or one without its value. */
export function isUsageError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');
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
