import { join } from 'node:path'
import { root, toolIn } from '../root.ts'

/** Built code, or sources that start again when they change. */
export type Mode = 'built' | 'watched'

const server = join(root, 'apps/server')
const decorators = ['--import', '@oxc-node/core/register']

/**
 * A worker reads millions of rows that are garbage a moment later. By itself V8 lets them pile up to twice the memory before it looks;
 * here it looks again whenever the heap has grown by a seventh. That is no bound: several large accounts at once may take what they
 * need, where a low `--max-old-space-size` would end the process.
 */
const small = ['--max-semi-space-size=4', '--heap-growing-percent=15', '--max-old-space-size=1024']

/**
 * By itself the C library takes the buffers of pages from ever larger pieces that it does not give back. Given a number it gives
 * back whatever is free beyond that: a hundred megabytes less, and no slower. Other C libraries do not know the word.
 */
export const givesMemoryBack = { MALLOC_TRIM_THRESHOLD_: '131072' }

/** How each process of the product is started: what follows `node`, and where. */
export const programs = {
  migrate: (mode: Mode) => ({ name: 'migrate', cwd: server, words: entry(mode, 'migrate', false) }),
  serve: (mode: Mode) => ({ name: 'serve', cwd: server, words: entry(mode, 'serve', true) }),
  worker: (mode: Mode) => ({ name: 'worker', cwd: server, words: [...small, ...entry(mode, 'worker', true)] }),
  demo: (mode: Mode) => ({ name: 'demo', cwd: server, words: entry(mode, 'demo', false) }),
  sandbox: () => ({ name: 'sandbox', cwd: join(root, 'apps/meta-sandbox'), words: ['src/main.ts'] }),
  web: (port: number) => ({
    name: 'web',
    cwd: join(root, 'apps/web'),
    words: [toolIn('apps/web', 'vite'), '--host', '127.0.0.1', '--port', String(port), '--strictPort'],
  }),
}

function entry(mode: Mode, name: string, isWatched: boolean): string[] {
  if (mode === 'built') return ['--enable-source-maps', `dist/src/${name}.js`]
  return [...(isWatched ? ['--watch', '--watch-preserve-output'] : []), ...decorators, `src/${name}.ts`]
}
