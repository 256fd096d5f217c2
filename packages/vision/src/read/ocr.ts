import { access, copyFile, mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createWorker, PSM, type Worker } from 'tesseract.js'
import { VisionError } from '../vision-error.ts'

export interface Word {
  text: string
  /** 0–1, as tesseract judges itself. */
  confidence: number
  x0: number
  y0: number
  x1: number
  y1: number
}

export interface Ocr {
  /** Reads one prepared PNG; positions in its pixels. Calls queue up, for there is one engine. */
  words(png: Uint8Array): Promise<Word[]>
  close(): Promise<void>
}

/** One tesseract engine with Portuguese and English, started at the first call and kept until `close`. */
export function createOcr(languageDataDir?: string): Ocr {
  let starting: Promise<Worker> | undefined
  let line: Promise<unknown> = Promise.resolve()
  const start = async () => {
    const folder = await languageFolder(languageDataDir)
    try {
      const options = { langPath: folder.path, gzip: true, cacheMethod: 'none', errorHandler: () => {} }
      const worker = await createWorker(['por', 'eng'], 1, options)
      // The engine reports its inner doubts on stderr, and guesses a resolution when none is given.
      await worker.setParameters({ tessedit_pageseg_mode: PSM.AUTO, user_defined_dpi: '150', debug_file: '/dev/null' })
      return worker
    } finally {
      await folder.remove()
    }
  }
  const read = async (png: Uint8Array) => {
    starting ??= start()
    const worker = await starting
    const { data } = await worker.recognize(Buffer.from(png), {}, { blocks: true, text: false })
    const lines = (data.blocks ?? []).flatMap((block) => block.paragraphs.flatMap((p) => p.lines))
    return lines.flatMap((l) => l.words.map((w) => ({ text: w.text, confidence: w.confidence / 100, ...w.bbox })))
  }
  return {
    words(png) {
      const turn = line.then(() => read(png)).catch(failed)
      line = turn.catch(() => {})
      return turn
    },
    async close() {
      await line
      const worker = await starting?.catch(() => undefined)
      starting = undefined
      await worker?.terminate()
    },
  }
}

/**
 * One folder with both languages, since tesseract.js takes only one. The files are checked first: for a missing one it
 * would bring the process down, and given no folder at all it would download.
 */
async function languageFolder(given: string | undefined): Promise<{ path: string; remove(): Promise<void> }> {
  const files = ['por', 'eng'].map((code) => ({ code, name: `${code}.traineddata.gz` }))
  if (given) {
    await Promise.all(files.map((file) => access(join(given, file.name))))
    return { path: given, remove: async () => {} }
  }
  const { resolve } = createRequire(import.meta.url)
  const path = await mkdtemp(join(tmpdir(), 'vision-languages-'))
  for (const { code, name } of files) {
    // The "best" models rounded to integers: as good on headlines as the float ones, and a third of their size.
    const packaged = join(dirname(resolve(`@tesseract.js-data/${code}/package.json`)), '4.0.0_best_int', name)
    await copyFile(packaged, join(path, name))
  }
  return { path, remove: () => rm(path, { recursive: true, force: true }) }
}

function failed(reason: unknown): never {
  if (reason instanceof VisionError) throw reason
  throw new VisionError('unavailable', `The text in the picture could not be read: ${String(reason)}`)
}
