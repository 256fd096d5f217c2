import tailwind from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { inlineDocuments } from './vite-graphql.ts'

const server = 'http://127.0.0.1:4000'
const proxied = ['/graphql', '/auth', '/oauth', '/pictures', '/demo']

export default defineConfig({
  plugins: [inlineDocuments(), react(), tailwind()],
  server: { proxy: Object.fromEntries(proxied.map((path) => [path, { target: server, changeOrigin: false }])) },
  build: {
    target: 'es2023',
    // A page that may run no inline script (script-src 'self') may not inline its assets either.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
})
