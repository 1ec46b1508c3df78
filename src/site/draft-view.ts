// One citation of a draft as the reviewer is told about it: whole sentences, what applies instead, the line to write.

import type { ResolvableCatalogue } from '../citation/catalogue-index.ts';
import type { CheckedCitation, Finding } from '../citation/check-draft.ts';
import { formatFull, issuerNames } from '../citation/format.ts';
import { livingSuccessors } from '../citation/living-successors.ts';
import type { DocumentId, LegalDocument } from '../domain/document.ts';
import { formatDate, parseIsoDate, type IsoDate } from '../domain/iso-date.ts';
import { validityOn } from '../domain/validity.ts';
import { documentTypes } from '../domain/vocabulary.ts';
import { badgeOf, type Badge } from './badge.ts';
import { doubtWords, findingWords, fineLabel, type MarkKind } from './draft-words.ts';
import { documentLink } from './labels.ts';
import type { Phrase } from './phrase.ts';
import { validitySentence } from './validity-sentence.ts';

export interface DraftFinding {
  readonly surface: string;
  readonly start: number;
  readonly end: number;
  readonly resolution: CheckedCitation['resolution']['kind'];
  readonly documentId: DocumentId | null;
  readonly kind: MarkKind;
  /** Labels of what was found, the gravest first; one that says that nothing was. */
  readonly labels: readonly string[];
  /** Validity on the day of the draft; null when it is not known which document is meant. */
  readonly badge: Badge | null;
  /** Which document is meant; empty when that is not known. */
  readonly document: Phrase;
  /** Whole sentences, each on its own. */
  readonly sentences: readonly Phrase[];
  /** What to write instead, in the form of Party documents; empty when nothing is to be changed. */
  readonly corrections: readonly string[];
}

/** Tells about one citation. `date` is the day of the draft; without one, validity is left out. */
export function draftFinding(
  citation: CheckedCitation,
  catalogue: ResolvableCatalogue,
  date: IsoDate | null,
): DraftFinding {
  const { surface, start, end, resolution } = citation;
  const meant = resolution.id === null ? undefined : catalogue.graph.documents.get(resolution.id);
  const found = [...toldOf(citation), ...(resolution.kind === 'local' ? (['local'] as const) : [])];
  const first = found[0];
  const { state, grade } = resolution;
  const living =
    meant === undefined || date === null || state !== 'ended'
      ? []
      : livingSuccessors(catalogue.graph, meant.id, date);
  return {
    surface,
    start,
    end,
    resolution: resolution.kind,
    documentId: resolution.id,
    kind: first === undefined ? 'fine' : findingWords[first].kind,
    labels: first === undefined ? [fineLabel] : found.map((finding) => findingWords[finding].label),
    badge: state === null || grade === null ? null : badgeOf(state, grade),
    document: meant === undefined ? [] : [documentLink(meant.id, catalogue), `: ${meant.title}.`],
    sentences:
      meant === undefined
        ? unresolvedSentences(citation, catalogue)
        : resolvedSentences(citation, meant, living, catalogue, date),
    corrections: corrections(citation, meant, living, catalogue),
  };
}

/** The findings that are told: a document later than the draft is not yet in force anyway. */
export function toldOf({ findings }: CheckedCitation): readonly Finding[] {
  const later = findings.includes('later-than-text');
  return findings.filter((finding) => !later || finding !== 'not-yet');
}

function resolvedSentences(
  citation: CheckedCitation,
  document: LegalDocument,
  living: readonly DocumentId[],
  catalogue: ResolvableCatalogue,
  date: IsoDate | null,
): readonly Phrase[] {
  const sentences: Phrase[] = [];
  if (date !== null) {
    const validity = validityOn(document, catalogue.graph, date);
    sentences.push([`Tại ngày ${formatDate(date)}: `, ...validitySentence(document, validity, catalogue)]);
  }
  for (const finding of citation.findings) {
    const sentence = detailSentence(finding, citation, document, catalogue);
    if (sentence !== '') sentences.push([sentence]);
  }
  if (citation.findings.includes('ended'))
    sentences.push(...laterSuccessors(citation, living, catalogue), [endedAdvice(citation, living)]);
  return sentences;
}

// The sentence of validity names the first successor; by the day of the draft another may stand in its place.
function laterSuccessors(
  { resolution }: CheckedCitation,
  living: readonly DocumentId[],
  catalogue: ResolvableCatalogue,
): readonly Phrase[] {
  if (living.every((id) => resolution.successors.includes(id))) return [];
  return [['Văn bản thay thế ấy nay cũng đã được thay bằng ', ...joined(living, catalogue), '.']];
}

function endedAdvice({ provision }: CheckedCitation, living: readonly DocumentId[]): string {
  const keep = 'Nếu nhắc đến như việc đã qua thì giữ nguyên';
  if (living.length === 0) return `${keep}; nếu làm căn cứ thì cần căn cứ khác.`;
  const pin = provision === null ? '' : ` và đối chiếu lại ${provision}, vì điều khoản có thể đã đổi`;
  return `${keep}; nếu làm căn cứ thì viện dẫn văn bản thay thế${pin}.`;
}

