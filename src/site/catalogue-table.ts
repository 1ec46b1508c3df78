// The list of documents in force, ended and so on at a date, and the difference of two dates, as tables. Knows records
// only, no graph: the same code fills the page at build and answers in the browser.

import { formatDate, type IsoDate } from '../domain/iso-date.ts';
import { changeKind, type ChangeKind } from '../domain/listing.ts';
import type { IssuerSlug, TopicSlug } from '../domain/document.ts';
import type { DocumentType, ValidityState } from '../domain/vocabulary.ts';
import type { PlainTable } from '../export/table.ts';
import { badgeOf } from './badge.ts';
import { pieceOn } from './compact-timeline.ts';
import type { DatedPiece } from './dated-pieces.ts';
import { groupHeading, groupOrder } from './group-headings.ts';
import { capitalise, plainText, sentenceCase, type Phrase } from './phrase.ts';

export interface CatalogueRecord {
  readonly id: string;
  readonly type: DocumentType;
  readonly typeName: string;
  /** `58-QĐ/TW, ngày 08/02/2022`. */
  readonly number: string;
  readonly title: string;
  readonly issuers: readonly IssuerSlug[];
  readonly topics: readonly TopicSlug[];
  readonly pieces: readonly DatedPiece[];
}

export interface CatalogueFilters {
  readonly type: string;
  readonly issuer: string;
  readonly topic: string;
}

export interface CatalogueRow {
  readonly record: CatalogueRecord;
  /** The piece of the date, or of the later date of two. */
  readonly piece: DatedPiece;
  /** Cells behind number and title: what and why, then the note. */
  readonly cells: readonly [Phrase, Phrase];
}

export interface CatalogueTable {
  /** State or kind of change. */
  readonly key: ValidityState | ChangeKind;
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly CatalogueRow[];
}

const firstHeads = ['STT', 'Tên loại', 'Số, ký hiệu; ngày ban hành', 'Trích yếu'] as const;

const causeHeads: Readonly<Record<ValidityState, string>> = {
  'in-force': 'Thời điểm có hiệu lực',
  'partly-ended': 'Phần hết hiệu lực, lý do và ngày',
  'not-yet': 'Thời điểm có hiệu lực',
  ended: 'Lý do và ngày hết hiệu lực',
  unknown: 'Vì sao chưa xác định',
};

const changeTitles: Readonly<Record<ChangeKind, string>> = {
  came: 'Bắt đầu áp dụng',
  ended: 'Hết hiệu lực',
  'came-and-ended': 'Bắt đầu áp dụng rồi hết hiệu lực',
  changed: 'Được sửa đổi hoặc hết hiệu lực một phần',
  uncertain: 'Trở nên chưa xác định, hoặc hết chưa xác định',
};

/** Records that pass the filters; an empty filter lets everything pass. */
export function filterCatalogue(
  records: readonly CatalogueRecord[],
  { type, issuer, topic }: CatalogueFilters,
): readonly CatalogueRecord[] {
  return records.filter(
    (record) =>
      (type === '' || record.type === type) &&
      (issuer === '' || record.issuers.includes(issuer)) &&
      (topic === '' || record.topics.includes(topic)),
  );
}

/** The five tables of a date, empty ones too: every record is in exactly one. */
export function tablesOn(records: readonly CatalogueRecord[], date: IsoDate): readonly CatalogueTable[] {
  const standing = records.map((record) => ({ record, piece: pieceOn(record.pieces, date)! }));
  return groupOrder.map((state) => {
    const own = standing.filter(({ piece }) => piece.state === state);
    return {
      key: state,
      title: groupHeading(
        state,
        own.map(({ piece }) => piece.grade),
      ),
      head: [...firstHeads, causeHeads[state], 'Ghi chú'],
      rows: own.map(({ record, piece }) => ({
        record,
        piece,
        cells: [sentenceCase(piece.cause), [capitalise(piece.note)]] as const,
      })),
    };
  });
}

/** What came, ended and changed from the earlier of two dates to the later; tables without rows too. */
export function tablesBetween(
  records: readonly CatalogueRecord[],
  a: IsoDate,
  b: IsoDate,
): readonly CatalogueTable[] {
  const [from, to] = a <= b ? [a, b] : [b, a];
  const changes = records.flatMap((record) => {
    const [before, after] = [pieceOn(record.pieces, from)!, pieceOn(record.pieces, to)!];
    const kind = changeKind(before, after);
    return kind === undefined ? [] : [{ record, before, after, kind }];
  });
  return (Object.keys(changeTitles) as ChangeKind[]).map((key) => ({
    key,
    title: changeTitles[key],
    head: [...firstHeads, `Đến ngày ${formatDate(to)}`, `Trước đó, ngày ${formatDate(from)}`],
    rows: changes
      .filter(({ kind }) => kind === key)
      .map(({ record, before, after }) => ({
        record,
        piece: after,
        cells: [standingWords(after), [badgeOf(before.state, before.grade).label]] as const,
      })),
  }));
}

function standingWords({ state, grade, cause, note }: DatedPiece): Phrase {
  const words: Phrase = [...cause, note === '' ? '.' : `; ${note}.`];
  // Of what applies, cause and note say all that its label would.
  return state === 'in-force' ? sentenceCase(words) : [`${badgeOf(state, grade).label}: `, ...words];
}

/** The tables as text, for files; those without rows are left out. */
export function plainTables(tables: readonly CatalogueTable[]): readonly PlainTable[] {
  return tables
    .filter(({ rows }) => rows.length > 0)
    .map(({ title, head, rows }) => ({
      title,
      head,
      rows: rows.map(({ record, cells }, index) => [
        String(index + 1),
        record.typeName,
        record.number,
        record.title,
        ...cells.map(plainText),
      ]),
    }));
}
