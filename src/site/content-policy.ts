// What pages may load and run: only what this site serves. The same policy goes into each page and, for servers that
// can send headers, into the header. Pagefind's index code is WebAssembly, hence 'wasm-unsafe-eval'.

const scripts = ["'self'", "'wasm-unsafe-eval'"];
const styles = ["'self'"];
const directives = [
  "default-src 'none'",
  "connect-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
] as const;

export const contentPolicy = { directives: [...directives], scripts, styles };

/** Value of the Content-Security-Policy header; `frame-ancestors` only works there. */
export function policyHeader(): string {
  const rules = [...directives, `script-src ${scripts.join(' ')}`, `style-src ${styles.join(' ')}`];
  return [...rules, "frame-ancestors 'none'"].join('; ');
}
