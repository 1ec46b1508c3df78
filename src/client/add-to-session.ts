// "Thêm vào buổi của tôi" on the page of a document.

import { holds, withDocument, withoutDocument } from '../site/own-edits.ts';
import { loadTray, onTrayChange, saveTray } from './own-tray.ts';

function start(box: HTMLElement): void {
  const id = box.dataset['addToSession'] ?? '';
  const button = box.querySelector<HTMLButtonElement>('[data-add-button]');
  const status = box.querySelector<HTMLElement>('[data-add-status]');
  const link = box.querySelector<HTMLElement>('[data-add-link]');
  if (button === null || status === null || link === null) return;
  const show = () => {
    const own = loadTray();
    button.textContent = holds(own, id) ? 'Bỏ khỏi buổi của tôi' : 'Thêm vào buổi của tôi';
    link.hidden = own.documents.length === 0;
  };
  button.addEventListener('click', () => {
    const own = loadTray();
    const had = holds(own, id);
    const changed = had ? withoutDocument(own, id) : withDocument(own, id);
    if (changed === own) status.textContent = 'Buổi của tôi đã đủ số văn bản tối đa.';
    else if (!saveTray(changed)) status.textContent = 'Trình duyệt này không cho lưu danh sách.';
    else status.textContent = `${had ? 'Đã bỏ' : 'Đã thêm'}. Buổi có ${changed.documents.length} văn bản.`;
    show();
  });
  onTrayChange(show);
  show();
  box.hidden = false;
}

for (const box of document.querySelectorAll<HTMLElement>('[data-add-to-session]')) start(box);
