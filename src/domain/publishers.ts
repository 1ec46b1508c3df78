// Which names stand for one publisher, and which for none: two pages of one house, or two copies of one text, do not
// check each other. Names are in small letters, as sources give them.

/** Names of each house that prints under several. Another corpus adds the publishers of its own sources. */
const houses: readonly (readonly string[])[] = [
  ['thư viện pháp luật', 'lawnet', 'thư viện nhà đất', 'dân luật', 'thư ký luật', 'nhansu.vn'],
  ['ttxvn', 'thông tấn xã việt nam', 'vietnamplus', 'báo tin tức', 'vnews'],
  ['vov', 'vov4', 'vov world', 'vtc news'],
  ['vtv', 'vtv8'],
  ['tạp chí cộng sản', 'tccs'],
  ['báo quân đội nhân dân', 'qđnd'],
  ['báo điện tử đcsvn', 'đcsvn', 'tư liệu văn kiện đcsvn'],
];

// Pages that gather what others wrote, or where anybody puts a copy: without a name in brackets nobody knows whose.
const nobody = new Set([
  '',
  'không rõ',
  'báo mới',
  'vietnam.vn',
  'việt báo',
  'scribd',
  '123doc',
  'tài liệu tham khảo',
]);

const houseOf = new Map(houses.flatMap((names) => names.map((name) => [name, names[0] ?? name] as const)));

/**
 * The publishers that stand behind a name as sources give it, each by one name of its house; empty when it is not known
 * whose words they are. `Vietnam.vn (Báo Bình Định)` and `Báo Mới / VNEWS` print what somebody else wrote: both names
 * count. A bracket in small letters, `(bản sao)`, names nobody.
 */
export function publishersNamed(written: string): readonly string[] {
  const brackets = [...written.matchAll(/\(([^)]*)\)/g)].flatMap(([, text]) =>
    text !== undefined && /^\p{Lu}/u.test(text) ? [text] : [],
  );
  return [...written.replace(/\([^)]*\)/g, '').split(' / '), ...brackets]
    .map((name) => name.normalize('NFC').trim().toLowerCase())
    .filter((name) => !nobody.has(name))
    .map((name) => houseOf.get(name) ?? name);
}
