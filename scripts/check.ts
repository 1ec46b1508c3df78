// npm run check [-- --format text|json] [--lang en] [--content DIR]: everything wrong with the content; exit 1 on errors.

import { parseArgs } from 'node:util';
import { checkContent } from '../src/checks/check-content.ts';
import { describe } from '../src/checks/describe.ts';
import { countDiagnostics, formatJson, formatText } from '../src/checks/report.ts';
import { readContent } from '../src/corpus/read-content.ts';
import { isUsageError } from './usage-error.ts';
import { today } from './today.ts';

const usage = 'npm run check [-- --format text|json] [--lang vi|en] [--content DIR]';

function main(): number {
  const { values } = parseArgs({
    options: {
      format: { type: 'string', default: 'text' },
      lang: { type: 'string', default: 'vi' },
      content: { type: 'string', default: 'content' },
    },
  });
  const { format, lang, content: root } = values;
  if ((format !== 'text' && format !== 'json') || (lang !== 'vi' && lang !== 'en')) {
    console.error(usage);
    return 2;
  }
  const content = readContent(root);
  const diagnostics = checkContent(content, today(process.env)).map((problem) =>
    describe(problem, root, lang),
  );
  const documents = content.catalog.documents.length;
  process.stdout.write(
    format === 'json' ? formatJson(diagnostics) : formatText(diagnostics, documents, lang),
  );
  return countDiagnostics(diagnostics).errors > 0 ? 1 : 0;
}

try {
  process.exitCode = main();
} catch (error) {
  if (!isUsageError(error)) throw error;
  console.error(`${error.message}\n${usage}`);
  process.exitCode = 2;
}
