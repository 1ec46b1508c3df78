// What goes on the two pages that are handed out. Nothing is shrunk to fit: of points, documents and rows the first ones
// stay, and what is left out is said, with a hint at the outline.

import { clip } from './clip.ts';
import { cautionHead, type Pack, type PackComparison, type PackDocument, type PackItem } from './pack.ts';

export interface HandoutPoint {
  readonly text: string;
  /** What it rests on, and that it is in doubt; may be empty. */
  readonly support: string;
}

export interface HandoutRow {
  readonly topic: string;
  readonly old: string;
  readonly new: string;
}

export interface HandoutPlan {
  readonly parts: readonly { readonly heading: string; readonly points: readonly HandoutPoint[] }[];
  readonly documents: readonly PackDocument[];
  readonly tables: readonly { readonly title: string; readonly rows: readonly HandoutRow[] }[];
  /** Why points and tables that are in doubt are so, each reason once. */
  readonly cautions: readonly string[];
  /** What was left out, in a sentence; null: nothing. */
  readonly cut: string | null;
  /** At the usual size a few lines would stand alone on a second page. */
  readonly compact: boolean;
}

interface Limits {
  readonly parts: number;
  /** Of each part. */
  readonly points: number;
  readonly documents: number;
  /** Of all tables together. */
  readonly rows: number;
  /** Characters of a cell. */
  readonly cell: number;
}

// From everything to the least that is still worth handing out.
const steps: readonly Limits[] = [
  { parts: 99, points: 99, documents: 99, rows: 99, cell: 260 },
  { parts: 99, points: 99, documents: 16, rows: 12, cell: 200 },
  { parts: 99, points: 6, documents: 12, rows: 9, cell: 170 },
  { parts: 99, points: 5, documents: 10, rows: 7, cell: 150 },
  { parts: 20, points: 4, documents: 8, rows: 6, cell: 140 },
  { parts: 14, points: 3, documents: 7, rows: 5, cell: 120 },
  { parts: 10, points: 3, documents: 5, rows: 4, cell: 100 },
  { parts: 10, points: 2, documents: 5, rows: 3, cell: 90 },
  { parts: 8, points: 2, documents: 4, rows: 2, cell: 80 },
  { parts: 6, points: 1, documents: 3, rows: 1, cell: 60 },
];

// Measured on pages as LibreOffice sets them, with room to spare for other fonts.
const LINES_OF_TWO_PAGES = 112;
/** Just over one page, so that smaller letters bring it back to one. */
const ONE_PAGE = { from: 58, to: 69 } as const;
const TEXT_LINE = 94;
const SMALL = 0.86;

/** The fullest plan that fits on two pages, as estimated from lengths of texts. */
export function handoutPlan(pack: Pack): HandoutPlan {
  const plans = steps.map((limits) => planWithin(pack, limits));
  const found = plans.find((plan) => linesOf(pack, plan) <= LINES_OF_TWO_PAGES) ?? plans.at(-1)!;
  const lines = linesOf(pack, found);
  return { ...found, compact: lines > ONE_PAGE.from && lines < ONE_PAGE.to };
}

function planWithin(pack: Pack, limits: Limits): Omit<HandoutPlan, 'compact'> {
  const main = pack.parts.filter(({ part }) => part === 'content');
  const chosen = main.length === 0 ? pack.parts : main;
  const parts = chosen.slice(0, limits.parts).map(({ heading, items }) => ({
    heading,
    points: items.slice(0, limits.points).map((item) => ({ text: item.text, support: supportOf(item) })),
  }));
  const documents = pack.documents.slice(0, limits.documents);
  const tables = tablesWithin(pack.comparisons, limits);
  const left = [
    counted(
      sum(chosen.map(({ items }) => items.length)) - sum(parts.map(({ points }) => points.length)),
      'ý',
    ),
    counted(pack.documents.length - documents.length, 'văn bản'),
    counted(
      sum(pack.comparisons.map(({ rows }) => rows.length)) - sum(tables.map(({ rows }) => rows.length)),
      'điểm mới',
    ),
  ].filter((words) => words !== '');
  const cut = left.length === 0 ? null : `Còn ${left.join(', ')} không đủ chỗ ở đây: xem đề cương.`;
  const shown = chosen.slice(0, limits.parts).flatMap(({ items }) => items.slice(0, limits.points));
  const inDoubt = [...shown, ...pack.comparisons.slice(0, tables.length)];
  const cautions = [...new Set(inDoubt.flatMap(({ caution }) => caution ?? []))];
  return { parts, documents, tables, cautions, cut };
}

function supportOf({ basis, caution }: PackItem): string {
  const doubt = caution === null ? '' : cautionHead.toLocaleLowerCase('vi');
  return [basis, doubt].filter((words) => words !== '').join('; ');
}

function tablesWithin(
  comparisons: readonly PackComparison[],
  { rows: most, cell }: Limits,
): HandoutPlan['tables'] {
  let left = most;
  return comparisons.flatMap(({ title, rows }) => {
    const some = rows.slice(0, left).map((row) => ({
      topic: row.topic,
      old: clip(row.old.text, cell),
      new: clip(row.new.text, cell),
    }));
    left -= some.length;
    return some.length === 0 ? [] : [{ title, rows: some }];
  });
}

function counted(count: number, what: string): string {
  return count <= 0 ? '' : `${count} ${what}`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function linesOf(pack: Pack, plan: Omit<HandoutPlan, 'compact'>): number {
  const rows = plan.tables.flatMap(({ rows: list }) => list);
  return (
    3 * wrapped(pack.title, 0.6) +
    9 +
    wrapped(pack.summary, 1) +
    sum(plan.parts.map(({ heading }) => 0.8 + wrapped(heading, 0.95))) +
    sum(
      plan.parts.flatMap(({ points }) =>
        points.map(({ text, support }) => 0.3 + wrapped(`${text} (${support})`, 0.94)),
      ),
    ) +
    sum(plan.cautions.map((caution) => 0.3 + wrapped(`${cautionHead}: ${caution}`, 1))) +
    2.5 +
    sum(plan.documents.map((document) => 0.4 + SMALL * documentLines(document))) +
    (rows.length === 0 ? 0 : 2) +
    sum(plan.tables.map(({ title }) => 2.4 + wrapped(title, 0.95))) +
    sum(rows.map((row) => 0.4 + SMALL * rowLines(row)))
  );
}

function documentLines({ name, title, state }: PackDocument): number {
  return Math.max(wrapped(`${name}: ${title}`, 0.78), wrapped(state, 0.3));
}

function rowLines(row: HandoutRow): number {
  return Math.max(wrapped(row.topic, 0.2), wrapped(row.old, 0.42), wrapped(row.new, 0.42));
}

// Lines of a text in a column that is `share` of the text wide.
function wrapped(text: string, share: number): number {
  return Math.ceil(text.length / (TEXT_LINE * share));
}
