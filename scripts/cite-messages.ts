// Vietnamese sentences of `npm run cite`.

import { findings, type CheckedCitation, type Finding } from '../src/citation/check-draft.ts';
import { formatFull } from '../src/citation/format.ts';
import type { Catalog } from '../src/corpus/catalog.ts';
import { formatDate } from '../src/domain/iso-date.ts';
import { unverifiedInForceLabel, validityGrades, validityStates } from '../src/domain/vocabulary.ts';
import type { DraftProblem } from '../src/read-draft/draft-text.ts';

export const problemSentences: Readonly<Record<DraftProblem, string>> = {
  unsupported: 'không phải tệp văn bản, .docx hay .pdf; hãy lưu lại dưới dạng .docx',
  'wrong-type': 'nội dung không đúng loại mà đuôi tệp nêu',
  'too-large': 'tệp quá lớn',
  'zip-bomb': 'tệp nén phình to bất thường, không mở',
  encrypted: 'tệp có mật khẩu; hãy bỏ mật khẩu rồi thử lại',
  scanned: 'tệp .pdf chỉ có ảnh chụp, không có chữ; cần bản có chữ',
  damaged: 'tệp hỏng, không đọc được',
  empty: 'tệp không có chữ',
};

const findingSentences: Readonly<Record<Exclude<Finding, 'ended' | 'ambiguous' | 'unknown'>, string>> = {
  'not-yet': 'chưa có hiệu lực vào ngày của văn bản',
  'later-than-text': 'văn bản mang số này trong kho ban hành sau ngày của văn bản đang xét',
  'partly-ended': 'đã hết hiệu lực một phần',
  'date-differs': 'ngày ghi trong văn bản khác ngày trong mục văn bản',
  'type-differs': 'tên loại khác tên loại trong mục văn bản',
  'issuer-differs': 'cơ quan ban hành khác với mục văn bản',
  'title-differs': 'trích yếu khác với mục văn bản',
  'no-date': 'viện dẫn chưa ghi ngày ban hành',
  'validity-unknown': 'chưa xác định được hiệu lực',
};

/** Names that `--fail-on` accepts. */
export const failureNames: readonly string[] = [...findings, 'local'];

/** What the command line prints about one citation, one line a sentence. */
export function describeCitation(citation: CheckedCitation, catalog: Catalog): readonly string[] {
  const { resolution } = citation;
  const lines = [headLine(citation)];
  const document = resolution.id === null ? undefined : catalog.graph.documents.get(resolution.id);
  for (const finding of citation.findings) {
    if (finding === 'ended') lines.push(endedSentence(citation, catalog));
    else if (finding !== 'ambiguous' && finding !== 'unknown')
      lines.push(
        `${findingSentences[finding]}${finding === 'date-differs' && citation.entryDate !== null ? ` (${formatDate(citation.entryDate)})` : ''}`,
      );
  }
  if (document && citation.findings.some((finding) => finding.endsWith('-differs') || finding === 'no-date'))
    lines.push(`viết đủ: ${formatFull(document, catalog.issuers)}`);
  return lines;
}

function headLine({ surface, resolution }: CheckedCitation): string {
  const name = surface.replace(/\s+/g, ' ');
  switch (resolution.kind) {
    case 'resolved':
      return `${name} → ${resolution.id}${stateLabel(resolution.state, resolution.grade)}`;
    case 'ambiguous':
      return `${name} → chưa chắc văn bản nào: ${resolution.candidates.map(({ id }) => id).join(', ')}`;
    case 'local':
      return `${name} → văn bản của địa phương, đơn vị; chưa rõ nơi nào`;
    case 'unknown':
      return `${name} → không có trong kho`;
    default:
      return resolution.kind satisfies never;
  }
}

function stateLabel(
  state: CheckedCitation['resolution']['state'],
  grade: CheckedCitation['resolution']['grade'],
): string {
  if (state === null || grade === null) return '';
  if (grade === 'unverified')
    return state === 'in-force' ? ` · ${unverifiedInForceLabel}` : ` · ${validityStates[state].label}`;
  return ` · ${validityStates[state].label} (${validityGrades[grade].label})`;
}

function endedSentence({ resolution }: CheckedCitation, catalog: Catalog): string {
  const names = resolution.successors.map((id) => {
    const document = catalog.graph.documents.get(id);
    return document === undefined ? id : formatFull(document, catalog.issuers);
  });
  return names.length === 0
    ? 'đã hết hiệu lực vào ngày của văn bản'
    : `đã hết hiệu lực; văn bản thay thế: ${names.join('; ')}`;
}
