// From the text of a clipping to a list that an editor reviews: new entries, the source, relations, differing facts.
// Pure: it reads no file and writes none.

import type { ResolvedCitation } from '../../citation/citation.ts';
import { find } from '../../citation/find.ts';
import { placesOf } from '../../citation/places.ts';
import { makeResolver } from '../../citation/resolve.ts';
import type { Catalog } from '../../corpus/catalog.ts';
import type { DocumentId } from '../../domain/document.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { documentTypes, type RelationVerb } from '../../domain/vocabulary.ts';
import { cleanText } from '../clean-text.ts';
import type { SourceRegister } from '../source-register.ts';
import { heldAgainst, heldUnlisted, knownPair, type Held } from './against-corpus.ts';
import { clippingSource, type ClippingFacts } from './clipping-source.ts';
import { newEntries } from './new-entries.ts';
import { makeQuotes, type PlaceOf } from './places.ts';
import type {
  DifferingFact,
  Place,
  ProposedEntry,
  ProposedRelation,
  Proposal,
  RelationStanding,
  Side,
} from './proposal.ts';
import { readRelations } from './read-relations.ts';
import type { Doubt, Party, RelationRead } from './relation.ts';

type Known = Pick<Catalog, 'graph' | 'issuers' | 'terms'>;

/**
 * Everything a clipping proposes, each with the places of its words. `register` knows the sources of the content.
 * Nothing is sure that rests on a doubt; what is not sure is listed with its doubts.
 */
export function propose(
  text: string,
  facts: ClippingFacts,
  catalog: Known,
  register: SourceRegister,
): Proposal {
  const source = clippingSource(text, facts, register);
  const citations = makeResolver(catalog).resolve(find(text), { date: source.day, places: placesOf(text) });
  const { relations, sentences } = readRelations(text, citations);
  const placeOf = makeQuotes(text, sentences);
  const entries = newEntries(citations, catalog, source.day).map((entry): ProposedEntry => ({
    ...entry,
    sure: entry.doubts.length === 0,
    places: entry.citations.map((index) => placeOf(citations[index]!)),
  }));
  const sides = makeSides(citations, entries, catalog);
  return {
    file: facts.file,
    source,
    citations: citations.length,
    entries,
    relations: mergeSame(
      relations
        .map((relation) => proposeRelation(relation, sides, catalog, source.entry.id, placeOf))
        .filter(({ actor, target }) => actor === null || target.id === null || actor.id !== target.id),
    ),
    facts: citations.flatMap((citation) => differingFacts(citation, catalog, placeOf)),
  };
}

// With such a doubt the derived id may be that of a document which does not exist.
function mayBeAnother({ doubts }: ProposedEntry): boolean {
  return doubts.some((doubt) =>
    ['several-in-corpus', 'same-symbol-elsewhere', 'slip', 'no-date'].includes(doubt),
  );
}

interface Sides {
  /** Documents that a party may be: the one it is, or several when the text leaves it open. */
  readonly candidates: (party: Party) => readonly DocumentId[];
  readonly held: (id: DocumentId) => Side;
  readonly of: (party: Party) => Side;
  /** Doubts about which document a party is. */
  readonly doubts: (party: Party) => readonly Doubt[];
}

function makeSides(
  citations: readonly ResolvedCitation[],
  entries: readonly ProposedEntry[],
  catalog: Known,
): Sides {
  const entryOf = new Map(
    entries.flatMap((entry) => entry.citations.map((index) => [index, entry] as const)),
  );
  const settle = (party: Party & { kind: 'cited' }): { citation: ResolvedCitation; index: number } => {
    const { antecedent, form } = party.citation;
    if (form !== 'anaphor' || typeof antecedent !== 'number') return party;
    return { citation: citations[antecedent] ?? party.citation, index: antecedent };
  };
  const of = (party: Party): Side => {
    if (party.kind === 'described')
      return { id: null, inCorpus: false, name: cleanText(party.words), symbol: null, issued: null };
    const { citation, index } = settle(party);
    const held =
      citation.resolution.id === null ? undefined : catalog.graph.documents.get(citation.resolution.id);
    const entry = entryOf.get(index);
    return {
      id: held?.id ?? (entry === undefined || mayBeAnother(entry) ? null : entry.id),
      inCorpus: held !== undefined,
      name: cleanText(citation.surface),
      symbol: held?.symbol ?? citation.symbol,
      issued: held?.date ?? entry?.issued ?? citation.issued,
    };
  };
  const doubts = (party: Party): readonly Doubt[] => {
    if (party.kind === 'described') return [];
    const { citation, index } = settle(party);
    if (citation.resolution.id !== null) return [];
    const entry = entryOf.get(index);
    if (entry === undefined || entry.symbol === null) return ['which-document'];
    const blocking = entry.doubts.filter((doubt) => doubt !== 'no-date' && doubt !== 'no-issuer');
    if (blocking.length > 0) return ['which-document'];
    return entry.issued?.length === 10 ? [] : ['not-dated'];
  };
  const candidates = (party: Party): readonly DocumentId[] => {
    if (party.kind === 'described') return [];
    const { resolution } = settle(party).citation;
    if (resolution.id !== null) return [resolution.id];
    return resolution.kind === 'ambiguous' ? resolution.candidates.map(({ id }) => id) : [];
  };
  const held = (id: DocumentId): Side => {
    const { symbol, date, title } = catalog.graph.documents.get(id)!;
    return { id, inCorpus: true, name: symbol ?? title, symbol, issued: date };
  };
  return { of, doubts, candidates, held };
}

