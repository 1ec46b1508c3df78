// The table of the files of the API: name, shape, what each holds. Endpoints, index, schemas, documentation and tests are
// made from it.

import type { z } from 'zod';
import { aboutFile, apiFolder, type ApiContext } from './context.ts';
import { documentFile, documentsFile, graphFile } from './document-shape.ts';
import { indexFile, sourcesFile, vocabularyFile } from './lists-shape.ts';
import { apiDocument, apiGraph } from './make-documents.ts';
import { apiSources, apiVocabulary } from './make-lists.ts';
import { apiComparisons, apiSession, apiSituation } from './make-training.ts';
import { comparisonsFile, sessionsFile, situationsFile } from './training-shape.ts';

export interface ApiFile {
  /** Path below `/api/v1/`; `{id}` stands for an id of a document. */
  readonly path: string;
  readonly describes: string;
  readonly shape: z.ZodType;
}

/** Every JSON file of the API by the name of its schema. */
export const apiFiles = {
  index: { path: 'index.json', describes: 'Mục lục: có những tệp nào, bao nhiêu mục.', shape: indexFile },
  documents: { path: 'documents.json', describes: 'Mọi văn bản, trọn vẹn.', shape: documentsFile },
  document: {
    path: 'documents/{id}.json',
    describes: 'Một văn bản, trọn vẹn.',
    shape: documentFile,
  },
  graph: {
    path: 'graph.json',
    describes: 'Văn bản và quan hệ giữa chúng, kèm căn cứ.',
    shape: graphFile,
  },
  vocabulary: {
    path: 'vocabulary.json',
    describes: 'Mọi danh mục khóa kèm nhãn; chuyên đề, cơ quan, nhiệm kỳ.',
    shape: vocabularyFile,
  },
  sources: { path: 'sources.json', describes: 'Mọi nguồn.', shape: sourcesFile },
  situations: { path: 'situations.json', describes: 'Tình huống và lời đáp.', shape: situationsFile },
  sessions: {
    path: 'sessions.json',
    describes: 'Chuyên đề tập huấn, gồm đề cương và câu hỏi.',
    shape: sessionsFile,
  },
  comparisons: {
    path: 'comparisons.json',
    describes: 'Bảng so sánh nội dung cũ và mới.',
    shape: comparisonsFile,
  },
} as const satisfies Record<string, ApiFile>;
export type ApiFileName = keyof typeof apiFiles;

/** Tables for spreadsheets. */
export const catalogueFiles = {
  csv: { path: 'catalogue.csv', mediaType: 'text/csv; charset=utf-8' },
  xlsx: {
    path: 'catalogue.xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
} as const;

/** Root-relative path of a file of the API. */
export function apiPath(name: ApiFileName, id = '{id}'): string {
  return `${apiFolder}${apiFiles[name].path.replace('{id}', id)}`;
}

/** Root-relative path of the schema of a file. */
export function schemaPath(name: ApiFileName): string {
  return `${apiFolder}schema/${name}.json`;
}

type Content<T extends z.ZodType> = Omit<z.infer<T>, '$schema' | 'about'>;
type ContentOf<N extends ApiFileName> = Content<(typeof apiFiles)[N]['shape']>;

const makers: { readonly [N in Exclude<ApiFileName, 'document'>]: (context: ApiContext) => ContentOf<N> } = {
  index: apiIndex,
  documents: (context) => ({
    documents: context.catalog.documents.map((document) => apiDocument(document, context)),
  }),
  graph: apiGraph,
  vocabulary: apiVocabulary,
  sources: apiSources,
  situations: (context) => ({
    situations: [...context.catalog.situations.values()].map((one) => apiSituation(one, context)),
  }),
  sessions: (context) => ({
    sessions: [...context.catalog.sessions.values()]
      .toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
      .map((one) => apiSession(one, context)),
  }),
  comparisons: (context) => ({ comparisons: apiComparisons(context) }),
};

/** A whole file as JSON text, ending in a line break. `id` is asked for by `document` alone; undefined: no such document. */
export function apiFileText(name: ApiFileName, context: ApiContext, id?: string): string | undefined {
  const content = name === 'document' ? oneDocument(context, id ?? '') : makers[name](context);
  if (content === undefined) return undefined;
  const head = { $schema: context.address(schemaPath(name)), about: aboutFile(context) };
  return `${JSON.stringify({ ...head, ...content })}\n`;
}

function oneDocument(context: ApiContext, id: string): ContentOf<'document'> | undefined {
  const document = context.catalog.graph.documents.get(id);
  return document === undefined ? undefined : { document: apiDocument(document, context) };
}

function apiIndex(context: ApiContext): ContentOf<'index'> {
  const { catalog, address } = context;
  const edges = [...catalog.graph.outgoing.values()].reduce((sum, list) => sum + list.length, 0);
  const json = (Object.keys(apiFiles) as ApiFileName[]).map((name) => ({
    name: apiFiles[name].path,
    url: address(apiPath(name)),
    mediaType: 'application/json',
    schema: address(schemaPath(name)),
    describes: apiFiles[name].describes,
  }));
  const tables = Object.values(catalogueFiles).map(({ path, mediaType }) => ({
    name: path,
    url: address(`${apiFolder}${path}`),
    mediaType,
    schema: null,
    describes: 'Danh mục văn bản cho bảng tính, một dòng một văn bản.',
  }));
  return {
    documentation: address('/api/'),
    source: 'Hiệu lực',
    counts: {
      documents: catalog.documents.length,
      relations: edges,
      sources: catalog.sources.size,
      situations: catalog.situations.size,
      sessions: catalog.sessions.size,
      comparisons: catalog.comparisons.length,
    },
    files: [...json, ...tables],
  };
}
