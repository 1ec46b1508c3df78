// Writes the configuration of nginx: files of a folder below a base, with the headers of served-headers.ts.

import { isText, kept, mediaTypes, namedTypes, openData, securityHeaders } from './served-headers.ts';

export interface ServerOptions {
  /** With a slash at both ends: `/` or `/quy-dinh/`. */
  readonly base: string;
  /** Folder of the built site on the server, without a slash at the end. */
  readonly root: string;
  readonly port: number;
  /** Command that writes the file, named in its first lines. */
  readonly madeBy: string;
}

const variable = { cache: '$hieu_luc_cache', origin: '$hieu_luc_origin', resource: '$hieu_luc_resource' };

/** A file for `conf.d` or `sites-enabled`: three maps and one server. */
export function nginxConfig({ base, root, port, madeBy }: ServerOptions): string {
  const texts = Object.keys(mediaTypes).filter((type) => isText(type));
  // nginx always presses text/html, and warns when it is told to.
  const pressed = [...texts.filter((type) => type !== 'text/html'), ...Object.keys(namedTypes)];
  return [
    `# ${madeBy}`,
    '# Cho tệp này vào conf.d (hoặc sites-enabled) của nginx 1.21 trở lên; đổi listen, server_name và alias theo máy của bạn.',
    '',
    map(variable.cache, kept.otherwise, [[base + kept.folder, kept.cache]]),
    map(variable.origin, '', [[base + openData.folder, openData.headers['Access-Control-Allow-Origin']]]),
    map(variable.resource, openData.elsewhere['Cross-Origin-Resource-Policy'], [
      [base + openData.folder, openData.headers['Cross-Origin-Resource-Policy']],
    ]),
    'server {',
    `    listen ${port};`,
    '    server_name _;',
    '    server_tokens off;',
    '    absolute_redirect off;',
    '',
    // A location with an add_header of its own would lose these: none has one.
    ...Object.entries(securityHeaders).map(([name, value]) => `    add_header ${name} "${value}" always;`),
    `    add_header Cross-Origin-Resource-Policy ${variable.resource} always;`,
    `    add_header Access-Control-Allow-Origin ${variable.origin} always;`,
    `    add_header Cache-Control ${variable.cache} always;`,
    '',
    '    charset utf-8;',
    `    charset_types ${[...texts.filter((type) => type !== 'text/html'), ...Object.keys(namedTypes)].join(' ')};`,
    '    types {',
    ...Object.entries(mediaTypes).map(([type, endings]) => `        ${type} ${endings.join(' ')};`),
    '    }',
    '    default_type application/octet-stream;',
    '',
    '    gzip on;',
    '    gzip_vary on;',
    '    gzip_static on;',
    `    gzip_types ${pressed.join(' ')};`,
    '',
    `    error_page 403 404 =404 ${base}404.html;`,
    '',
    `    location ${base} {`,
    `        alias ${root}/;`,
    '        index index.html;',
    '    }',
    ...Object.entries(namedTypes).flatMap(([type, name]) => [
      `    location ~ ^${base}((?:.+/)?${name.replaceAll('.', '\\.')})$ {`,
      `        alias ${root}/$1;`,
      '        types { }',
      `        default_type ${type};`,
      '    }',
    ]),
    ...(base === '/' ? [] : outside(base)),
    '}',
    '',
  ].join('\n');
}

function map(name: string, otherwise: string, rules: readonly (readonly [string, string])[]): string {
  return [
    `map $uri ${name} {`,
    `    default "${otherwise}";`,
    ...rules.map(([start, value]) => `    ~^${start} "${value}";`),
    '}',
    '',
  ].join('\n');
}

function outside(base: string): string[] {
  return [
    `    location = / { return 302 ${base}; }`,
    `    location = ${base.slice(0, -1)} { return 301 ${base}; }`,
    '    location / { return 404; }',
  ];
}
