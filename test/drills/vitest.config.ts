import { defineConfig } from 'vitest/config'

/** All drills. Those of the worker wait until it is missed, for a minute each, and so are no part of `npm test`. */
export default defineConfig({
  test: { root: import.meta.dirname, maxWorkers: 1, testTimeout: 240_000, hookTimeout: 180_000 },
})
