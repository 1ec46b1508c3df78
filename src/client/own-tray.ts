// The own session of this browser. It is kept here and nowhere else; where a browser keeps nothing, it lasts as long as
// the page.

import { emptySession, parseOwnSession, printOwnSession, type OwnSession } from '../site/own-session.ts';

const key = 'hieu-luc-buoi-cua-toi';

/** The session as it is kept; an empty one when there is none, or what is kept cannot be read. */
export function loadTray(): OwnSession {
  try {
    const read = parseOwnSession(localStorage.getItem(key) ?? '');
    return read.ok ? read.session : emptySession;
  } catch {
    return emptySession;
  }
}

/** Keeps a session; false where the browser keeps nothing. */
export function saveTray(own: OwnSession): boolean {
  try {
    localStorage.setItem(key, printOwnSession(own));
    return true;
  } catch {
    return false;
  }
}

/** Calls back when another tab has changed the session. */
export function onTrayChange(changed: () => void): void {
  addEventListener('storage', (event) => {
    if (event.key === key) changed();
  });
}
