// Addresses in files for programs. Scripts use them as well as pages, so the base comes from the environment.

import { basePath } from './base-path.ts';
import { publicAddress } from './load-catalog.ts';
import { withBase } from './urls.ts';

/** Where `npm start` serves a site that has no public address. */
const localOrigin = 'http://localhost:4321';

/** Address of a path in a file that leaves the site: absolute when there is a public address, else below the base. */
export function machineAddress(path: string): string {
  const known = publicAddress(process.env);
  return known === null ? withBase(basePath(process.env), path) : `${known}${path}`;
}

/** Absolute address of a path, for files whose format asks for one: on this machine when there is no public address. */
export function absoluteAddress(path: string): string {
  return new URL(machineAddress(path), localOrigin).href;
}
