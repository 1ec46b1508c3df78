// The report of `bench build` as growth curves: processor seconds over documents, both axes logarithmic.

import type { BuildReport } from './build.ts';

const width = 720;
const height = 420;
const margin = { left: 64, right: 190, top: 24, bottom: 48 };
const colours: Readonly<Record<string, string>> = {
  cold: '#8c1d18',
  warm: '#b5651d',
  edit: '#6a4c93',
  check: '#1d5c8c',
  index: '#2e7d4f',
  hugo: '#555555',
  eleventy: '#999999',
};

/** An SVG; empty axes when nothing was measured. */
export function buildPicture({ results, machine }: BuildReport): string {
  const points = results.flatMap(({ documents, costs }) =>
    Object.entries(costs).flatMap(([name, cost]) =>
      cost === null ? [] : [{ name, x: documents, y: cost.cpu }],
    ),
  );
  const span = (values: readonly number[]) => {
    const known = values.length === 0 ? [1] : values;
    return {
      low: Math.floor(Math.log10(Math.min(...known))),
      high: Math.ceil(Math.log10(Math.max(...known) * 1.01)),
    };
  };
  const xs = span(points.map(({ x }) => x));
  const ys = span(points.map(({ y }) => Math.max(y, 0.01)));
  const place = (value: number, { low, high }: { low: number; high: number }) =>
    (Math.log10(value) - low) / (high - low);
  const left = (x: number) => margin.left + place(x, xs) * (width - margin.left - margin.right);
  const top = (y: number) =>
    height - margin.bottom - place(Math.max(y, 0.01), ys) * (height - margin.top - margin.bottom);
  const powers = ({ low, high }: { low: number; high: number }) =>
    Array.from({ length: high - low + 1 }, (_, index) => 10 ** (low + index));
  const grid = [
    ...powers(xs).map(
      (x) =>
        `<path d="M${left(x)} ${margin.top}V${height - margin.bottom}" stroke="#ddd"/><text x="${left(x)}" y="${height - 28}" text-anchor="middle">${x}</text>`,
    ),
    ...powers(ys).map(
      (y) =>
        `<path d="M${margin.left} ${top(y)}H${width - margin.right}" stroke="#ddd"/><text x="${margin.left - 8}" y="${top(y) + 4}" text-anchor="end">${y}</text>`,
    ),
  ];
  const names = [...new Set(points.map(({ name }) => name))];
  const lines = names.map((name, row) => {
    const own = points.filter((point) => point.name === name).sort((a, b) => a.x - b.x);
    const colour = colours[name] ?? '#000';
    const path = own
      .map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${left(x).toFixed(1)} ${top(y).toFixed(1)}`)
      .join('');
    const dots = own
      .map(
        ({ x, y }) => `<circle cx="${left(x).toFixed(1)}" cy="${top(y).toFixed(1)}" r="3" fill="${colour}"/>`,
      )
      .join('');
    const label = `<text x="${width - margin.right + 16}" y="${margin.top + 16 + row * 20}" fill="${colour}">${name}</text>`;
    return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="2"/>${dots}${label}`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12"><title>Processor seconds by number of documents, ${machine}</title><rect width="${width}" height="${height}" fill="#fff"/>${grid.join('')}${lines.join('')}<text x="${margin.left}" y="${height - 8}">documents</text><text x="8" y="16">processor seconds</text></svg>\n`;
}
