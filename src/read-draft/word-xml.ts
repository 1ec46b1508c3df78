// Text of WordprocessingML, read once from left to right. Only a handful of elements matter; deleted text is left out.

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Plain text of one XML part: paragraphs end with a line end, cells with a tab. */
export function wordXmlText(xml: string): string {
  const out: string[] = [];
  let inText = false;
  let at = 0;
  while (at < xml.length) {
    const open = xml.indexOf('<', at);
    const textEnd = open < 0 ? xml.length : open;
    if (inText && textEnd > at) out.push(decodeEntities(xml.slice(at, textEnd)));
    if (open < 0) break;
    const close = xml.indexOf('>', open);
    if (close < 0) break;
    const tag = xml.slice(open + 1, Math.min(close, open + 40));
    const name = /^\/?[A-Za-z:]{1,30}/.exec(tag)?.[0] ?? '';
    if (name === 'w:t') inText = xml[close - 1] !== '/';
    else if (name === '/w:t') inText = false;
    else out.push(breakOf(name));
    at = close + 1;
  }
  return out
    .join('')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function breakOf(name: string): string {
  switch (name) {
    case '/w:p':
      return '\n\n';
    case 'w:br':
    case 'w:cr':
    case '/w:tr':
      return '\n';
    case 'w:tab':
    case '/w:tc':
      return '\t';
    case 'w:noBreakHyphen':
      return '-';
    default:
      return '';
  }
}

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|([a-z]{2,4}));/g,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return entities[name] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}
