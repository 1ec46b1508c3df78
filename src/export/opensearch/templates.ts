// Search templates to be kept in the cluster (`PUT /_scripts/<name>`), so that other programs ask as the search page does.

import { serverQuery } from '../../search/opensearch-query.ts';

const page = { size: '{{size}}{{^size}}20{{/size}}', from: '{{from}}{{^from}}0{{/from}}' };
const words = { words: '{{query}}', ...page };
const byDate = { ...words, accented: true, date: '{{date}}' };

/** File name → body of `PUT /_scripts/<file name without .json>`. */
export function searchTemplates(): ReadonlyMap<string, unknown> {
  return new Map(
    Object.entries({
      'hieu-luc-tu-ngu': serverQuery({ ...words, accented: true }),
      'hieu-luc-tu-ngu-khong-dau': serverQuery({ ...words, accented: false }),
      'hieu-luc-theo-ngay': serverQuery(byDate),
      'hieu-luc-dang-ap-dung': serverQuery({
        ...byDate,
        filters: { states: ['in-force', 'partly-ended', 'unknown'] },
      }),
      'hieu-luc-theo-loai': serverQuery({ ...byDate, filters: { type: ['{{type}}'] } }),
      'hieu-luc-so-ky-hieu': symbolQuery('{{symbol}}'),
    }).map(([name, source]) => [`${name}.json`, { script: { lang: 'mustache', source } }]),
  );
}

/** All and only the documents that carry a number, newest first; the index takes its separators, case and marks off. */
function symbolQuery(symbol: string): object {
  return {
    ...page,
    track_total_hits: true,
    query: { bool: { filter: [{ term: { symbol_keys: { value: symbol } } }] } },
    sort: [{ date: { order: 'desc', missing: '_last' } }, { id: 'asc' }],
  };
}
