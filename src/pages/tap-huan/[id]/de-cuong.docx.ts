// The outline of a session.

import { packOutlineDocx } from '../../../export/pack-outline-docx.ts';
import { packEndpoint, sessionAddresses } from '../../../site/pack-endpoint.ts';

export const getStaticPaths = sessionAddresses;

/** The file. */
export const GET = packEndpoint(packOutlineDocx, 'docx');
