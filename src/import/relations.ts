// Relations of one line: which are stated by a source, which are inferred and why, which name no document of the corpus.

import { parseIsoDate } from '../domain/iso-date.ts';
import { isKeyOf, relationVerbs } from '../domain/vocabulary.ts';
import type { Batch } from './batch.ts';
import { cleanText, sameTitle } from './clean-text.ts';
import type { EntryRelation } from './entry.ts';
import type { ImportLine, ImportRelation } from './line.ts';
import { notice, type Notice } from './messages.ts';
import { parseSupport } from './supports.ts';

// Notes by which research says that no source states the relation itself.
const inferredNote =
  /^suy ra|nguồn (?:chỉ )?so sánh|chưa (?:\S+ )*?câu .{0,3}thay thế|câu .{0,3}thay thế.{0,3} chưa/i;

/** Relations for the front matter, in the order of the line; each one that changes its nature is reported. */
export function relationsOf(
  line: ImportLine,
  sourceIds: readonly string[],
  batch: Batch,
): { relations: EntryRelation[]; notices: Notice[] } {
  const relations: EntryRelation[] = [];
  const notices: Notice[] = [];
  for (const [index, relation] of line.relations.entries()) {
    if (!isKeyOf(relationVerbs, relation.type)) {
      notices.push(notice('bad-verb', { index, verb: relation.type }));
      continue;
    }
    if (relation.target === line.id) {
      notices.push(notice('self-target', { index }));
      continue;
    }
    const other = otherSide(relation, index, batch, notices);
    if (other === undefined) continue;
    const basis = basisOf(line, relation, index, sourceIds, batch, notices);
    const from = 'target' in other ? dayOnTarget(line, relation, basis, batch, notices) : null;
    const note = relation.note !== null && basis.inferred === undefined ? cleanText(relation.note) : null;
    relations.push({
      verb: relation.type,
      ...other,
      ...(from === null ? {} : { from }),
      ...basis,
      ...(note === null ? {} : { note }),
    });
  }
  return { relations, notices };
}

type OtherSide = { target: string } | { unlisted: string; unlistedDate?: string };

function otherSide(
  relation: ImportRelation,
  index: number,
  batch: Batch,
  notices: Notice[],
): OtherSide | undefined {
  const { target } = relation;
  if (target !== null && (batch.lines.has(target) || batch.existing.has(target))) return { target };
  const values = { index, verb: relation.type, target: target ?? '-' };
  if (relation.symbol === null) {
    notices.push(notice('target-nameless', values));
    return undefined;
  }
  const name = cleanText(relation.symbol);
  notices.push(notice('target-missing', { ...values, name }));
  const date = parseIsoDate(relation.date ?? '');
  return { unlisted: name, ...(date === undefined ? {} : { unlistedDate: date }) };
}

type Basis = { sources: string[]; inferred?: never } | { inferred: string; sources?: never };

function basisOf(
  line: ImportLine,
  relation: ImportRelation,
  index: number,
  sourceIds: readonly string[],
  batch: Batch,
  notices: Notice[],
): Basis {
  const note = relation.note === null ? null : cleanText(relation.note);
  const byNote = note !== null && inferredNote.test(note);
  const stating = relation.source === null ? undefined : sourceIds[relation.source];
  if (relation.source !== null && stating === undefined) {
    notices.push(notice('bad-source-index', { place: `relations.${index}`, index: relation.source }));
  }
  if (!relation.inferred && !byNote && stating !== undefined) {
    return {
      sources: [...new Set([stating, ...supportingSources(line, relation, index, sourceIds, batch)])],
    };
  }
  if (byNote && !relation.inferred) notices.push(notice('inferred-from-note', { index, note: note ?? '' }));
  if (note !== null) return { inferred: note.replace(/^suy ra:? ?/i, '') || note };
  const reason = writtenReason(line, relation, batch);
  notices.push(notice('reason-written', { index, reason }));
  return { inferred: reason };
}

// Sources of this line that name the relation, and sources of the target that say who replaced it.
function supportingSources(
  line: ImportLine,
  relation: ImportRelation,
  index: number,
  sourceIds: readonly string[],
  batch: Batch,
): string[] {
  const own = line.sources.flatMap((source, at) =>
    source.supports.some((note) => {
      const support = parseSupport(note);
      return support.kind === 'relations' && support.indexes.includes(index);
    })
      ? [sourceIds[at]!]
      : [],
  );
  const target = relation.target === null ? undefined : batch.lines.get(relation.target);
  if (target === undefined || relation.type !== 'supersedes') return own;
  const theirs = target.sources.filter((source) =>
    source.supports.some((note) => {
      const support = parseSupport(note);
      return support.kind === 'replaced-by' && support.symbol === cleanText(line.symbol ?? '');
    }),
  );
  return [...own, ...theirs.map((source) => batch.sources.idOf(source))];
}

/** Reason in words from what both lines say: body, title, order of issue. Never stronger than that. */
function writtenReason(line: ImportLine, relation: ImportRelation, batch: Batch): string {
  const target = relation.target === null ? undefined : batch.lines.get(relation.target);
  if (target === undefined) return 'suy từ nội dung, chưa có nguồn nêu';
  const parts: string[] = [];
  if (target.issuer === line.issuer) parts.push('cùng cơ quan ban hành');
  if (sameTitle(target.title, line.title)) parts.push('cùng trích yếu');
  else if (target.topics.some((topic) => line.topics.includes(topic))) parts.push('cùng lĩnh vực');
  if (line.date !== null && target.date !== null && line.date > target.date) parts.push('ban hành sau');
  return `${parts.join(', ') || 'suy từ nội dung'}; chưa có nguồn nêu`;
}

// The day the target ended belongs to the relation that ended it, and only a stated relation may carry a day.
function dayOnTarget(
  line: ImportLine,
  relation: ImportRelation,
  basis: Basis,
  batch: Batch,
  notices: Notice[],
): string | null {
  const target = relation.target === null ? undefined : batch.lines.get(relation.target);
  if (target?.expires === null || target?.expires === undefined || relation.type !== 'supersedes')
    return null;
  const values = { date: target.expires, successor: line.id };
  if (basis.inferred !== undefined) {
    notices.push(notice('expires-dropped', values));
    return null;
  }
  if (target.expires !== line.effective && target.expires !== line.date)
    notices.push(notice('expires-differs', values));
  return target.expires;
}
