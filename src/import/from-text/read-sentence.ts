// The relations of one sentence: for each verb group its subject by grammar, its objects, and what speaks against it.
// What grammar does not settle is kept with its doubts, never guessed.

import { makeIsoDate, type IsoDate } from '../../domain/iso-date.ts';
import type { RelationVerb } from '../../domain/vocabulary.ts';
import { isStrong } from './phrases.ts';
import type { Doubt, Party, RelationRead } from './relation.ts';
import { modality } from './modality.ts';
import { describedAt, type Mention, type Sentence } from './sentence.ts';
import { subjectOf, type Subject } from './subject.ts';
import { readGroups, type VerbGroup } from './verb-groups.ts';

/** Everything the sentence says of one document acting on another, in the order of its words. */
export function readSentence(sentence: Sentence): RelationRead[] {
  const read: RelationRead[] = [];
  let before: Told | null = null;
  for (const group of readGroups(sentence)) {
    const told: Told | null = tell(sentence, group, before);
    if (told === null) continue;
    read.push(...write(sentence, told));
    before = told;
  }
  return read;
}

/** A group with its sides settled. */
interface Told {
  readonly group: VerbGroup;
  readonly verb: RelationVerb;
  readonly actor: Party | null;
  readonly targets: readonly Party[];
  readonly doubts: readonly Doubt[];
}

function tell(sentence: Sentence, group: VerbGroup, before: Told | null): Told | null {
  const subject = subjectOf(sentence, group);
  if (group.verb === 'promulgates') return tellPromulgates(sentence, group, subject);
  const doubts = modality(sentence, group, subject);
  if (group.passive) return tellPassive(sentence, group, subject, doubts);
  const objects = objectsOf(sentence, group);
  const ending = group.verb === 'repeals' && (objects.length === 0 || endsItself(sentence, group));
  if (ending) return tellEnding(sentence, group, subject, doubts);
  if (objects.length === 0) return null;
  const { actor, doubt } = actorOf(group, subject, before);
  const verb = verbFor(group, actor);
  const event = actor === null && !isStrong(verb) ? ['event' as const] : [];
  const nameless = actor === null && isStrong(verb) ? ['no-actor' as const] : [];
  const mixed = group.mixed ? ['two-verbs' as const] : [];
  return {
    group,
    verb,
    actor,
    targets: objects,
    doubts: [...doubts, ...doubt, ...event, ...nameless, ...mixed],
  };
}

function objectsOf(sentence: Sentence, { objects, described }: VerbGroup): Party[] {
  const named = described === null ? [] : [describedParty(sentence, described)];
  return [...named, ...objects.map(cited)];
}

function describedParty({ plain, original }: Sentence, { from, to }: { from: number; to: number }): Party {
  return {
    kind: 'described',
    words: plain.slice(from, to),
    span: { start: original(from), end: original(to) },
  };
}

function cited({ citation, index }: Mention): Party {
  return { kind: 'cited', citation, index };
}

function actorOf(
  group: VerbGroup,
  subject: Subject | undefined,
  before: Told | null,
): { actor: Party | null; doubt: Doubt[] } {
  if (subject === undefined) return { actor: null, doubt: [] };
  const { mention, rest, linked, nominal } = subject;
  const own = cited(mention);
  const isObject = before !== null && before.targets.some((target) => sameParty(target, own));
  if (isObject && !nominal) {
    // "thay thế Quy định 3 và sửa đổi Quy định 2", "… theo Kết luận 4": the acts share their subject.
    const joined = /^,? ?(?:va|dong thoi|va dong thoi|cung nhu)(?: |$)/.test(rest);
    if (joined && linked) return { actor: before.actor, doubt: [] };
    const relative = rest === '' || /^(?:nay )?(?:de|nham|da|se|duoc ban hanh)?$/.test(rest);
    if (isStrong(group.verb) && relative && before.actor === null) return { actor: own, doubt: [] };
    if (!linked) return { actor: null, doubt: [] };
    const reading = isStrong(before.verb) || before.actor !== null ? before.actor : null;
    if (reading === null && !isStrong(group.verb)) return { actor: null, doubt: [] };
    return { actor: reading ?? own, doubt: ['two-readings'] };
  }
  if (linked) return { actor: own, doubt: [] };
  // A body or another thing is the subject of weak verbs; of strong ones the citation is at least worth a look.
  return isStrong(group.verb) && !rest.includes(';')
    ? { actor: own, doubt: ['far-subject'] }
    : { actor: null, doubt: [] };
}

function sameParty(a: Party, b: Party): boolean {
  return a.kind === 'cited' && b.kind === 'cited' && a.index === b.index;
}

// A Hướng dẫn that carries something out guides it.
function verbFor(group: VerbGroup, actor: Party | null): RelationVerb {
  const carries = group.verb === 'implements' || group.verb === 'based-on';
  const isGuide = actor?.kind === 'cited' && actor.citation.type === 'huong-dan';
  return carries && isGuide ? 'guides' : group.verb;
}

// "Quy định số 3 được thay thế bằng Quy định số 5": what stands behind acts on what stands before.
function tellPassive(
  sentence: Sentence,
  group: VerbGroup,
  subject: Subject | undefined,
  doubts: readonly Doubt[],
): Told | null {
  if (subject === undefined) return null;
  const targets = membersBefore(sentence, subject.mention).map(cited);
  const [agent, ...more] = group.objects;
  const marked = /(?:^| )(?:boi|bang|theo|tai|qua)(?: |$)/.test(
    sentence.folded.slice(group.from, agent?.head ?? group.to),
  );
  const extra: Doubt[] = [];
  if (!subject.linked) extra.push('far-subject');
  if (agent === undefined) extra.push('no-actor');
  else if (!marked || more.length > 0 || !isStrong(group.verb)) extra.push('direction');
  if (agent === undefined && !isStrong(group.verb)) return null;
  if (group.mixed) extra.push('two-verbs');
  return {
    group,
    verb: group.verb,
    actor: agent === undefined ? null : cited(agent),
    targets,
    doubts: [...doubts, ...extra],
  };
}

