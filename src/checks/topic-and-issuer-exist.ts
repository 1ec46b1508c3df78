// Topics and issuers that entries name exist in content/topics and content/issuers.yaml.

import type { CheckContext } from './check.ts';
import { suggest } from '../corpus/nearest.ts';
import type { Finding } from '../corpus/problem.ts';

export const topicAndIssuerExist = { id: 'topic-and-issuer-exist', severity: 'error', run } as const;

function* run({ catalog, content, places }: CheckContext): Iterable<Finding> {
  const { topics, issuers } = catalog;
  const issuerMissing = (slug: string) =>
    !issuers.has(slug) && !content.refused.issuers.has(slug) && !content.unreadableLists.has('issuers');
  for (const document of catalog.documents) {
    for (const [index, slug] of document.issuers.entries()) {
      if (!issuerMissing(slug)) continue;
      const place = places.value('document', document.id, ['issuer', index]);
      yield { place, variant: 'issuer', values: { slug, known: suggest(slug, issuers.keys()) } };
    }
    for (const [index, slug] of document.topics.entries()) {
      if (topics.has(slug) || content.refused.topic.has(slug)) continue;
      const place = places.value('document', document.id, ['topics', index]);
      yield { place, variant: 'topic', values: { slug, known: suggest(slug, topics.keys()) } };
    }
  }
  for (const [name, { value }] of content.rows.issuers) {
    if (value.parent === undefined || !issuerMissing(value.parent)) continue;
    const place = places.value('issuers', name, ['parent']);
    yield {
      place,
      variant: 'parent',
      values: { slug: value.parent, known: suggest(value.parent, issuers.keys()) },
    };
  }
}
