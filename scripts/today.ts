// The only clock of the command lines that look at content.

import type { IsoDate } from '../src/domain/iso-date.ts';
import { buildDate } from '../src/site/load-catalog.ts';

/** The day that a build of this moment would be of: `HIEU_LUC_BUILD_DATE` when it is set, else today in Việt Nam. */
export function today(env: NodeJS.ProcessEnv): IsoDate {
  return buildDate(env, Date.now());
}
