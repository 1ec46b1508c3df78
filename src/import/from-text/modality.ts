// What takes the force out of a verb: negation, plan, purpose, question.

import type { Doubt } from './relation.ts';
import type { Sentence } from './sentence.ts';
import type { Subject } from './subject.ts';
import type { VerbGroup } from './verb-groups.ts';

const negation = /(?<!\p{L})(?:không|chưa|chẳng)(?!\p{L}| (?:chỉ|những)(?!\p{L}))/iu;
const plan =
  /(?<!\p{L})(?:sẽ|dự kiến|dự thảo|dự định|kiến nghị|đề nghị|đề xuất|xem xét|nghiên cứu|có thể|sắp|chuẩn bị|nếu|giả sử|lấy ý kiến|góp ý|cần|phải|nên|đang)(?!\p{L})/iu;
const purpose = /(?<!\p{L})(?:nhằm|để)(?!\p{L})/iu;
const draft = /(?<!\p{L})(?:dự thảo|dự kiến|nếu|giả sử|đề án)(?!\p{L})/iu;

/** The doubts that the words before a verb, the sentence's end or a denial in it give. */
export function modality(sentence: Sentence, group: VerbGroup, subject: Subject | undefined): Doubt[] {
  const { plain } = sentence;
  const floor = subject === undefined ? 0 : Math.max(subject.mention.to, subject.mention.from);
  const window = withoutTitle(plain.slice(Math.max(floor, group.from - 80), group.from), subject);
  const clause = window.slice(Math.max(window.lastIndexOf(';'), window.lastIndexOf('.')) + 1);
  const head = subject?.mention.head ?? group.from;
  const lead = plain.slice(Math.max(0, head - 40), head);
  const found: Doubt[] = [];
  if (negation.test(clause) || sentence.denied) found.push('negated');
  // A draft named anywhere before makes everything behind it a draft.
  if (plan.test(clause) || draft.test(lead) || sentence.draftAt < group.from) found.push('planned');
  if (purpose.test(clause)) found.push('purpose');
  if (plain.trimEnd().endsWith('?')) found.push('question');
  return found;
}

// "về những việc không được làm" negates nothing.
function withoutTitle(window: string, subject: Subject | undefined): string {
  const title = subject?.mention.citation.title;
  const plain = title === null || title === undefined ? window : window.replaceAll(title, ' ');
  return plain.replace(/[“"][^”"]{0,400}[”"]?/g, ' ');
}
