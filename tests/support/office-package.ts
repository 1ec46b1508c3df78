// Looks into a file of Word or PowerPoint: its parts, whether they are well-formed, and whether what they point at is there.

import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';

/** The XML parts of a file by name. */
export function xmlParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  const entries = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(xml|rels)$/.test(name));
  return new Map(entries.map(([name, part]) => [name, strFromU8(part)]));
}

const token =
  /<\?[\s\S]*?\?>|<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*"[^"<]*")*)\s*(\/?)>|([^<>]+)|[\s\S]/g;

/** What is wrong with an XML text, in a few words; null when it is well-formed. Enough for what these libraries write. */
export function faultOf(xml: string): string | null {
  const open: string[] = [];
  // oxlint-disable-next-line no-control-regex
  if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/.test(xml)) return 'a character that XML forbids';
  for (const [whole, closing, name, attributes, empty, text] of xml.matchAll(token)) {
    if (whole.startsWith('<?')) continue;
    if (name === undefined && text === undefined) return `a stray ${whole}`;
    if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/.test(text ?? attributes ?? ''))
      return `a bare & in ${whole}`;
    if (name === undefined) continue;
    const names = [...(attributes ?? '').matchAll(/([\w:.-]+)\s*=/g)].map((match) => match[1]);
    if (new Set(names).size < names.length) return `an attribute twice in ${whole}`;
    if (closing === '/') {
      if (open.pop() !== name) return `${name} closed too early`;
    } else if (empty !== '/') open.push(name);
  }
  return open.length === 0 ? null : `${open.join(' ')} left open`;
}

/** Targets of relationships that the file does not hold, and parts of unknown content type. */
export function danglingParts(bytes: Uint8Array): readonly string[] {
  const names = new Set(Object.keys(unzipSync(bytes)));
  const parts = xmlParts(bytes);
  const lost: string[] = [];
  for (const [name, xml] of parts) {
    if (!name.endsWith('.rels')) continue;
    const folder = path.posix.dirname(path.posix.dirname(name));
    for (const [relationship] of xml.matchAll(/<Relationship\b[^>]*>/g)) {
      if (/TargetMode="External"/.test(relationship)) continue;
      const target = /Target="([^"]*)"/.exec(relationship)?.[1] ?? '';
      const whole = target.startsWith('/') ? target.slice(1) : path.posix.join(folder, target);
      if (!names.has(whole)) lost.push(`${name} → ${target}`);
    }
  }
  const types = parts.get('[Content_Types].xml') ?? '';
  for (const name of names) {
    if (name === '[Content_Types].xml') continue;
    const known =
      types.includes(`PartName="/${name}"`) ||
      types.includes(`Extension="${name.slice(name.lastIndexOf('.') + 1)}"`);
    if (!known) lost.push(`${name} has no content type`);
  }
  for (const [, name = ''] of types.matchAll(/PartName="\/([^"]+)"/g)) {
    if (!names.has(name)) lost.push(`content type of ${name}`);
  }
  return lost;
}

/** Ids of relationships that a part uses and its list does not hold. */
export function unknownRelations(bytes: Uint8Array): readonly string[] {
  const parts = xmlParts(bytes);
  return [...parts].flatMap(([name, xml]) => {
    if (name.endsWith('.rels')) return [];
    const list =
      parts.get(path.posix.join(path.posix.dirname(name), '_rels', `${path.basename(name)}.rels`)) ?? '';
    const used = [...xml.matchAll(/\br:(?:id|embed|link)="([^"]+)"/g)].map((match) => match[1] ?? '');
    return used.filter((id) => !list.includes(`Id="${id}"`)).map((id) => `${name}: ${id}`);
  });
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The words of a part, paragraph by paragraph, each on a line. */
export function wordsOf(xml: string): string {
  const paragraphs = xml
    .split(/<\/(?:w|a):p>/)
    .map((paragraph) =>
      [...paragraph.matchAll(/<(?:w|a):t(?:\s[^>]*)?>([^<]*)</g)].map((match) => match[1]).join(''),
    );
  return paragraphs.join('\n').replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '');
}
