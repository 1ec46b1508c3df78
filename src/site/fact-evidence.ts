// What a fact or a relation rests on, ready to print: grade, sources with what is known of them, disagreements.

import type { Catalog } from '../corpus/catalog.ts';
import type { Conflict, LegalDocument, Relation, SourceId } from '../domain/document.ts';
import {
  factEvidence,
  isDisagreement,
  relationEvidence,
  type FactEvidence,
  type GradedField,
} from '../domain/evidence-grade.ts';
import { formatDate } from '../domain/iso-date.ts';
import type { EvidenceGrade } from '../domain/vocabulary.ts';
import { sourceLinks } from './evidence.ts';
import { sourceOrigin } from './labels.ts';
import type { Phrase } from './phrase.ts';
import { sourcePath } from './urls.ts';

export interface SourceLine {
  readonly title: string;
  readonly path: string;
  /** `Báo Đồng Nai, 14/03/2022; xem ngày 20/11/2026; độ tin cậy thấp` */
  readonly facts: string;
}

export interface EvidenceView {
  readonly grade: EvidenceGrade;
  /** How the fact rests on what follows; empty when the sources state it plainly. */
  readonly lead: string;
  readonly sources: readonly SourceLine[];
  readonly remarks: readonly { readonly label: string; readonly says: string; readonly from: Phrase }[];
  /** Places in the list of sources of the page, as readers of paper need them: `nguồn 1, 3`; may be empty. */
  readonly numbers: string;
}

/** Evidence of a fact of a document; null where the entry does not state the fact. */
export function factEvidenceView(
  document: LegalDocument,
  field: GradedField,
  catalog: Catalog,
): EvidenceView | null {
  const evidence = factEvidence(document, field, catalog.sources);
  return evidence === null ? null : view(evidence, factLead(evidence), document, catalog);
}

/** Evidence of a relation that `actor` states, for the page of `reader`, which is it or the other document. */
export function relationEvidenceView(
  actor: LegalDocument,
  relation: Relation,
  reader: LegalDocument,
  catalog: Catalog,
): EvidenceView {
  const evidence = relationEvidence(actor, relation, catalog.sources, catalog.graph.documents);
  const lead = evidence.basis === 'reason' ? 'Kết luận của người biên tập, lý do ghi ngay trên.' : '';
  return view(evidence, lead, reader, catalog);
}

function view(evidence: FactEvidence, lead: string, reader: LegalDocument, catalog: Catalog): EvidenceView {
  // All sources of the entry stand at the end of the page; they are not listed again at every fact.
  const ids = evidence.basis === 'entry' && evidence.sources.length > 1 ? [] : evidence.sources;
  const numbers = ids.map((id) => reader.sources.indexOf(id) + 1).filter((number) => number > 0);
  return {
    grade: evidence.grade,
    lead,
    sources: ids.flatMap((id) => sourceLine(id, catalog)),
    remarks: evidence.conflicts.map((conflict) => remark(conflict, catalog)),
    numbers: numbers.length === 0 ? '' : `nguồn ${numbers.join(', ')}`,
  };
}

function factLead({ basis, sources, conflicts }: FactEvidence): string {
  if (basis === 'named') return '';
  if (basis === 'symbol') return 'Đọc từ số ký hiệu, số ký hiệu có nguồn:';
  if (basis === 'none') return 'Mục này chưa có nguồn nào.';
  if (basis === 'reason') {
    return conflicts.length > 0 ? 'Chưa có nguồn nào nêu thẳng.' : 'Kết luận của người biên tập.';
  }
  if (sources.length === 1) return 'Theo nguồn duy nhất của mục:';
  return `Một trong ${sources.length} nguồn ở mục Nguồn của trang nêu; chưa ghi lại nguồn nào.`;
}

function sourceLine(id: SourceId, catalog: Catalog): SourceLine[] {
  const source = catalog.sources.get(id);
  if (source === undefined) return [];
  const facts = [
    sourceOrigin(source),
    source.seen === null ? '' : `xem ngày ${formatDate(source.seen)}`,
    source.lowTrust ? 'độ tin cậy thấp' : '',
  ];
  return [{ title: source.title, path: sourcePath(id), facts: facts.filter((one) => one !== '').join('; ') }];
}

function remark(conflict: Conflict, catalog: Catalog): EvidenceView['remarks'][number] {
  const disagrees = isDisagreement(conflict);
  return {
    label: disagrees ? 'Các nguồn nêu khác nhau' : 'Lưu ý',
    says: conflict.says,
    from: disagrees ? sourceLinks(conflict.sources, catalog) : [],
  };
}
