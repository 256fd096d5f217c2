import tailwind from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { compressOnce } from './vite-compress.ts'
import { inlineDocuments } from './vite-graphql.ts'

const server = 'http://127.0.0.1:4000'
const proxied = ['/graphql', '/auth', '/oauth', '/pictures', '/exports', '/demo', '/webhooks']

export default defineConfig({
  plugins: [inlineDocuments(), react(), tailwind(), compressOnce()],
  server: { proxy: Object.fromEntries(proxied.map((path) => [path, { target: server, changeOrigin: false }])) },
  build: {
    target: 'es2023',
    // A page that may run no inline script (script-src 'self') may not inline its assets either.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          // Left alone, what several screens share becomes some sixty files of a kilobyte or less.
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|react-router|scheduler)\// },
            { name: 'words', test: /node_modules\/(i18next|react-i18next|use-sync-external-store)\// },
            { name: 'graphql', test: /node_modules\/(@apollo|@wry|optimism|graphql|graphql-sse|rxjs)\/|\/src\/gql\// },
            // What floats over a page: not for the sign-in page, and for nearly every other.
            {
              name: 'overlays',
              test: /node_modules\/(@radix-ui|@floating-ui|aria-hidden|react-remove-scroll\S*|tslib)\/|\/src\/ui\/(tooltip|menu|select|figures|icon-button|dialog)\./,
              minShareCount: 2,
            },
            {
              name: 'kit',
              test: /\/src\/ui\/(?!small-bars|interval|picture|read-problem|query-failed|use-tell)|node_modules\/lucide-react/,
              minShareCount: 4,
            },
          ],
        },
      },
    },
  },
})
