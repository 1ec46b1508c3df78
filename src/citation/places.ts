// The local bodies a text names with their place. Where it cites "05-NQ/ĐUK" without saying whose, these may tell.

import { plainName } from './evidence.ts';
import { readIssuerName } from './issuers.ts';
import { normalise } from './normalise.ts';
import { hasPlace } from './resolve-local.ts';
import { startScan } from './scan.ts';

/** Characters at the start of a text that are looked at: site, heading and first paragraphs say what it is about. */
const reach = 20_000;
const heads = /(?<![a-z])(?:tinh|thanh|huyen|thi|quan|dang)[ \n](?:uy|bo)(?![a-z])/g;

/** Names of local bodies with a place, as written, each once: "Đảng ủy Khối Doanh nghiệp Trung ương". */
export function placesOf(text: string): readonly string[] {
  const scan = startScan(normalise(text.slice(0, reach)));
  const names = new Map<string, string>();
  for (const match of scan.folded.matchAll(heads)) {
    const body = readIssuerName(scan, match.index);
    if (body?.scope === 'local' && hasPlace(body.name)) names.set(plainName(body.name), body.name);
  }
  return [...names.values()];
}
