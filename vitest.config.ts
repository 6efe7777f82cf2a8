import { defineConfig } from 'vitest/config';

// What reads a built portal changes nothing that another file reads, so files share a worker's modules.
const built = {
  globalSetup: ['test/support/build-portal.ts'],
  isolate: false,
  maxWorkers: 2,
  testTimeout: 120_000,
  hookTimeout: 300_000,
  expect: { poll: { timeout: 20_000 } },
};

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/site/**', 'test/browser/**', 'test/content/portal/**'],
          testTimeout: 60_000,
        },
      },
      // The code, on an invented portal, built for the root of a host and for a path.
      { test: { name: 'portal', include: ['test/{site,browser,content/portal}/**/*.test.ts'], ...built } },
      // What is promised of any content, on the portal that readers see.
      { test: { name: 'corpus', include: ['test/content/portal/**/*.test.ts'], ...built } },
    ],
  },
});
