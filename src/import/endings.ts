// How a document ended when no relation says so. Research gives a status; an entry gives a day, a cause and what it rests on.

import { isoDate, nextDay, parseIsoDate } from '../domain/iso-date.ts';
import type { Batch } from './batch.ts';
import { sameTitle } from './clean-text.ts';
import type { EntryConflict, EntryEnd } from './entry.ts';
import type { ImportLine } from './line.ts';

export interface Ending {
  readonly end?: EntryEnd;
  /** Why the line's "ended" cannot be written as an ending. */
  readonly conflict?: EntryConflict;
  /** False when nobody can say that changes were looked for: the status is unknown or in doubt. */
  readonly reviewed: boolean;
}

/** The ending of a line, or the doubt about it. Statuses that a relation explains, or that say "in force", give nothing. */
export function endingOf(line: ImportLine, batch: Batch): Ending {
  const { status } = line;
  if (status === null || status === 'unknown') return { reviewed: false };
  if (hasSuccessor(line, batch)) return { reviewed: true };
  if (status === 'expired') return { end: expiredEnd(line, batch), reviewed: true };
  if (status === 'superseded' || status === 'revoked') return replacedUnnamed(line, batch);
  const last = parseIsoDate(line.expires ?? '');
  if (last === undefined) return { reviewed: true };
  return {
    end: { on: nextDay(last), cause: 'stated', inferred: `thời hạn thực hiện đến ${last}` },
    reviewed: true,
  };
}

function hasSuccessor(line: ImportLine, batch: Batch): boolean {
  return [...batch.lines.values()].some((other) =>
    other.relations.some((relation) => relation.type === 'supersedes' && relation.target === line.id),
  );
}

// A directive for one congress ends with it; what only served that congress had done its work by then.
function expiredEnd(line: ImportLine, batch: Batch): EntryEnd {
  const ordinal = /đại hội đại biểu toàn quốc lần thứ ([IVX]+)|đại hội ([IVX]+)\b/iu
    .exec(line.title)
    ?.slice(1)
    .find(Boolean);
  const term = batch.terms.find((candidate) => candidate.ordinal === ordinal);
  if (term === undefined) {
    return {
      before: batch.reviewed ?? isoDate('9999-12-31'),
      cause: 'purpose-done',
      inferred: 'văn bản cho một đợt việc đã xong',
    };
  }
  const after = nextDay(term.congressTo);
  return line.type === 'chi-thi'
    ? {
        on: after,
        cause: 'term-ended',
        inferred: `chỉ thị cho một kỳ đại hội, hết việc khi Đại hội ${term.ordinal} bế mạc`,
      }
    : {
        before: after,
        cause: 'purpose-done',
        inferred: `phục vụ một kỳ đại hội, Đại hội ${term.ordinal} đã bế mạc`,
      };
}

// A later document of the same kind and title proves that the older one was replaced, not by which and when.
function replacedUnnamed(line: ImportLine, batch: Batch): Ending {
  const later = [...batch.lines.values()]
    .filter((other) => other.type === line.type && other.id !== line.id && sameTitle(other.title, line.title))
    .filter((other) => (other.date ?? '') > (line.date ?? line.id.slice(-4)))
    .sort((a, b) => (a.date! < b.date! ? -1 : 1))[0];
  const guided = line.relations.some((relation) => relation.type === 'guides');
  if (later?.date !== null && later?.date !== undefined && !guided) {
    const inferred = `${later.symbol ?? later.title} cùng trích yếu, ban hành sau; chưa rõ văn bản nào thay thế`;
    return { end: { before: later.date, cause: 'replaced-unnamed', inferred }, reviewed: true };
  }
  const says = guided
    ? 'có thể đã hết hiệu lực cùng văn bản mà nó hướng dẫn; chưa có nguồn nói văn bản này bị thay thế hay bãi bỏ'
    : 'có thể đã hết hiệu lực; chưa có nguồn nói văn bản nào thay thế hay bãi bỏ';
  return { conflict: { field: 'end', says }, reviewed: false };
}
