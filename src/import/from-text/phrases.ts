// The words by which a text relates documents, as one table: folded (no marks, lower case), the longest first.
// A phrase says what happens, never by whom: that is for read-sentence.ts.

import type { RelationVerb } from '../../domain/vocabulary.ts';

/** Verbs by weight: where words stand together ("tổng kết 10 năm thực hiện"), the first of these is meant. */
const weights: readonly RelationVerb[] = [
  'repeals',
  'supersedes',
  'amends',
  'corrects',
  'concludes',
  'guides',
  'continues',
  'promulgates',
  'cites',
  'implements',
  'based-on',
];

const table: Readonly<Partial<Record<RelationVerb, readonly string[]>>> = {
  repeals: [
    'bai bo',
    'huy bo',
    '(?:lam )?het hieu luc(?: thi hanh)?',
    'cham dut(?: hieu luc)?(?: thi hanh)?(?: viec thuc hien| thuc hien)?',
    'ket thuc(?: viec)? thuc hien',
    '(?:thoi|ngung|ngung viec|dung) (?:ap dung|thuc hien)',
  ],
  supersedes: [
    'thay the(?: (?:toan bo|hoan toan|mot phan))?(?: cho)?',
    'thay cho',
    'thay(?= (?:cac )?(?:quy dinh|quyet dinh|chi thi|ket luan|huong dan|quy che|nghi quyet|thong bao|ke hoach)(?![a-z]))',
  ],
  amends: ['sua doi ?(?:,|va|/)? ?bo sung', 'bo sung ?(?:,|va|/)? ?sua doi', 'sua doi', 'bo sung'],
  corrects: ['dinh chinh'],
  concludes: ['so ket', 'tong ket', 'ket luan ve'],
  guides: ['huong dan'],
  continues: ['tiep tuc (?:to chuc )?(?:thuc hien|day manh)'],
  promulgates: [
    '(?:ban hanh )?kem theo',
    'ban hanh(?= (?:cac )?(?:quy che|quy dinh|quy trinh|huong dan|de an|ke hoach|chuong trinh)(?![a-z]))',
  ],
  cites: ['theo (?:dung )?tinh than(?: cua)?', 'gan voi', 'cung voi', 'trong do co'],
  implements: ['thuc hien', 'trien khai', 'cu the hoa', 'quan triet', 'the che hoa', 'chap hanh'],
  'based-on': ['can cu(?: vao)?', 'chieu theo', 'theo', 'thi hanh', 'xet'],
};

const verbs = Object.keys(table) as RelationVerb[];
const pattern = new RegExp(
  `(?<![a-z0-9])(?:${verbs.map((verb) => `(${table[verb]!.join('|')})`).join('|')})(?![a-z0-9])`,
  'g',
);

export interface PhraseHit {
  readonly verb: RelationVerb;
  /** Offsets in the folded sentence. */
  readonly from: number;
  readonly to: number;
  /** "thay thế một phần": the words say that a part is meant without naming it. */
  readonly partly: boolean;
}

/** All phrases of a folded sentence (blanks only, no line ends), in order. */
export function readPhrases(folded: string): PhraseHit[] {
  return [...folded.matchAll(pattern)].map((match) => ({
    verb: verbs[match.slice(1).findIndex((group) => group !== undefined)]!,
    from: match.index,
    to: match.index + match[0].length,
    partly: match[0].includes('mot phan'),
  }));
}

/** The verb that words standing together mean. */
export function weightiest(hits: readonly PhraseHit[]): RelationVerb {
  return weights.find((verb) => hits.some((hit) => hit.verb === verb)) ?? 'cites';
}

const strong: ReadonlySet<RelationVerb> = new Set([
  'repeals',
  'supersedes',
  'supersedes-part',
  'amends',
  'corrects',
]);

/** Whether a verb does something to the validity or the words of its target. */
export function isStrong(verb: RelationVerb): boolean {
  return strong.has(verb);
}

// Words that may stand between a verb and what it acts on, or between two verbs of one group. Folded.
const fillers = new Set(
  `cac nhung tot nhat nghiem tuc hieu qua co thang loi day du kip thoi dong bo quyet liet noi dung viec cua tai trong doi
  voi cho vao ve chi dao lanh to chuc va toan mot so dieu khoan diem muc chuong phan nam tinh than ket rong rai sau
  lai ngay tiep tuc boi bang nghi hoac cung hoc tap thuong xuyen dan bat buoc lan thu neu nay dau hang manh me truc
  cong tac van ban day i ii iii iv v`.split(/\s+/),
);
const token = /(?: |, ?|\/)?(?:([a-z]+)|\d{1,4}(?:\/\d{1,2})?)(?![a-z0-9])/y;
const reference =
  /(?: )?(?:quy dinh (?:tai|cua|trong|o)(?![a-z0-9])|(?:quy dinh|quyet dinh|chi thi|ket luan|huong dan|nghi quyet)(?= ?:| sau(?: day)? ?:))/y;
/** Filler words read in one go at most. */
const mostFillers = 24;

// Offset behind one filler word, or `at` when the next word is none.
function skipFiller(folded: string, at: number): number {
  reference.lastIndex = at;
  const phrase = reference.exec(folded);
  if (phrase) return at + phrase[0].length;
  token.lastIndex = at;
  const match = token.exec(folded);
  if (!match || (match[1] !== undefined && !fillers.has(match[1]))) return at;
  return at + match[0].length;
}

/** Offsets at which something may begin behind `at`: after each filler word, blanks skipped. */
export function* placesBehind(folded: string, at: number): Generator<number> {
  let to = at;
  for (let count = 0; count < mostFillers; count += 1) {
    const word = to + (/^[:,]? ?(?:[-+*•] ?)?["“(]?/.exec(folded.slice(to, to + 6))?.[0].length ?? 0);
    yield word;
    const past = skipFiller(folded, to);
    if (past === to) return;
    to = past;
  }
}
