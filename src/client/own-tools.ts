// What is done with an own session as a whole: files, paper, the address to share, starting anew, comparing a code.

import { isKeyOf } from '../domain/vocabulary.ts';
import { packFiles, type PackFile } from '../export/pack.ts';
import { checkCode } from '../site/code-check.ts';
import { ownKnowledge } from '../site/own-pack.ts';
import { emptySession, type OwnSession } from '../site/own-session.ts';
import { codeAnswerNodes } from './code-answer.ts';
import type { OwnDesk } from './own-desk.ts';
import { savePackFile } from './own-files.ts';

/** Listens to the buttons below the lists; a code in the address (`?ma=`) is answered at once. */
export function listenForTools(desk: OwnDesk): void {
  const { parts } = desk;
  let cleared: OwnSession | undefined;
  parts.all.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button === null) return;
    const kind = button.dataset['ownFile'] ?? '';
    if (isKeyOf(packFiles, kind)) void save(desk, kind);
    else if ('ownPrint' in button.dataset) window.print();
    else if ('ownCopy' in button.dataset) void copy(desk);
    else if ('ownClear' in button.dataset) {
      cleared = desk.own();
      desk.change(emptySession, 'Đã xóa buổi. Có thể hoàn tác cho đến khi rời trang.');
      desk.show(emptySession);
      parts.undo.hidden = false;
      parts.undo.focus();
    } else if ('ownUndo' in button.dataset && cleared !== undefined) {
      desk.change(cleared, 'Đã hoàn tác.');
      desk.show(cleared);
      parts.undo.hidden = true;
      parts.heading.focus();
    }
  });
  parts.codeForm.addEventListener('submit', (event) => {
    event.preventDefault();
    showCode(desk, parts.codeBox.value.trim());
  });
  parts.codeBox.value = new URLSearchParams(location.search).get('ma')?.slice(0, 24) ?? '';
  showCode(desk, parts.codeBox.value.trim());
  // Someone who types the address of a print comes for this answer, and it stands far down.
  if (parts.codeBox.value !== '') requestAnimationFrame(() => parts.codeForm.scrollIntoView());
}

async function save({ parts, pack }: OwnDesk, kind: PackFile): Promise<void> {
  if (pack().documents.length === 0) {
    parts.fileMessage.textContent = 'Buổi chưa có văn bản nào nên chưa tạo được tệp. Hãy thêm văn bản trước.';
    return;
  }
  parts.fileMessage.textContent = 'Đang tạo tệp…';
  try {
    await savePackFile(kind, pack());
    parts.fileMessage.textContent = `Đã tạo ${packFiles[kind].label.toLocaleLowerCase('vi')}.`;
  } catch (error) {
    parts.fileMessage.textContent = 'Không tạo được tệp. Kiểm tra kết nối rồi thử lại.';
    console.error(error);
  }
}

async function copy({ parts }: OwnDesk): Promise<void> {
  try {
    await navigator.clipboard.writeText(parts.address.value);
    parts.fileMessage.textContent = 'Đã sao chép địa chỉ.';
  } catch {
    parts.address.select();
    parts.fileMessage.textContent = 'Trình duyệt không cho sao chép; địa chỉ đã được chọn sẵn.';
  }
}

function showCode({ parts, own, records }: OwnDesk, code: string): void {
  if (code === '') {
    parts.codeAnswer.replaceChildren();
    return;
  }
  const answer = checkCode(code, ownKnowledge(own(), records));
  parts.codeAnswer.dataset['codeAnswer'] = answer.kind;
  parts.codeAnswer.replaceChildren(...codeAnswerNodes(answer));
}
