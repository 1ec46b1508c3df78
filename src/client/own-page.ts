// The page of an own session: loads its records, takes the session of the address or of this browser, and opens the desk.

import { formatDate } from '../domain/iso-date.ts';
import { href } from '../site/href.ts';
import type { TrainingRecords } from '../site/training-records.ts';
import { trainingRecordsPath } from '../site/urls.ts';
import { lostQuestions, withoutUnknown } from '../site/own-pack.ts';
import { openDesk } from './own-desk.ts';
import { listenForChanges } from './own-listen.ts';
import { ownParts } from './own-parts.ts';
import { sharedSession } from './own-shared.ts';
import { listenForTools } from './own-tools.ts';
import { loadTray, onTrayChange } from './own-tray.ts';

/** Tells what of the session cannot be shown; a refused address has been told of already. */
function sayWhatIsLost(unknown: readonly string[], questions: number): void {
  const words = [
    unknown.length === 0 ? '' : `Kho không có ${unknown.length} văn bản của buổi này: ${unknown.join(', ')}.`,
    questions === 0 ? '' : `${questions} câu hỏi đã chọn không còn dùng được vì văn bản của câu đã thay đổi.`,
  ].filter((sentence) => sentence !== '');
  if (words.length > 0) parts.message.textContent = words.join(' ');
}

const parts = ownParts();
parts.loading.hidden = false;
const response = await fetch(href(trainingRecordsPath));
if (response.ok) {
  const records = (await response.json()) as TrainingRecords;
  parts.loading.hidden = true;
  const { own, unknown } = withoutUnknown(await sharedSession(parts, loadTray()), records);
  const desk = openDesk(records, parts, own);
  parts.day.textContent = `Tình trạng tính đến ngày dữ liệu ${formatDate(records.day)}.`;
  desk.show(own);
  sayWhatIsLost(unknown, lostQuestions(own, records));
  listenForChanges(desk);
  listenForTools(desk);
  onTrayChange(() => desk.show(loadTray()));
  parts.all.hidden = false;
} else {
  parts.loading.textContent = 'Không tải được dữ liệu văn bản. Kiểm tra kết nối rồi tải lại trang.';
}
