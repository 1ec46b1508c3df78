// Texts of the pages as Pagefind keeps them, one small compressed file a page, read without starting Pagefind: our own
// ranking already knows which pages to show.

export interface Passage {
  /** Id of the heading, '' for what stands before the first one. */
  readonly anchor: string;
  readonly heading: string;
  readonly text: string;
}

export interface Fragment {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly passages: readonly Passage[];
}

interface RawFragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Record<string, string>;
  readonly filters: Record<string, string[]>;
  readonly anchors: readonly { readonly id: string; readonly text: string; readonly location: number }[];
}

/** What the text of a fragment begins with. */
export const SIGNATURE = 'pagefind_dcd';

/** Reads a `.pf_fragment` file; rejects when it is not one (another version of Pagefind). */
export async function readFragment(bytes: Uint8Array<ArrayBuffer>): Promise<Fragment> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  const text = await new Response(stream).text();
  if (!text.startsWith(SIGNATURE))
    throw new Error(`Unexpected search fragment, expected one that begins with ${SIGNATURE}`);
  const { url, content, meta, filters, anchors } = JSON.parse(text.slice(SIGNATURE.length)) as RawFragment;
  return { url, meta, filters, passages: cutPassages(content, anchors) };
}

/** Anchors count the words before them, so the content is cut at those words. */
function cutPassages(content: string, anchors: RawFragment['anchors']): Passage[] {
  const words = [...content.matchAll(/\S+/gu)].map(({ index }) => index);
  const ordered = [...anchors].sort((a, b) => a.location - b.location);
  const cuts = [{ id: '', text: '', location: 0 }, ...ordered];
  return cuts
    .map(({ id, text, location }, i) => {
      const next = cuts[i + 1];
      const end = next ? words[next.location] : undefined;
      return {
        anchor: id,
        heading: text,
        text: content.slice(words[location] ?? content.length, end).trim(),
      };
    })
    .filter((passage) => passage.text !== '');
}
