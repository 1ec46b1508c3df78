// One sentence ready to be read: folded text with the way back to the clipping, its citations, and where each begins.

import type { ResolvedCitation } from '../../citation/citation.ts';
import { readIssuerName } from '../../citation/issuers.ts';
import { normalise } from '../../citation/normalise.ts';
import { startScan, type Scan } from '../../citation/scan.ts';
import { skeleton } from '../../domain/symbol.ts';
import { documentTypes } from '../../domain/vocabulary.ts';
import { readPhrases, type PhraseHit } from './phrases.ts';
import type { Span } from './sentences.ts';

/** A citation inside a sentence. */
export interface Mention {
  readonly citation: ResolvedCitation;
  /** Its place among the citations of the text. */
  readonly index: number;
  /** Offsets in the folded sentence; `head` is where its provision or its type word begins. */
  readonly head: number;
  readonly from: number;
  readonly to: number;
}

export interface Sentence extends Span {
  /** As written, blanks plain. */
  readonly plain: string;
  /** The same length, lower case, no marks. */
  readonly folded: string;
  readonly scan: Scan;
  readonly mentions: readonly Mention[];
  readonly phrases: readonly PhraseHit[];
  /** Offset of the first "dự thảo": whatever is said behind it is said of a draft. */
  readonly draftAt: number;
  /** The sentence says that something is not so. */
  readonly denied: boolean;
  /** UTF-16 offset in the clipping of an offset in the folded sentence. */
  readonly original: (at: number) => number;
}

const typeNames = Object.values(documentTypes).map(({ label }) => skeleton(label));
const typeWord = new RegExp(
  `(?<![a-z])(?:${typeNames.sort((a, b) => b.length - a.length).join('|')})(?![a-z])`,
  'g',
);
const typeHere = new RegExp(typeWord.source, 'y');
/** Characters before "số 05-NQ/ĐUK" in which its type word is looked for. */
const typeReach = 200;

const denial =
  /(?<!\p{L})(?:không (?:đúng|chính xác|có chuyện)|tin đồn|sai sự thật|bác bỏ|thay vì)(?!\p{L})/iu;

/** Prepares a sentence; `citations` are those that begin inside it, with their places in the text. */
export function makeSentence(
  text: string,
  span: Span,
  citations: readonly (readonly [index: number, citation: ResolvedCitation])[],
): Sentence {
  const normal = normalise(text.slice(span.start, span.end));
  const folded = normal.folded.replace(/[\n\f]/g, ' ');
  const plain = normal.text.replace(/[\n\f]/g, ' ');
  const mentions: Mention[] = [];
  for (const [index, citation] of citations) {
    const from = placeOf(normal.starts, citation.start - span.start);
    const to = Math.max(from + 1, placeOf(normal.starts, Math.min(citation.end, span.end) - span.start));
    const floor = mentions.at(-1)?.to ?? 0;
    mentions.push({ citation, index, head: headOf(folded, citation, from, floor), from, to });
  }
  const phrases = readPhrases(folded).filter(
    (hit) => !mentions.some(({ from, to }) => hit.from < to && hit.to > from) && !isTypeName(plain, hit),
  );
  const scan = startScan({ ...normal, folded, text: plain });
  const original = (at: number) => span.start + (normal.starts[Math.min(at, normal.starts.length - 1)] ?? 0);
  const draft = plain.search(/(?<!\p{L})dự thảo(?!\p{L})/iu);
  const draftAt = draft < 0 ? Infinity : draft;
  const denied = denial.test(plain);
  return { ...span, plain, folded, scan, mentions, phrases, draftAt, denied, original };
}

