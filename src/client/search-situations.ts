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
  /** Shows the one or two nearest; `asked` is the day asked for, carried on to the situation. */
  readonly show: (query: string, asked: IsoDate | null, glossary: readonly GlossaryEntry[]) => void;
}

interface Near {
  readonly records: ReadonlyMap<string, SituationRecord>;
  readonly match: (query: string) => readonly SituationMatch[];
}

/** The part as the page has it. */
export function openSituationsPart(): SituationsPart {
  const part = need('[data-search-situations]');
  const list = need('[data-search-situation-list]');
  let glossary: readonly GlossaryEntry[] = [];
  const load = once(() => loadNear(glossary));
  let near: Near | undefined;
  let latest = 0;
  const fill = ({ records, match }: Near, query: string, asked: IsoDate | null): void => {
    const found = match(query).flatMap(({ id }) => records.get(id) ?? []);
    list.replaceChildren(
      ...found.map((record) => make('li', '', 'Tình huống: ', situationLink(record, asked))),
    );
    part.hidden = found.length === 0;
  };
  return {
    hide() {
      latest += 1;
      part.hidden = true;
    },
    show(query, asked, words) {
      const turn = ++latest;
      glossary = words;
      if (near !== undefined) return fill(near, query, asked);
      part.hidden = true;
      load().then((loaded) => {
        near = loaded;
        // A newer question has been asked meanwhile.
        if (turn === latest) fill(loaded, query, asked);
        // The results stand without them.
      }, console.error);
    },
  };
}

async function loadNear(glossary: readonly GlossaryEntry[]): Promise<Near> {
  const [{ makeSituationMatcher, worthShowing }, response] = await Promise.all([
    import('../search/situation-match.ts'),
    fetch(href(searchFiles.situations)),
  ]);
  if (!response.ok) throw new Error(`${searchFiles.situations}: ${response.status}`);
  const all = (await response.json()) as readonly SituationRecord[];
  const match = makeSituationMatcher(all, glossary);
  return {
    records: new Map(all.map((record) => [record.id, record])),
    match: (query) => worthShowing(match(query)),
  };
}

function situationLink({ id, question }: SituationRecord, asked: IsoDate | null): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href(situationPath(id)) + (asked === null ? '' : `?ngay=${asked}`);
  link.textContent = question;
  return link;
}
