// A session that comes in the address: taken over when nothing is lost by it, else the reader is asked.

import { decodeOwnSession } from '../site/own-address.ts';
import { isBlank } from '../site/own-edits.ts';
import { printOwnSession, type OwnSession } from '../site/own-session.ts';
import type { OwnParts } from './own-parts.ts';
import { saveTray } from './own-tray.ts';

const refusals = {
  'too-long': 'Địa chỉ này dài quá mức cho phép nên không mở được buổi trong đó.',
  broken: 'Địa chỉ này không đầy đủ hoặc đã hỏng nên không đọc được buổi trong đó. Hãy xin lại địa chỉ.',
} as const;

/** The session to go on with: that of the address, or the one kept here. */
export async function sharedSession(parts: OwnParts, kept: OwnSession): Promise<OwnSession> {
  const read = decodeOwnSession(location.hash);
  if (!read.ok) {
    if (read.reason !== 'empty') parts.message.textContent = refusals[read.reason];
    return kept;
  }
  const shared = read.session;
  const same = printOwnSession(shared) === printOwnSession(kept);
  const taken = same || isBlank(kept) || (await asksToTake(parts, shared, kept));
  // The address goes on meaning what it meant; a reload must not bring the old session over the changed one.
  history.replaceState(null, '', location.pathname + location.search);
  if (!taken) return kept;
  saveTray(shared);
  return shared;
}

function asksToTake(parts: OwnParts, shared: OwnSession, kept: OwnSession): Promise<boolean> {
  parts.conflictWords.textContent =
    `Địa chỉ này chứa ${nameOf(shared)}. Trong trình duyệt này đang có ${nameOf(kept)}; mở buổi của địa chỉ sẽ ` +
    'thay buổi đang có.';
  parts.conflict.hidden = false;
  return new Promise((resolve) => {
    const answer = (taken: boolean) => {
      parts.conflict.hidden = true;
      resolve(taken);
      parts.heading.focus();
    };
    parts.take.addEventListener('click', () => answer(true), { once: true });
    parts.keep.addEventListener('click', () => answer(false), { once: true });
  });
}

function nameOf({ title, documents }: OwnSession): string {
  const name = title === '' ? 'một buổi chưa đặt tên' : `buổi “${title}”`;
  return `${name} với ${documents.length} văn bản`;
}
