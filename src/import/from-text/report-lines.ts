// The report on a clipping as lines of text: what is sure first, then what an editor must decide, each with its place.

import { documentTypes, isKeyOf, relationVerbs } from '../../domain/vocabulary.ts';
import { yamlText } from '../entry.ts';
import type { Place, ProposedEntry, ProposedRelation, Proposal, Side } from './proposal.ts';
import {
  contradictionWords,
  doubtWords,
  entryDoubtWords,
  factWords,
  missingWords,
  say,
  type Language,
} from './words.ts';

/** The whole report, one line a string. */
export function reportLines(proposal: Proposal, language: Language): string[] {
  const { entries, relations, facts } = proposal;
  const totals = {
    file: proposal.file,
    citations: proposal.citations,
    entries: entries.length,
    relations: relations.length,
    facts: facts.length,
  };
  const section = (head: Parameters<typeof say>[0], lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', say(head, language), ...lines];
  const entriesOf = (wanted: (entry: ProposedEntry) => boolean) =>
    entries.filter(wanted).flatMap((entry) => entryLines(entry, language));
  const relationsOf = (wanted: (relation: ProposedRelation) => boolean) =>
    relations.filter(wanted).flatMap((relation) => relationLines(relation, proposal, language));
  return [
    say('summary', language, totals),
    ...sourceLines(proposal, language),
    ...section(
      'entries-sure',
      entriesOf(({ sure }) => sure),
    ),
    ...section(
      'entries-unsure',
      entriesOf((entry) => !entry.sure && !mayBeHeld(entry)),
    ),
    ...section('entries-unclear', entriesOf(mayBeHeld)),
    ...section(
      'relations-new',
      relationsOf(({ sure, standing }) => sure && standing === 'new'),
    ),
    ...section(
      'relations-known',
      relationsOf(({ standing, sure }) => standing === 'known' && sure),
    ),
    ...section(
      'relations-against',
      relationsOf(({ standing }) => standing === 'contradicts'),
    ),
    ...section(
      'relations-unsure',
      relationsOf(({ sure, standing }) => !sure && standing !== 'contradicts' && standing !== 'mention'),
    ),
    ...section(
      'mentions',
      relationsOf(({ standing }) => standing === 'mention'),
    ),
    ...section(
      'facts',
      facts.flatMap(({ id, field, stated, held, place }) => [
        `- ${id}, ${factWords[field][language]}: ${stated} ≠ ${held}`,
        ...placeLines([place], language),
      ]),
    ),
  ];
}

// The corpus may hold it already: it is not told as missing.
function mayBeHeld({ doubts }: ProposedEntry): boolean {
  return doubts.includes('several-in-corpus') || doubts.includes('same-symbol-elsewhere');
}

function sourceLines({ source }: Proposal, language: Language): string[] {
  const { entry } = source;
  const what = source.known
    ? say('source-known', language)
    : say('source-new', language, { shelf: source.shelf });
  const fields = source.missing.map((field) => missingWords[field][language]).join(', ');
  const facts = [entry.publisher, entry.published, entry.title, entry.url].filter(
    (fact) => fact !== undefined,
  );
  return [
    '',
    `${say('source', language)}: ${entry.id} (${what})`,
    `    ${facts.join(' · ')}`,
    ...(fields === '' ? [] : [`    ${say('source-missing', language, { fields })}`]),
  ];
}

function entryLines(entry: ProposedEntry, language: Language): string[] {
  const facts = [
    entry.type === null ? null : documentTypes[entry.type].label,
    entry.symbol,
    entry.issued,
    entry.issuer,
    entry.title ?? say('no-title', language),
  ].filter((fact) => fact !== null);
  const doubts = entry.doubts.map((doubt) => entryDoubtWords[doubt][language]).join('; ');
  return [
    `- ${entry.id ?? entry.name}: ${facts.join(' · ')}`,
    ...(doubts === '' ? [] : [`    ${doubts}`]),
    ...(entry.see.length === 0 ? [] : [`    ${say('see', language, { ids: entry.see.join(', ') })}`]),
    ...placeLines(entry.places, language),
  ];
}

/** Places of one proposal that the report shows; all are in the JSON. */
const mostPlaces = 3;

function placeLines(places: readonly Place[], language: Language): string[] {
  return places
    .slice(0, mostPlaces)
    .flatMap((place) => [
      `    ${say('place', language, { line: place.line, column: place.column, start: place.start, end: place.end })}`,
      `      “${place.quote}”`,
    ]);
}

function sideName(side: Side | null): string {
  if (side === null) return '(?)';
  return side.id ?? [side.symbol ?? side.name, side.issued].filter((part) => part !== null).join(', ');
}

function verbWord(verb: string): string {
  return isKeyOf(relationVerbs, verb) ? relationVerbs[verb].sentence : verb;
}

function relationLines(relation: ProposedRelation, proposal: Proposal, language: Language): string[] {
  const { actor, target, verb, part, from, against } = relation;
  const more = [part, from === null ? null : `từ ${from}`].filter((value) => value !== null).join(', ');
  const word = language === 'vi' ? verbWord(verb) : verb;
  const doubts = relation.doubts.map((doubt) => doubtWords[doubt][language]).join('; ');
  return [
    `- ${sideName(actor)} ${word} ${sideName(target)}${more === '' ? '' : ` (${more})`}`,
    ...(doubts === '' ? [] : [`    ${doubts}`]),
    ...(against === null ? [] : [`    ${contradictionWords(against, language, verbWord)}`]),
    ...placeLines(relation.places, language),
    ...pasteLines(relation, proposal, language),
  ];
}

// The exact lines for the entry of the acting document; the importer itself never changes an entry.
function pasteLines(relation: ProposedRelation, { source }: Proposal, language: Language): string[] {
  if (!relation.sure || relation.actor === null || relation.actor.id === null) return [];
  if (relation.standing === 'known') {
    const what = relation.sourceNamed ? 'source-there' : 'add-source';
    return [`    ${say(what, language, { source: source.entry.id })}`];
  }
  const { id, issued } = relation.actor;
  const year = issued?.slice(0, 4) ?? /-(\d{4})$/.exec(id)?.[1] ?? 'nd';
  const file = `documents/${year}/${id}.md`;
  const yaml = relationYaml(relation, source.entry.id);
  return [
    `    ${say('paste', language, { file })}`,
    ...yaml
      .trimEnd()
      .split('\n')
      .map((line) => `      ${line}`),
  ];
}

/** One relation as front matter under `relations:`. */
export function relationYaml({ verb, target, part, from }: ProposedRelation, source: string): string {
  const other =
    target.id !== null
      ? { target: target.id }
      : {
          unlisted: target.symbol ?? target.name,
          ...(target.issued?.length === 10 ? { unlistedDate: target.issued } : {}),
        };
  const row = {
    verb,
    ...other,
    ...(from === null ? {} : { from }),
    ...(part === null ? {} : { part }),
    sources: [source],
  };
  return yamlText({ relations: [row] });
}
