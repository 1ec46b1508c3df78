// No two entries have the same id, no two rows of a list the same name.

import { readerCheck } from './check.ts';

export const idUnique = readerCheck('id-unique');
