// What the files for programs are made from: the site, its addresses and its words.

import type { ApiContext, PageKind } from '../export/api/context.ts';
import { badgeOf } from './badge.ts';
import { machineAddress } from './machine-address.ts';
import { plainText } from './phrase.ts';
import type { Site } from './site.ts';
import {
  comparisonPath,
  documentPath,
  issuerPath,
  sessionPath,
  situationPath,
  sourcePath,
  topicPath,
} from './urls.ts';
import { validitySentence } from './validity-sentence.ts';

const pages: Record<PageKind, (id: string) => string> = {
  document: documentPath,
  topic: topicPath,
  issuer: issuerPath,
  source: sourcePath,
  situation: situationPath,
  session: sessionPath,
  comparison: comparisonPath,
};

/** What the API is made from, on the day of the build. */
export const apiContext = (site: Site): ApiContext => ({
  catalog: site.catalog,
  date: site.builtOn,
  address: machineAddress,
  pageOf: (kind, id) => pages[kind](id),
  validityOf: (document) => site.validityOf(document),
  labelOf: ({ state, grade }) => badgeOf(state, grade).label,
  sentenceOf: (document, validity) => plainText(validitySentence(document, validity, site.catalog)),
});