function proposeRelation(
  relation: RelationRead,
  sides: Sides,
  catalog: Known,
  source: string,
  placeOf: PlaceOf,
): ProposedRelation {
  const pair =
    relation.actor === null
      ? null
      : knownPair(
          catalog.graph,
          sides.candidates(relation.actor),
          relation.verb,
          sides.candidates(relation.target),
        );
  const actor =
    pair !== null ? sides.held(pair.actor) : relation.actor === null ? null : sides.of(relation.actor);
  const target = pair === null ? sides.of(relation.target) : sides.held(pair.target);
  const unclear = pair === null ? [relation.actor, relation.target] : [];
  const doubts = new Set<Doubt>([
    ...relation.doubts,
    ...unclear.flatMap((party) => (party === null ? [] : sides.doubts(party))),
  ]);
  const isOlder =
    actor?.issued?.length === 10 && target.issued?.length === 10 && actor.issued < target.issued;
  if (isOlder) doubts.add('acts-backwards');
  const { verb, part, from } = relation;
  const held = actor === null ? null : standingOf({ actor, verb, target, from }, catalog, source);
  const standing: RelationStanding = doubts.has('event') ? 'mention' : (held?.standing ?? 'new');
  return {
    verb,
    actor,
    target,
    part,
    from,
    doubts: [...doubts],
    sure: doubts.size === 0 && standing !== 'contradicts',
    standing,
    sourceNamed: held?.sourceNamed ?? false,
    against: held?.against ?? null,
    places: [placeOf({ start: relation.phrase.start, end: endOf(relation) })],
  };
}

function standingOf(
  relation: { actor: Side; verb: RelationVerb; target: Side; from: IsoDate | null },
  { graph }: Known,
  source: string,
): Held | null {
  const { actor, verb, target, from } = relation;
  if (!actor.inCorpus || actor.id === null) return null;
  return target.inCorpus && target.id !== null
    ? heldAgainst(graph, { actor: actor.id, verb, target: target.id, from }, source)
    : heldUnlisted(graph, { actor: actor.id, verb, name: target.symbol ?? target.name }, source);
}

// From the phrase to the end of what it acts on, so that the quotation shows both.
function endOf({ phrase, target }: RelationRead): number {
  const end = target.kind === 'cited' ? target.citation.end : target.span.end;
  return Math.max(end, phrase.end);
}

// The same thing said twice is one proposal with two places.
function mergeSame(relations: readonly ProposedRelation[]): ProposedRelation[] {
  const merged = new Map<string, { relation: ProposedRelation; places: Place[] }>();
  for (const relation of relations) {
    const { verb, actor, target, part, doubts } = relation;
    const key = [verb, sideKey(actor), sideKey(target), part, doubts.join()].join('|');
    const first = merged.get(key);
    if (first === undefined) merged.set(key, { relation, places: [...relation.places] });
    else first.places.push(...relation.places);
  }
  return [...merged.values()].map(({ relation, places }) => ({ ...relation, places }));
}

function sideKey(side: Side | null): string {
  return side === null ? '' : (side.id ?? `${side.symbol ?? side.name} ${side.issued ?? ''}`);
}

function differingFacts(
  citation: ResolvedCitation,
  { graph, issuers }: Known,
  placeOf: PlaceOf,
): DifferingFact[] {
  const { resolution } = citation;
  const document = resolution.id === null ? undefined : graph.documents.get(resolution.id);
  if (document === undefined || citation.form === 'anaphor') return [];
  const names = document.issuers.map((slug) => issuers.get(slug)?.name ?? slug).join(', ');
  const type = citation.type === null ? null : documentTypes[citation.type].label;
  const pairs = [
    ['date-differs', 'date', citation.issued, document.date],
    ['type-differs', 'type', type, documentTypes[document.type].label],
    ['issuer-differs', 'issuer', citation.issuer, names],
    ['title-differs', 'title', citation.title, document.title],
  ] as const;
  return pairs.flatMap(([reason, field, stated, held]) =>
    resolution.reasons.includes(reason) && stated !== null && held !== null
      ? [{ id: document.id, field, stated, held, place: placeOf(citation) }]
      : [],
  );
}
