import { defineConfig } from 'vitest/config'

export default defineConfig({
  // graphql has two builds: Node takes one and Vite the other, and two copies refuse each other's schemas.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    // The GraphQL classes write metadata while they are loaded, whatever a test imports first.
    setupFiles: ['reflect-metadata'],
    globalSetup: ['@mci/infra/vitest-postgres'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Every file starts a server of its own; two at a time is what two cores carry.
    maxWorkers: 2,
  },
})
