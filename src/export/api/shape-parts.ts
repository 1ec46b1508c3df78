// Building blocks of the shapes that the API promises. Each field has its description in Vietnamese: the schemas, the
// documentation page and the types are made from these, so that none of them can say something else.

import { z } from 'zod';

/** Pattern of the ids of documents, situations, sessions, topics, issuers and terms: their form is part of the promise. */
const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Ids of sources may carry dots, as host names do. */
const sourcePattern = /^[a-z0-9]+([-.][a-z0-9]+)*$/;
const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
const partialDayPattern = /^\d{4}(-\d{2}){0,2}$/;

/** One line or more of text. */
export const text = (describe: string) => z.string().describe(describe);
/** A slug that names something else of the API, or the thing itself. */
export const slug = (describe: string) => z.string().regex(slugPattern).describe(describe);
/** Id of a table of old and new: two ids of documents joined by two hyphens. */
export const comparisonSlug = (describe: string) =>
  z
    .string()
    .regex(/^[a-z0-9]+(-{1,2}[a-z0-9]+)*$/)
    .describe(describe);
/** Id of a source. */
export const sourceSlug = (describe: string) => z.string().regex(sourcePattern).describe(describe);
/** A day, `YYYY-MM-DD`. */
export const day = (describe: string) => z.string().regex(dayPattern).describe(describe);
/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const partialDay = (describe: string) => z.string().regex(partialDayPattern).describe(describe);
/** An address, absolute, or relative to the site when it has no public address. */
export const address = (describe: string) => z.string().min(1).describe(describe);
/** A list, empty rather than absent. */
export const list = <T extends z.ZodType>(item: T, describe: string) => z.array(item).describe(describe);
/** A whole number from 0. */
export const whole = (describe: string) => z.int().min(0).describe(describe);
export const yesNo = (describe: string) => z.boolean().describe(describe);
/** null where nothing is known; the field is never left out. */
export const orNull = <T extends z.ZodType>(item: T, describe: string) => item.nullable().describe(describe);

/** One of the keys of a list of the vocabulary. */
export function keyOf<T extends object>(listed: T, describe: string) {
  const keys = Object.keys(listed) as (keyof T & string)[];
  return z.enum(keys as [keyof T & string, ...(keyof T & string)[]]).describe(describe);
}

/** The sources of a fact. */
export const sourceIds = (describe: string) =>
  list(sourceSlug('Mã nguồn, tra trong sources.json.'), describe);

/** The head of every file: version, licence, how far the data reach. */
const about = z
  .strictObject({
    version: text('Phiên bản của giao diện dữ liệu, dạng 1.x; phiên bản 1 chỉ thêm, không bỏ.'),
    dataDate: day('Ngày của dữ liệu: hiệu lực trong tệp là hiệu lực của ngày này.'),
    sourcesReach: partialDay('Ngày mới nhất mà một nguồn đã đọc ghi.'),
    licence: text('Giấy phép của nội dung, mã SPDX.'),
    licenceUrl: address('Địa chỉ lời giấy phép.'),
    attribution: text('Lời ghi công khi dùng lại.'),
    notice: text('Giới hạn của dữ liệu, nói bằng lời.'),
  })
  .describe('Về tệp này.');

/** Wraps the content of a file into the head that all files share. */
export function fileShape<T extends z.core.$ZodLooseShape>(content: T) {
  return z.strictObject({ $schema: address('Địa chỉ JSON Schema của tệp này.'), about, ...content });
}
