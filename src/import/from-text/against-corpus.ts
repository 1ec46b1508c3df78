// A relation read in a clipping, held against what the corpus knows: known already, contradicted, or new.

import type { DocumentId } from '../../domain/document.ts';
import { edgesFrom, edgesTo, type Graph } from '../../domain/graph.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import type { RelationVerb } from '../../domain/vocabulary.ts';
import { normaliseSymbol } from '../../domain/symbol.ts';
import { sameTitle } from '../clean-text.ts';
import { isStrong } from './phrases.ts';
import type { Contradiction } from './proposal.ts';

export interface Held {
  readonly standing: 'new' | 'known' | 'contradicts';
  readonly sourceNamed: boolean;
  readonly against: Contradiction | null;
}

const fresh: Held = { standing: 'new', sourceNamed: false, against: null };

/** How the corpus stands to "actor verb target"; both are entries. `source`: id of the clipping's source. */
export function heldAgainst(
  graph: Graph,
  relation: { actor: DocumentId; verb: RelationVerb; target: DocumentId; from: IsoDate | null },
  source: string,
): Held {
  const { actor, verb, target, from } = relation;
  const between = edgesFrom(graph, actor).filter((edge) => edge.target === target);
  const same = between.find((edge) => family(edge.relation.verb) === family(verb));
  if (same !== undefined) {
    const held = same.relation.from;
    const sourceNamed = same.relation.evidence.sources.includes(source);
    if (from !== null && held !== null && held !== from)
      return { standing: 'contradicts', sourceNamed, against: { kind: 'other-day', day: held } };
    return { standing: 'known', sourceNamed, against: null };
  }
  const against = contradiction(graph, relation, between[0]?.relation.verb);
  return against === null ? fresh : { standing: 'contradicts', sourceNamed: false, against };
}

/**
 * The one pair among the documents that two citations may mean which the corpus joins by this verb; null when there is none
 * or more than one. A number alone leaves several documents; a relation that is known tells which.
 */
export function knownPair(
  graph: Graph,
  actors: readonly DocumentId[],
  verb: RelationVerb,
  targets: readonly DocumentId[],
): { readonly actor: DocumentId; readonly target: DocumentId } | null {
  const pairs = actors.flatMap((actor) =>
    edgesFrom(graph, actor)
      .filter((edge) => family(edge.relation.verb) === family(verb) && targets.includes(edge.target))
      .map((edge) => ({ actor, target: edge.target })),
  );
  const [only] = pairs;
  return pairs.length === 1 && only !== undefined ? only : null;
}

/** The same for a target that is no entry: the relation may be written with its name alone (`unlisted`). */
export function heldUnlisted(
  graph: Graph,
  { actor, verb, name }: { actor: DocumentId; verb: RelationVerb; name: string },
  source: string,
): Held {
  const same = graph.documents
    .get(actor)
    ?.relations.find(
      (relation) =>
        relation.target.kind === 'unlisted' &&
        family(relation.verb) === family(verb) &&
        isSameName(relation.target.name, name),
    );
  if (same === undefined) return fresh;
  return { standing: 'known', sourceNamed: same.evidence.sources.includes(source), against: null };
}

function isSameName(a: string, b: string): boolean {
  return normaliseSymbol(a) === normaliseSymbol(b) || sameTitle(a, b);
}

// "thực hiện" and "hướng dẫn thực hiện" say the same thing of a Hướng dẫn; a part is still the same act.
function family(verb: RelationVerb): string {
  if (verb === 'supersedes-part') return 'supersedes';
  return verb === 'guides' || verb === 'based-on' ? 'implements' : verb;
}

function contradiction(
  graph: Graph,
  { actor, verb, target }: { actor: DocumentId; verb: RelationVerb; target: DocumentId },
  between: RelationVerb | undefined,
): Contradiction | null {
  if (!isStrong(verb)) return null;
  const back = edgesFrom(graph, target).find((edge) => edge.target === actor && isStrong(edge.relation.verb));
  if (back !== undefined) return { kind: 'other-way-round' };
  if (between !== undefined && isStrong(between)) return { kind: 'other-verb', verb: between };
  if (verb !== 'supersedes' && verb !== 'repeals') return null;
  const other = edgesTo(graph, target, 'supersedes', 'repeals').find(
    ({ relation }) => relation.part === null,
  );
  return other === undefined ? null : { kind: 'other-successor', by: other.source };
}
