// Resolves documents of provinces, districts, communes, firms: thousands of bodies share a code, so the place must be
// stated, by the citation or by the text around it.

import type { IssuerLevel } from '../domain/vocabulary.ts';
import type { CatalogueIndex, Entry } from './catalogue-index.ts';
import type { Citation, Resolution } from './citation.ts';
import { plainName, weigh } from './evidence.ts';
import { ambiguous, candidatesOf, local, reasonsOf, resolved, typeReason, unknown } from './verdict.ts';

/** Names of local bodies and places that the text states, without marks. */
export type Places = ReadonlySet<string>;

/** Words of a body's name that are no place. */
const general =
  /^(?:ban thuong vu|ban chap hanh|btv|bch|thuong truc|ban to chuc|ban tuyen giao|uy ban kiem tra|van phong)? ?(?:tinh uy|thanh uy|huyen uy|thi uy|quan uy|dang uy|dang bo|chi bo|dang doan|tinh doan|ubnd|hdnd)?(?: (?:tinh|huyen|thanh pho|quan|thi xa|xa|phuong|khoi))?$/;

/** Whether a local body is named with its place: "Tỉnh ủy Bình Thuận", not "Ban Thường vụ Tỉnh ủy". */
export function hasPlace(issuer: string): boolean {
  return !general.test(plainName(issuer).trim());
}

/**
 * Resolves among entries of the same symbol: the place must agree, and a date or a title prove the rest. `ownCode`: only
 * the catalog knows the code, so it is that of its body, which needs no place unless it is a local one.
 */
export function resolveLocal(
  index: CatalogueIndex,
  citation: Citation,
  entries: readonly Entry[],
  { places, ownCode }: { readonly places: Places; readonly ownCode: boolean },
): Resolution {
  const stated = citation.issuer !== null && hasPlace(citation.issuer);
  const here = entries.filter(
    (entry) =>
      isNamed(entry, citation.issuer, stated, places) || (ownCode && !stated && isOfWholeCountry(entry)),
  );
  if (here.length === 0) return stated && entries.length === 0 ? unknown() : local();
  const evidence = here.map((entry) => weigh(index, citation, entry));
  // With the place in the citation itself the year is enough where the entry has no day.
  const proven = evidence.filter(
    ({ date, title, year }) =>
      date === 'equal' ||
      (date === 'none' &&
        (title === 'agrees' || (stated && year === 'equal' && citation.issued?.length === 10))),
  );
  const [only] = proven;
  if (proven.length === 1 && only)
    return resolved(only.entry, [...reasonsOf(only), ...typeReason(citation, only.entry)]);
  return evidence.every(({ date }) => date === 'differs' || date === 'same-term')
    ? unknown(candidatesOf(evidence))
    : ambiguous(candidatesOf(evidence), ['no-date']);
}

const localLevels: readonly IssuerLevel[] = ['tinh', 'huyen', 'co-so'];

function isOfWholeCountry({ issuers }: Entry): boolean {
  return issuers.length > 0 && issuers.every(({ level }) => !localLevels.includes(level));
}

function isNamed({ issuers }: Entry, issuer: string | null, stated: boolean, places: Places): boolean {
  const names = issuers.flatMap(({ name, place, aliases }) =>
    [name, ...aliases].map((each) => ({
      name: plainName(each),
      place: place === null ? '' : plainName(place),
    })),
  );
  if (stated) {
    const body = plainName(issuer!);
    return names.some(
      ({ name, place }) =>
        (place !== '' && body.includes(place)) || body.includes(tail(name)) || name.includes(tail(body)),
    );
  }
  return names.some(({ name, place }) =>
    [...places].some((each) => (place !== '' && each.includes(place)) || each.includes(tail(name))),
  );
}

// "ban thuong vu dang uy khoi doanh nghiep trung uong" → "dang uy khoi doanh nghiep trung uong"
function tail(name: string): string {
  return name.replace(/^(?:ban thuong vu|ban chap hanh|btv|bch|thuong truc) /, '');
}
