// What crawlers may read.

import type { APIRoute } from 'astro';
import { robotsText } from '../export/machine-texts.ts';
import { absoluteAddress } from '../site/machine-address.ts';

/** The file. */
export const GET: APIRoute = () =>
  new Response(robotsText(absoluteAddress), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
