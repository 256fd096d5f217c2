import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'

/** Megabytes of memory that a process has held at most (Linux), or holds now (elsewhere). */
export async function peakMemory(pid: number | undefined): Promise<number> {
  if (pid === undefined) throw new Error('A process to measure does not run')
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  const peak = /^VmHWM:\s+(\d+) kB/m.exec(status)?.[1]
  const kilobytes = peak ?? (await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)])).stdout
  return Math.round(Number(kilobytes) / 1_024)
}
