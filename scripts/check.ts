// npm run check [-- --format text|json] [--lang en] [--content DIR] [--fix] [--watch]: everything wrong with the
// content; exit 1 on errors. With --fix it first brings files into their normal form, with --watch it stays.

import { parseArgs } from 'node:util';
import { checkContent } from '../src/checks/check-content.ts';
import { checkKeptContent } from '../src/checks/check-kept-content.ts';
import { describe } from '../src/checks/describe.ts';
import type { Language } from '../src/checks/messages/wording.ts';
import { countDiagnostics, formatJson, formatText } from '../src/checks/report.ts';
import type { Content } from '../src/corpus/content.ts';
import { normalisations } from '../src/corpus/normalise-file.ts';
import type { Problem } from '../src/corpus/problem.ts';
import { paths } from '../src/site/urls.ts';
import { fixContent } from './fix-content.ts';
import { keeping } from './keeping.ts';
import { isUsageError } from './usage-error.ts';
import { today } from './today.ts';
import { watchContent } from './watch-content.ts';

const usage =
  'npm run check [-- --format text|json] [--lang vi|en] [--content DIR] [--fix] [--watch]\n' +
  '  --fix    đưa chữ, dòng và thứ tự trường về dạng chuẩn, không đổi nội dung\n' +
  '  --watch  kiểm tra lại mỗi khi có thay đổi, dừng bằng Ctrl+C';

function main(): number | undefined {
  const { values } = parseArgs({
    options: {
      format: { type: 'string', default: 'text' },
      lang: { type: 'string', default: 'vi' },
      content: { type: 'string', default: 'content' },
      fix: { type: 'boolean', default: false },
      watch: { type: 'boolean', default: false },
    },
  });
  const { format, lang, content: root, fix, watch } = values;
  if ((format !== 'text' && format !== 'json') || (lang !== 'vi' && lang !== 'en')) {
    console.error(usage);
    return 2;
  }
  // What was put right is told beside the report: programs read standard output.
  if (fix) tellFixed(root, format === 'json' ? process.stderr : process.stdout);
  if (watch) {
    stayAndReport(root, format, lang);
    return undefined;
  }
  const { content, problems } = checkKeptContent(root, today(process.env), keeping());
  const { text, errors } = report(content, problems, root, format, lang);
  process.stdout.write(text);
  return errors > 0 ? 1 : 0;
}

function report(
  content: Content,
  problems: readonly Problem[],
  root: string,
  format: 'text' | 'json',
  lang: Language,
) {
  const diagnostics = problems.map((problem) => describe(problem, root, lang));
  const { errors } = countDiagnostics(diagnostics);
  if (format === 'json') return { text: formatJson(diagnostics), errors };
  const text = formatText(diagnostics, content.catalog.documents.length, lang);
  return { text: diagnostics.length === 0 ? text : `${text}${guideLine[lang]}\n`, errors };
}

const guideLine = {
  vi: `Ý nghĩa và ví dụ của từng kiểm tra: trang ${paths.guideChecks}`,
  en: `What each check means, with examples: page ${paths.guideChecks}`,
} as const;

function tellFixed(root: string, out: NodeJS.WritableStream): void {
  const fixed = fixContent(root);
  for (const { file, done } of fixed) {
    out.write(`${root}/${file}: ${done.map((step) => normalisations[step]).join('; ')}\n`);
  }
  out.write(fixed.length === 0 ? 'Mọi tệp đã ở dạng chuẩn.\n\n' : `Đã sửa ${fixed.length} tệp.\n\n`);
}

function stayAndReport(root: string, format: 'text' | 'json', lang: Language): void {
  process.once('SIGINT', () => process.exit(0));
  const clear = process.stdout.isTTY && format === 'text' ? '\u001B[2J\u001B[3J\u001B[H' : '';
  void watchContent(root, (content) => {
    const problems = checkContent(content, today(process.env));
    process.stdout.write(`${clear}${report(content, problems, root, format, lang).text}`);
  });
}

try {
  process.exitCode = main();
} catch (error) {
  if (!isUsageError(error)) throw error;
  console.error(`${error.message}\n${usage}`);
  process.exitCode = 2;
}
