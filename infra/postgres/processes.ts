import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

/** Whether the number belongs to a process, be it a zombie. */
export function exists(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Whether the process runs. A zombie does not: in a container nobody may ever collect it. */
export function isAlive(pid: number): boolean {
  return exists(pid) && stateOf(pid) !== 'Z'
}

function stateOf(pid: number): string {
  if (process.platform === 'win32') return 'R'
  try {
    if (process.platform !== 'linux') return ps(pid, 'stat=').charAt(0)
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.charAt(stat.lastIndexOf(')') + 2)
  } catch {
    return 'Z'
  }
}

/** The command line of a process, with spaces between the words; empty when it cannot be read. */
export function commandOf(pid: number): string {
  try {
    if (process.platform !== 'linux') return ps(pid, 'command=')
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    return ''
  }
}

function ps(pid: number, column: string): string {
  return execFileSync('ps', ['-p', String(pid), '-o', column], { encoding: 'utf8' })
}

/** Looks every few milliseconds until `look` gives something; undefined when the time is up. */
export async function lookUntil<T>(
  look: () => T | undefined,
  milliseconds: number,
  every = 10,
): Promise<T | undefined> {
  const end = Date.now() + milliseconds
  for (;;) {
    const found = look()
    if (found !== undefined || Date.now() > end) return found
    await pause(every)
  }
}
