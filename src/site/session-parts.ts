// Parts of the page of a session: the documents of its lines, its outline, its questions.

import type { DocumentId } from '../domain/document.ts';
import { isInUse, type SessionFreshness, type Unrest } from '../domain/freshness.ts';
import { lineageOf, type Lineage } from '../domain/lineage.ts';
import { branchOf, linesIn, type LineInPeriod } from '../domain/lines-in-period.ts';
import { oneDay } from '../domain/period.ts';
import type { QuizQuestion, Session } from '../domain/session.ts';
import type { RestingLine } from '../domain/situation.ts';
import { choiceLetters, lineRoles, outlineParts, type LineRole } from '../domain/vocabulary.ts';
import { basisLink } from './basis-links.ts';
import { documentRow, type DocumentRow } from './document-row.ts';
import { documentLink } from './labels.ts';
import { plainText, type Phrase, type PhraseLink } from './phrase.ts';
import { answerBasis } from './situation-basis.ts';
import type { Site } from './site.ts';
import { unrestSentence } from './unrest-words.ts';

/** Documents of one role today. */
export interface RoleGroup {
  readonly role: LineRole;
  readonly label: string;
  readonly entries: readonly {
    readonly row: DocumentRow;
    readonly note: string | null;
    /** `Đã được sửa đổi … bởi …`; null: nothing has changed it. */
    readonly changed: Phrase | null;
  }[];
  /** Lines of which the corpus has no document for today. */
  readonly empty: readonly Phrase[];
}

/** The documents that a session rests on today, by role; roles without a line are left out. */
export function roleGroups(session: Session, site: Site): readonly RoleGroup[] {
  const lines = linesIn(session.restsOn, site.catalog.graph, oneDay(site.builtOn));
  return (Object.keys(lineRoles) as LineRole[]).flatMap((role) => {
    const own = lines.filter(({ line }) => line.role === role);
    if (own.length === 0) return [];
    return [
      {
        role,
        label: lineRoles[role].label,
        entries: own.flatMap((line) => entriesOf(line, site)),
        empty: own.filter(({ picks }) => picks.length === 0).map(({ line }) => emptyLine(line, site)),
      },
    ];
  });
}

function entriesOf({ line, picks }: LineInPeriod, site: Site): RoleGroup['entries'] {
  return picks.map(({ document, changedBy }) => ({
    row: documentRow(document, site),
    note: line.note,
    changed:
      changedBy.length === 0
        ? null
        : ['Đã được sửa đổi, đính chính hoặc thay thế một phần bởi ', ...links(changedBy, site), '.'],
  }));
}

/** That no document of a line applies today. */
export function emptyLine(line: RestingLine, site: Site): Phrase {
  return [
    'Kho không có văn bản nào đang áp dụng trong dòng của ',
    documentLink(line.document, site.catalog),
    '.',
  ];
}

function links(ids: readonly DocumentId[], site: Site): Phrase {
  return ids.flatMap((id, index) => [...(index === 0 ? [] : [', ']), documentLink(id, site.catalog)]);
}

/** A line of more members is drawn only when it is the main one. */
const smallLine = 4;

/** The lines of succession to draw: branches of the lines, without sisters; of the lesser ones only short ones. */
export function drawnLines(session: Session, site: Site): readonly Lineage[] {
  const { graph } = site.catalog;
  const met = new Set<DocumentId>();
  return session.restsOn
    .toSorted((a, b) => Number(b.role === 'main') - Number(a.role === 'main'))
    .flatMap(({ document, role }) => {
      if (met.has(document)) return [];
      const ids = branchOf(document, graph);
      const whole = lineageOf(graph, document);
      const members = whole.members.filter(({ id }) => ids.has(id));
      const edges = whole.edges.filter(({ source, target }) => ids.has(source) && ids.has(target));
      for (const { id } of members) met.add(id);
      const drawn = members.length > 1 && (role === 'main' || members.length <= smallLine);
      return drawn ? [{ id: members[0]!.id, members, edges }] : [];
    });
}

export interface OutlineItemView {
  readonly text: string;
  readonly basis: Phrase;
  readonly notes: string | null;
  readonly unrest: readonly Phrase[];
}

export interface OutlinePartView {
  readonly label: string;
  readonly heading: string;
  readonly minutes: number;
  readonly items: readonly OutlineItemView[];
}

/** The outline with what each sentence rests on, and what disturbs it today. */
export function outlineView(
  session: Session,
  freshness: SessionFreshness,
  site: Site,
): readonly OutlinePartView[] {
  return session.outline.map(({ part, heading, minutes, items }, partAt) => ({
    label: outlineParts[part].label,
    heading,
    minutes,
    items: items.map(({ text, basis, notes }, itemAt) => {
      const found = freshness.items.find((entry) => entry.part === partAt && entry.item === itemAt);
      return {
        text,
        basis: answerBasis(basis, site.catalog),
        notes,
        unrest: unrestPhrases(found?.unrest ?? [], site),
      };
    }),
  }));
}

/** A question with its answer and source, ready to print. */
export interface QuestionView {
  readonly id: string;
  readonly text: string;
  readonly options: readonly { readonly letter: string; readonly text: string; readonly right: boolean }[];
  /** `B. Trước 30 ngày`. */
  readonly answer: string;
  readonly why: string;
  readonly source: PhraseLink;
  readonly unrest: readonly Phrase[];
}

/** Questions that may be put, and those whose document ended or changed; an uncertain one may be put, and says so. */
export function questionSets(
  freshness: SessionFreshness,
  site: Site,
): { readonly inUse: readonly QuestionView[]; readonly retired: readonly QuestionView[] } {
  const view = ({ question, unrest }: SessionFreshness['questions'][number]) =>
    questionView(question, unrest, site);
  return {
    inUse: freshness.questions.filter(isInUse).map(view),
    retired: freshness.questions.filter((entry) => !isInUse(entry)).map(view),
  };
}

function questionView(question: QuizQuestion, unrest: readonly Unrest[], site: Site): QuestionView {
  const options = question.options.map((text, index) => ({
    letter: choiceLetters[index] ?? '?',
    text,
    right: index === question.answer,
  }));
  const right = options[question.answer];
  return {
    id: question.id,
    text: question.text,
    options,
    answer: right === undefined ? '' : `${right.letter}. ${right.text}`,
    why: question.why,
    source: basisLink(question.basis, site.catalog),
    unrest: unrestPhrases(unrest, site),
  };
}

/** The sentences of several disturbances on the day of the build. */
export function unrestPhrases(unrest: readonly Unrest[], site: Site): readonly Phrase[] {
  return unrest.map((one) => unrestSentence(one, site.catalog, site.builtOn));
}

/** The same as plain words; null when nothing disturbs. */
export function cautionWords(unrest: readonly Unrest[], site: Site): string | null {
  return unrest.length === 0 ? null : unrestPhrases(unrest, site).map(plainText).join(' ');
}
