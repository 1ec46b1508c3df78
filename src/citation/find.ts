// Finds the citations of a text. Pure; linear in the length of the text; knows no documents, so it never says which
// document is meant (resolve.ts does).

import { bindAntecedents } from './antecedents.ts';
import type { Citation } from './citation.ts';
import { readCores, type Head } from './cores.ts';
import { symbolText, type Found } from './found.ts';
import { issuerCode } from './issuer-codes.ts';
import { readApart, readIssuing, readTitleBefore } from './left-context.ts';
import { normalise } from './normalise.ts';
import { readPlenumEvent } from './plenum-form.ts';
import { provisionBefore, provisionBehind } from './provision.ts';
import { startScan, type Scan } from './scan.ts';
import { shareTails } from './sharing.ts';
import { readTail } from './tail.ts';

/** Texts longer than this are read in pieces, so that memory does not grow with the text. */
const pieceLength = 200_000;

/**
 * All citations of a text in order, with offsets into the text as given. Never throws; any string will do.
 * @example find('theo Quy định số 58-QĐ/TW')[0].symbol // '58-QĐ/TW'
 */
export function find(text: string): Citation[] {
  return findCounted(text).citations;
}

/** The same with the number of patterns tried, which a test holds to the length of the text. */
export function findCounted(text: string): { readonly citations: Citation[]; readonly tries: number } {
  const all: Placed[] = [];
  let tries = 0;
  for (let from = 0; from < text.length;) {
    const to = pieceEnd(text, from);
    const scan = startScan(normalise(text.slice(from, to)));
    for (const found of readPiece(scan)) all.push(place(found, scan, text, from));
    tries += scan.tries;
    from = to;
  }
  const kept = bindAntecedents(
    all.map(({ found }) => found),
    (found) => thisWord.test(surfaceOf.get(found) ?? ''),
  );
  return { citations: write(kept, new Map(all.map((item) => [item.found, item]))), tries };
}

const thisWord = /này$/iu;
// Filled by `place`; a weak map so that nothing outlives the call.
const surfaceOf = new WeakMap<Found, string>();

interface Placed {
  readonly found: Found;
  readonly start: number;
  readonly end: number;
  readonly surface: string;
}

function place(found: Found, scan: Scan, text: string, offset: number): Placed {
  const start = offset + scan.starts[found.from]!;
  const end = offset + scan.ends[found.to - 1]!;
  const surface = text.slice(start, end);
  surfaceOf.set(found, surface);
  return { found, start, end, surface };
}

// A piece ends at a paragraph, else a line, else a blank, else anywhere, in its last quarter.
function pieceEnd(text: string, from: number): number {
  const most = from + pieceLength;
  if (most >= text.length) return text.length;
  const least = from + pieceLength * 0.75;
  for (const stop of ['\n\n', '\n', '. ', ' ']) {
    const at = text.lastIndexOf(stop, most);
    if (at > least) return at + stop.length;
  }
  return most;
}

function readPiece(scan: Scan): readonly Found[] {
  const { found, heads } = readCores(scan);
  found.forEach((item, index) => readProvision(scan, item, found[index - 1]));
  const apart = new Set<number>();
  found.forEach((item, index) => {
    const previous = lastBefore(found, index);
    readAround(scan, item, heads, previous, found[index + 1]);
    if (item.form === 'bare-symbol' && item.headFrom < item.from) apart.add(item.headFrom);
  });
  // "Quyết định của Bộ Chính trị số 31-QĐ/TW" is one citation, not a pointing word and a symbol.
  const whole = found.filter((item) => item.form !== 'anaphor' || !apart.has(item.from));
  markInTitle(scan, whole);
  shareTails(scan, whole);
  nameTerms(scan, whole);
  return whole;
}

function readProvision(scan: Scan, item: Found, previous: Found | undefined): void {
  const before = provisionBefore(scan, item.from);
  if (before === undefined || before.from < (previous?.to ?? 0)) return;
  item.provision = before.provision;
  item.headFrom = before.from;
}

function readAround(
  scan: Scan,
  item: Found,
  heads: readonly Head[],
  previous: Found | undefined,
  next: Found | undefined,
): void {
  const floor = previous?.tailTo ?? 0;
  readApart(scan, item, heads, floor);
  if (item.form === 'bare-symbol' && item.provision === null) readApartProvision(scan, item, previous);
  if (item.form === 'anaphor' || item.form === 'described') return;
  readTail(scan, item, next?.headFrom ?? scan.text.length, next);
  readIssuing(scan, item, floor);
  readTitleBefore(scan, item, heads, floor);
  fixLocalCode(item);
  if (item.provision === null) {
    const behind = provisionBehind(scan, item.tailTo);
    if (behind && (next === undefined || behind.to <= next.headFrom)) item.provision = behind.provision;
  }
}

