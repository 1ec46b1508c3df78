// What a browser needs to install the site as an app.

import type { APIRoute } from 'astro';
import { webManifest } from '../site/web-manifest.ts';

export const GET: APIRoute = () =>
  new Response(webManifest(import.meta.env.BASE_URL), {
    headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' },
  });
