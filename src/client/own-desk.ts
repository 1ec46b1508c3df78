// The own session while its page is open: every change is kept, shown, and written into the address to share.

import { audiences } from '../domain/vocabulary.ts';
import type { Pack, PackLink } from '../export/pack.ts';
import { href } from '../site/href.ts';
import { encodeOwnSession, fitsInAddress } from '../site/own-address.ts';
import { ownPack } from '../site/own-pack.ts';
import type { OwnSession } from '../site/own-session.ts';
import { joinNames } from '../site/phrase.ts';
import type { TrainingRecords } from '../site/training-records.ts';
import { paths } from '../site/urls.ts';
import { paperNodes } from './own-paper.ts';
import type { OwnParts } from './own-parts.ts';
import { renderOwn } from './own-render.ts';
import { saveTray } from './own-tray.ts';

export interface OwnDesk {
  readonly records: TrainingRecords;
  readonly parts: OwnParts;
  readonly own: () => OwnSession;
  readonly pack: () => Pack;
  /** Keeps a changed session; boxes the reader types in are left alone. `say` is announced. */
  readonly change: (next: OwnSession, say?: string) => void;
  /** The same where documents or choices changed, so that their lists are made anew. */
  readonly changeList: (next: OwnSession, say?: string) => void;
  /** Shows a session as a whole, its boxes filled; it is not kept again. */
  readonly show: (next: OwnSession) => void;
}

/** A desk for the records of the site, with nothing shown yet. */
export function openDesk(records: TrainingRecords, parts: OwnParts, first: OwnSession): OwnDesk {
  let own = first;
  const pack = () => ownPack(own, records, (code) => checkLink(own, code));

  function showWhole(): void {
    const made = pack();
    const shared = sharedAddress(own);
    parts.address.value = shared ?? '';
    parts.copy.disabled = shared === null;
    parts.tooLong.hidden = shared !== null;
    parts.code.textContent = made.code;
    parts.audienceWords.textContent =
      own.audience.length === 0 ? 'chưa chọn' : joinNames(own.audience.map((key) => audiences[key].label));
    parts.paper.replaceChildren(...paperNodes(made));
    const line = document.querySelector('[data-print-line]');
    if (line) line.textContent = `${made.title}. Dữ liệu đến ngày ${made.dataDay} · mã ${made.code}`;
  }

  function change(next: OwnSession, say = ''): void {
    own = next;
    parts.message.textContent = saveTray(own)
      ? say
      : 'Trình duyệt này không cho lưu; hãy sao chép địa chỉ chia sẻ trước khi rời trang.';
    showWhole();
  }

  return {
    records,
    parts,
    own: () => own,
    pack,
    change,
    changeList(next, say) {
      change(next, say);
      renderOwn(own, records, parts);
      parts.codeAnswer.replaceChildren();
    },
    show(next) {
      own = next;
      // What a code told was told of the session before.
      parts.codeAnswer.replaceChildren();
      parts.title.value = own.title;
      parts.minutes.value = own.minutes === 0 ? '' : String(own.minutes);
      for (const box of parts.audience.querySelectorAll('input')) {
        box.checked = own.audience.some((key) => key === box.value);
      }
      renderOwn(own, records, parts);
      showWhole();
    },
  };
}

// Null where the notes are too long for an address that can be opened again.
function sharedAddress(own: OwnSession, query = ''): string | null {
  const fragment = encodeOwnSession(own);
  if (!fitsInAddress(fragment)) return null;
  return `${location.origin}${href(paths.ownSession)}${query}#${fragment}`;
}

// Paper names the page alone: nobody types what stands behind the #.
function checkLink(own: OwnSession, code: string): PackLink {
  const query = `?ma=${code}`;
  const page = `${href(paths.ownSession)}${query}`;
  return {
    text: `${location.host}${page}`,
    url: sharedAddress(own, query) ?? `${location.origin}${page}`,
  };
}
