// The answer sheet.

import { packAnswersDocx } from '../../../export/pack-answers-docx.ts';
import { packEndpoint, sessionAddresses } from '../../../site/pack-endpoint.ts';

export const getStaticPaths = sessionAddresses;

/** The file. */
export const GET = packEndpoint(packAnswersDocx, 'docx');