function detailSentence(
  finding: Finding,
  citation: CheckedCitation,
  document: LegalDocument,
  catalogue: ResolvableCatalogue,
): string {
  switch (finding) {
    case 'later-than-text':
      return 'Văn bản này ban hành sau ngày của bản thảo; hãy kiểm tra lại ngày của bản thảo hoặc số ký hiệu.';
    case 'date-differs':
      return dateSentence(citation, document);
    case 'type-differs': {
      const written = citation.type === null ? '' : documentTypes[citation.type].label;
      return `Bản thảo gọi là ${written}; kho ghi đây là ${documentTypes[document.type].label}.`;
    }
    case 'issuer-differs':
      return `Bản thảo ghi là của ${citation.issuer ?? 'cơ quan khác'}; kho ghi là của ${issuerNames(document, catalogue.issuers)}.`;
    case 'title-differs':
      return `Trích yếu trong bản thảo là “${citation.title ?? ''}”; kho ghi “${document.title}”.`;
    case 'no-date':
      return 'Viện dẫn chưa ghi ngày ban hành; số ký hiệu đánh lại từ đầu ở mỗi nhiệm kỳ nên cần ghi ngày.';
    default:
      return '';
  }
}

function dateSentence({ issued }: CheckedCitation, { date, conflicts }: LegalDocument): string {
  const day = parseIsoDate(issued ?? '');
  const written = day === undefined ? `năm ${issued ?? ''}` : `ngày ${formatDate(day)}`;
  const disputed = conflicts.some(({ field }) => field === 'date');
  const doubt = disputed ? ' Các nguồn ghi ngày này khác nhau, xem ở trang văn bản.' : '';
  return `Bản thảo ghi ${written}; kho ghi ${date === null ? 'khác' : `ngày ${formatDate(date)}`}.${doubt}`;
}

function unresolvedSentences(
  { resolution, findings }: CheckedCitation,
  catalogue: ResolvableCatalogue,
): readonly Phrase[] {
  const { kind, candidates } = resolution;
  const names = joined(
    candidates.slice(0, 4).map(({ id }) => id),
    catalogue,
  );
  if (kind === 'local')
    return [['Đây là văn bản của địa phương hoặc đơn vị; bản thảo chưa cho biết của nơi nào.']];
  if (kind === 'unknown') {
    const lacking = 'Kho không có văn bản này, nên chưa thể nói đúng hay sai.';
    if (candidates.length === 0) return [[lacking]];
    const why = findings.includes('later-than-text')
      ? 'Kho chỉ có văn bản cùng số ban hành sau ngày của bản thảo: '
      : 'Kho có văn bản cùng số nhưng không khớp ngày, cơ quan hoặc trích yếu: ';
    return [[lacking], [why, ...names, '. Hãy kiểm tra lại số và ngày.']];
  }
  const reasons = new Set([
    ...resolution.reasons,
    ...(candidates.length === 1 ? candidates.flatMap((candidate) => candidate.reasons) : []),
  ]);
  const doubts = [...reasons].flatMap((reason) => doubtWords[reason] ?? []);
  const why = doubts.length === 0 ? '' : `: ${doubts.join('; ')}`;
  return candidates.length === 1
    ? [['Có thể là ', ...names, `, nhưng chưa đủ căn cứ để nói chắc${why}.`], [askForDay]]
    : [['Chưa rõ là văn bản nào trong số: ', ...names, `${why}.`], [askForDay]];
}

const askForDay = 'Hãy ghi đủ số ký hiệu, ngày ban hành và cơ quan ban hành.';

// `Quy định 57-QĐ/TW (03/05/2007); Quy định …`: a number alone would not tell them apart.
function joined(ids: readonly DocumentId[], catalogue: ResolvableCatalogue): Phrase {
  return ids.flatMap((id, index) => {
    const date = catalogue.graph.documents.get(id)?.date ?? null;
    const day = date === null ? '' : ` (${formatDate(date)})`;
    return [...(index === 0 ? [] : ['; ']), documentLink(id, catalogue), ...(day === '' ? [] : [day])];
  });
}

const worthRewriting: ReadonlySet<Finding> = new Set<Finding>([
  'date-differs',
  'type-differs',
  'issuer-differs',
  'no-date',
]);

/** What replaces an ended document on the day of the draft, else the entry where the draft writes it otherwise. */
function corrections(
  { findings }: CheckedCitation,
  document: LegalDocument | undefined,
  living: readonly DocumentId[],
  { graph, issuers }: ResolvableCatalogue,
): readonly string[] {
  if (document === undefined) return [];
  const ended = findings.includes('ended');
  if (!ended && !findings.some((finding) => worthRewriting.has(finding))) return [];
  return (ended ? living : [document.id])
    .flatMap((id) => graph.documents.get(id) ?? [])
    .map((each) => formatFull(each, issuers));
}
