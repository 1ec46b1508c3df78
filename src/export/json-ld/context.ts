// JSON-LD of the pages: schema.org terms without a prefix, ELI terms with one. The context stands in the page itself, so
// that nobody has to fetch one.

/** A node, with as many properties as are known; null and empty lists are left out when it is written. */
export type JsonLdNode = { readonly [key: string]: JsonLdValue };
export type JsonLdValue = string | number | boolean | null | undefined | JsonLdNode | readonly JsonLdValue[];

// Terms whose values are addresses, names of the vocabulary, or days, not text.
const typedTerms: Readonly<Record<string, '@id' | '@vocab' | 'Date'>> = {
  url: '@id',
  item: '@id',
  license: '@id',
  contentUrl: '@id',
  isPartOf: '@id',
  isBasedOn: '@id',
  citation: '@id',
  legislationChanges: '@id',
  legislationRepeals: '@id',
  legislationCorrects: '@id',
  legislationLegalForce: '@vocab',
  legislationDate: 'Date',
  legislationDateOfApplicability: 'Date',
  dateCreated: 'Date',
  dateModified: 'Date',
  'eli:based_on': '@id',
  'eli:basis_for': '@id',
  'eli:cites': '@id',
  'eli:cited_by': '@id',
  'eli:amends': '@id',
  'eli:amended_by': '@id',
  'eli:repeals': '@id',
  'eli:repealed_by': '@id',
  'eli:corrects': '@id',
  'eli:corrected_by': '@id',
  'eli:applies': '@id',
  'eli:applied_by': '@id',
  'eli:related_to': '@id',
};

/** JSON for a `<script type="application/ld+json">`: with the context it needs, and no `<` that could end the script. */
export function jsonLdText(node: JsonLdNode): string {
  const used = new Set<string>();
  const body = compacted(node, used) as JsonLdNode;
  const terms = Object.entries(typedTerms).filter(([term]) => used.has(term));
  const context = {
    '@vocab': 'https://schema.org/',
    ...([...used].some((key) => key.startsWith('eli:')) && { eli: 'http://data.europa.eu/eli/ontology#' }),
    ...Object.fromEntries(terms.map(([term, type]) => [term, { '@type': type }])),
  };
  return JSON.stringify({ '@context': context, ...body }).replaceAll('<', '\\u003c');
}

// The value as it is written, its keys added to `used`.
function compacted(value: JsonLdValue, used: Set<string>): JsonLdValue {
  if (isList(value)) return value.map((one) => compacted(one, used));
  if (typeof value !== 'object' || value === null) return value;
  const kept: Record<string, JsonLdValue> = {};
  for (const key of Object.keys(value)) {
    const one = value[key];
    if (isEmpty(one)) continue;
    used.add(key);
    kept[key] = compacted(one, used);
  }
  return kept;
}

function isEmpty(value: JsonLdValue): boolean {
  return value === null || value === undefined || (isList(value) && value.length === 0);
}

function isList(value: JsonLdValue): value is readonly JsonLdValue[] {
  return Array.isArray(value);
}
