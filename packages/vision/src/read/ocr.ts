import { access, copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Worker } from 'tesseract.js'
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

/** A single pass takes about half a second; an engine that takes this long hangs, and is replaced. In milliseconds. */
const patience = 60_000

/** One tesseract engine with Portuguese and English, started at the first call and kept until `close`. */
export function createOcr(languageDataDir?: string): Ocr {
  let engine: Promise<Worker> | undefined
  let line: Promise<unknown> = Promise.resolve()
  const stop = async () => {
    const worker = await engine?.catch(() => undefined)
    engine = undefined
    await worker?.terminate()
  }
  const read = async (png: Uint8Array) => {
    engine ??= startEngine(languageDataDir)
    const worker = await engine
    const { data } = await inTime(worker.recognize(Buffer.from(png), {}, { blocks: true, text: false }))
    const lines = (data.blocks ?? []).flatMap((block) => block.paragraphs.flatMap((p) => p.lines))
    return lines.flatMap((l) => l.words.map((w) => ({ text: w.text, confidence: w.confidence / 100, ...w.bbox })))
  }
  return {
    words(png) {
      const turn = line
        .then(() => read(png))
        .catch(async (reason: unknown) => {
          // A broken engine is not asked again: the next reading starts a fresh one.
          await stop()
          throw failed(reason)
        })
      line = turn.catch(() => {})
      return turn
    },
    async close() {
      await line
      await stop()
    },
  }
}

async function startEngine(languageDataDir: string | undefined): Promise<Worker> {
  const folder = await languageFolder(languageDataDir)
  try {
    const options = { langPath: folder.path, gzip: true, cacheMethod: 'none', errorHandler: () => {} }
    const { createWorker, PSM } = await import('tesseract.js')
    const worker = await createWorker(['por', 'eng'], 1, options)
    // The engine reports its inner doubts on stderr, and guesses a resolution when none is given.
    await worker.setParameters({ tessedit_pageseg_mode: PSM.AUTO, user_defined_dpi: '150', debug_file: '/dev/null' })
    return worker
  } finally {
    await folder.remove()
  }
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new VisionError('timeout', 'The text engine did not answer in time.')), patience)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

/** The "best" models rounded to integers: as good on headlines as the float ones, and a third of their size. */
const packaged = [
  import.meta.resolve('@tesseract.js-data/por/4.0.0_best_int/por.traineddata.gz'),
  import.meta.resolve('@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz'),
]

/**
 * One folder with both languages, since tesseract.js takes only one. The files are checked first: for a missing one it
 * would bring the process down, and given no folder at all it would download.
 */
async function languageFolder(given: string | undefined): Promise<{ path: string; remove(): Promise<void> }> {
  if (given) {
    await Promise.all(['por', 'eng'].map((code) => access(join(given, `${code}.traineddata.gz`))))
    return { path: given, remove: async () => {} }
  }
  const path = await mkdtemp(join(tmpdir(), 'vision-languages-'))
  for (const file of packaged) await copyFile(new URL(file), join(path, basename(file)))
  return { path, remove: () => rm(path, { recursive: true, force: true }) }
}

function failed(reason: unknown): VisionError {
  if (reason instanceof VisionError) return reason
  return new VisionError('unavailable', `The text in the picture could not be read: ${String(reason)}`)
}
