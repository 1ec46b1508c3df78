// Astro hashes the inline text of every stylesheet and script of every page for the content policy, though all are files of
// their own here and the text is empty: several turns through the thread pool a page for one and the same answer.

const { subtle } = globalThis.crypto;
const usual = subtle.digest.bind(subtle);
const ofNothing = new Map<string, ArrayBuffer>();

/** Runs `work` with a `crypto.subtle.digest` that remembers the digests of empty data. */
export async function withKnownDigests<T>(work: () => Promise<T>): Promise<T> {
  subtle.digest = async (algorithm, data) => {
    if (data.byteLength > 0 || typeof algorithm !== 'string') return usual(algorithm, data);
    const known = ofNothing.get(algorithm) ?? (await usual(algorithm, data));
    ofNothing.set(algorithm, known);
    return known;
  };
  try {
    return await work();
  } finally {
    subtle.digest = usual;
  }
}
