// One line to one entry. Refuses what an entry cannot hold; everything else is kept, and each choice is reported.

import { deriveDocumentId, isDocumentId } from '../domain/document-id.ts';
import { parseIsoDate } from '../domain/iso-date.ts';
import { normaliseSymbol, parseSymbol } from '../domain/symbol.ts';
import { documentTypes, isKeyOf, type DocumentType } from '../domain/vocabulary.ts';
import { issuersOf, type Batch } from './batch.ts';
import { cleanText } from './clean-text.ts';
import { conflictsOf } from './conflicts.ts';
import { endingOf } from './endings.ts';
import type { Entry } from './entry.ts';
import type { ImportLine } from './line.ts';
import { notice, type Notice } from './messages.ts';
import { tidyPoints } from './points.ts';
import { relationsOf } from './relations.ts';
import { evidenceOf } from './source-evidence.ts';
import { topicsOf } from './topic-names.ts';

/** Why the line cannot become an entry, or undefined. */
export function refusal(line: ImportLine, batch: Pick<Batch, 'issuers'>): Notice | undefined {
  if (!isDocumentId(line.id)) return notice('bad-id', { id: line.id });
  if (!isKeyOf(documentTypes, line.type)) return notice('unknown-type', { type: line.type });
  if (issuersOf(line.issuer, batch.issuers) === undefined)
    return notice('unknown-issuer', { issuer: line.issuer });
  for (const field of ['date', 'effective', 'expires'] as const) {
    const value = line[field];
    if (value !== null && parseIsoDate(value) === undefined) return notice('bad-date', { field, value });
  }
  return undefined;
}

/** The entry of a line that passed `refusal`, and what the editor should know about how it was made. */
export function convertLine(line: ImportLine, batch: Batch): { entry: Entry; notices: Notice[] } {
  const sourceIds = line.sources.map((source) => batch.sources.idOf(source));
  const publishers = sourceIds.map((id) => batch.sources.publisherOf(id));
  const issuers = issuersOf(line.issuer, batch.issuers) ?? [];
  const { title, note } = splitTitle(cleanText(line.title));
  const topics = topicsOf(line.topics, batch.topics);
  const { evidence, attested, titleNote, notices: evidenceNotices } = evidenceOf(line, sourceIds);
  const { relations, notices: relationNotices } = relationsOf(line, sourceIds, batch);
  const { points, notices: pointNotices } = tidyPoints(
    pointsOf(line, sourceIds),
    neighbourSymbols(line, batch),
  );
  const ending = endingOf(line, batch);
  const conflicts = conflictsOf(line.conflicts, sourceIds, publishers);
  const related = relations.flatMap((relation) => relation.sources ?? []);
  const titleRemark = note ?? titleNote;
  const entry: Entry = {
    ...identity(line, issuers, batch),
    ...(line.effective === null ? {} : { inForceFrom: line.effective }),
    title,
    ...(titleRemark === undefined ? {} : { titleNote: titleRemark }),
    topics: topics.topics,
    appliesTo: [...new Set(line.applies_to.map(cleanText))],
    ...(line.public_text ? {} : { textPublic: false }),
    ...(ending.reviewed && batch.reviewed !== null ? { reviewed: batch.reviewed } : {}),
    ...(attested.length === 0 ? {} : { attested }),
    ...(Object.keys(evidence).length === 0 ? {} : { evidence }),
    ...(ending.end === undefined ? {} : { end: ending.end }),
    relations,
    conflicts: ending.conflict === undefined ? conflicts : [ending.conflict, ...conflicts],
    points,
    confidence: line.confidence,
    sources: [...new Set([...sourceIds, ...related])],
  };
  const topicNotices = [
    ...topics.unknown.map((topic) => notice('unknown-topic', { topic })),
    ...(topics.topics.length === 0 ? [notice('no-topic')] : []),
  ];
  const endNotices = ending.conflict === undefined ? [] : [notice('end-doubtful')];
  return {
    entry,
    notices: [...topicNotices, ...evidenceNotices, ...relationNotices, ...endNotices, ...pointNotices],
  };
}

function identity(
  line: ImportLine,
  issuers: readonly string[],
  batch: Batch,
): Pick<Entry, 'symbol' | 'type' | 'issuer' | 'date' | 'year' | 'permanentId'> {
  const symbol = line.symbol === null ? undefined : parseSymbol(line.symbol);
  const year = line.date === null ? yearInId(line.id) : Number(line.date.slice(0, 4));
  const lead = batch.issuers.find((issuer) => issuer.slug === issuers[0]);
  const derived = deriveDocumentId({
    type: line.type as DocumentType,
    symbol: symbol ?? null,
    issuerIdCode: lead?.idCode ?? '',
    year,
  });
  return {
    ...(symbol === undefined || line.symbol === null ? {} : { symbol: normaliseSymbol(line.symbol) }),
    type: line.type,
    issuer: issuers.length === 1 ? issuers[0]! : [...issuers],
    ...(line.date === null ? {} : { date: line.date }),
    ...(line.date === null && year !== null ? { year } : {}),
    ...(derived === line.id ? {} : { permanentId: line.id }),
  };
}

function yearInId(id: string): number | null {
  const match = /-((?:19|20)\d\d)(?=-|$)/.exec(id);
  return match === null ? null : Number(match[1]);
}

// "(trích yếu rút gọn theo nguồn)" after a title is a remark on it, not part of it.
function splitTitle(title: string): { title: string; note?: string } {
  const match = /^(.*\S) \(([^()]*(?:trích yếu|nguồn|suy từ|chưa|khóa|dẫn trong|nêu)[^()]*)\)$/u.exec(title);
  return match === null ? { title } : { title: match[1]!, note: match[2]! };
}

function pointsOf(line: ImportLine, sourceIds: readonly string[]) {
  return line.points.map((point) => {
    const source = point.source === null ? undefined : sourceIds[point.source];
    return {
      ...(point.provision === null ? {} : { provision: cleanText(point.provision) }),
      text: cleanText(point.text),
      ...(source === undefined ? {} : { sources: [source] }),
    };
  });
}

// Symbols this document is related to, either way round.
function neighbourSymbols(line: ImportLine, batch: Batch): string[] {
  const named = line.relations.flatMap((relation) => (relation.symbol === null ? [] : [relation.symbol]));
  const naming = [...batch.lines.values()]
    .filter((other) => other.relations.some((relation) => relation.target === line.id))
    .flatMap((other) => (other.symbol === null ? [] : [other.symbol]));
  return [
    ...new Set([...named, ...naming, ...(line.symbol === null ? [] : [line.symbol])].map(cleanText)),
  ].sort((a, b) => b.length - a.length);
}
