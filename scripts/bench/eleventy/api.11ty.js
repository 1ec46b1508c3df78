// The file for programs that each document has.

export const data = {
  pagination: { data: 'collections.documents', size: 1, alias: 'entry' },
  permalink: ({ entry }) => `/api/v1/documents/${entry.fileSlug}.json`,
};

export function render({ entry: { fileSlug, url, data: own, rawInput }, known }) {
  const d = known.documents[fileSlug];
  const { built, reach } = known.words;
  return JSON.stringify({
    $schema: '/api/v1/schema/document.json',
    about: {
      version: '1.0',
      dataDate: built,
      sourcesReach: reach,
      licence: 'CC-BY-4.0',
      licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
      attribution: `Hiệu lực, dữ liệu ngày ${built}, CC BY 4.0`,
      notice:
        'Biên tập từ nguồn công khai, không phải văn bản chính thức; kho không đầy đủ, không có mặt trong kho không nghĩa là không có.',
    },
    document: {
      id: fileSlug,
      symbol: d.symbol,
      type: d.type,
      typeLabel: known.doctypes[d.type],
      title: own.title,
      titleNote: own.titleNote ?? null,
      issuers: d.issuers,
      date: d.date,
      year: d.year,
      term: own.term,
      inForceFrom: d.inForceFrom,
      appliesTo: own.appliesTo,
      topics: own.topics,
      reviewed: d.reviewed,
      confidence: own.confidence,
      validity: {
        date: built,
        state: d.badge.state,
        grade: d.badge.grade,
        label: d.badge.label,
        sentence: d.words,
      },
      lineage: d.steps,
      facts: d.facts,
      conflicts: own.conflicts ?? [],
      relations: d.groups.flatMap(({ verb, direction, items }) =>
        items.map(({ other, note, evidence }) => ({ verb, direction, other, note, evidence })),
      ),
      points: own.points ?? [],
      markdown: rawInput,
      sources: own.sources,
      page: url,
    },
  });
}
