// Small files by which programs find their way: robots.txt, the description of the search, llms.txt.

import { corpusWords } from '../domain/corpus-words.ts';
import { aboutFile, apiFolder, type ApiContext } from './api/context.ts';
import { apiFiles, type ApiFileName } from './api/files.ts';
import { escapeXml } from './xml-text.ts';

type Address = (path: string) => string;

/** Everything may be read; where the list of pages is. `address` must give absolute addresses. */
export function robotsText(address: Address): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${address('/sitemap.xml')}\n`;
}

/** OpenSearch description: the search from the address bar of a browser. `address` must give absolute addresses. */
export function openSearchXml(address: Address): string {
  const template = `${address('/tra-cuu/')}?q={searchTerms}`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>Hiệu lực</ShortName>
  <Description>Tra cứu ${corpusWords.documents} đã công bố: số ký hiệu, từ khóa hoặc câu hỏi.</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <OutputEncoding>UTF-8</OutputEncoding>
  <Language>vi</Language>
  <Image width="16" height="16" type="image/svg+xml">${escapeXml(address('/bieu-tuong.svg'))}</Image>
  <Url type="text/html" method="get" template="${escapeXml(template)}"/>
</OpenSearchDescription>
`;
}

/** llms.txt: what the site is, how to read validity, where the data are, what the limits are. */
export function llmsText(context: ApiContext): string {
  const { address, catalog } = context;
  const about = aboutFile(context);
  const files = (Object.keys(apiFiles) as ApiFileName[]).map((name) => {
    const { path, describes } = apiFiles[name];
    return `- [${path}](${address(`${apiFolder}${path}`)}): ${describes}`;
  });
  return `# Hiệu lực

> Kho tra cứu ${corpusWords.documents} đã công bố: văn bản nào áp dụng vào ngày nào, vì sao biết, điều gì chưa biết. ${catalog.documents.length} văn bản, ${catalog.sources.size} nguồn công khai. Dữ liệu ngày ${about.dataDate}, nguồn mới nhất ghi ngày ${about.sourcesReach}.

${about.notice}

## Đọc hiệu lực thế nào

- Hiệu lực luôn gắn với một ngày. Trong dữ liệu đó là \`validity.date\`; trên trang văn bản có thể hỏi ngày khác.
- \`state\` là trạng thái, \`grade\` là mức chắc chắn, hai trường phải đọc cùng nhau. \`in-force\` với \`unverified\` chỉ có nghĩa "Chưa thấy văn bản thay thế" đến ngày rà soát, không phải "Còn hiệu lực".
- \`unknown\` là chưa biết. Không đoán thay.
- Khi trả lời người dùng, dẫn \`validity.sentence\`, ngày của dữ liệu và địa chỉ trang (\`page\`).
- Số ký hiệu không định danh văn bản: số đánh lại theo nhiệm kỳ. Dùng \`id\`, hoặc số ký hiệu kèm ngày và cơ quan.
- Văn bản thay thế áp dụng từ ngày của nó; ngày ấy thuộc văn bản mới.
- \`evidence.kind\` là \`inferred\` nghĩa là người biên tập suy ra, lý do ở \`reason\`.

## Địa chỉ

- [Tra cứu](${address('/tra-cuu/')}?q=): thêm từ khóa hoặc số ký hiệu sau \`q=\`, ngày sau \`&ngay=YYYY-MM-DD\`.
- Trang một văn bản: ${address('/van-ban/')}{id}/
- [Tình huống](${address('/tinh-huong/')}): câu hỏi thường gặp, lời đáp và văn bản mà lời đáp dựa vào.
- [Hướng dẫn dữ liệu mở](${address('/api/')})

## Dữ liệu

${files.join('\n')}
- [catalogue.csv](${address(`${apiFolder}catalogue.csv`)}): danh mục, một dòng một văn bản.

## Giấy phép và giới hạn

- Nội dung theo CC BY 4.0 (${about.licenceUrl}); ghi công: "${about.attribution}".
- Nội dung tóm tắt là lời của người biên tập, không phải nguyên văn. Kho không chứa toàn văn, không chứa văn bản chưa công bố.
- Không có mặt trong kho không nghĩa là không có. Đừng suy ra điều gì từ khoảng trống giữa các số ký hiệu.
`;
}
