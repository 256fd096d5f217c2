import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { isAlive, lookUntil } from './processes.ts'

/**
 * Lets one process at a time start a cluster: the second waits, then finds a running server and attaches.
 * A lock whose holder was killed is taken over. Even if two broke it at once nothing would be spoilt: a new
 * cluster is renamed into place, and PostgreSQL itself refuses a data folder that is in use.
 */
export async function withStartLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  const mine = await lookUntil(() => take(file), 60_000, 50)
  if (!mine) throw new Error(`Another start has held ${file} for a minute; if none is running, remove it.`)
  try {
    return await work()
  } finally {
    rmSync(file, { force: true })
  }
}

function take(file: string): true | undefined {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  breakIfAbandoned(file)
  return undefined
}

function breakIfAbandoned(file: string): void {
  try {
    const holder = Number(readFileSync(file, 'utf8'))
    // Empty for the instant between creating and writing it; our own number when two starts share this process.
    if (!holder || holder === process.pid || isAlive(holder)) return
    const aside = `${file}.${process.pid}`
    renameSync(file, aside)
    rmSync(aside, { force: true })
  } catch {
    // Its holder let go between our looks: the next look takes it.
  }
}
