import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { commandOf, exists, isAlive, lookUntil } from './processes.ts'

/** What `postmaster.pid` says of the server that has the cluster open. */
export interface Postmaster {
  pid: number
  port: number
  isReady: boolean
}

/** The running server of a cluster, or undefined; with `expected` only if that process wrote the file. */
export function readPostmaster(cluster: string, expected?: number): Postmaster | undefined {
  let lines: string[]
  try {
    lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return undefined
  }
  const pid = Math.abs(Number(lines[0]))
  if (!pid || (expected && pid !== expected)) return undefined
  return { pid, port: Number(lines[3] ?? 0), isReady: (lines[7] ?? '').trim() === 'ready' }
}

/**
 * Finds a server that an earlier, killed process left running on this cluster, and clears the way for a new one
 * where the file is only a trace: of a zombie, or of a number that another program has meanwhile been given.
 * (A plainly dead number is left to PostgreSQL, which checks more than we can.)
 */
export async function findPostmaster(cluster: string): Promise<Postmaster | undefined> {
  const trace = readPostmaster(cluster)
  if (!trace) return undefined
  if (isAlive(trace.pid) && isServerOf(trace.pid, cluster)) {
    return lookUntil(() => {
      const now = readPostmaster(cluster)
      return !now || now.isReady ? (now ?? trace) : undefined
    }, 120_000)
  }
  await waitForBackends(cluster)
  if (exists(trace.pid)) rmSync(join(cluster, 'postmaster.pid'), { force: true })
  return undefined
}

function isServerOf(pid: number, cluster: string): boolean {
  if (process.platform === 'win32') return true
  return commandOf(pid).includes(cluster)
}

/**
 * Backends of a killed server end by themselves, but a moment later, and until then they may still write. They hold
 * the shared memory segment that line 7 of the file names.
 */
async function waitForBackends(cluster: string): Promise<void> {
  if (process.platform !== 'linux') return
  const line = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[6] ?? ''
  const id = line.trim().split(/\s+/)[1]
  if (!id) return
  const gone = await lookUntil(() => (attachedTo(id) === 0 ? true : undefined), 10_000, 50)
  if (!gone) throw new Error(`Processes of a killed PostgreSQL still use ${cluster}; end them and start again.`)
}

function attachedTo(segment: string): number {
  const rows = readFileSync('/proc/sysvipc/shm', 'utf8').split('\n').slice(1)
  const columns = rows.map((row) => row.trim().split(/\s+/)).find((row) => row[1] === segment)
  return Number(columns?.[6] ?? 0)
}
