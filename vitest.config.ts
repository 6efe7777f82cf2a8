import { defineConfig } from 'vitest/config';

const built = { globalSetup: ['test/support/build-portal.ts'], testTimeout: 120_000, hookTimeout: 300_000 };

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
