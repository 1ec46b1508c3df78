// The frame of every page; what is the same everywhere is made once.
import { each, text } from './words.js';

const fonts = [
  'noto-serif-latin.BY3vCW1c',
  'noto-serif-vietnamese.A3FUUa_f',
  'noto-sans-latin.CloH49D2',
  'noto-sans-vietnamese.Bd939q05',
];
const sheets = [
  '_id_.D7ulz5AH',
  'document.1l4LifCx',
  'Page.Dfeo_VDS',
  'ComparisonLinks.DCEKbZyr',
  'lineage-view.CsfjLYh0',
];
const headLinks = `<link rel="search" type="application/opensearchdescription+xml" title="Hiệu lực" href="/opensearch.xml"><link rel="alternate" type="application/atom+xml" title="Hiệu lực: thay đổi" href="/thay-doi.xml"><link rel="icon" href="/bieu-tuong.svg" type="image/svg+xml"><link rel="manifest" href="/hieu-luc.webmanifest"><meta name="theme-color" content="#fbfaf7" media="(prefers-color-scheme: light)"><meta name="theme-color" content="#191714" media="(prefers-color-scheme: dark)">${each(fonts, (font) => `<link rel="preload" href="/_tep/${font}.woff2" as="font" type="font/woff2" crossorigin>`)}`;
const policy = `<meta http-equiv="content-security-policy" content="default-src 'none';connect-src 'self';img-src 'self';font-src 'self';worker-src 'self';manifest-src 'self';form-action 'self';base-uri 'none'; script-src 'self' 'wasm-unsafe-eval' 'sha256-BF0290pkb3jxQsE7z00xR8Imp8X34FLC88L0lkMnrGw=' 'sha256-QzWFZi+FLIx23tnm9SBU4aEgx4x8DsuASP07mfqol/c=' 'sha256-0chmwFk0zaA528yFfGV7J9ppIpdfTPPULncDF3WG7Zs=' 'sha256-eIXWvAmxkr251LJZkjniEK5LcPF3NkapbJepohwYRIc=' 'sha256-Q2BPg90ZMplYY+FSdApNErhpWafg2hcRRbndmvxuL/Q='; style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';">${each(sheets, (sheet) => `<link rel="stylesheet" href="/_tep/${sheet}.css">`)}`;
const sections = [
  ['tra-cuu', 'Tra cứu'],
  ['tinh-huong', 'Tình huống'],
  ['van-ban', 'Văn bản'],
  ['chuyen-de', 'Chuyên đề'],
  ['co-quan', 'Cơ quan', true],
  ['tap-huan', 'Tập huấn', true],
  ['kiem-tra-vien-dan', 'Kiểm tra viện dẫn', true],
];
const heads = new Map();
const headOf = (section) => {
  if (!heads.has(section))
    heads.set(
      section,
      `<header class="site-head"><div class="frame"><a class="wordmark" href="/">Hiệu lực</a><nav class="site-nav" aria-label="Chính"><ul>${each(sections, ([path, words, wide]) => `<li${wide ? ' class="wide-only"' : ''}><a href="/${path}/"${path === section ? ' aria-current="page"' : ''}>${words}</a></li>`)}</ul></nav><form class="quick" role="search" action="/tra-cuu/"><input class="field" type="search" name="q" aria-label="Số ký hiệu hoặc từ khóa" placeholder="Số ký hiệu hoặc từ khóa ( / )" autocomplete="off" data-search-box></form></div></header>`,
    );
  return heads.get(section);
};
const footLinks = [
  ['dan-duong', 'Bộ hỏi dẫn đường'],
  ['tap-huan', 'Tập huấn'],
  ['co-quan', 'Cơ quan'],
  ['kiem-tra-vien-dan', 'Kiểm tra viện dẫn'],
  ['danh-muc', 'Danh mục theo ngày'],
  ['thay-doi', 'Thay đổi'],
  ['vien-dan-het-hieu-luc', 'Viện dẫn hết hiệu lực'],
  ['dong-ke-thua', 'Dòng kế thừa'],
  ['so-sanh', 'So sánh cũ và mới'],
  ['nguon', 'Nguồn'],
  ['api', 'Dữ liệu mở'],
  ['huong-dan-bien-tap', 'Hướng dẫn biên tập'],
  ['pham-vi', 'Phạm vi của kho'],
  ['ngoai-tuyen', 'Dùng ngoại tuyến'],
  ['gioi-thieu', 'Giới thiệu'],
  ['hieu-luc', 'Cách xác định hiệu lực'],
];
const foot = `<ul>${each(footLinks, ([path, words]) => `<li><a href="/${path}/">${words}</a></li>`)}</ul>`;
const ids = ['url', 'item', 'license', 'contentUrl', 'isPartOf', 'citation', 'eli:cites', 'eli:repealed_by'];
const days = ['legislationDate', 'legislationDateOfApplicability', 'dateModified'];
const context = {
  '@vocab': 'https://schema.org/',
  eli: 'http://data.europa.eu/eli/ontology#',
  legislationLegalForce: { '@type': '@vocab' },
  ...Object.fromEntries(ids.map((name) => [name, { '@type': '@id' }])),
  ...Object.fromEntries(days.map((name) => [name, { '@type': 'Date' }])),
};

const linkedData = ({ path, name, description, crumbs, about }, { built }) =>
  JSON.stringify({
    '@context': context,
    '@type': 'WebPage',
    '@id': `${path}#trang`,
    url: path,
    name,
    inLanguage: 'vi',
    isPartOf: '/#kho',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    dateModified: built,
    breadcrumb: {
      '@type': 'BreadcrumbList',
      itemListElement: [...crumbs, [name, path]].map(([words, item], index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: words,
        item,
      })),
    },
    ...(about ? { mainEntity: about } : { description }),
  }).replaceAll('<', '\\u003c');

/** A whole page. `crumbs` are pairs of words and path. */
export function frame({ path, name, description = '', crumbs = [], about, print, id, main }, { words: day }) {
  const section = path.split('/')[1];
  return `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${text(name)} · Hiệu lực</title>${description ? `<meta name="description" content="${text(description)}">` : ''}<link rel="canonical" href="${path}">${headLinks}<script type="application/ld+json">${linkedData({ path, name, description, crumbs, about }, day)}</script>${policy}</head><body><a class="skip" href="#noi-dung">Đến nội dung chính</a>${headOf(section)}<main id="noi-dung" class="page" tabindex="-1"${id ? ` data-document-id="${id}"` : ''}><div class="frame"><nav class="crumbs" aria-label="Vị trí trang">${crumbs.map(([words, item]) => `<a href="${item}">${words}</a>`).join(' › ')}</nav>${main}</div></main><footer class="site-foot"><div class="frame">${print ? `<p class="print-only" data-print-line>${text(print)}</p>` : ''}<p>Biên tập từ nguồn công khai, không phải văn bản chính thức.</p><p>Dữ liệu theo nguồn công khai đến <time datetime="${day.reach}">${day.reachDay}</time>; trang dựng ngày <time datetime="${day.built}">${day.builtDay}</time>.<span class="print-only" data-address>${path}</span></p>${foot}</div></footer><script type="module" src="/_tep/Page.astro_astro_type_script_index_0_lang.B4kvtLS1.js"></script></body></html>`;
}
