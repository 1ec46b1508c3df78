// Documents that do not exist, with the words and the shape of the real ones: how many relations of which verb, points,
// sources, conflicts and topics an entry has, and how lines of succession grow. Figures are those of the real corpus.

import type { Catalog } from '../../src/corpus/catalog.ts';
import { documentTypes, type DocumentType } from '../../src/domain/vocabulary.ts';
import type { InventedIssuer } from './invent-lists.ts';
import type { Random } from './random.ts';

export interface InventedDocument {
  readonly id: string;
  /** Folder of its year. */
  readonly folder: string;
  readonly fields: Readonly<Record<string, unknown>> & { readonly sources: readonly string[] };
}

export interface InventionContext {
  readonly catalog: Catalog;
  readonly issuers: readonly InventedIssuer[];
  readonly sourceIds: readonly string[];
  readonly random: Random;
}

interface Known {
  readonly id: string;
  readonly symbol: string;
  readonly type: DocumentType;
  readonly date: string;
}

const types = [
  'quy-dinh',
  'chi-thi',
  'ket-luan',
  'nghi-quyet',
  'huong-dan',
  'quyet-dinh',
  'quy-che',
  'ke-hoach',
] as const;
const firstYear = 1990;
const years = 36;

// Share of documents with a relation of the verb, successions apart.
const otherVerbs = [
  ['guides', 0.13],
  ['based-on', 0.2],
  ['implements', 0.13],
  ['continues', 0.05],
  ['cites', 0.05],
  ['amends', 0.025],
  ['concludes', 0.025],
] as const;

/** That many documents from the oldest on; each may act on those before it. */
export function* inventDocuments(count: number, context: InventionContext): Iterable<InventedDocument> {
  const { issuers, random } = context;
  const passages = safePassages(context.catalog);
  const lines = new Map<string, Known[]>();
  const before: Known[] = [];
  for (let index = 0; index < count; index += 1) {
    const date = dayAt(index, count);
    const issuer = random.pick(issuers);
    const type = random.pick(types);
    // Numbers run on through the years, so that no two documents share a symbol in one year.
    const number = index + 1;
    const symbol = `${number}-${documentTypes[type].codes[0]}/${issuer.code}`;
    const year = date.slice(0, 4);
    const id = `${documentTypes[type].idCode}-${number}-${issuer.idCode}-${year}`;
    const line = lines.get(`${type} ${issuer.slug}`) ?? [];
    lines.set(`${type} ${issuer.slug}`, line);
    const known = { id, symbol, type, date };
    const sources = pickSources(index / count, context);
    const relations = inventRelations(known, line, before, { random, sources });
    yield {
      id,
      folder: year,
      fields: fieldsOf(known, { issuer, sources, relations, passages, before, context }),
    };
    line.push(known);
    before.push(known);
  }
}

// Days rise evenly, so that a later entry is never older than what it acts on.
function dayAt(index: number, count: number): string {
  const start = Date.UTC(firstYear, 0, 2);
  const day = Math.floor((index / count) * years * 365);
  return new Date(start + day * 86_400_000).toISOString().slice(0, 10);
}

function pickSources(progress: number, { sourceIds, random }: InventionContext): readonly string[] {
  const own = Math.floor(progress * sourceIds.length);
  const count = 1 + random.below(5);
  const picked = new Set<string>();
  for (let at = 0; at < count; at += 1) {
    const near = Math.min(sourceIds.length - 1, own + at);
    picked.add(sourceIds[at < 2 || random.next() < 0.5 ? near : random.below(sourceIds.length)]!);
  }
  return [...picked];
}

function inventRelations(
  own: Known,
  line: Known[],
  before: readonly Known[],
  { random, sources }: { random: Random; sources: readonly string[] },
): readonly object[] {
  const relations: object[] = [];
  const last = line.at(-1);
  if (last !== undefined && last.date < own.date && random.next() < 0.28) {
    line.pop();
    relations.push({ verb: 'supersedes', target: last.id, from: own.date, sources: sources.slice(0, 1) });
  }
  for (const [verb, share] of otherVerbs) {
    if (before.length === 0 || random.next() >= share) continue;
    const target = random.pick(before.slice(-400));
    if (target.date < own.date && target.id !== last?.id)
      relations.push({ verb, target: target.id, sources: sources.slice(0, 2) });
  }
  const targets = new Set<string>();
  return relations.filter((relation) => {
    const target = String(Reflect.get(relation, 'target'));
    return !targets.has(target) && targets.add(target);
  });
}

function fieldsOf(
  { symbol, type, date, id }: Known,
  about: {
    issuer: InventedIssuer;
    sources: readonly string[];
    relations: readonly object[];
    passages: Passages;
    before: readonly Known[];
    context: InventionContext;
  },
): InventedDocument['fields'] {
  const { issuer, sources, relations, passages, before, context } = about;
  const { random } = context;
  const model = random.pick(context.catalog.documents);
  const points = Array.from({ length: random.below(6) }, () => ({
    ...(random.next() < 0.5 ? { provision: `Điều ${1 + random.below(40)}` } : {}),
    text: mention(random.pick(passages.points), before, random),
    ...(random.next() < 0.7 ? { sources: [random.pick(sources)] } : {}),
  }));
  return {
    symbol,
    type,
    issuer: issuer.slug,
    date,
    ...(random.next() < 0.4 ? { inForceFrom: date } : {}),
    title: `${random.pick(passages.titles)} (văn bản thử ${id})`,
    topics: model.topics,
    appliesTo: ['cấp ủy, tổ chức đảng', 'cán bộ, đảng viên'].slice(0, random.below(3)),
    ...(random.next() < 0.8 ? { reviewed: '2026-03-31' } : {}),
    evidence: { symbol: sources, date: sources, title: sources, inForceFrom: sources.slice(0, 1) },
    ...(relations.length > 0 ? { relations } : {}),
    ...(random.next() < 0.6 && sources.length > 1
      ? {
          conflicts: [
            { field: 'other', says: 'Các nguồn gọi tên văn bản khác nhau.', sources: sources.slice(0, 2) },
          ],
        }
      : {}),
    ...(points.length > 0 ? { points } : {}),
    confidence: model.confidence,
    sources,
  };
}

interface Passages {
  readonly points: readonly string[];
  readonly titles: readonly string[];
}

// Words that name a real document would be citations of something that an invented corpus does not hold.
function safePassages({ documents }: Catalog): Passages {
  const isSafe = (text: string): boolean =>
    !/\d+\s*-\s*\p{L}|\d+\/\p{L}|(?:định|thị|luận|quyết|dẫn|chế|lệ|báo|số|luật) (?:số )?\d|Điều lệ|Luật/iu.test(
      text,
    );
  return {
    points: documents.flatMap(({ points }) => points.map(({ text }) => text)).filter(isSafe),
    titles: documents.map(({ title }) => title).filter(isSafe),
  };
}

// About one point in five of the real corpus names another document.
function mention(text: string, before: readonly Known[], random: Random): string {
  if (before.length === 0 || random.next() >= 0.2) return text;
  const { type, symbol } = random.pick(before.slice(-400));
  return `${text.replace(/\.$/, '')}, theo ${documentTypes[type].label} ${symbol}.`;
}
