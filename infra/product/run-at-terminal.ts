import { resolve } from 'node:path'
import { root } from '../root.ts'
import { openProduct, type Product } from './open-product.ts'
import type { Mode } from './programs.ts'
import { Refusal } from './refusal.ts'
import { readEnvironment } from './settings.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)

/** Runs the product until Ctrl-C or a signal, and leaves with 0; with 1 and one sentence when it cannot start. */
export async function runAtTerminal(mode: Mode): Promise<void> {
  const started = Date.now()
  const leaving = new AbortController()
  const stopped = new Promise<void>((resolve) => {
    // A terminal's Ctrl-C comes to us from the keyboard and again by way of the starter: the first one counts.
    const leave = () => {
      leaving.abort()
      resolve()
    }
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, leave)
    process.once('disconnect', leave)
  })
  try {
    const given = readEnvironment()
    const product = await openProduct({
      given,
      dataDir: resolve(root, given.DATA_DIR ?? '.data'),
      mode,
      say,
      signal: leaving.signal,
    })
    say(greeting(product, Date.now() - started))
    await stopped
    say('\nStopping…')
    await product.stop()
  } catch (error) {
    if (!leaving.signal.aborted) {
      process.stderr.write(error instanceof Refusal ? `${error.message}\n` : `${(error as Error).stack}\n`)
      process.exit(1)
    }
  }
  process.exit(0)
}

function greeting({ url, sandboxUrl, settings, database, demo, logDir }: Product, milliseconds: number): string {
  const rows = [
    ['Open', url],
    ...(demo ? [['Sign in as', `${demo.email}  password  ${demo.password}`]] : []),
    [
      'Meta',
      sandboxUrl ? `simulated by the sandbox at ${sandboxUrl} (set META_APP_ID for the real one)` : 'the real one',
    ],
    ['Reader, drawer', settings.hasOpenai ? 'OpenAI' : 'local, no model is asked (set OPENAI_API_KEY for one)'],
    ['Database', database.isEmbedded ? `PostgreSQL of its own, port ${new URL(database.ownerUrl).port}` : 'as given'],
    ['Logs', logDir],
  ]
  const table = rows.map(([name = '', value]) => `  ${name.padEnd(15)} ${value}`).join('\n')
  return `\nMeta Creative Intelligence is ready (${(milliseconds / 1000).toFixed(1)} s). Ctrl-C stops it.\n\n${table}\n`
}
