// Every file is UTF-8 text that starts with front matter (lists: with YAML).

import { readerCheck } from './check.ts';

export const fileIsReadableText = readerCheck('file-is-readable-text');
