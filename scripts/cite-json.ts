// One citation as `npm run cite --json` prints it.

import type { ResolvedCitation } from '../src/citation/citation.ts';

/** The fixed shape of a citation in JSON; `id`, `candidates`, `state`, `grade`, `successors` only where they hold something. */
export function citationJson(citation: ResolvedCitation): object {
  const { surface, start, end, type, number, symbol, issuer, issued, title, provision, form, resolution } =
    citation;
  const { kind, id, candidates, state, grade, successors } = resolution;
  return {
    surface,
    start,
    end,
    type,
    number,
    symbol,
    issuer,
    issued,
    title,
    provision,
    form,
    resolution: {
      kind,
      ...(id === null ? {} : { id }),
      ...(candidates.length === 0 ? {} : { candidates: candidates.map((candidate) => candidate.id) }),
      ...(state === null ? {} : { state }),
      ...(grade === null ? {} : { grade }),
      ...(successors.length === 0 ? {} : { successors }),
    },
  };
}
