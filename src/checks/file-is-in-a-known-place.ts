// Every file stands where it is read: nothing an editor wrote is left out in silence.

import { readerCheck } from './check.ts';

export const fileIsInAKnownPlace = readerCheck('file-is-in-a-known-place');
