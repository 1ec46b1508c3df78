// Equal content gives equal bytes: the libraries stamp files with the time and with ids made at random, which are
// replaced here. Also tells the language of what they leave in English.

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { tableStyle } from './office-styles.ts';
import { withoutUnwritable } from './xml-text.ts';

/**
 * The file zipped anew: entries in the order of their names (the list of content types first, as readers expect), one time
 * for all, `day` (YYYY-MM-DD) as the day of making, relationship ids numbered. Throws when the bytes are no zip file.
 */
export function finishOfficeFile(bytes: Uint8Array, day: string): Uint8Array {
  const entries = unzipSync(bytes);
  const names = Object.keys(entries).filter((name) => !name.endsWith('/'));
  const parts = new Map(names.map((name) => [name, entries[name] ?? new Uint8Array()]));
  for (const [name, part] of parts) {
    if (/\.(xml|rels)$/.test(name))
      parts.set(name, strToU8(settled(name, withoutUnwritable(strFromU8(part)), day)));
  }
  for (const name of names) if (name.endsWith('.rels')) numberRelations(name, parts);
  dropTypesOfNothing(parts);
  const ordered = [...parts].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  // The time of a zip entry is written in local time: this is 01/01/1980, 00:00, everywhere.
  return zipSync(Object.fromEntries(ordered), { level: 9, mtime: new Date(1980, 0, 1) });
}

function rank(name: string): number {
  return name === '[Content_Types].xml' ? 0 : name.startsWith('_rels/') ? 1 : 2;
}

function settled(name: string, xml: string, day: string): string {
  if (name === 'docProps/core.xml') {
    return xml.replace(/(<dcterms:(created|modified)[^>]*>)[^<]*(<\/dcterms:\2>)/g, `$1${day}T00:00:00Z$3`);
  }
  if (name === 'word/styles.xml') return xml.replace('</w:styles>', `${tableStyle}</w:styles>`);
  const vietnamese = xml.replaceAll('lang="en-US"', 'lang="vi-VN"');
  if (name.startsWith('ppt/slides/')) return withoutInnerProperties(vietnamese);
  return name.startsWith('ppt/notesSlides/') ? linesToParagraphs(vietnamese) : vietnamese;
}

// The library repeats the properties of a paragraph behind a line break; PowerPoint offers to repair such a file.
function withoutInnerProperties(xml: string): string {
  return xml.replace(/(<a:br\/>)<a:pPr\b(?:[^>]*\/>|[\s\S]*?<\/a:pPr>)/g, '$1');
}

// Notes come as one run; a line break in it would be shown as a space.
function linesToParagraphs(xml: string): string {
  return xml.replace(
    /<a:r>(<a:rPr[^>]*\/>)<a:t>([^<]*\n[^<]*)<\/a:t><\/a:r>/g,
    (_, look: string, text: string) =>
      text
        .split(/\r*\n/)
        .map((line) => `<a:r>${look}<a:t>${line}</a:t></a:r>`)
        .join('</a:p><a:p>'),
  );
}

/** Gives relationships whose ids are not `rId` with a number new ones, in their part and in the list itself. */
function numberRelations(name: string, parts: Map<string, Uint8Array>): void {
  const list = strFromU8(parts.get(name) ?? new Uint8Array());
  const random = [...list.matchAll(/\bId="([^"]+)"/g)]
    .map((match) => match[1] ?? '')
    .filter((id) => !/^rId\d+$/.test(id));
  if (random.length === 0) return;
  const owner = name.replace('_rels/', '').replace(/\.rels$/, '');
  let text = list;
  let body = strFromU8(parts.get(owner) ?? new Uint8Array());
  for (const [index, id] of random.entries()) {
    text = text.replaceAll(`"${id}"`, `"rIdL${index + 1}"`);
    body = body.replaceAll(`"${id}"`, `"rIdL${index + 1}"`);
  }
  parts.set(name, strToU8(text));
  if (parts.has(owner)) parts.set(owner, strToU8(body));
}

// The list of content types names masters of slides that there are none of; strict readers refuse such a file.
function dropTypesOfNothing(parts: Map<string, Uint8Array>): void {
  const name = '[Content_Types].xml';
  const types = strFromU8(parts.get(name) ?? new Uint8Array());
  const known = types.replace(/<Override\b[^>]*PartName="\/([^"]+)"[^>]*\/>/g, (entry, part: string) =>
    parts.has(part) ? entry : '',
  );
  parts.set(name, strToU8(known));
}
