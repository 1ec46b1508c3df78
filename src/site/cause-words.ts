// Why a document is in its group on a date, in one short line with the grade in words:
// `bị thay thế bởi 377-QĐ/TW từ 08/10/2025; nêu trong nguồn`.

import type { Catalog } from '../corpus/catalog.ts';
import type { DocumentId, LegalDocument } from '../domain/document.ts';
import { startOf } from '../domain/events.ts';
import { formatDate, previousDay } from '../domain/iso-date.ts';
import type { Validity, ValidityCause } from '../domain/validity.ts';
import { endCauses, relationVerbs, validityGrades, type ValidityGrade } from '../domain/vocabulary.ts';
import { documentName } from './labels.ts';
import type { Phrase, PhraseLink } from './phrase.ts';
import { documentPath } from './urls.ts';

type Ending = Extract<ValidityCause, { kind: 'relation' | 'end' }>;

export interface CauseParts {
  /** Since when, or by what: `bị thay thế bởi 377-QĐ/TW từ 08/10/2025`. */
  readonly cause: Phrase;
  /** How sure that is, and what else to know; may be empty. */
  readonly note: string;
}

/** Cause and grade of a document in one line, for its validity on a date. */
export function causeWords(document: LegalDocument, validity: Validity, catalog: Catalog): Phrase {
  return withNote(causeParts(document, validity, catalog));
}

/** Cause and note as one line. */
export function withNote({ cause, note }: CauseParts): Phrase {
  return note === '' ? cause : [...cause, `; ${note}`];
}

/** Cause and grade of a document apart, as the columns of a list have them. */
export function causeParts(document: LegalDocument, validity: Validity, catalog: Catalog): CauseParts {
  const { state, cause } = validity;
  const notes = [gradeWords(document, validity)];
  if (state === 'in-force' || state === 'partly-ended') {
    notes.push(laterWords(validity), validity.amended ? 'đã được sửa đổi, bổ sung' : '');
  }
  return { cause: causeOf(document, cause, catalog), note: notes.filter((note) => note !== '').join('; ') };
}

function causeOf(document: LegalDocument, cause: ValidityCause, catalog: Catalog): Phrase {
  switch (cause.kind) {
    case 'relation':
    case 'end':
      return endingWords(cause, catalog);
    case 'maybe-ended': {
      if (cause.by === null) return ['có thể đã hết hiệu lực, nguồn không cho biết ngày nào'];
      return ['có thể đã bị thay thế bởi ', shortLink(cause.by, catalog), ', nguồn không cho biết ngày nào'];
    }
    case 'not-reviewed':
      return ['chưa có ai rà soát xem còn được áp dụng hay không'];
    default:
      return [startWords(document)];
  }
}

function gradeWords(document: LegalDocument, { state, grade, cause }: Validity): string {
  if (state === 'unknown') return '';
  const reviewed = document.reviewed === null ? '' : `, rà soát đến ${formatDate(document.reviewed)}`;
  const rest = `chưa thấy văn bản thay thế${reviewed}`;
  if (cause.kind === 'start') return grade === 'unverified' ? rest : validityGrades[grade].label;
  const sure = sureness(cause, grade);
  return state === 'partly-ended' && grade === 'unverified' ? `${sure}; phần còn lại ${rest}` : sure;
}

// An answer may be weaker than the sources of the event: the day of it was taken from the day of issue.
function sureness(cause: ValidityCause, grade: ValidityGrade): string {
  const evidence = 'evidence' in cause ? cause.evidence : 'inferred';
  if (evidence === 'stated' && grade === 'inferred') return 'nguồn nêu, ngày suy từ ngày ban hành';
  return validityGrades[evidence].label;
}

function laterWords({ endsLater }: Validity): string {
  if (endsLater === null || !('date' in endsLater) || endsLater.date === null) return '';
  const dated = endsLater.kind === 'relation' || (endsLater.kind === 'end' && endsLater.at === 'on');
  return dated ? `đến hết ${formatDate(previousDay(endsLater.date))}` : '';
}

/** When it begins to apply, as far as sources say: `từ 01/07/2025`, `từ ngày ban hành 28/02/2018`, `ban hành năm 2012`. */
function startWords(document: LegalDocument): string {
  const { basis } = startOf(document);
  if (basis === 'stated') return `từ ${formatDate(document.inForceFrom!)}`;
  if (basis === 'issue-date') return `từ ngày ban hành ${formatDate(document.date!)}`;
  return basis === 'issue-year' ? `chỉ biết ban hành năm ${document.year}` : 'không rõ ngày ban hành';
}

function endingWords(cause: Ending, catalog: Catalog): Phrase {
  if (cause.kind === 'end') {
    const when = `${cause.at === 'on' ? 'từ' : 'chậm nhất'} ${formatDate(cause.date)}`;
    return [`hết hiệu lực ${when}, ${endCauses[cause.cause].label}`];
  }
  const verb = relationVerbs[cause.verb].sentencePassive;
  const when = cause.date === null ? ', không rõ từ ngày nào' : ` từ ${formatDate(cause.date)}`;
  const part = cause.part === null ? '' : `, phần: ${cause.part}`;
  return [`${verb} `, shortLink(cause.by, catalog), `${when}${part}`];
}

/** Link under the number alone where there is one: the list names the type beside it already. */
function shortLink(id: DocumentId, catalog: Catalog): PhraseLink {
  const document = catalog.graph.documents.get(id);
  const text = document === undefined ? id : (document.symbol ?? documentName(document));
  return { text, path: documentPath(id) };
}
