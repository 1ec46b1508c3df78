// Writes the configuration of Caddy: files of a folder below a base, with the headers of served-headers.ts.

import type { ServerOptions } from './nginx-config.ts';
import { isText, kept, mediaTypes, namedTypes, openData, securityHeaders } from './served-headers.ts';

/** A whole Caddyfile. Its site address is a port; a host name in its place lets Caddy get a certificate by itself. */
export function caddyfile({ base, root, port, madeBy }: ServerOptions): string {
  const site = base === '/' ? 'handle {' : `handle_path ${base}* {`;
  return [
    `# ${madeBy}`,
    '# Caddy 2.6 trở lên. Thay :PORT bằng tên miền thì Caddy tự lấy chứng chỉ; đổi root theo máy của bạn.'.replace(
      'PORT',
      String(port),
    ),
    '',
    `:${port} {`,
    `\troot * ${root}`,
    '\tencode zstd gzip',
    '',
    '\theader {',
    ...Object.entries(securityHeaders).map(([name, value]) => `\t\t${name} "${value}"`),
    '\t}',
    // Alone: a header that is taken out holds back the others of its block, which errors would then lack.
    '\theader -Server',
    ...either('open', `${base}${openData.folder}*`, openData.headers, openData.elsewhere),
    ...either(
      'kept',
      `${base}${kept.folder}*`,
      { 'Cache-Control': kept.cache },
      { 'Cache-Control': kept.otherwise },
    ),
    ...types(),
    '',
    `\t${site}`,
    '\t\tfile_server {',
    '\t\t\tprecompressed br gzip',
    '\t\t}',
    '\t}',
    ...(base === '/'
      ? []
      : [
          `\tredir / ${base} 302`,
          `\tredir ${base.slice(0, -1)} ${base} 301`,
          '\thandle {',
          '\t\terror 404',
          '\t}',
        ]),
    '',
    '\thandle_errors {',
    `\t\theader Cache-Control "${kept.otherwise}"`,
    '\t\theader Content-Type "text/html; charset=utf-8"',
    '\t\trewrite * /404.html',
    '\t\tfile_server',
    '\t}',
    '}',
    '',
  ].join('\n');
}

type Headers = Readonly<Record<string, string>>;

function either(name: string, path: string, inside: Headers, otherwise: Headers): string[] {
  return [
    `\t@${name} path ${path}`,
    `\t@not-${name} not path ${path}`,
    ...Object.entries(inside).map(([header, value]) => `\theader @${name} ${header} "${value}"`),
    ...Object.entries(otherwise).map(([header, value]) => `\theader @not-${name} ${header} "${value}"`),
  ];
}

// A page is asked for without its name, so its type is left to Caddy, which knows it.
function types(): string[] {
  const names = Object.values(namedTypes);
  const byEnding = Object.entries(mediaTypes).filter(([type]) => type !== 'text/html');
  return [
    ...byEnding.flatMap(([type, endings], index) => [
      `\t@type-${index} {`,
      `\t\tpath ${endings.map((ending) => `*.${ending}`).join(' ')}`,
      ...(endings.includes('xml') ? [`\t\tnot path ${names.map((name) => `*/${name}`).join(' ')}`] : []),
      '\t}',
      `\theader @type-${index} Content-Type "${typed(type)}"`,
    ]),
    // A star at the beginning crosses folders, one in the middle does not.
    ...Object.entries(namedTypes).flatMap(([type, name], index) => [
      `\t@named-${index} path */${name}`,
      `\theader @named-${index} Content-Type "${typed(type)}"`,
    ]),
  ];
}

function typed(type: string): string {
  return isText(type) ? `${type}; charset=utf-8` : type;
}
