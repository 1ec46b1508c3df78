// Why a document stands where a line of succession was named by another of its members.

import type { Catalog } from '../corpus/catalog.ts';
import type { DocumentId } from '../domain/document.ts';
import { edgesFrom, edgesTo, type Edge } from '../domain/graph.ts';
import { compareByTime } from '../domain/lineage.ts';
import { relationVerbs } from '../domain/vocabulary.ts';
import { documentLink } from './labels.ts';
import type { Phrase } from './phrase.ts';

const successions = ['supersedes', 'supersedes-part'] as const;

/** `Đã thay thế Quy định 58-QĐ/TW (suy luận).`; null when it is the member itself, or either is not in the corpus. */
export function standInWords(id: DocumentId, member: DocumentId, catalog: Catalog): Phrase | null {
  const { graph } = catalog;
  const [own, named] = [graph.documents.get(id), graph.documents.get(member)];
  if (id === member || own === undefined || named === undefined) return null;
  const link = documentLink(member, catalog);
  const newer = edgesTo(graph, member, ...successions).find(({ source }) => source === id);
  if (newer !== undefined) return [`Đã ${verbOf(newer)} `, link, `${sureness(newer)}.`];
  const older = edgesFrom(graph, member, ...successions).find(({ target }) => target === id);
  if (older !== undefined) {
    return ['Áp dụng trước ', link, `, là văn bản sau này ${verbOf(older)} nó${sureness(older)}.`];
  }
  const place = compareByTime(own, named) > 0 ? 'Nối tiếp ' : 'Áp dụng trước ';
  return [place, link, ' trong cùng dòng kế thừa.'];
}

function verbOf({ relation }: Edge): string {
  return relationVerbs[relation.verb].sentence;
}

function sureness({ relation }: Edge): string {
  return relation.evidence.kind === 'inferred' ? ' (suy luận)' : '';
}
