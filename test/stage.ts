import { randomInt } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findPort, openProduct, type Product } from '@mci/infra/product'

/** A product of one's own, as `npm start` runs it, on free ports and an empty data folder. */
export interface Stage extends Product {
  /** The lines that a person at the keyboard would have read. */
  lines: string[]
}

/**
 * Starts the production build. `stop` also removes everything that it kept.
 * @param given variables as one would set them for `npm start`
 */
export async function openStage(given: Record<string, string> = {}): Promise<Stage> {
  const dataDir = mkdtempSync(join(tmpdir(), 'stage-'))
  const lines: string[] = []
  const machine = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', TMPDIR: tmpdir() }
  const ports = { PORT: await quietPort(), META_SANDBOX_PORT: await quietPort() }
  const clear = () => rmSync(dataDir, { recursive: true, force: true })
  try {
    const product = await openProduct({
      given: { ...machine, ...ports, ...given },
      dataDir,
      mode: 'built',
      say: (line) => lines.push(line),
    })
    const stop = async () => {
      await product.stop()
      clear()
    }
    return { ...product, lines, stop }
  } catch (error) {
    clear()
    throw error
  }
}

/** A port below those that the system hands out: one of them could be another's by the time that everything is built. */
async function quietPort(): Promise<string> {
  const wishes = Array.from({ length: 20 }, () => randomInt(20_000, 32_000))
  return String(await findPort(...wishes))
}
