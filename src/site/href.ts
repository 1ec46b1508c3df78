// The one place where pages and client scripts learn the base under which the site is served.

import { withBase } from './urls.ts';

/** Address of a root-relative path under the base that the site was built for. */
export function href(path: string): string {
  return withBase(import.meta.env.BASE_URL, path);
}
