// All files of the export for a search server, by their path in its folder.

import type { Catalog } from '../../corpus/catalog.ts';
import { bulkLines } from './bulk.ts';
import { indexBody } from './index-body.ts';
import { searchTemplates } from './templates.ts';

/** Path → text; equal catalogs give equal text. */
export function openSearchFiles(catalog: Catalog): ReadonlyMap<string, string> {
  const print = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
  return new Map([
    ['chi-muc.json', print(indexBody(catalog.glossary))],
    ['van-ban.ndjson', bulkLines(catalog)],
    ...[...searchTemplates()].map(([name, body]) => [`mau-cau-hoi/${name}`, print(body)] as const),
    ['DOC-TRUOC.md', readme(catalog.documents.length)],
  ]);
}

const readme = (documents: number): string => `# Nạp kho vào OpenSearch hoặc Elasticsearch

Thư mục này có ${documents} văn bản cho một cụm OpenSearch 2, 3 hoặc Elasticsearch 8 có sẵn. Không cần cài thêm phần mở rộng nào
cho cụm. (For OpenSearch 2 or 3 and Elasticsearch 8; no plugin needed.)

| tệp | là gì |
| --- | --- |
| \`chi-muc.json\` | thiết lập, phân tích tiếng Việt và kiểu trường (settings, analysis, mapping) |
| \`van-ban.ndjson\` | các văn bản, dạng \`_bulk\` |
| \`mau-cau-hoi/\` | câu hỏi mẫu, giữ trong cụm dưới tên tệp (search templates) |

## Nạp (load)

    DIA_CHI=http://localhost:9200
    curl -fsS -X PUT "$DIA_CHI/hieu-luc" -H 'Content-Type: application/json' --data-binary @chi-muc.json
    curl -fsS -X POST "$DIA_CHI/hieu-luc/_bulk?refresh=true&filter_path=errors,items.*.error" \\
      -H 'Content-Type: application/x-ndjson' --data-binary @van-ban.ndjson
    for tep in mau-cau-hoi/*.json; do
      curl -fsS -X PUT "$DIA_CHI/_scripts/$(basename "$tep" .json)" -H 'Content-Type: application/json' --data-binary "@$tep"
    done

Câu trả lời của \`_bulk\` phải có \`"errors":false\`. Từ khoảng 50.000 văn bản thì chia tệp: \`split -l 20000 van-ban.ndjson\`
(số dòng chẵn). Khi nội dung đổi, nạp vào một chỉ mục tên khác rồi chuyển alias; từ đồng nghĩa nằm trong thiết lập.

## Hỏi (ask)

    curl -fsS "$DIA_CHI/hieu-luc/_search/template" -H 'Content-Type: application/json' \\
      -d '{"id":"hieu-luc-theo-ngay","params":{"query":"kỷ luật đảng viên","date":"2025-11-21"}}'
    curl -fsS "$DIA_CHI/hieu-luc/_search/template" -H 'Content-Type: application/json' \\
      -d '{"id":"hieu-luc-so-ky-hieu","params":{"symbol":"58 qd/tw"}}'

\`validity\` của mỗi văn bản phủ mọi ngày, từ 1000-01-01 đến 9999-12-31, mỗi đoạn gồm cả ngày đầu và ngày cuối. \`state\` là
\`in-force\` với \`grade\` là \`unverified\` nghĩa là chưa thấy văn bản thay thế, không phải đã xác nhận còn hiệu lực.

## Cho trang tra cứu dùng (let the search page use it)

    HIEU_LUC_SEARCH=/may-tim/hieu-luc npm run build

Nên để máy chủ web chuyển tiếp đúng một đường dẫn, \`POST /may-tim/hieu-luc/_search\`, vào cụm, và không mở cụm ra ngoài.
Nếu dùng địa chỉ khác gốc (https://…) thì cụm phải cho phép CORS với gốc của trang.
`;
