// Remarks of research on what sources disagree about, made readable: "nguồn 0" becomes the publisher, code words become Vietnamese.

import { cleanText } from './clean-text.ts';
import type { EntryConflict } from './entry.ts';

const plainWords: readonly (readonly [RegExp, string])[] = [
  [/\(?from general knowledge, no source found\)?/g, 'theo hiểu biết chung, chưa có nguồn'],
  [/'superseded' suy ra/g, 'việc bị thay thế là suy ra'],
  [/'(?:expired|revoked)' suy ra?/g, 'việc hết hiệu lực là suy ra'],
  [/'superseded'/g, 'bị thay thế'],
  [/'expired'|'revoked'/g, 'hết hiệu lực'],
  [/'in-force'/g, 'còn hiệu lực'],
  [/'amended'/g, 'được sửa đổi'],
  [/'guides'/g, 'hướng dẫn'],
];

// First match wins: the narrow words stand before the broad ones.
const fields: readonly (readonly [RegExp, string])[] = [
  [
    /hết hiệu lực|trạng thái|còn hiệu lực|hiệu lực (?:sau|đến|thực tế|không rõ)|không thấy văn bản|chưa (?:tìm )?thấy văn bản|tình trạng/i,
    'end',
  ],
  [/quan hệ|thay thế|thay bằng|câu thay|được sửa đổi/i, 'relations'],
  [/trích yếu|tên văn bản|tên nghị quyết|tên dịch|tên đầy đủ/i, 'title'],
  [/cơ quan ban hành|nơi ban hành|Ban Chấp hành Trung ương|Ban Bí thư suy/i, 'issuer'],
  [/trùng số|cùng số|dùng lại|trùng với|ký hiệu|số hiệu/i, 'symbol'],
  [/hiệu lực \d|hiệu lực từ/i, 'inForceFrom'],
  [/ngày/i, 'date'],
];

/** Conflicts for the front matter; the same sentence is kept once. `names` are publishers by source index. */
export function conflictsOf(
  remarks: readonly string[],
  sourceIds: readonly string[],
  names: readonly string[],
): EntryConflict[] {
  const conflicts = remarks.map((remark): EntryConflict => {
    const cited: string[] = [];
    let says = cleanText(remark).replace(/nguồn (\d+)\b/gi, (whole, digits: string) => {
      const id = sourceIds[Number(digits)];
      if (id === undefined) return whole;
      cited.push(id);
      return names[Number(digits)] ?? whole;
    });
    for (const [pattern, words] of plainWords) says = says.replace(pattern, words);
    const field = fields.find(([pattern]) => pattern.test(says))?.[1] ?? 'other';
    return { field, says, ...(cited.length === 0 ? {} : { sources: [...new Set(cited)] }) };
  });
  return conflicts.filter(
    (conflict, at) => conflicts.findIndex((other) => other.says === conflict.says) === at,
  );
}
