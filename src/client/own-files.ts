// The files of an own session, made in the browser by the writers that make those of the corpus.

import { packFiles, packType, type Pack, type PackFile } from '../export/pack.ts';
import { foldedSlug } from './file-slug.ts';
import { saveFile } from './save-file.ts';

type Write = (pack: Pack) => Promise<Uint8Array>;

// Loaded when a file is first asked for: the libraries weigh more than the rest of the page together.
const writers: Readonly<Record<PackFile, () => Promise<Write>>> = {
  outline: async () => (await import('../export/pack-outline-docx.ts')).packOutlineDocx,
  handout: async () => (await import('../export/pack-handout-docx.ts')).packHandoutDocx,
  slides: async () => (await import('../export/pack-slides-pptx.ts')).packSlidesPptx,
  answers: async () => (await import('../export/pack-answers-docx.ts')).packAnswersDocx,
};

/** Makes a file of a pack and hands it to the reader; rejects when it cannot be made. */
export async function savePackFile(kind: PackFile, pack: Pack): Promise<void> {
  const write = await writers[kind]();
  const bytes = await write(pack);
  const name = `${foldedSlug(pack.title)}-${packFiles[kind].file}`;
  saveFile(new Blob([new Uint8Array(bytes)], { type: packType(kind) }), name);
}
