// Pages that can be opened from a folder, without a server: addresses from the root become addresses from the page.

/**
 * The page with every address of the site written from where the page stands, folders with their `index.html`. `path` is
 * the file below the site (`van-ban/index.html`). The page of help stays as it is: a server shows it at any address.
 */
export function offlinePage(html: string, path: string): string {
  if (path === '404.html') return html;
  return html.replace(
    /(\s(?:href|src|action|formaction)=")\/(?!\/)([^"]*)"/g,
    (_, before: string, address: string) => `${before}${relative(path, address)}"`,
  );
}

/** The style sheet with its files named from where it stands. */
export function offlineStyles(css: string, path: string): string {
  return css.replace(
    /url\((["']?)\/(?!\/)([^"')]+)\1\)/g,
    (_, quote: string, address: string) => `url(${quote}${relative(path, address)}${quote})`,
  );
}

function relative(from: string, address: string): string {
  const [, target = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
  const up = '../'.repeat(from.split('/').length - 1);
  const file = target === '' || target.endsWith('/') ? `${target}index.html` : target;
  return `${up === '' ? './' : up}${file}${rest}`;
}
