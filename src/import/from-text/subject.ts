// The subject of a verb group: the nearest citation on its left, and how firmly the words between tie the two.

import { afterTail, type Mention, type Sentence } from './sentence.ts';
import type { VerbGroup } from './verb-groups.ts';

export interface Subject {
  readonly mention: Mention;
  /** What stands between its tail and the verb, folded. */
  readonly rest: string;
  /** "về việc …": the verb belongs to the title of the document. */
  readonly nominal: boolean;
  readonly linked: boolean;
}

const links = new Set(
  `da se nay duoc bi nham de chinh thuc moi ban hanh co hieu luc tu ke ngay la va cung dong thoi vua thi ky viec ve can
  phai khong chua chang du kien toan bo hoan mot phan khi nen dang nghien cuu xem xet tiep tuc the con truoc day do thay
  vao hoac sap cua so nhung chi dieu noi dung thao luan`.split(/\s+/),
);

/** The nearest citation on the left, and whether only its own tail and words that link stand between. */
export function subjectOf(sentence: Sentence, group: VerbGroup): Subject | undefined {
  const mention = sentence.mentions.findLast(
    ({ to, citation }) => to <= group.from && citation.form !== 'in-title',
  );
  if (mention === undefined || group.from - mention.to > 600) return undefined;
  // "… trái với Quy định số 5 đều bãi bỏ": what ends is not named.
  if (
    /(?:trai|khac|so) voi (?:cac )?$/.test(
      sentence.folded.slice(Math.max(0, mention.head - 20), mention.head),
    )
  )
    return undefined;
  const rest = afterTail(sentence, mention, group.from);
  const words = rest.match(/[a-z]+|[^a-z ]/g) ?? [];
  const nominal = /(?:^|[^a-z])(?:ve|v\/v)(?: viec)?(?: ket qua)?(?: \d+ nam| mot nam)?$/.test(rest);
  const untitled =
    mention.citation.title === null && /^(?:[,:-] ?)*(?:ve|quy dinh ve) [^,;:()]{3,300}$/.test(rest);
  const linked = words.every((word) => links.has(word) || /^[,)(/-]$/.test(word));
  return {
    mention,
    rest,
    nominal,
    linked: linked || (untitled && !nominal) || (nominal && !/[,;]./.test(rest)),
  };
}
