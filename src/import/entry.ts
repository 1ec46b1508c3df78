// The front matter of an entry as the importer writes it: one order of fields, one way of quoting, so that two runs agree.

import { Document, isScalar, visit } from 'yaml';

export interface EntryRelation {
  verb: string;
  target?: string;
  unlisted?: string;
  unlistedDate?: string;
  from?: string;
  part?: string;
  sources?: string[];
  inferred?: string;
  note?: string;
}

export interface EntryEnd {
  on?: string;
  before?: string;
  cause: string;
  sources?: string[];
  inferred?: string;
}

export interface EntryConflict {
  field: string;
  says: string;
  sources?: string[];
}

export interface EntryPoint {
  provision?: string;
  text: string;
  sources?: string[];
}

/** Fields of one entry; absent means not stated. Derived facts (status, inverse relations, id) have no field. */
export interface Entry {
  symbol?: string;
  type: string;
  issuer: string | string[];
  date?: string;
  year?: number;
  place?: string;
  permanentId?: string;
  inForceFrom?: string;
  title: string;
  titleNote?: string;
  topics: string[];
  appliesTo?: string[];
  textPublic?: false;
  reviewed?: string;
  attested?: { on: string; sources: string[] }[];
  evidence?: Record<string, string[]>;
  end?: EntryEnd;
  relations?: EntryRelation[];
  conflicts?: EntryConflict[];
  points?: EntryPoint[];
  confidence: string;
  sources: string[];
}

const fieldOrder: readonly (keyof Entry)[] = [
  'symbol',
  'type',
  'issuer',
  'date',
  'year',
  'place',
  'permanentId',
  'inForceFrom',
  'title',
  'titleNote',
  'topics',
  'appliesTo',
  'textPublic',
  'reviewed',
  'attested',
  'evidence',
  'end',
  'relations',
  'conflicts',
  'points',
  'confidence',
  'sources',
];

/** The entry file: front matter in the fixed order, then the body (Markdown, may be empty). */
export function entryFile(entry: Entry, body = ''): string {
  const ordered: Record<string, unknown> = {};
  for (const field of fieldOrder) {
    const value = entry[field];
    if (
      value === undefined ||
      (Array.isArray(value) && value.length === 0 && field !== 'topics' && field !== 'sources')
    )
      continue;
    ordered[field] = value;
  }
  return `---\n${yamlText(ordered)}---\n${body === '' ? '' : `\n${body.trim()}\n`}`;
}

/** YAML with short lists of slugs on one line; strings that YAML would read otherwise are quoted, dates are not. */
export function yamlText(value: unknown): string {
  const document = new Document(value, { version: '1.2' });
  visit(document, {
    Seq(_, list) {
      if (list.items.every((item) => isScalar(item) && /^[a-z0-9.-]+$/.test(String(item.value))))
        list.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
