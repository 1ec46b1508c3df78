// Tells a wrong command line from a bug.

/** Whether the error comes from parseArgs of Node: an unknown option, or one without its value. */
export function isUsageError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');
}
