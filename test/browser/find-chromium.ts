import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'

/** A browser that can be launched, with the variables it needs beside those of the process. */
export interface Chromium {
  path: string
  env: Record<string, string>
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const outsidePath = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * Finds a Chromium: the one that `CHROMIUM_PATH` names, the machine's own, or the one that comes from npm (Linux on
 * x64 only), so that no other package source is needed.
 * @returns what to launch, or the sentence that says why there is none
 */
export async function findChromium(env: NodeJS.ProcessEnv = process.env): Promise<Chromium | string> {
  const wish = env.CHROMIUM_PATH
  if (wish) return existsSync(wish) ? { path: wish, env: {} } : `CHROMIUM_PATH names ${wish}, which is not there.`
  const folders = (env.PATH ?? '').split(delimiter)
  const own = folders.flatMap((folder) => names.map((name) => join(folder, name))).concat(outsidePath)
  const path = own.find((file) => existsSync(file))
  if (path) return { path, env: {} }
  if (process.platform === 'linux' && process.arch === 'x64') return unpackChromium()
  return 'No Chromium was found; install one, or set CHROMIUM_PATH.'
}

/** The package unpacks its system libraries only on the platform it was made for; elsewhere we do. */
async function unpackChromium(): Promise<Chromium> {
  const { default: chromium, inflate } = await import('@sparticuz/chromium')
  const main = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  await inflate(join(dirname(dirname(main)), 'bin', 'al2023.tar.br'))
  const path = await chromium.executablePath()
  // For the browser alone: on our own process the libraries would be those of every program we start.
  return { path, env: { LD_LIBRARY_PATH: join(tmpdir(), 'al2023', 'lib'), FONTCONFIG_PATH: join(tmpdir(), 'fonts') } }
}
