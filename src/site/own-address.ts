// An own session in an address: its JSON deflated and in base64url, behind the #, so that it is never sent to a server.
// Apart from own-session.ts, because the page of a document keeps sessions but packs none.

import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import {
  ownLimits,
  parseOwnSession,
  printOwnSession,
  type OwnSession,
  type ReadOwnSession,
} from './own-session.ts';

/** What stands behind the # of a shared address. */
export function encodeOwnSession(own: OwnSession): string {
  const bytes = deflateSync(strToU8(printOwnSession(own)), { level: 9 });
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** Whether `decodeOwnSession` takes what `encodeOwnSession` made: a session with very long notes fits in no address. */
export function fitsInAddress(fragment: string): boolean {
  return fragment.length <= ownLimits.fragment;
}

/** Reads a fragment with or without its #. */
export function decodeOwnSession(fragment: string): ReadOwnSession {
  const text = fragment.replace(/^#/, '');
  if (text === '') return { ok: false, reason: 'empty' };
  if (!fitsInAddress(text)) return { ok: false, reason: 'too-long' };
  if (!/^[\w-]+$/.test(text)) return { ok: false, reason: 'broken' };
  try {
    const packed = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(packed, (letter) => letter.charCodeAt(0));
    // A small address can hold a great deal of one letter: what is beyond this is cut off, and then too long.
    const json = inflateSync(bytes, { out: new Uint8Array(4 * ownLimits.json) });
    return parseOwnSession(strFromU8(json));
  } catch {
    return { ok: false, reason: 'broken' };
  }
}
