// Resolutions on annotated cases: how many are resolved, left open, or contradict what the case states.

import type { GoldCase } from './cite-gold.ts';

export async function scoreResolutions(_cases: readonly GoldCase[], _content: string, _show: boolean): Promise<void> {}
