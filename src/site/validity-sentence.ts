// The answer in whole sentences: the state, since when or by what, and how sure that is.

import type { Catalog } from '../corpus/catalog.ts';
import type { Evidence, LegalDocument } from '../domain/document.ts';
import { changesTo, startOf } from '../domain/events.ts';
import { formatDate } from '../domain/iso-date.ts';
import type { Validity, ValidityCause } from '../domain/validity.ts';
import { endCauses, relationVerbs, unverifiedInForceLabel, validityGrades } from '../domain/vocabulary.ts';
import { documentLink } from './labels.ts';
import { sentenceCase, type Phrase } from './phrase.ts';

/** The browser has the graph without the rest of the catalog. */
type Documents = Pick<Catalog, 'graph'>;
type RelationCause = Extract<ValidityCause, { kind: 'relation' }>;

/** Sentences that say the validity of a document on a date, why, and on what that rests. */
export function validitySentence(document: LegalDocument, validity: Validity, catalog: Documents): Phrase {
  const parts: (Phrase | undefined)[] = [
    mainSentence(document, validity, catalog),
    validity.amended ? ['Đã được sửa đổi, bổ sung hoặc đính chính.'] : undefined,
    validity.endsLater === null ? undefined : laterSentence(document, validity.endsLater, catalog),
  ];
  return parts
    .filter((part) => part !== undefined)
    .flatMap((part, index) => (index === 0 ? part : [' ', ...part]));
}

function mainSentence(document: LegalDocument, validity: Validity, catalog: Documents): Phrase {
  const { cause, state } = validity;
  switch (state) {
    case 'not-yet':
      return [`Chưa có hiệu lực; ${startWords(document)}.`];
    case 'ended':
      return [...sentenceCase(['đã ', ...endingWords(document, cause, catalog)]), '.'];
    case 'partly-ended':
      return [
        'Hết hiệu lực một phần: ',
        ...endingWords(document, cause, catalog),
        '.',
        ...remainder(document, validity),
      ];
    case 'unknown':
      return unknownWords(document, cause, catalog);
    case 'in-force':
      return inForceWords(document, validity);
  }
}

function inForceWords(document: LegalDocument, validity: Validity): Phrase {
  if (validity.grade === 'unverified')
    return [`${unverifiedInForceLabel}${reviewedWords(document)}; ${startWords(document)}.`];
  const attested = document.attested
    .map(({ on }) => on)
    .filter((on) => on >= validity.date)
    .sort()
    .at(-1);
  const seen =
    attested === undefined ? '' : `; nguồn còn coi là đang áp dụng vào ngày ${formatDate(attested)}`;
  const head = validity.grade === 'stated' ? 'Còn hiệu lực' : 'Còn hiệu lực (suy luận)';
  return [`${head}; ${startWords(document)}${seen}.`];
}

/** What is known of the start: `có hiệu lực từ ngày … (nêu trong nguồn)`. */
function startWords(document: LegalDocument): string {
  const { span, basis } = startOf(document);
  switch (basis) {
    case 'stated':
      return `có hiệu lực từ ngày ${formatDate(document.inForceFrom!)} (nêu trong nguồn)`;
    case 'issue-date':
      return `nguồn không nêu ngày có hiệu lực, tính từ ngày ban hành ${formatDate(document.date!)}`;
    case 'issue-year':
      return `chỉ biết năm ban hành ${document.year}`;
    case 'none':
      return span.latest === null
        ? 'không rõ ngày ban hành và ngày có hiệu lực'
        : `không rõ ngày ban hành, đã áp dụng vào ngày ${formatDate(span.latest)}`;
  }
}

function unknownWords(document: LegalDocument, cause: ValidityCause, catalog: Documents): Phrase {
  if (cause.kind === 'start-uncertain') return [`Chưa xác định: ${startWords(document)}.`];
  if (cause.kind === 'maybe-ended') {
    const by: Phrase = cause.by === null ? [] : [' bởi ', documentLink(cause.by, catalog)];
    return ['Chưa xác định: có thể đã hết hiệu lực', ...by, ', nhưng nguồn không cho biết ngày nào.'];
  }
  return [
    `Chưa xác định: chưa có ai rà soát xem văn bản còn được áp dụng hay không; ${startWords(document)}.`,
  ];
}

// `bị thay thế bởi Quy định 377-QĐ/TW từ ngày 08/10/2025 (nêu trong nguồn)`
function endingWords(document: LegalDocument, cause: ValidityCause, catalog: Documents): Phrase {
  if (cause.kind === 'relation') {
    const verb = relationVerbs[cause.verb].sentencePassive;
    const part = cause.part === null ? '' : `, phần: ${cause.part}`;
    const when = cause.date === null ? ', không rõ từ ngày nào' : ` từ ngày ${formatDate(cause.date)}`;
    const basis = relationBasis(document, cause, catalog);
    return [`${verb} `, documentLink(cause.by, catalog), `${when}${part} (${basis})`];
  }
  if (cause.kind === 'end') {
    const day = formatDate(cause.date);
    const when = cause.at === 'on' ? `từ ngày ${day}` : `chậm nhất vào ngày ${day}`;
    const basis =
      document.end === null ? validityGrades[cause.evidence].label : evidenceBasis(document.end.evidence);
    return [`hết hiệu lực ${when}: ${endCauses[cause.cause].label} (${basis})`];
  }
  return ['hết hiệu lực'];
}

// The event has a grade of its own: that of the whole answer may be lower because of what is left of the document.
function relationBasis(document: LegalDocument, cause: RelationCause, catalog: Documents): string {
  for (const { by, grade } of changesTo(document, catalog.graph)) {
    if (by.kind !== 'relation' || by.edge.source !== cause.by || by.edge.relation.verb !== cause.verb)
      continue;
    const { evidence } = by.edge.relation;
    if (evidence.kind === 'inferred' || grade === 'stated') return evidenceBasis(evidence);
    return 'nguồn nêu việc này; ngày suy từ ngày ban hành';
  }
  return validityGrades[cause.evidence].label;
}

// `nêu trong nguồn`, or `suy luận: cùng cơ quan, cùng trích yếu` for a conclusion of the editors.
function evidenceBasis(evidence: Evidence): string {
  const { label } = validityGrades[evidence.kind];
  return evidence.kind === 'inferred' ? `${label}: ${evidence.reason.replace(/\.$/, '')}` : label;
}

function laterSentence(document: LegalDocument, cause: ValidityCause, catalog: Documents): Phrase {
  return ['Về sau ', ...endingWords(document, cause, catalog), '.'];
}

function remainder(document: LegalDocument, validity: Validity): Phrase {
  if (validity.grade !== 'unverified') return [];
  const looked =
    document.reviewed === null ? 'chưa rà soát' : `chưa thấy văn bản thay thế${reviewedWords(document)}`;
  return [` Phần còn lại: ${looked}.`];
}

function reviewedWords(document: LegalDocument): string {
  return document.reviewed === null ? '' : ` (rà soát gần nhất ngày ${formatDate(document.reviewed)})`;
}
