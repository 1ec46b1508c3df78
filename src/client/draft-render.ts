// A checked draft on the page: its text with marks, the findings in order, the table. Text only ever becomes text.

import { annotate } from '../citation/annotate.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { draftTable, type DraftReport } from '../site/draft-report.ts';
import type { DraftFinding } from '../site/draft-view.ts';
import type { DraftElements } from './draft-elements.ts';
import { make, phraseNodes, showBadge } from './words.ts';

/** More would make the page slow; the saved table has all. */
const mostShown = 1000;
/** A text longer than this is shown by the surroundings of its citations. */
const wholeText = 400_000;
const surroundings = 300;

/** Shows a report; `text` is the draft it was made from. */
export function renderReport(page: DraftElements, text: string, report: DraftReport, date: IsoDate): void {
  const shown = report.findings.slice(0, mostShown);
  const more = report.findings.length - shown.length;
  page.summary.textContent =
    report.summary + (more === 0 ? '' : ` · hiện ${shown.length} viện dẫn đầu, bảng .csv có đủ`);
  page.draft.replaceChildren(...textNodes(text, shown));
  page.list.replaceChildren(...shown.map((finding, index) => findingNode(finding, index)));
  page.table.replaceChildren(tableNode({ ...report, findings: shown }, date));
  page.list.parentElement?.toggleAttribute('data-empty', shown.length === 0);
}

function textNodes(text: string, findings: readonly DraftFinding[]): readonly (string | Node)[] {
  const order = new Map(findings.map((finding, index) => [finding, index]));
  return annotate(text, findings).flatMap(({ text: part, citation }) =>
    citation === null
      ? text.length > wholeText
        ? shortened(part)
        : [part]
      : [markNode(citation, order.get(citation) ?? 0)],
  );
}

function shortened(part: string): readonly (string | Node)[] {
  if (part.length <= 2 * surroundings + 100) return [part];
  const left = part.length - 2 * surroundings;
  const words = ` [… lược ${left.toLocaleString('vi')} ký tự …] `;
  return [part.slice(0, surroundings), make('span', 'draft-left-out', words), part.slice(-surroundings)];
}

function markNode({ surface, kind, labels }: DraftFinding, index: number): HTMLElement {
  const number = make('span', 'mark-number', String(index + 1));
  const mark = make('a', 'draft-mark', make('span', 'mark-words', surface), ' ', number);
  if (kind !== 'fine') mark.append(' ', make('span', 'mark-tag', labels[0] ?? ''));
  mark.id = markId(index);
  mark.dataset['kind'] = kind;
  mark.dataset['goto'] = findingId(index);
  mark.setAttribute('href', `#${findingId(index)}`);
  return mark;
}

function findingNode(finding: DraftFinding, index: number): HTMLElement {
  const { surface, start, end, resolution, documentId, kind, labels, badge, document } = finding;
  const back = make('a', 'finding-surface', surface.replace(/\s+/g, ' '));
  back.setAttribute('href', `#${markId(index)}`);
  back.dataset['goto'] = markId(index);
  back.title = 'Đến chỗ này trong bản thảo';
  const head = make('p', 'finding-head', make('span', 'mark-number', String(index + 1)), ' ', back);
  const tags = labels.map((label) => make('span', 'finding-tag', label));
  const line = make('p', 'finding-tags', ...tags);
  // Of these the labels have said it.
  if (badge !== null && badge.state !== 'ended' && badge.state !== 'unknown') {
    const element = make('span', 'badge', '');
    showBadge(element, badge);
    line.append(element);
  }
  const item = make('li', 'finding', head, line);
  if (document.length > 0) item.append(make('p', 'finding-document', ...phraseNodes(document)));
  for (const sentence of finding.sentences) item.append(make('p', '', ...phraseNodes(sentence)));
  item.append(...finding.corrections.map((correction) => correctionNode(correction, finding)));
  item.id = findingId(index);
  item.tabIndex = -1;
  Object.assign(item.dataset, { citation: '', kind, start, end, resolution });
  if (documentId !== null) item.dataset['documentId'] = documentId;
  if (badge !== null) Object.assign(item.dataset, { state: badge.state, grade: badge.grade });
  return item;
}

function correctionNode(correction: string, { kind }: DraftFinding): HTMLElement {
  const button = make('button', 'button', 'Sao chép');
  button.setAttribute('type', 'button');
  button.dataset['copy'] = correction;
  button.setAttribute('aria-label', `Sao chép: ${correction}`);
  const lead = kind === 'dead' ? 'Dòng thay thế: ' : 'Dòng viết đủ: ';
  return make('div', 'correction', make('p', '', make('span', 'correction-lead', lead), correction), button);
}

function tableNode(report: DraftReport, date: IsoDate): HTMLElement {
  const { title, head, rows } = draftTable(report.findings, date);
  const columns = head.map((text) => {
    const cell = make('th', '', text);
    cell.setAttribute('scope', 'col');
    return cell;
  });
  const body = rows.map((cells) =>
    make(
      'tr',
      '',
      ...cells.map((text, column) => {
        const cell = make('td', '', text);
        cell.dataset['label'] = head[column] ?? '';
        return cell;
      }),
    ),
  );
  return make(
    'table',
    'stack-table draft-table',
    make('caption', '', title),
    make('thead', '', make('tr', '', ...columns)),
    make('tbody', '', ...body),
  );
}

/** Lets marks and findings lead to each other, focus included. */
export function listenForSteps({ results }: DraftElements): void {
  results.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('[data-goto]') : null;
    const target =
      link instanceof HTMLElement && document.querySelector<HTMLElement>(`#${link.dataset['goto']}`);
    if (!target) return;
    event.preventDefault();
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: 'center' });
  });
}

function markId(index: number): string {
  return `trong-ban-thao-${index + 1}`;
}

function findingId(index: number): string {
  return `vien-dan-${index + 1}`;
}
