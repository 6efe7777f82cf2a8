import { defineConfig } from 'vitest/config';

// What reads the built portal changes nothing that another file reads, so files share a worker's modules.
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
          exclude: ['test/site/**', 'test/browser/**'],
          testTimeout: 60_000,
        },
      },
      { test: { name: 'portal', include: ['test/site/**/*.test.ts', 'test/browser/**/*.test.ts'], ...built } },
    ],
  },
});
