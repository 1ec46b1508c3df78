// Every field is known, present where it must be, and has a value of its kind.

import { readerCheck } from './check.ts';

export const frontMatterFitsSchema = readerCheck('front-matter-fits-schema');
