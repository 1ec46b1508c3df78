// What the search page knows of each situation: the words to compare a question with.

import type { SituationRecord } from '../search/situation-match.ts';
import type { Site } from './site.ts';

/** All situations as records, in the order of their ids. */
export function situationRecords({ catalog }: Site): readonly SituationRecord[] {
  return [...catalog.situations.values()].map(({ id, question, alsoAsked, about }) => ({
    id,
    question,
    alsoAsked,
    about,
  }));
}
