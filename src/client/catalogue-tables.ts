// The tables of the list at a date as nodes; the same as src/components/CatalogueTables.astro makes at build.

import type { IsoDate } from '../domain/iso-date.ts';
import type { CatalogueRow, CatalogueTable } from '../site/catalogue-table.ts';
import { href } from '../site/href.ts';
import { documentPath } from '../site/urls.ts';
import { carryDay } from './asked-day.ts';
import { make, phraseNodes } from './words.ts';

/** Links to the groups with their counts, then a table for each group that has rows. */
export function tableNodes(
  tables: readonly CatalogueTable[],
  day: IsoDate,
  today: IsoDate,
): readonly HTMLElement[] {
  const filled = tables.filter(({ rows }) => rows.length > 0);
  const nodes = [groupLinks(tables), ...filled.map(tableNode)];
  if (filled.length === 0)
    nodes.push(make('p', 'note', 'Không có văn bản nào trong kho ứng với những gì đã chọn.'));
  if (day !== today) for (const node of nodes) carryDay(node.querySelectorAll('a'), day);
  return nodes;
}

function groupLinks(tables: readonly CatalogueTable[]): HTMLElement {
  const items = tables.map(({ key, title, rows }) => {
    const link = document.createElement('a');
    link.href = `#bang-${key}`;
    link.textContent = title;
    return make(
      'li',
      '',
      rows.length === 0 ? title : link,
      ' ',
      make('span', 'figures', String(rows.length)),
    );
  });
  const list = make('ul', 'group-links no-print', ...items);
  list.setAttribute('aria-label', 'Số văn bản theo nhóm');
  return list;
}

function tableNode({ key, title, head, rows }: CatalogueTable): HTMLElement {
  const heading = make('h2', '', `${title} `, make('span', 'group-count', String(rows.length)));
  heading.id = `bang-${key}`;
  const columns = head.map((text) => {
    const cell = make('th', '', text);
    cell.setAttribute('scope', 'col');
    return cell;
  });
  const body = make('tbody', '', ...rows.map((row, index) => rowNode(row, index, head)));
  const table = make('table', 'stack-table catalogue', make('thead', '', make('tr', '', ...columns)), body);
  const section = make('section', 'catalogue-group', heading, table);
  section.dataset['catalogueGroup'] = key;
  section.setAttribute('aria-labelledby', heading.id);
  return section;
}

function rowNode(
  { record, piece, cells }: CatalogueRow,
  index: number,
  head: readonly string[],
): HTMLElement {
  const link = document.createElement('a');
  link.href = href(documentPath(record.id));
  link.textContent = record.number;
  const contents = [
    [String(index + 1)],
    [record.typeName],
    [link],
    [record.title],
    ...cells.map(phraseNodes),
  ];
  const row = make(
    'tr',
    '',
    ...contents.map((content, column) => {
      const cell = make('td', '', ...content);
      cell.dataset['label'] = head[column] ?? '';
      return cell;
    }),
  );
  Object.assign(row.dataset, { documentId: record.id, state: piece.state, grade: piece.grade });
  return row;
}
