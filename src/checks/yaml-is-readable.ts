// Front matter and lists are plain YAML: no tabs, no key twice, no anchors, nothing that runs.

import { readerCheck } from './check.ts';

export const yamlIsReadable = readerCheck('yaml-is-readable');
