// What is handed out.

import { packEndpoint, sessionAddresses } from '../../../site/pack-endpoint.ts';

export const getStaticPaths = sessionAddresses;

/** The file. */
export const GET = packEndpoint('handout');