// "X hết hiệu lực" acts on nothing; "X làm hết hiệu lực Y" does.
function endsItself({ folded }: Sentence, { from }: VerbGroup): boolean {
  return folded.startsWith('het hieu luc', from);
}

// "Quy định số 3 hết hiệu lực kể từ ngày Quy định số 5 có hiệu lực", "… chấm dứt hiệu lực theo Kết luận số 4".
function tellEnding(
  sentence: Sentence,
  group: VerbGroup,
  subject: Subject | undefined,
  doubts: readonly Doubt[],
): Told | null {
  if (subject === undefined) return null;
  const targets = membersBefore(sentence, subject.mention).map(cited);
  const next = sentence.mentions.find(({ from }) => from >= group.to);
  const between = next === undefined ? '' : sentence.folded.slice(group.from, next.head);
  const byStart = / (?:ke )?(?:tu )?(?:ngay|khi)(?: co)? ?(?:cac )?$/.test(between);
  const byAgent = / (?:theo|boi|tai|do) ?(?:cac )?$/.test(between);
  const extra: Doubt[] = byAgent ? [] : [byStart ? 'ended-when' : 'no-actor'];
  if (!subject.linked) extra.push('far-subject');
  return {
    group,
    verb: 'repeals',
    actor: (byStart || byAgent) && next !== undefined ? cited(next) : null,
    targets,
    doubts: [...doubts, ...extra],
  };
}

// The list that ends with a mention: "các Quy định số 1, 2 và 3 được thay thế".
function membersBefore({ folded, mentions }: Sentence, last: Mention): Mention[] {
  const members = [last];
  for (let i = mentions.indexOf(last) - 1; i >= 0; i -= 1) {
    const gap = folded.slice(mentions[i]!.to, members[0]!.head);
    if (
      !/^(?: ?,| ?va| ?cung)? ?(?:va )?(?:cac |so )?$/.test(gap) &&
      !/^[^;.:]{0,80},? va (?:cac )?$/.test(gap)
    )
      break;
    members.unshift(mentions[i]!);
  }
  return members;
}

// "Quy chế … ban hành kèm theo Quyết định số 4", "Quyết định số 4 ban hành (kèm theo) Quy chế …".
function tellPromulgates(sentence: Sentence, group: VerbGroup, subject: Subject | undefined): Told | null {
  const [first] = group.objects;
  const attached = sentence.folded.slice(group.from, group.to).endsWith('kem theo');
  if (
    attached &&
    first !== undefined &&
    ['quyet-dinh', 'cong-van', 'thong-bao'].includes(first.citation.type ?? '')
  ) {
    const target = attachedBefore(sentence, group);
    if (target === null) return null;
    const doubts = modality(sentence, group, undefined);
    return { group, verb: 'promulgates', actor: cited(first), targets: [target], doubts };
  }
  const targets = objectsOf(sentence, group);
  const acts = subject !== undefined && subject.linked && subject.mention.citation.form !== 'plenum';
  if (!acts || targets.length === 0) return null;
  // "Quyết định số 4 được ban hành theo …" says no attachment; a body that issues things is no document.
  if (!attached && group.passive) return null;
  return {
    group,
    verb: 'promulgates',
    actor: cited(subject.mention),
    targets: targets.slice(0, 1),
    doubts: modality(sentence, group, subject),
  };
}

function attachedBefore(sentence: Sentence, group: VerbGroup): Party | null {
  for (let at = Math.max(0, group.from - 160); at < group.from; at += 1) {
    if (sentence.mentions.some(({ from, to }) => at >= from && at < to)) continue;
    const described = describedAt(sentence, at);
    if (described) return describedParty(sentence, described);
  }
  const last = sentence.mentions.findLast(({ to }) => to <= group.from);
  return last === undefined || group.from - last.to > 160 ? null : cited(last);
}

const startDay =
  /(?:ke )?tu (?:ngay )(\d{1,2}) ?(?:[/.-]|thang) ?(\d{1,2}) ?(?:[/.-]|,? ?nam) ?(\d{4})(?!\d)/g;

// Only when the sentence states one day does the day belong to the act.
function dayOf({ folded }: Sentence, verb: RelationVerb): IsoDate | null {
  if (!isStrong(verb)) return null;
  const days = [...folded.matchAll(startDay)];
  const [day] = days;
  if (days.length !== 1 || day === undefined) return null;
  return makeIsoDate(Number(day[3]), Number(day[2]), Number(day[1])) ?? null;
}

function write(sentence: Sentence, { group, verb, actor, targets, doubts }: Told): RelationRead[] {
  const from = dayOf(sentence, verb);
  const phrase = { start: sentence.original(group.from), end: sentence.original(group.to) };
  return targets
    .filter((target) => actor === null || !sameParty(target, actor))
    .map((target) => {
      const provision = target.kind === 'cited' ? target.citation.provision : null;
      const part = provision ?? (group.partly ? 'một phần' : null);
      const nameless = target.kind === 'described' && verb !== 'promulgates' ? ['no-number' as const] : [];
      return {
        verb: verb === 'supersedes' && part !== null ? 'supersedes-part' : verb,
        actor,
        target,
        part,
        from,
        doubts: [...new Set([...doubts, ...nameless])],
        phrase,
        sentence: { start: sentence.start, end: sentence.end },
      };
    });
}
