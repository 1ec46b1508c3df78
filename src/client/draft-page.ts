// The draft checker: takes a text or a file, has the worker check it, shows what it found. Nothing is stored or sent.

import { parseIsoDate, formatDate, type IsoDate } from '../domain/iso-date.ts';
import { problemSentences } from '../site/draft-words.ts';
import type { DraftReport } from '../site/draft-report.ts';
import { draftElements, type DraftElements } from './draft-elements.ts';
import { listenForSteps, renderReport } from './draft-render.ts';
import { listenForFiles } from './draft-files.ts';
import { startDraftTools } from './draft-tools.ts';
import type { DraftAnswer, DraftRequest } from './draft-messages.ts';
import { localDay } from './today.ts';

/** A longer text from a file is not put into the box: browsers are slow with it, and nobody edits it there. */
const mostInBox = 400_000;
/** Typing is waited for this long, in milliseconds. */
const pause = 350;

const elements = draftElements();
if (elements !== undefined) start(elements);

function start(page: DraftElements): void {
  const worker = new Worker(new URL('./draft-worker.ts', import.meta.url), { type: 'module' });
  const send = (request: DraftRequest) => worker.postMessage(request, []);
  const tools = startDraftTools(page);
  let run = 0;
  let text = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  const day = (): IsoDate => parseIsoDate(page.date.value) ?? localDay(new Date());
  const say = (words: string, heard = false) => {
    page.status.textContent = words;
    // The top line shows the same words; they are read out from here.
    page.status.classList.toggle('unseen', heard);
  };
  function check(): void {
    clearTimeout(timer);
    run += 1;
    if (text.trim() === '') return clear();
    say('Đang kiểm tra…');
    send({ kind: 'check', run, text, date: day() });
  }
  function clear(): void {
    page.results.hidden = true;
    page.offer.hidden = true;
    say('');
  }
  function readFile(file: File): void {
    clearTimeout(timer);
    run += 1;
    say(`Đang đọc ${file.name}…`);
    send({ kind: 'read', run, file });
  }
  function takeText(name: string, content: string): void {
    text = content;
    const fits = content.length <= mostInBox;
    page.text.value = fits ? content : '';
    page.source.textContent = fits
      ? `Đã đọc ${name}.`
      : `Đã đọc ${name}: bản thảo dài, chỉ hiện các đoạn có viện dẫn.`;
    check();
  }
  function show(report: DraftReport): void {
    const date = day();
    renderReport(page, text, report, date);
    tools.show(report, date);
    page.results.hidden = false;
    const { offeredDate } = report;
    page.offer.hidden = offeredDate === null;
    if (offeredDate !== null) {
      page.offerDay.textContent = `Dùng ngày ghi ở đầu bản thảo: ${formatDate(offeredDate)}`;
      page.offerDay.value = offeredDate;
    }
    say(`${report.summary}.`, true);
  }

  worker.addEventListener('message', ({ data }: MessageEvent<DraftAnswer>) => {
    if (data.kind === 'ready' || data.run !== run) return;
    if (data.kind === 'report') show(data.report);
    else if (data.kind === 'text') takeText(data.name, data.text);
    else if (data.kind === 'problem') {
      page.source.textContent = '';
      say(
        data.problem === 'not-loaded'
          ? `${data.name}: chưa tải được phần đọc loại tệp này; cần có mạng ở lần đầu, hoặc dán chữ vào ô.`
          : `${data.name}: ${problemSentences[data.problem]}.`,
      );
    } else if (run > 0) say('Chưa tải được danh sách văn bản. Kiểm tra kết nối rồi bấm “Kiểm tra”.');
  });
  worker.addEventListener('error', () =>
    say('Trình duyệt không chạy được phần kiểm tra. Hãy tải lại trang.'),
  );

  page.date.value = localDay(new Date());
  page.text.addEventListener('input', () => {
    text = page.text.value;
    page.source.textContent = '';
    clearTimeout(timer);
    timer = setTimeout(check, pause);
  });
  page.date.addEventListener('change', () => {
    page.dateProblem.textContent =
      parseIsoDate(page.date.value) === undefined ? 'Ngày chưa đủ hoặc không có thật.' : '';
    if (parseIsoDate(page.date.value) !== undefined) check();
  });
  page.offerDay.addEventListener('click', () => {
    page.date.value = page.offerDay.value;
    page.date.focus();
    check();
  });
  page.form.addEventListener('submit', (event) => {
    event.preventDefault();
    check();
  });
  page.form.addEventListener('reset', (event) => {
    event.preventDefault();
    page.text.value = '';
    page.file.value = '';
    page.source.textContent = '';
    text = '';
    check();
    page.text.focus();
  });
  listenForSteps(page);
  listenForFiles(page, readFile, () => send({ kind: 'warm' }));
  page.form.hidden = false;
  // What the browser kept in the box over a reload.
  if (page.text.value !== '') {
    text = page.text.value;
    check();
  }
}
