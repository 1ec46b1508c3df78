// The slides of a session.

import { packSlidesPptx } from '../../../export/pack-slides-pptx.ts';
import { packEndpoint, sessionAddresses } from '../../../site/pack-endpoint.ts';

export const getStaticPaths = sessionAddresses;

/** The file. */
export const GET = packEndpoint(packSlidesPptx, 'pptx');
