// Everything of ours that does not stand today, or may not, across situations and sessions: what, why, and where.

import { answerOn, freshnessOf, situationUnrest, type Freshness, type Unrest } from '../domain/freshness.ts';
import type { Session } from '../domain/session.ts';
import type { Situation } from '../domain/situation.ts';
import { formatDate } from '../domain/iso-date.ts';
import { comparisonViews } from './comparison-links.ts';
import { plainText, type Phrase, type PhraseLink } from './phrase.ts';
import { emptyLine, unrestPhrases } from './session-parts.ts';
import { freshnessToday } from './session-freshness.ts';
import { sessionsInOrder, situationLink } from './session-view.ts';
import type { Site } from './site.ts';
import { unrestSentence } from './unrest-words.ts';
import { sessionPath } from './urls.ts';

export interface ReviewEntry {
  readonly freshness: Exclude<Freshness, 'stands'>;
  /** `Tình huống`, `Đề cương`, `Câu hỏi trắc nghiệm`… */
  readonly kind: string;
  /** The sentence, question or table itself. */
  readonly text: string;
  /** The page that holds it. */
  readonly page: PhraseLink;
  readonly causes: readonly Phrase[];
}

/** All entries, those that need review first; situations before sessions, each in their own order. */
export function reviewEntries(site: Site): readonly ReviewEntry[] {
  const situations = [...site.catalog.situations.values()].flatMap((one) => situationEntries(one, site));
  const sessions = sessionsInOrder(site).flatMap((session) => sessionEntries(session, site));
  const all = [...situations, ...sessions];
  return (['stale', 'uncertain'] as const).flatMap((wanted) =>
    all.filter(({ freshness }) => freshness === wanted),
  );
}

/** Entries that share a cause: one change of one document often disturbs many sentences. */
export interface ReviewGroup {
  readonly freshness: ReviewEntry['freshness'];
  readonly causes: readonly Phrase[];
  readonly entries: readonly ReviewEntry[];
}

/** The entries by cause, in the order in which the causes first come. */
export function reviewGroups(entries: readonly ReviewEntry[]): readonly ReviewGroup[] {
  const groups = new Map<string, ReviewEntry[]>();
  for (const entry of entries) {
    const key = [entry.freshness, ...entry.causes.map(plainText)].join('\n');
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups.values()].map((own) => ({
    freshness: own[0]!.freshness,
    causes: own[0]!.causes,
    entries: own,
  }));
}

function situationEntries(situation: Situation, site: Site): readonly ReviewEntry[] {
  const { graph } = site.catalog;
  const page = situationLink(situation.id, site);
  const asked = situation.about ?? site.builtOn;
  const when = situation.about === null ? '' : `Vào ngày ${formatDate(asked)}, ngày được hỏi: `;
  const entry = (freshness: ReviewEntry['freshness'], unrest: readonly Unrest[]): ReviewEntry => ({
    freshness,
    kind: 'Tình huống',
    text: situation.question,
    page,
    causes: unrest.map((one) => [when, ...unrestSentence(one, site.catalog, asked)]),
  });
  const stale = situationUnrest(situation, graph, site.builtOn);
  if (stale.length > 0) return [entry('stale', stale)];
  const answer = answerOn(situation, graph, asked);
  return answer?.freshness === 'uncertain' ? [entry('uncertain', answer.unrest)] : [];
}

function sessionEntries(session: Session, site: Site): readonly ReviewEntry[] {
  const found = freshnessToday(session, site);
  const entry = (kind: string, text: string, anchor: string, unrest: readonly Unrest[]): ReviewEntry[] => {
    const freshness = freshnessOf(unrest);
    if (freshness === 'stands') return [];
    const page = { text: session.title, path: `${sessionPath(session.id)}#${anchor}` };
    return [{ freshness, kind, text, page, causes: unrestPhrases(unrest, site) }];
  };
  return [
    ...found.items.flatMap(({ part, item, unrest }) =>
      entry('Đề cương', session.outline[part]?.items[item]?.text ?? '', 'de-cuong', unrest),
    ),
    ...found.questions.flatMap(({ question, unrest }) =>
      entry('Câu hỏi trắc nghiệm', question.text, 'cau-hoi', unrest),
    ),
    ...found.comparisons.flatMap(({ id, unrest }) =>
      entry('Bảng điểm mới', tableTitle(id, site), 'diem-moi', unrest),
    ),
    ...found.situations.map((id): ReviewEntry => {
      const { text } = situationLink(id, site);
      const page = { text: session.title, path: `${sessionPath(session.id)}#thao-luan` };
      const causes: Phrase[] = [['Tình huống được nhắc trong thảo luận cần rà soát.']];
      return { freshness: 'stale', kind: 'Câu hỏi thảo luận', text, page, causes };
    }),
    ...found.lines.map((line): ReviewEntry => {
      const page = { text: session.title, path: `${sessionPath(session.id)}#van-ban` };
      const text = 'Văn bản của buổi';
      return { freshness: 'stale', kind: 'Dòng kế thừa', text, page, causes: [emptyLine(line, site)] };
    }),
  ];
}

function tableTitle(id: string, site: Site): string {
  return comparisonViews(site).find((view) => view.id === id)?.title ?? id;
}
