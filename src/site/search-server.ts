// A search server of one's own in place of the index that the site carries; none unless the build names one.

/**
 * Address of the index from `HIEU_LUC_SEARCH`, without a slash at its end: an address (`https://tim.example.vn/hieu-luc`)
 * or a path of the same origin (`/may-tim/hieu-luc`); null when unset or empty. Throws for anything else, for an address
 * without an index, and for one with a password, since every reader would get it.
 */
export function searchServer(env: Readonly<Record<string, string | undefined>>): string | null {
  const given = env['HIEU_LUC_SEARCH'] ?? '';
  if (given === '') return null;
  const isPath = /^\/[a-z0-9]/i.test(given);
  const url = URL.parse(isPath ? `http://localhost${given}` : given);
  const path = url?.pathname.replace(/\/+$/, '') ?? '';
  const isPlain =
    url !== null &&
    /^https?:$/.test(url.protocol) &&
    url.username + url.password + url.search + url.hash === '' &&
    /^[a-z0-9.:[\]-]+$/i.test(url.host) &&
    /^(?:\/[a-z0-9_-][a-z0-9._-]*)+$/i.test(path);
  if (!isPlain) {
    throw new Error(
      `HIEU_LUC_SEARCH là \`${given}\`, không dùng được: cần địa chỉ của chỉ mục, dạng https://tim.example.vn/hieu-luc hoặc /may-tim/hieu-luc, không kèm mật khẩu, ? hay #.`,
    );
  }
  return (isPath ? '' : url.origin) + path;
}

/** What pages may connect to besides their own origin: the origin of the server, or nothing. */
export function searchOrigins(env: Readonly<Record<string, string | undefined>>): string[] {
  const address = searchServer(env);
  return address === null || address.startsWith('/') ? [] : [new URL(address).origin];
}
