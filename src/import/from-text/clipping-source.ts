// The page a clipping comes from, as a source of the content: from what the editor says, then from the head of the text.

import { slug } from '../../domain/document-id.ts';
import { makeIsoDate, parseIsoDate, type IsoDate } from '../../domain/iso-date.ts';
import { cleanText } from '../clean-text.ts';
import { shortSlug, type SourceEntry, type SourceRegister } from '../source-register.ts';

/** What the editor says of the clipping; each part may be missing. */
export interface ClippingFacts {
  /** Name of the file, without its folder. */
  readonly file: string;
  readonly url?: string;
  readonly title?: string;
  readonly publisher?: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly published?: string;
}

export interface ClippingSource {
  /** The source that the content already has for this page or this press copy. */
  readonly known: boolean;
  readonly entry: SourceEntry;
  /** File of content/sources it belongs in, without .yaml. */
  readonly shelf: string;
  /** Facts that neither the editor nor the text gives. */
  readonly missing: readonly ('title' | 'publisher' | 'published')[];
  /** Day of the text when it states one or the editor does. */
  readonly day: IsoDate | null;
}

/** Characters in which address, heading and day of a page stand. */
const reach = 1500;

/** The source of a clipping; `register` knows the sources of the content and is not changed. */
export function clippingSource(text: string, facts: ClippingFacts, register: SourceRegister): ClippingSource {
  const head = text.slice(0, reach);
  const url = facts.url ?? addressIn(head);
  const known = register.find(url ?? facts.file) ?? register.find(facts.file);
  const published = facts.published ?? known?.published ?? dayIn(head);
  const day = parseIsoDate(published ?? '') ?? null;
  if (known !== undefined) return { known: true, entry: known, shelf: '', missing: [], day };
  const host = url === undefined || !URL.canParse(url) ? null : new URL(url).hostname.replace(/^www\./, '');
  const title = facts.title ?? titleIn(head);
  const publisher = facts.publisher ?? (host === null ? null : (register.publisherOfSite(host) ?? host));
  const missing = (
    [
      ['title', title],
      ['publisher', facts.publisher ?? (host === null ? null : register.publisherOfSite(host))],
      ['published', published],
    ] as const
  ).flatMap(([field, value]) => (value === null || value === undefined ? [field] : []));
  const shelf = host ?? 'khong-dia-chi';
  const entry: SourceEntry = {
    id: freeId(idStem(host, publisher, title), register),
    title: cleanText(title ?? facts.file),
    publisher: cleanText(publisher ?? 'chưa rõ'),
    ...(url === undefined ? {} : { url }),
    ...(published === undefined ? {} : { published }),
    kind: 'bao',
    ...(url === undefined ? { note: `bản chép ${cleanText(facts.file)}` } : {}),
  };
  return { known: false, entry, shelf, missing, day };
}

// Endings that say nothing of who publishes.
const plainEndings = new Set(['vn', 'com', 'gov', 'edu', 'org', 'net', 'info', 'dcs', 'm', 'news']);

function idStem(host: string | null, publisher: string | null, title: string | null): string {
  const labels = host?.split('.').filter((label) => !plainEndings.has(label)) ?? [];
  const from =
    labels.length > 0
      ? slug(labels.join('-'))
      : slug(publisher ?? '')
          .slice(0, 30)
          .replace(/-$/, '');
  return `${from === '' ? 'bai-bao' : from}-${shortSlug(title ?? 'trang')}`;
}

function freeId(wanted: string, register: SourceRegister): string {
  let id = wanted;
  for (let count = 2; register.has(id); count += 1) id = `${wanted}-${count}`;
  return id;
}

function addressIn(head: string): string | undefined {
  const [url] = /^\s*(?:Nguồn: ?)?(https?:\/\/\S{4,500})$/mu.exec(head)?.slice(1) ?? [];
  return url !== undefined && URL.canParse(url) ? url : undefined;
}

// The first line that reads like a headline: several words, no address, no day, no bare menu word.
function titleIn(head: string): string | null {
  for (const line of head.split(/\r\n|\n|\r/)) {
    const text = cleanText(line);
    const words = text.split(' ').filter((word) => /\p{L}/u.test(word));
    if (words.length >= 5 && !/https?:\/\//.test(text) && !/^\d{1,2}[/:.-]/.test(text))
      return text.length <= 250 ? text : null;
  }
  return null;
}

const day = String.raw`(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)`;
// A day that stands with an hour, behind words of posting, or alone on its line is the day of the page.
const dayForms = [
  new RegExp(String.raw`\d{1,2}[:h]\d{2}(?:'|,| -)? *(?:ngày )?${day}`, 'u'),
  new RegExp(String.raw`${day} *(?:,|-|\|)? *\d{1,2}[:h]\d{2}`, 'u'),
  new RegExp(String.raw`(?:Cập nhật|Ngày đăng|Đăng ngày|Đăng lúc|Thứ \S+|Chủ nhật)[^\n\d]{0,20}${day}`, 'iu'),
  new RegExp(String.raw`^[ \t]*${day}[ \t]*(?:\|.{0,20})?$`, 'mu'),
  new RegExp(String.raw`^[^\n]{0,60}[ \t]${day}[ \t]*\|[ \t]*\d{0,9}[ \t]*$`, 'mu'),
];

function dayIn(head: string): string | undefined {
  for (const form of dayForms) {
    const match = form.exec(head);
    if (match) return makeIsoDate(Number(match[3]), Number(match[2]), Number(match[1]));
  }
  return undefined;
}
