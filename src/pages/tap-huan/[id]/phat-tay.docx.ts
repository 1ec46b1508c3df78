// What is handed out.

import { packHandoutDocx } from '../../../export/pack-handout-docx.ts';
import { packEndpoint, sessionAddresses } from '../../../site/pack-endpoint.ts';

export const getStaticPaths = sessionAddresses;

/** The file. */
export const GET = packEndpoint(packHandoutDocx, 'docx');
