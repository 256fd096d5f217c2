import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import type { Plugin } from 'vite'

const WORTH_IT = /\.(js|css|html|svg)$/

/** Writes each text file also as .br and .gz, once, so that the server compresses nothing while people wait. */
export function compressOnce(): Plugin {
  let folder = ''
  return {
    name: 'compress-once',
    apply: 'build',
    configResolved: (config) => {
      folder = join(config.root, config.build.outDir)
    },
    closeBundle: async () => {
      const files = (await readdir(folder, { recursive: true })).filter((file) => WORTH_IT.test(file))
      for (const file of files) {
        const path = join(folder, file)
        const bytes = await readFile(path)
        await writeFile(`${path}.br`, await promisify(brotliCompress)(bytes))
        await writeFile(`${path}.gz`, await promisify(gzip)(bytes, { level: 9 }))
      }
    },
  }
}
