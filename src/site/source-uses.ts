// What rests on a source, by document: facts, relations, points, disagreements; and the questions and sessions that
// were written from those points or that name the source to read.

import type { LegalDocument, SourceId } from '../domain/document.ts';
import { formatDate } from '../domain/iso-date.ts';
import type { Basis } from '../domain/situation.ts';
import { factFields, relationVerbs, type FactField } from '../domain/vocabulary.ts';
import { bySource, newestFirst } from './document-lists.ts';
import { documentLink } from './labels.ts';
import { perSite } from './per-site.ts';
import type { Phrase, PhraseLink } from './phrase.ts';
import type { Site } from './site.ts';
import { documentPath, sessionPath, situationPath } from './urls.ts';

export interface DocumentUses {
  readonly document: PhraseLink;
  /** `Nêu: số ký hiệu, ngày ban hành`, `Quan hệ: thay thế …`, `Điểm 3: …`; at least one. */
  readonly uses: readonly Phrase[];
}

export interface SourceUses {
  readonly documents: readonly DocumentUses[];
  /** Questions and sessions, by title. */
  readonly training: readonly PhraseLink[];
}

/** All that rests on a source; empty lists for one that nothing names. */
export function usesOfSource(id: SourceId, site: Site): SourceUses {
  const documents = newestFirst(bySource(site).get(id) ?? []);
  return {
    documents: documents.map((document) => ({
      document: documentLink(document.id, site.catalog),
      uses: usesInDocument(document, id, site),
    })),
    training: trainingBySource(site).get(id) ?? [],
  };
}

function usesInDocument(document: LegalDocument, id: SourceId, site: Site): readonly Phrase[] {
  const uses: Phrase[] = [];
  const facts = (Object.keys(factFields) as FactField[]).filter((field) =>
    document.evidence[field]?.includes(id),
  );
  if (facts.length > 0)
    uses.push([`Nêu: ${facts.map((field) => factFields[field].label.toLowerCase()).join(', ')}.`]);
  for (const { on } of document.attested.filter(({ sources }) => sources.includes(id))) {
    uses.push([`Ngày ${formatDate(on)} còn coi văn bản là đang áp dụng.`]);
  }
  if (document.end?.evidence.sources.includes(id) === true) uses.push(['Nêu việc hết hiệu lực.']);
  for (const { verb, target } of document.relations.filter(({ evidence }) => evidence.sources.includes(id))) {
    const other = target.kind === 'document' ? documentLink(target.id, site.catalog) : target.name;
    uses.push([`Quan hệ: ${relationVerbs[verb].sentence} `, other, '.']);
  }
  for (const [index, { text, sources }] of document.points.entries()) {
    if (!sources.includes(id)) continue;
    uses.push([
      { text: `Điểm ${index + 1}`, path: `${documentPath(document.id)}#diem-${index + 1}` },
      `: ${text}`,
    ]);
  }
  for (const { field, says } of document.conflicts.filter(({ sources }) => sources.includes(id))) {
    uses.push([`Chưa thống nhất về ${factFields[field].label.toLowerCase()}: ${says}.`]);
  }
  return uses.length > 0 ? uses : [['Nguồn chung của mục, không ghi riêng cho thông tin nào.']];
}

const trainingBySource = perSite(
  'trainingBySource',
  ({ catalog }): ReadonlyMap<SourceId, readonly PhraseLink[]> => {
    const links = new Map<SourceId, Map<string, PhraseLink>>();
    const add = (ids: Iterable<SourceId>, link: PhraseLink) => {
      for (const id of ids)
        links.set(id, (links.get(id) ?? new Map<string, PhraseLink>()).set(link.path, link));
    };
    const sourcesOf = (basis: readonly Basis[]) =>
      basis.flatMap(({ document, point }) => {
        const points = point === null ? [] : (catalog.graph.documents.get(document)?.points ?? []);
        return points.find(({ id }) => id === point)?.sources ?? [];
      });
    for (const { id, question, answers } of catalog.situations.values()) {
      add(sourcesOf(answers.flatMap(({ basis }) => basis)), { text: question, path: situationPath(id) });
    }
    for (const { id, title, outline, questions, reading } of catalog.sessions.values()) {
      const basis = [
        ...outline.flatMap(({ items }) => items.flatMap((item) => item.basis)),
        ...questions.map((question) => question.basis),
      ];
      const read = reading.flatMap((one) => (one.kind === 'source' ? [one.id] : []));
      add([...sourcesOf(basis), ...read], { text: title, path: sessionPath(id) });
    }
    return new Map([...links].map(([id, byPath]) => [id, [...byPath.values()]]));
  },
);
