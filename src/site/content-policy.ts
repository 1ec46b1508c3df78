// What pages may load and run: only what this site serves. The same policy goes into each page and, for servers that
// can send headers, into the header. Pagefind's index code is WebAssembly, hence 'wasm-unsafe-eval'.

import { searchOrigins } from './search-server.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const scripts = ["'self'", "'wasm-unsafe-eval'"];
const styles = ["'self'"];

/** The parts of the policy. A search server named in the environment is the only other place that may be asked. */
export function contentPolicy(env: Environment = {}) {
  return { directives: directivesFor(env), scripts, styles };
}

/** Value of the Content-Security-Policy header; `frame-ancestors` only works there. */
export function policyHeader(env: Environment = {}): string {
  const rules = [
    ...directivesFor(env),
    `script-src ${scripts.join(' ')}`,
    `style-src ${styles.join(' ')}`,
    "frame-ancestors 'none'",
  ];
  return rules.join('; ');
}

function directivesFor(env: Environment) {
  return [
    "default-src 'none'",
    `connect-src ${["'self'", ...searchOrigins(env)].join(' ')}`,
    "img-src 'self'",
    "font-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ] satisfies readonly `${string}-${string} ${string}`[];
}
