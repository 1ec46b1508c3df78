// The four files of the sessions of the corpus, each written once: as an address of its own, and for the page of the
// session, which says how large they are.

import type { Session } from '../domain/session.ts';
import { packAnswersDocx } from '../export/pack-answers-docx.ts';
import { packHandoutDocx } from '../export/pack-handout-docx.ts';
import { packOutlineDocx } from '../export/pack-outline-docx.ts';
import { packSlidesPptx } from '../export/pack-slides-pptx.ts';
import type { Pack, PackFile } from '../export/pack.ts';
import { publicAddress } from './load-catalog.ts';
import { kept } from './per-site.ts';
import { sessionPack } from './session-pack.ts';
import type { Site } from './site.ts';

const writers: Readonly<Record<PackFile, (pack: Pack) => Promise<Uint8Array>>> = {
  outline: packOutlineDocx,
  handout: packHandoutDocx,
  slides: packSlidesPptx,
  answers: packAnswersDocx,
};

const keepPack = kept<Site, Session['id'], Pack>();
const keepFile = kept<Site, string, Promise<Uint8Array>>();

/** Bytes of a file of a session, on the day of the build. */
export function packBytes(session: Session, file: PackFile, site: Site): Promise<Uint8Array> {
  const pack = () => keepPack(site, session.id, () => sessionPack(session, site, publicAddress(process.env)));
  return keepFile(site, `${session.id} ${file}`, () => writers[file](pack()));
}