// The first normal character that begins at or behind an original offset.
function placeOf(starts: Uint32Array, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

// "Chương trình công tác năm 2023 của BTV (số 19-CTr/ĐUK)": the last type word before, written with a capital.
function headOf(folded: string, citation: ResolvedCitation, from: number, floor: number): number {
  if (citation.form !== 'bare-symbol') return from;
  const begin = Math.max(floor, from - typeReach);
  const label = citation.type === null ? null : skeleton(documentTypes[citation.type].label);
  const before = [...folded.slice(begin, from).matchAll(typeWord)];
  const head = before.findLast((match) => label === null || match[0] === label);
  return head === undefined ? from : begin + head.index;
}

// "Hướng dẫn của Ban Tổ chức": with a capital inside a sentence it is the name of a document.
function isTypeName(plain: string, hit: PhraseHit): boolean {
  return (
    /^Hướng dẫn$/u.test(plain.slice(hit.from, hit.to)) &&
    /[\p{L},;)] $/u.test(plain.slice(Math.max(0, hit.from - 2), hit.from))
  );
}

/** Type words with a capital ("Quy chế phối hợp …") at an offset: a document named without its number. */
export function describedAt(
  sentence: Sentence,
  at: number,
): { readonly from: number; readonly to: number } | undefined {
  const { folded, plain } = sentence;
  const first = plain[at];
  typeHere.lastIndex = at;
  if (first === undefined || first === first.toLowerCase() || !typeHere.test(folded)) return undefined;
  const end = /[,;.:()”"]| (?:thay thế|được|đã|để|nhằm|do) /u.exec(plain.slice(at, at + 200));
  const hit = sentence.phrases.find((each) => each.from > at);
  const mention = sentence.mentions.find((each) => each.head > at);
  const to = Math.min(
    at + (end?.index ?? 160),
    hit?.from ?? Infinity,
    mention?.head ?? Infinity,
    plain.length,
  );
  return { from: at, to: at + plain.slice(at, to).trimEnd().length };
}

const date = `(?:ngay (?:ky )?)?\\d{1,2} ?(?:[/.-]|thang) ?\\d{1,2}(?: ?(?:[/.-]|,? ?nam) ?\\d{2,4})?`;
const cuts: readonly RegExp[] = [
  /[“"][^”"]{0,420}[”"]/g,
  /\([^()]{0,300}\)/g,
  new RegExp(`(?<![a-z0-9])${date}(?![0-9])`, 'g'),
  /(?<![a-z])(?:khoa|nhiem ky) (?:[ivx]+|\d{4} ?- ?\d{4})(?![a-z])/g,
  /(?<![a-z])nam \d{4}/g,
];

/**
 * What remains of the words behind a citation when date, issuer, term and title are taken away (folded, blanks single).
 * Empty when the words belong to the citation alone.
 */
export function afterTail(sentence: Sentence, mention: Mention, to: number): string {
  let rest = sentence.folded.slice(mention.to, to);
  for (const name of issuersBetween(sentence, mention.to, to)) rest = rest.replace(name, ' ');
  const title = mention.citation.title === null ? '' : skeleton(mention.citation.title);
  if (title !== '') rest = rest.replace(/ +/g, ' ').replace(title, ' ');
  for (const cut of cuts) rest = rest.replace(cut, ' ');
  return rest.replace(/ +/g, ' ').trim();
}

function issuersBetween({ folded, scan }: Sentence, from: number, to: number): string[] {
  const found: string[] = [];
  for (const match of folded.slice(from, to).matchAll(/(?<![a-z])(?:cua|do) /g)) {
    const at = from + match.index + match[0].length;
    const body = readIssuerName(scan, at);
    if (body !== undefined && body.to <= to) found.push(folded.slice(from + match.index, body.to));
    else {
      const proper =
        /^(?:[\p{Lu}][\p{L}]* ?)(?:[\p{L}]+ ?){0,3}?(?= ?(?:[,;()]|về |quy |thay |đã |sẽ |$))/u.exec(
          scan.text.slice(at, to),
        );
      if (proper) found.push(folded.slice(from + match.index, at + proper[0].length));
    }
  }
  return found;
}