// "Điều 2 Quyết định của Bộ Chính trị số 31-QĐ/TW": the pin cite stands before the type word.
function readApartProvision(scan: Scan, item: Found, previous: Found | undefined): void {
  const before = provisionBefore(scan, item.headFrom);
  if (before && before.from >= (previous?.to ?? 0)) item.provision = before.provision;
}

// 445-KL/TƯ of a Tỉnh ủy is 445-KL/TU.
function fixLocalCode(item: Found): void {
  if (
    item.symbol?.printedU &&
    item.issuer !== null &&
    /tỉnh ủy|thành ủy|tỉnh uỷ|thành uỷ/iu.test(item.issuer)
  )
    item.issuerCode = 'TU';
}

// "Quy định số 24-QĐ/TW … về thi hành Điều lệ Đảng": the name belongs to the title.
function markInTitle(scan: Scan, found: readonly Found[]): void {
  found.forEach((item, index) => {
    const previous = found[index - 1];
    const next = found[index + 1];
    if (item.form !== 'named' || item.type !== 'dieu-le') return;
    // "Quy định thi hành Điều lệ Đảng (số 24-QĐ/TW)": between a type word and its number.
    if (next !== undefined && next.form === 'bare-symbol' && next.headFrom < item.from)
      item.form = 'in-title';
    if (previous === undefined || previous.title === null) return;
    const gap = scan.text.slice(previous.tailTo, item.headFrom);
    const inside = item.from < previous.tailTo || (/^[ \n]?$/.test(gap) && item.headFrom - previous.to < 200);
    if (!inside) return;
    item.form = 'in-title';
    if (!previous.title.endsWith('Điều lệ Đảng') && item.from >= previous.tailTo) {
      previous.title = `${previous.title} ${scan.text.slice(item.headFrom, item.to).replace(/[ \n]+/g, ' ')}`;
    }
  });
}

// A plenum named with its term earlier ("Hội nghị Trung ương 4 (khóa XI)") tells the term of its resolution.
function nameTerms(scan: Scan, found: readonly Found[]): void {
  const open = found.filter((item) => item.form === 'plenum' && item.term === null);
  if (open.length === 0) return;
  const events: Event[] = [];
  for (const match of scan.folded.matchAll(meeting)) {
    const event = readPlenumEvent(scan, match.index);
    if (event) events.push({ at: match.index, ...event });
  }
  for (const item of found)
    if (item.form === 'plenum' && item.term !== null)
      events.push({ at: item.from, plenum: item.plenum!, term: item.term });
  const byPlenum = Map.groupBy(events, ({ plenum }) => plenum);
  for (const item of open) {
    const earlier = (byPlenum.get(item.plenum!) ?? [])
      .slice(0, mostEvents)
      .filter(({ at }) => at < item.from);
    const terms = new Set(earlier.map(({ term }) => term));
    if (terms.size === 1) item.term = [...terms][0]!;
  }
}

interface Event {
  readonly at: number;
  readonly plenum: number;
  readonly term: string;
}

const meeting = /hoi[ \n]?nghi[ \n]/g;
/** Mentions of one plenum that are weighed; more would say nothing new. */
const mostEvents = 20;

function write(kept: readonly Found[], placed: ReadonlyMap<Found, Placed>): Citation[] {
  const indexOf = new Map(kept.map((found, index) => [found, index]));
  return kept.map((found) => {
    const { start, end, surface } = placed.get(found)!;
    const antecedent =
      found.antecedent === null || found.antecedent === 'self'
        ? found.antecedent
        : (indexOf.get(found.antecedent) ?? null);
    return {
      surface,
      start,
      end,
      type: found.type,
      number: found.digits,
      symbol: symbolText(found),
      issuer:
        found.issuer ?? (found.issuerCode === null ? null : (issuerCode(found.issuerCode)?.name ?? null)),
      issued: found.issued,
      title: found.title,
      provision: found.provision,
      form: found.form,
      term: found.term,
      plenum: found.plenum,
      shares: found.shares
        .map((other) => indexOf.get(other) ?? -1)
        .filter((index) => index >= 0)
        .sort((a, b) => a - b),
      antecedent,
    };
  });
}

// The citation before. Pointing words may be the type word of this very symbol, and Điều lệ Đảng part of its title.
function lastBefore(found: readonly Found[], index: number): Found | undefined {
  const apart = found[index]!.form === 'bare-symbol';
  for (let i = index - 1; i >= 0 && i >= index - 3; i -= 1) {
    const { form, type } = found[i]!;
    if (form !== 'anaphor' && !(apart && form === 'named' && type === 'dieu-le')) return found[i];
  }
  return undefined;
}
