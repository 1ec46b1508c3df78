// The only clock of the command lines that look at content.

import { isoDate, parseIsoDate, type IsoDate } from '../src/domain/iso-date.ts';

/** `HIEU_LUC_BUILD_DATE` (YYYY-MM-DD) when it is set, as for the build; else today in Việt Nam. */
export function today(env: NodeJS.ProcessEnv): IsoDate {
  // en-CA prints YYYY-MM-DD.
  const now = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(Date.now());
  return parseIsoDate(env['HIEU_LUC_BUILD_DATE'] ?? '') ?? isoDate(now);
}
