// Lists: members joined by commas or "và" share the type word, the code of the last one, and the tail behind it.
// A member with a tail of its own stops the sharing.

import { issuerCode } from './issuer-codes.ts';
import type { Found } from './found.ts';
import type { Scan } from './scan.ts';
import { typeOfCode } from './type-codes.ts';

// "57, 58", "18-NQ/TW và 19-NQ/TW", "47-QĐ/TW và Quy định số 48-QĐ/TW"; never a sentence between.
const joiner =
  /^[ \n]?(?:,|,?[ \n]?(?:va|cung voi|cung|hoac|lan))[ \n]?(?:va[ \n])?(?:cac[ \n]|nhung[ \n])?(?:so[ \n]?)?$/;
const looseJoiner = /^,?[ \n]?(?:va|cung)[ \n](?:cac[ \n])?$/;

/** A list longer than this is cut: no real one is, and each member names all others. */
const longestGroup = 40;

/** Spreads what the members of each list share. `found` in order of the text. */
export function shareTails(scan: Scan, found: readonly Found[]): void {
  let group: Found[] = [];
  for (const item of found) {
    const last = group.at(-1);
    if (last !== undefined && group.length < longestGroup && isJoined(scan, last, item)) group.push(item);
    else {
      shareInGroup(group);
      group = [item];
    }
  }
  shareInGroup(group);
  for (let i = 0; i + 1 < found.length; i += 1) shareIssuer(scan, found[i]!, found[i + 1]!);
}

function isJoined(scan: Scan, left: Found, right: Found): boolean {
  if (left.tailTo > left.to || right.from - left.to > 24 || right.headFrom < left.to) return false;
  if (left.form === 'anaphor' || right.form === 'anaphor' || right.form === 'named' || left.form === 'named')
    return false;
  return joiner.test(scan.folded.slice(left.to, right.from));
}

function shareInGroup(group: readonly Found[]): void {
  if (group.length < 2) return;
  const head = group[0]!;
  shareType(group);
  shareCode(group);
  const last = group.at(-1)!;
  const tailed = last.tailTo > last.to && group.every((member) => isNumbered(member));
  if (tailed) {
    for (const member of group.slice(0, -1)) {
      if (!sharesIssuer(member, last)) continue;
      member.issuer ??= last.issuer;
      member.term ??= last.term;
      // A code on one side only: the day may be of the other document alone.
      if (member.issuerCode === last.issuerCode) member.issued ??= last.issued;
    }
  }
  const typed = group.filter((member) => member === head || member.listHead === head);
  const joined = tailed ? group : typed.length > 1 ? typed : [];
  for (const member of joined)
    member.shares = [...new Set([...member.shares, ...joined.filter((other) => other !== member)])];
}

const central = ['Bộ Chính trị', 'Ban Bí thư', 'Ban Chấp hành Trung ương'];

// "Quy định 181 và Hướng dẫn 09 của UBKT Trung ương": a body that names its own code issued the last member alone.
function sharesIssuer(member: Found, last: Found): boolean {
  if (member.issuerCode !== null && last.issuerCode !== null) return member.issuerCode === last.issuerCode;
  return member.type === last.type || last.issuer === null || central.includes(last.issuer);
}

function isNumbered(found: Found): boolean {
  return found.digits !== null;
}

function shareType(group: readonly Found[]): void {
  let head = group[0]!;
  for (const member of group.slice(1)) {
    if (member.form === 'full' || member.form === 'plenum' || member.form === 'congress') {
      head = member;
      continue;
    }
    if (member.symbol !== null && member.form === 'bare-symbol' && head.type !== null) {
      const type = typeOfCode(member.symbol.code, head.type, member.symbol.kind === 'state');
      if (type === head.type) {
        member.type = type;
        member.listHead = group[0]!;
      }
    }
  }
}

// "Quyết định 217, 218 – QĐ/TW": the code goes back to the numbers before it.
function shareCode(group: readonly Found[]): void {
  for (let i = group.length - 2; i >= 0; i -= 1) {
    const member = group[i]!;
    const next = group[i + 1]!;
    if (member.form !== 'number' || next.form === 'full' || next.code === null || member.type !== next.type)
      continue;
    member.code = next.code;
    member.issuerCode = next.issuerCode;
    member.issuer ??= issuerCode(next.issuerCode ?? '')?.name ?? null;
    member.listHead ??= group[0]!;
    next.listHead ??= group[0]!;
  }
}

// "Quy định số 07-QĐi/TW, về … và Quy định số 102-QĐ/TW, về … của Bộ Chính trị khóa XII": the issuer serves both.
function shareIssuer(scan: Scan, left: Found, right: Found): void {
  if (
    left.issuer !== null ||
    right.issuer === null ||
    left.title === null ||
    right.title === null ||
    left.issued !== null
  )
    return;
  if (
    left.type !== right.type ||
    left.issuerCode !== right.issuerCode ||
    !isNumbered(left) ||
    !isNumbered(right)
  )
    return;
  if (right.headFrom - left.tailTo > 12 || !looseJoiner.test(scan.folded.slice(left.tailTo, right.headFrom)))
    return;
  left.issuer = right.issuer;
  left.term ??= right.term;
  left.shares = [...left.shares, right];
  right.shares = [...right.shares, left];
}
