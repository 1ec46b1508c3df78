// The page of an own session: loads its records, takes the session of the address or of this browser, and opens the desk.

import { formatDate } from '../domain/iso-date.ts';
import { href } from '../site/href.ts';
import type { TrainingRecords } from '../site/training-records.ts';
import { trainingRecordsPath } from '../site/urls.ts';
import { openDesk } from './own-desk.ts';
import { listenForChanges } from './own-listen.ts';
import { ownParts } from './own-parts.ts';
import { sharedSession } from './own-shared.ts';
import { listenForTools } from './own-tools.ts';
import { loadTray, onTrayChange } from './own-tray.ts';

const parts = ownParts();
parts.loading.hidden = false;
const response = await fetch(href(trainingRecordsPath));
if (response.ok) {
  const records = (await response.json()) as TrainingRecords;
  parts.loading.hidden = true;
  const desk = openDesk(records, parts, await sharedSession(parts, loadTray()));
  parts.day.textContent = `Tình trạng tính đến ngày dữ liệu ${formatDate(records.day)}.`;
  desk.show(desk.own());
  listenForChanges(desk);
  listenForTools(desk);
  onTrayChange(() => desk.show(loadTray()));
  parts.all.hidden = false;
} else {
  parts.loading.textContent = 'Không tải được dữ liệu văn bản. Kiểm tra kết nối rồi tải lại trang.';
}
