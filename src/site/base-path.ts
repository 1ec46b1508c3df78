// The folder below which the site is served, as people and services write it.

/**
 * Base of the site from `HIEU_LUC_BASE`, with a slash at both ends: `/quy-dinh`, `quy-dinh/` and `/quy-dinh/` all mean
 * `/quy-dinh/`; unset or empty means `/`. Throws for what is no path, such as a whole address or a folder of a disk.
 */
export function basePath(env: Readonly<Record<string, string | undefined>>): string {
  const given = env['HIEU_LUC_BASE'] ?? '';
  const parts = given.split('/').filter((part) => part !== '');
  if (parts.some((part) => !/^[a-z0-9_~-][a-z0-9._~-]*$/i.test(part))) {
    throw new Error(
      `HIEU_LUC_BASE là \`${given}\`, không phải đường dẫn: cần dạng /quy-dinh/, gồm chữ không dấu, số, gạch nối.`,
    );
  }
  return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
}
