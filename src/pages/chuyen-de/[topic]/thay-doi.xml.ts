// Both logs of a topic as an Atom feed.

import type { APIRoute, GetStaticPaths } from 'astro';
import type { Topic } from '../../../domain/document.ts';
import { formatAtom } from '../../../export/atom.ts';
import { changeFeed } from '../../../site/change-feed.ts';
import { loadSite, publicAddress } from '../../../site/load-catalog.ts';

export const getStaticPaths: GetStaticPaths = () =>
  [...loadSite().catalog.topics.values()].map((topic) => ({
    params: { topic: topic.slug },
    props: { topic },
  }));

export const GET: APIRoute<{ topic: Topic }> = ({ props: { topic } }) => {
  const place = { address: publicAddress(process.env), base: import.meta.env.BASE_URL };
  return new Response(formatAtom(changeFeed(loadSite(), place, topic)), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
