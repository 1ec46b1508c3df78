// Building blocks of the content schemas. Text arrives cleaned (yaml-data.ts); these say which text is allowed.

import { z } from 'zod';
import { isDocumentId } from '../domain/document-id.ts';
import { parseIsoDate } from '../domain/iso-date.ts';
import { oneLine } from './clean-text.ts';

/** Prose that may have several lines. */
export const prose = z.string().min(1);

/** Text of one line; line breaks of folded YAML become spaces. */
export const line = z.string().min(1).transform(oneLine);

/** A real day `YYYY-MM-DD`; 2022-02-31 is refused. */
export const day = z.preprocess(
  numberAsText,
  z.string().transform((text, context) => {
    const date = parseIsoDate(text);
    if (date !== undefined) return date;
    context.issues.push({ code: 'custom', input: text, params: { variant: 'not-a-day' } });
    return z.NEVER;
  }),
);

// An unquoted year arrives as a number; what it is not is a day, not "text".
function numberAsText(value: unknown): unknown {
  return typeof value === 'number' ? String(value) : value;
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const dayOrMonthOrYear = z.preprocess(
  numberAsText,
  z
    .string()
    .refine(
      (text) => parseIsoDate(`${text}-01-01`.slice(0, 10)) !== undefined && /^\d{4}(-\d\d){0,2}$/.test(text),
      {
        params: { variant: 'not-a-day-or-month' },
      },
    ),
);

/** Slugs and ids: lower-case ASCII, digits, single hyphens. */
export const slug = z.string().refine(isDocumentId, { params: { variant: 'not-a-slug' } });

/** Ids of sources may carry dots, as host names do. */
export const sourceId = z
  .string()
  .refine((text) => /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/.test(text) && text.length <= 120, {
    params: { variant: 'not-a-slug' },
  });

export const sourceIds = z.array(sourceId);

/** An address of the web; `javascript:`, `data:` and relative ones are refused. */
export const webAddress = z.string().refine(isWebAddress, { params: { variant: 'not-a-web-address' } });

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]/.test(text) && !/\s/.test(text) && URL.canParse(text);
}

/** One of the keys of a list of the vocabulary. */
export function keyOf<T extends object>(list: T): z.ZodEnum<{ [K in keyof T & string]: K }> {
  return z.enum(Object.keys(list) as (keyof T & string)[]) as unknown as z.ZodEnum<{
    [K in keyof T & string]: K;
  }>;
}

/** A list, or its only member written alone. */
export function oneOrMore<T extends z.ZodType>(item: T) {
  return z.preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(item).min(1));
}
