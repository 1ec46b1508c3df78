// The words of a lineage drawing: labels, states, and what each link says. Positions come from lineage-diagram.ts.

import type { Lineage } from '../domain/lineage.ts';
import { relationVerbs } from '../domain/vocabulary.ts';
import { badgeOf, type Badge } from './badge.ts';
import { documentName, issueDay } from './labels.ts';
import { layOutLineage, type DiagramNode, type LineageDiagram } from './lineage-diagram.ts';
import { kept } from './per-site.ts';
import type { Site } from './site.ts';
import { documentPath } from './urls.ts';

/** How a link is drawn: full, dashed, thin, or thin and dashed. */
export type LinkKind = 'stated' | 'inferred' | 'part-stated' | 'part-inferred';

const kindWords: Readonly<Record<LinkKind, string>> = {
  stated: 'Nét liền: thay thế, nêu trong nguồn',
  inferred: 'Nét đứt: thay thế, suy luận',
  'part-stated': 'Nét mảnh: thay thế một phần, nêu trong nguồn',
  'part-inferred': 'Nét mảnh đứt: thay thế một phần, suy luận',
};

export interface DrawnNode extends DiagramNode {
  readonly path: string;
  /** `58-QĐ/TW · 08/02/2022`. */
  readonly name: string;
  readonly title: string;
  readonly badge: Badge;
}

export interface DrawnLink {
  readonly path: string;
  readonly kind: LinkKind;
  /** `Quy định 58-QĐ/TW thay thế Quy định 126-QĐ/TW (nêu trong nguồn)`. */
  readonly words: string;
}

export interface LineageDrawing {
  readonly diagram: LineageDiagram;
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnLink[];
  /** Kinds of link that the drawing has, for its legend. */
  readonly kinds: readonly { readonly kind: LinkKind; readonly words: string }[];
  /** What a screen reader says of the whole. */
  readonly summary: string;
}

/** The drawing of a lineage with the states of the day of the build. */
export function lineageDrawing(lineage: Lineage, site: Site): LineageDrawing {
  const diagram = diagramOf(lineage, site);
  const documents = new Map(lineage.members.map((member) => [member.id, member]));
  const nameOf = (id: string) => documentName(documents.get(id)!);
  const edges = diagram.edges.map(({ path, newer, older, inferred }, index): DrawnLink => {
    const { verb, part, evidence } = lineage.edges[index]!.relation;
    const partly = verb === 'supersedes-part' || part !== null;
    const kind: LinkKind = `${partly ? 'part-' : ''}${inferred ? 'inferred' : 'stated'}`;
    const basis =
      evidence.kind === 'inferred' ? `suy luận: ${evidence.reason.replace(/\.$/, '')}` : 'nêu trong nguồn';
    const which = part === null ? '' : `, phần: ${part}`;
    return {
      path,
      kind,
      words: `${nameOf(newer)} ${relationVerbs[verb].sentence} ${nameOf(older)}${which} (${basis})`,
    };
  });
  return {
    diagram,
    edges,
    nodes: diagram.nodes.map((node) => {
      const document = documents.get(node.id)!;
      const { state, grade } = site.validityOf(document);
      const name = `${document.symbol ?? clip(documentName(document))} · ${issueDay(document)}`;
      const badge = badgeOf(state, grade);
      return {
        ...node,
        path: documentPath(node.id),
        name,
        title: `${documentName(document)}: ${document.title}`,
        badge,
      };
    }),
    kinds: (Object.keys(kindWords) as LinkKind[])
      .filter((kind) => edges.some((edge) => edge.kind === kind))
      .map((kind) => ({ kind, words: kindWords[kind] })),
    summary: `${lineage.members.length} văn bản theo thứ tự thời gian, ${edges.length} quan hệ thay thế`,
  };
}

// Each member has a page with the same drawing; a session may show a part of the line.
const keep = kept<Site, string, LineageDiagram>();

function diagramOf(lineage: Lineage, site: Site): LineageDiagram {
  const { members, edges } = lineage;
  const key = [
    ...members.map(({ id }) => id),
    ...edges.map(({ source, target }) => `${source}>${target}`),
  ].join();
  return keep(site, key, () => layOutLineage(lineage));
}

function clip(text: string): string {
  return text.length <= 18 ? text : `${text.slice(0, 17).trimEnd()}…`;
}
