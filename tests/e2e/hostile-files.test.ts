// Files that a hostile site offers or makes: feeds, data, tables, packs. All are whole, and nothing in them is active.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { encodeOwnSession } from '../../src/site/own-address.ts';
import { hostileStrings } from '../hostile/strings.ts';
import { atomFaults } from '../support/atom-faults.ts';
import { address, filesOf, hostileSite, imported, misdeeds, out, read } from '../support/hostile-site.ts';
import { page } from '../support/journey.ts';
import { readXml } from '../support/read-xml.ts';

hostileSite();

test('feeds, site maps and all other XML are well-formed, and feeds are what Atom asks for', () => {
  const feeds = filesOf('.xml');
  for (const name of feeds) expect(() => readXml(read(name)), name).not.toThrow();
  const atom = feeds.filter((name) => name.endsWith('thay-doi.xml'));
  expect(atom.length).toBeGreaterThan(1);
  for (const name of atom) expect(atomFaults(read(name)), name).toEqual([]);
  for (const name of filesOf('.json')) JSON.parse(read(name));
});

/** What an office file holds that could act: macros, embedded things, links elsewhere, formulas, fields that fetch. */
function activeParts(bytes: Uint8Array): string[] {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)] as const);
  const faults = parts
    .filter(([name]) => /vba|activex|ole|embeddings|externallink|\.bin$/i.test(name))
    .map(([name]) => name);
  for (const [name, text] of parts) {
    if (!/\.(?:xml|rels)$/.test(name)) continue;
    try {
      readXml(text);
    } catch (error) {
      faults.push(`${name}: ${String(error)}`);
    }
    if (/<f[ >]|<ddeLink|<oleObject|ppaction:\/\/|<w:altChunk/i.test(text)) faults.push(`${name}: active`);
    for (const [, field = ''] of text.matchAll(/<w:instrText[^>]*>([^<]*)/g))
      if (!/^\s*(?:PAGE|NUMPAGES)\b/.test(field)) faults.push(`${name}: field ${field}`);
    for (const [, target = ''] of text.matchAll(/Target="([^"]*)"[^>]*TargetMode="External"/g))
      if (!/^https?:\/\/(?:bao[\d]*\.example\.org|localhost)/.test(target))
        faults.push(`${name}: leads to ${target}`);
  }
  return faults;
}

test('packs and tables of the site hold nothing active', () => {
  const files = [...filesOf('.docx'), ...filesOf('.pptx'), ...filesOf('.xlsx')];
  expect(files).toHaveLength(5);
  for (const name of files) expect(activeParts(readFileSync(join(out, name))), name).toEqual([]);
});

test('packs that the browser makes of a hostile own session hold nothing active, and have plain names', async () => {
  const session = encodeOwnSession({
    title: `${hostileStrings[0]} ../..\\ =1+1`,
    audience: ['cap-uy'],
    minutes: 45,
    documents: [1, 2, 3].map((n) => ({
      id: `qd-0${n}-thu-${1980 + n}`,
      note: hostileStrings
        .slice(n * 20, n * 20 + 8)
        .join(' ')
        .slice(0, 900),
    })),
    comparisons: ['qd-02-thu-1982--qd-01-thu-1981'],
    questions: ['buoi-thu/cau-1'],
  });
  await page.goto(`${address}/tap-huan/tu-soan/#${session}`, { waitUntil: 'networkidle' });
  for (const kind of ['outline', 'handout', 'slides', 'answers']) {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.locator(`[data-own-file="${kind}"]`).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^[a-z0-9-]+\.(?:docx|pptx)$/);
    expect(activeParts(readFileSync(await file.path())), kind).toEqual([]);
  }
  expect(await misdeeds()).toEqual([]);
});

const isFormula = (cell: unknown): boolean => /^\s*[=+\-@\t\r]/.test(String(cell ?? ''));

test('no cell of the table for spreadsheets is a formula', () => {
  const rows = parse(read('api/v1/catalogue.csv'), { bom: true, relax_column_count: false });
  expect(rows.length).toBeGreaterThan(40 + imported);
  expect(rows.flat().filter(isFormula)).toEqual([]);
});

test('lists that the browser makes as tables hold texts, and no formula', async () => {
  await page.goto(`${address}/danh-muc/`, { waitUntil: 'networkidle' });
  const saved = async (kind: string) => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: new RegExp(`\\.${kind}`) }).click(),
    ]);
    return readFileSync(await file.path());
  };
  const rows = parse(await saved('csv'), { bom: true, relax_column_count: true });
  expect(rows.length).toBeGreaterThan(40);
  expect(rows.flat().filter(isFormula)).toEqual([]);
  const bytes = await saved('xlsx');
  expect(activeParts(bytes)).toEqual([]);
  expect((await readSheet(bytes, 1)).length).toBeGreaterThan(1);
  expect(await misdeeds()).toEqual([]);
});
