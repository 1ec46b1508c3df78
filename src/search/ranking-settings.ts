// What a match counts, for our own index and for engines that are asked instead of it (RESULTS.md of scripts/bench).

// BM25 with fields (BM25F). Title matches count double, words a document does not print half; the rest is the textbook
// value. A field of its own keeps a short text from living off the words of its topics.
export const titleWeight = 2;
export const extraWeight = 0.5;
export const lengthWeight = 0.75;

/** Saturation of BM25; 1.2 measured a little lower on every kind of query. */
export const saturation = 0.9;

/** A syllable alone says less than a pair, which is what Vietnamese words mostly are. */
export const syllableWeight = 0.7;

/** Another way of saying it counts less than what was typed. */
export const synonymTrust = 0.8;
