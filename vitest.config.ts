import { defineConfig } from 'vitest/config';

// Two projects: `unit` needs nothing but Node, `e2e` builds the site once and drives a real Chromium.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/global-setup.ts'],
          setupFiles: ['tests/e2e/each-journey.ts'],
          // One server for all; each file has a browser, and two cores carry two of them.
          maxWorkers: 2,
          // Pages answer when they can: what is waited for comes, or the journey fails.
          expect: { poll: { timeout: 30_000 } },
          // Generous: a machine with other work fails nothing by being slow.
          testTimeout: 300_000,
          maxConcurrency: 3,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
