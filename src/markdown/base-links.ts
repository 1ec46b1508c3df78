// Editors write addresses from the root (`/van-ban/…/`); a site under a base needs the base in front.

import type { Element, Root, RootContent } from 'hast';
import { withBase } from '../site/urls.ts';

/** Rehype plugin: adds the base to links that start with a single slash. */
export function baseLinks({ base }: { readonly base: string }): (tree: Root) => void {
  return (tree) => visit(tree, base);
}

function visit(node: Root | RootContent, base: string): void {
  if (node.type === 'element') addBase(node, base);
  if ('children' in node) for (const child of node.children) visit(child as RootContent, base);
}

function addBase(element: Element, base: string): void {
  const target = element.properties['href'];
  if (element.tagName !== 'a' || typeof target !== 'string') return;
  if (/^\/(?!\/)/.test(target)) element.properties['href'] = withBase(base, target);
}
