// The report of `bench build` as growth curves: processor seconds and memory over documents, all axes logarithmic.

import { rowsOf, spentOn, type BuildReport, type Spent } from './build-report.ts';
import { labels } from './build-table.ts';

const panel = { width: 300, height: 300, top: 56, gap: 310, left: 56 };
const labelHeight = 15;
// Shown, in this order; the others say little more.
const curves = ['cold-pages', 'index', 'edit-pages', 'check', 'hugo', 'eleventy'];

const style = `
svg{font:12px system-ui,sans-serif;--paper:#fff;--ink:#222;--line:#ddd;--a:#a3231d;--b:#8a5a00;--c:#6a4c93;--d:#1d5c8c;--e:#2e6b3e;--f:#5f5f5f}
@media (prefers-color-scheme:dark){svg{--paper:#191714;--ink:#e8e4da;--line:#3a362f;--a:#ff9d94;--b:#e3b04b;--c:#c3a6f0;--d:#82bdf0;--e:#86cf98;--f:#b8b4ab}}
.paper{fill:var(--paper)}text{fill:var(--ink)}.grid{stroke:var(--line);fill:none}.head{font-weight:600}
.curve{fill:none;stroke-width:2}.peer{stroke-dasharray:5 4}
${[...'abcdef'].map((name) => `.${name}{stroke:var(--${name})}.${name}.dot,text.${name}{fill:var(--${name});stroke:none}`).join('')}
`;

interface Scale {
  readonly at: (value: number) => number;
  readonly powers: readonly number[];
}

/** An SVG that stands in light and dark alike; empty axes when nothing was measured. */
export function buildPicture(report: BuildReport): string {
  const panels = [
    drawPanel(report, 0, { head: 'processor seconds', read: ({ cpu }) => cpu, least: 0.1 }),
    drawPanel(report, 1, { head: 'peak memory, MB', read: ({ tree }) => tree, least: 10 }),
  ];
  const width = panel.left + 2 * (panel.width + panel.gap);
  const height = panel.top + panel.height + 60;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img"><title>What builds cost by number of documents</title><style>${style}</style><rect class="paper" width="${width}" height="${height}"/><text x="16" y="22">${escape(report.machine)}; broken lines: other generators with equal pages</text>${panels.join('')}</svg>\n`;
}

interface Measure {
  readonly head: string;
  readonly read: (spent: Spent) => number;
  /** Smaller values are drawn as this one. */
  readonly least: number;
}

function drawPanel({ results }: BuildReport, place: number, { head, read, least }: Measure): string {
  const measured = results.flatMap((result) =>
    rowsOf(result).flatMap(({ name }) => {
      const spent = spentOn(result, name);
      return spent === undefined || !curves.includes(name)
        ? []
        : [{ name, x: result.documents, y: Math.max(least, read(spent)) }];
    }),
  );
  const left = panel.left + place * (panel.width + panel.gap);
  const bottom = panel.top + panel.height;
  const x = scale(
    measured.map((point) => point.x),
    left,
    left + panel.width,
  );
  const y = scale(
    measured.map((point) => point.y),
    bottom,
    panel.top,
  );
  const grid = [
    ...x.powers.map(
      (value) =>
        `<path class="grid" d="M${x.at(value)} ${panel.top}V${bottom}"/><text x="${x.at(value)}" y="${bottom + 18}" text-anchor="middle">${figure(value)}</text>`,
    ),
    ...y.powers.map(
      (value) =>
        `<path class="grid" d="M${left} ${y.at(value)}H${left + panel.width}"/><text x="${left - 8}" y="${y.at(value) + 4}" text-anchor="end">${figure(value)}</text>`,
    ),
  ];
  const shown = curves
    .map((name) => ({ name, points: measured.filter((point) => point.name === name).sort(byX) }))
    .filter(({ points }) => points.length > 0);
  const drawn = shown.map(({ name, points }) => {
    const places = points.map((point) => `${round(x.at(point.x))} ${round(y.at(point.y))}`);
    const dots = points.map(
      (point) =>
        `<circle class="${letterOf(name)} dot" cx="${round(x.at(point.x))}" cy="${round(y.at(point.y))}" r="3"/>`,
    );
    return `<path class="curve ${letterOf(name)}${isPeer(name) ? ' peer' : ''}" d="M${places.join('L')}"/>${dots.join('')}`;
  });
  const ends = shown.map(({ name, points }) => ({
    name,
    y: y.at(points.at(-1)!.y) + 4,
    last: points.at(-1)!,
  }));
  const farthest = Math.max(...measured.map((point) => point.x));
  const names = spread(ends).map(({ name, y: top, last }) => {
    const where = last.x === farthest ? '' : ` at ${figure(last.x)}`;
    return `<text class="${letterOf(name)}" x="${left + panel.width + 10}" y="${round(top)}">${labels[name] ?? name}: ${figure(last.y)}${where}</text>`;
  });
  return `<text class="head" x="${left}" y="${panel.top - 12}">${head}</text>${grid.join('')}${drawn.join('')}${names.join('')}<text x="${left + panel.width / 2}" y="${bottom + 40}" text-anchor="middle">documents</text>`;
}

// Whole powers of ten around the values, from one end of the axis to the other.
function scale(values: readonly number[], from: number, to: number): Scale {
  const known = values.length === 0 ? [1] : values;
  const low = Math.floor(Math.log10(Math.min(...known)));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...known))));
  return {
    at: (value) => round(from + ((Math.log10(value) - low) / (high - low)) * (to - from)),
    powers: Array.from({ length: high - low + 1 }, (_, index) => 10 ** (low + index)),
  };
}

/** Labels from the top down, moved so far apart that none covers another. */
export function spread<T extends { readonly y: number }>(ends: readonly T[]): readonly T[] {
  const sorted = [...ends].sort((a, b) => a.y - b.y);
  let free = -Infinity;
  return sorted.map((end) => {
    const y = Math.max(end.y, free);
    free = y + labelHeight;
    return { ...end, y };
  });
}

const byX = (a: { readonly x: number }, b: { readonly x: number }): number => a.x - b.x;
const letterOf = (name: string): string => 'abcdef'.charAt(curves.indexOf(name));
const isPeer = (name: string): boolean => name === 'hugo' || name === 'eleventy';
const round = (value: number): number => Math.round(value * 10) / 10;
const figure = (value: number): string =>
  value >= 10 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(2)));
const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
