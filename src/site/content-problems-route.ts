// Astro integration: the page of all problems of the content, in `npm run dev` and nowhere else.

import type { AstroIntegration } from 'astro';
import { problemsPath } from './content-problems.ts';

/** Adds the page when the server for development starts; does nothing in a build. */
export function contentProblemsRoute(): AstroIntegration {
  return {
    name: 'hieu-luc:content-problems',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        // The underscore keeps the file out of the routes that Astro makes of src/pages by itself.
        injectRoute({
          pattern: problemsPath.replace(/\/$/, ''),
          entrypoint: new URL('../pages/_kiem-tra-noi-dung.astro', import.meta.url),
          prerender: true,
        });
      },
    },
  };
}
