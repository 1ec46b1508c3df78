// What `npm run build` and `npm start` share: read, check, publish, with a line for each step.

import { createSite } from '../src/site/site.ts';
import { buildDate } from '../src/site/load-catalog.ts';
import { diskProblem } from '../src/site/disk-problem.ts';
import { publishSite } from '../src/site/publish.ts';
import { checkFolder } from './check-folder.ts';

/** Builds `out` from a content folder. Returns false, and leaves `out` as it was, for bad content or a full disk. */
export async function buildFromContent(options: {
  root: string;
  content: string;
  out: string;
}): Promise<boolean> {
  const started = performance.now();
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['HIEU_LUC_CONTENT'] = options.content;
  console.log('Kiểm tra nội dung…');
  const today = buildDate(process.env, Date.now());
  const { catalog, errors, warnings, report } = checkFolder(options.content, today);
  if (warnings > 0) console.log(`${warnings} cảnh báo, xem bằng: npm run check`);
  if (report !== '') console.error(report);
  if (errors > 0) {
    console.error(`Nội dung có ${errors} lỗi: chưa dựng, trang đã dựng lần trước giữ nguyên.`);
    return false;
  }
  try {
    await publishSite(createSite(catalog, today), { ...options, report: (line) => console.log(line) });
  } catch (error) {
    const problem = diskProblem(error);
    if (problem === undefined) throw error;
    console.error(`${problem} Chưa dựng xong, trang đã dựng lần trước giữ nguyên; dọn đĩa rồi chạy lại.`);
    return false;
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `Đã dựng ${catalog.documents.length} văn bản vào ${options.out} trong ${seconds.replace('.', ',')} giây.`,
  );
  return true;
}
