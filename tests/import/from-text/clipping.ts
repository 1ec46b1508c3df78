// A small catalog of invented documents, and what is read in a text against it, as short lines.

import { find } from '../../../src/citation/find.ts';
import { makeResolver } from '../../../src/citation/resolve.ts';
import { buildGraph } from '../../../src/domain/graph.ts';
import type { Issuer, LegalDocument } from '../../../src/domain/document.ts';
import { isoDate } from '../../../src/domain/iso-date.ts';
import { propose } from '../../../src/import/from-text/propose.ts';
import type { Proposal } from '../../../src/import/from-text/proposal.ts';
import { readRelations } from '../../../src/import/from-text/read-relations.ts';
import type { Party } from '../../../src/import/from-text/relation.ts';
import { SourceRegister } from '../../../src/import/source-register.ts';
import { makeDocument, relate, stated } from '../../support/make-document.ts';

const body = (slug: string, name: string, code: string): Issuer => ({
  slug,
  name,
  shortName: null,
  codes: [code],
  idCode: slug.slice('dang-uy-'.length),
  level: 'co-so',
  place: null,
  aliases: [],
});

const issuers = new Map(
  [body('dang-uy-thu', 'Đảng ủy Thử Nghiệm', 'THU'), body('dang-uy-xthu', 'Đảng ủy Thử Xa', 'THU')].map(
    (issuer) => [issuer.slug, issuer] as const,
  ),
);
const terms = [
  {
    slug: 'khoa-xiii',
    ordinal: 'XIII',
    congressFrom: isoDate('2021-01-26'),
    congressTo: isoDate('2021-02-01'),
    firstPlenum: null,
  },
];

const held = (
  id: string,
  date: string,
  symbol: string,
  changes: Partial<Pick<LegalDocument, 'relations'>> = {},
): LegalDocument => makeDocument(id, date, { symbol, issuers: ['dang-uy-thu'], ...changes });

const documents: readonly LegalDocument[] = [
  held('qd-01-thu-2022', '2022-02-08', '01-QĐ/THU'),
  held('qd-02-thu-2023', '2023-03-01', '02-QĐ/THU', { relations: [relate('supersedes', 'qd-01-thu-2022')] }),
  held('qd-03-thu-2024', '2024-04-05', '03-QĐ/THU'),
  held('qd-14-thu-2024', '2024-05-06', '14-QĐ/THU', {
    relations: [
      {
        verb: 'promulgates',
        target: { kind: 'unlisted', name: 'Quy chế làm việc', date: null },
        from: null,
        part: null,
        evidence: stated,
        note: null,
      },
    ],
  }),
];

export const catalog = { graph: buildGraph(documents), issuers, terms };

/** A citation of a document of the invented body. */
export function of(symbol: string, day: string): string {
  const type = symbol.includes('-KL/') ? 'Kết luận' : 'Quy định';
  return `${type} số ${symbol}, ngày ${day} của Đảng ủy Thử Nghiệm`;
}

// Sources of the content: one page of one site.
function register(): SourceRegister {
  const known = {
    id: 'bao-thu-bai-cu',
    title: 'Bài cũ',
    publisher: 'Báo Thử',
    url: 'https://bao-thu.vn/cu.html',
    kind: 'bao',
  };
  return new SourceRegister(new Map([['bao-thu.vn', [known]]]));
}

/** What the text proposes against the catalog above. */
export function proposed(text: string, facts: object = {}): Proposal {
  return propose(text, { file: 'bai.txt', published: '2026-05-01', ...facts }, catalog, register());
}

/** Relations as `! 05-QĐ/THU supersedes 03-QĐ/THU`; `?` and the doubts where it is not sure. */
export function told(text: string): string[] {
  const empty = { graph: buildGraph([]), issuers, terms };
  const citations = makeResolver(empty).resolve(find(text), { date: null });
  const name = (party: Party | null): string => {
    if (party === null) return '-';
    if (party.kind === 'described') return `«${party.words}»`;
    const { antecedent, form } = party.citation;
    const meant =
      form === 'anaphor' && typeof antecedent === 'number' ? citations[antecedent]! : party.citation;
    // The finder takes THU for ThU, the code of a thị ủy.
    return (meant.symbol ?? meant.surface).replace('ThU', 'THU');
  };
  return readRelations(text, citations).relations.map(({ verb, actor, target, part, from, doubts }) =>
    [
      doubts.length === 0 ? '!' : '?',
      name(actor),
      verb,
      name(target),
      ...[part, from].filter((detail) => detail !== null).map((detail) => `(${detail})`),
      ...(doubts.length === 0 ? [] : [doubts.join(',')]),
    ].join(' '),
  );
}
