// Situations near a question, above the results. They come after the results and never hold them up: their words and
// the comparing are loaded when the first question in words has been answered.

import type { IsoDate } from '../domain/iso-date.ts';
import type { GlossaryEntry } from '../search/synonyms.ts';
import type { SituationMatch, SituationRecord } from '../search/situation-match.ts';
import { href } from '../site/href.ts';
import { searchFiles, situationPath } from '../site/urls.ts';
import { once } from './once.ts';
import { need } from './search-form.ts';
import { make } from './words.ts';

export interface SituationsPart {
  readonly hide: () => void;
  /** Shows the one or two nearest. */
  readonly show: (question: NearQuestion, glossary: readonly GlossaryEntry[]) => void;
}

export interface NearQuestion {
  readonly query: string;
  /** Day of the answer: situations about the past are for their years only, unless the words name a year. */
  readonly date: IsoDate;
  /** Day the reader asked for, carried on to the situation; null: today. */
  readonly asked: IsoDate | null;
}

interface Near {
  readonly records: ReadonlyMap<string, SituationRecord>;
  readonly match: (question: NearQuestion) => readonly SituationMatch[];
}

/** The part as the page has it. */
export function openSituationsPart(): SituationsPart {
  const part = need('[data-search-situations]');
  const list = need('[data-search-situation-list]');
  let glossary: readonly GlossaryEntry[] = [];
  const load = once(() => loadNear(glossary));
  let near: Near | undefined;
  let latest = 0;
  const fill = ({ records, match }: Near, question: NearQuestion): void => {
    const found = match(question).flatMap(({ id }) => records.get(id) ?? []);
    list.replaceChildren(
      ...found.map((record) => make('li', '', 'Tình huống: ', situationLink(record, question.asked))),
    );
    part.hidden = found.length === 0;
  };
  return {
    hide() {
      latest += 1;
      part.hidden = true;
    },
    show(question, words) {
      const turn = ++latest;
      glossary = words;
      if (near !== undefined) return fill(near, question);
      part.hidden = true;
      load().then((loaded) => {
        near = loaded;
        // A newer question has been asked meanwhile.
        if (turn === latest) fill(loaded, question);
        // The results stand without them.
      }, console.error);
    },
  };
}

async function loadNear(glossary: readonly GlossaryEntry[]): Promise<Near> {
  const [{ isOfPeriod, makeSituationMatcher, worthShowing }, { readQuestionDate }, response] =
    await Promise.all([
      import('../search/situation-match.ts'),
      import('../search/question-date.ts'),
      fetch(href(searchFiles.situations)),
    ]);
  if (!response.ok) throw new Error(`${searchFiles.situations}: ${response.status}`);
  const all = (await response.json()) as readonly SituationRecord[];
  const match = makeSituationMatcher(all, glossary);
  const records = new Map(all.map((record) => [record.id, record]));
  return {
    records,
    match({ query, date }) {
      const period = readQuestionDate(query).period ?? { from: date, to: date };
      return worthShowing(match(query).filter(({ id }) => isOfPeriod(records.get(id)!, period)));
    },
  };
}

function situationLink({ id, question }: SituationRecord, asked: IsoDate | null): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href(situationPath(id)) + (asked === null ? '' : `?ngay=${asked}`);
  link.textContent = question;
  return link;
}
