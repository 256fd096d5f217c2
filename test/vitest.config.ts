import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // The drills of the worker take minutes, since a killed one must first be missed: `npm run drills`.
    include: ['browser/**/*.test.ts', 'journeys/**/*.test.ts', 'drills/restart.test.ts', 'official-sdk/**/*.test.ts'],
    globalSetup: ['./global-setup.ts'],
    // Every file runs a product of its own, and a browser beside it: one at a time is what two cores carry.
    maxWorkers: 1,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // As long as a person would look at a screen for what it is to show.
    expect: { poll: { timeout: 15_000 } },
  },
})
