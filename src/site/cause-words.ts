// Why a document is in its group on a date, in one short line with the grade in words:
// `bị thay thế bởi 377-QĐ/TW từ 08/10/2025; nêu trong nguồn`.

import type { Catalog } from '../corpus/catalog.ts';
import type { DocumentId, LegalDocument } from '../domain/document.ts';
import { startOf } from '../domain/events.ts';
import { formatDate } from '../domain/iso-date.ts';
import type { Validity, ValidityCause } from '../domain/validity.ts';
import { endCauses, relationVerbs, validityGrades, type ValidityGrade } from '../domain/vocabulary.ts';
import { documentName } from './labels.ts';
import type { Phrase, PhraseLink } from './phrase.ts';
import { documentPath } from './urls.ts';

type Ending = Extract<ValidityCause, { kind: 'relation' | 'end' }>;

/** The line of a document for its validity on a date. */
export function causeWords(document: LegalDocument, validity: Validity, catalog: Catalog): Phrase {
  const amended = validity.amended && validity.state !== 'ended' ? ['; đã được sửa đổi, bổ sung'] : [];
  return [...mainWords(document, validity, catalog), ...amended];
}

function mainWords(document: LegalDocument, { state, grade, cause }: Validity, catalog: Catalog): Phrase {
  if (cause.kind === 'relation' || cause.kind === 'end') {
    const reviewed = state === 'partly-ended' ? remainderWords(document, grade) : '';
    return [...endingWords(cause, grade, catalog), reviewed];
  }
  if (cause.kind === 'maybe-ended') {
    const by: Phrase = cause.by === null ? [] : [' bởi ', shortLink(cause.by, catalog)];
    const how = cause.by === null ? 'có thể đã hết hiệu lực' : 'có thể đã bị thay thế';
    return [how, ...by, ', nguồn không cho biết ngày nào'];
  }
  if (cause.kind === 'not-reviewed') return ['chưa có ai rà soát xem còn được áp dụng hay không'];
  if (cause.kind === 'start-uncertain') return [startWords(document)];
  if (state === 'in-force' && grade === 'unverified') {
    return [`${startWords(document)}; chưa thấy văn bản thay thế${reviewedWords(document)}`];
  }
  return [`${startWords(document)}; ${validityGrades[grade].label}`];
}

/** When it begins to apply, as far as sources say: `từ 01/07/2025`, `từ ngày ban hành 28/02/2018`, `ban hành năm 2012`. */
export function startWords(document: LegalDocument): string {
  const { basis } = startOf(document);
  if (basis === 'stated') return `từ ${formatDate(document.inForceFrom!)}`;
  if (basis === 'issue-date') return `từ ngày ban hành ${formatDate(document.date!)}`;
  return basis === 'issue-year' ? `chỉ biết ban hành năm ${document.year}` : 'không rõ ngày ban hành';
}

function endingWords(cause: Ending, grade: ValidityGrade, catalog: Catalog): Phrase {
  // An answer may be weaker than the sources of the event: the day of it was taken from the day of issue.
  const sure =
    cause.evidence === 'stated' && grade === 'inferred'
      ? 'nguồn nêu, ngày suy từ ngày ban hành'
      : validityGrades[cause.evidence].label;
  if (cause.kind === 'end') {
    const when = `${cause.at === 'on' ? 'từ' : 'chậm nhất'} ${formatDate(cause.date)}`;
    return [`hết hiệu lực ${when}, ${endCauses[cause.cause].label}; ${sure}`];
  }
  const verb = relationVerbs[cause.verb].sentencePassive;
  const when = cause.date === null ? ', không rõ từ ngày nào' : ` từ ${formatDate(cause.date)}`;
  const part = cause.part === null ? '' : `, phần: ${cause.part}`;
  return [`${verb} `, shortLink(cause.by, catalog), `${when}${part}; ${sure}`];
}

function remainderWords(document: LegalDocument, grade: ValidityGrade): string {
  return grade === 'unverified' ? `; phần còn lại chưa thấy văn bản thay thế${reviewedWords(document)}` : '';
}

function reviewedWords(document: LegalDocument): string {
  return document.reviewed === null ? '' : `, rà soát đến ${formatDate(document.reviewed)}`;
}

/** Link under the number alone where there is one: the list names the type beside it already. */
function shortLink(id: DocumentId, catalog: Catalog): PhraseLink {
  const document = catalog.graph.documents.get(id);
  const text = document === undefined ? id : (document.symbol ?? documentName(document));
  return { text, path: documentPath(id) };
}
