// Bodies and sources that do not exist, as rows of issuers.yaml and of content/sources.

import type { Catalog } from '../../src/corpus/catalog.ts';
import type { Random } from './random.ts';

export interface InventedIssuer {
  readonly slug: string;
  readonly name: string;
  /** Code in symbols: `THU` (thử) and two letters; no real body has such a code. */
  readonly code: string;
  readonly idCode: string;
  readonly level: 'ban-trung-uong';
}

/** A row of content/sources; the fields beside the id are the bench's own business. */
export type InventedSource = Readonly<Record<string, unknown>> & { readonly id: string };

export interface InventedSources {
  /** Rows by file name without its ending. */
  readonly files: ReadonlyMap<string, readonly InventedSource[]>;
  readonly ids: readonly string[];
}

/** That many bodies of one level, up to 676. */
export function inventIssuers(count: number): readonly InventedIssuer[] {
  return Array.from({ length: Math.min(count, 676) }, (_, index) => {
    const letters = String.fromCharCode(65 + Math.floor(index / 26), 65 + (index % 26));
    return {
      slug: `ban-thu-${letters.toLowerCase()}`,
      name: `Ban thử ${letters}`,
      code: `THU${letters}`,
      idCode: `thu${letters.toLowerCase()}`,
      level: 'ban-trung-uong',
    };
  });
}

/** That many sources, four to a publisher, with titles and kinds of the real ones and addresses nobody has. */
export function inventSources(count: number, catalog: Catalog, random: Random): InventedSources {
  const real = [...catalog.sources.values()];
  const files = new Map<string, InventedSource[]>();
  const ids: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const { title, kind, lowTrust } = random.pick(real);
    const publisher = Math.floor(index / 4);
    const id = `thu${publisher}-bai-${index}`;
    const rows = files.get(`thu${publisher}`) ?? [];
    files.set(`thu${publisher}`, rows);
    ids.push(id);
    rows.push({
      id,
      title: withoutSymbols(title),
      publisher: `Trang thử ${publisher}`,
      url: `https://thu${publisher}.example/bai-viet/${index}.html`,
      ...(random.next() < 0.5 ? { published: `20${10 + random.below(15)}-0${1 + random.below(9)}-15` } : {}),
      kind,
      ...(lowTrust ? { trust: 'low' } : {}),
    });
  }
  return { files, ids };
}

/** The words without the symbols of real documents, which an invented corpus does not hold. */
function withoutSymbols(text: string): string {
  return text.replace(/\b\d+\s*-\s*\p{Lu}[\p{L}]*(?:\/\p{L}+)?/gu, 'nêu trên').replace(/\s+/g, ' ');
}
