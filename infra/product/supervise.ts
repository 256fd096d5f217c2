import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { openLog } from './log-file.ts'

/** One process of the product. */
export interface Program {
  name: string
  /** What follows `node` on the command line. */
  words: string[]
  cwd: string
  env: Record<string, string>
  logDir: string
}

export interface Supervised {
  /** The process that runs at this moment. */
  pid(): number | undefined
  /** Why the first run ended, if it has: its last words on standard error, or its exit code. */
  ended(): string | undefined
  /** Whether the first run has sent word over its channel, once it has or has ended without. */
  sentWord(): Promise<boolean>
  /** From now on a child that ends is started again, each time a little later. */
  keepAlive(say: (line: string) => void): void
  /** Asks it to end, and after `patience` milliseconds ends it. */
  stop(patience: number): Promise<void>
}

const longestWait = 15_000
const calm = 30_000
const preload = join(import.meta.dirname, 'end-with-parent.mjs')

/** Starts a program with its output in `<logDir>/<name>.log`. */
export function supervise(program: Program): Supervised {
  const log = openLog(join(program.logDir, `${program.name}.log`))
  const leaving = new AbortController()
  let reason: string | undefined
  let child: ChildProcess
  let onEnd: (() => void) | undefined
  let hear: (isWord: boolean) => void = () => {}
  const word = new Promise<boolean>((resolve) => {
    hear = resolve
  })

  const launch = () => {
    const lastWords: string[] = []
    child = spawn(process.execPath, ['--import', preload, ...program.words], {
      cwd: program.cwd,
      env: program.env,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      // Ctrl-C goes to a terminal's whole group, but the order in which they end is ours to keep.
      detached: process.platform !== 'win32',
    })
    child.stdout?.on('data', log.write)
    child.stderr?.on('data', (chunk) => {
      log.write(chunk)
      lastWords.push(String(chunk))
      if (lastWords.length > 50) lastWords.shift()
    })
    child.on('error', (error) => lastWords.push(error.message))
    child.once('message', () => hear(true))
    child.on('close', (code, signal) => {
      reason = lastWords.join('').trim() || `${program.name} ended with ${signal ?? code}`
      hear(false)
      onEnd?.()
    })
  }

  const relaunch = async (say: (line: string) => void) => {
    let wait = 500
    while (!leaving.signal.aborted) {
      const started = Date.now()
      await new Promise<void>((resolve) => {
        onEnd = resolve
        if (hasEnded(child)) resolve()
      })
      if (leaving.signal.aborted) return
      wait = Date.now() - started > calm ? 500 : Math.min(wait * 2, longestWait)
      say(`${program.name} ended unexpectedly; starting it again in ${wait / 1000} s (see its log).`)
      await pause(wait, undefined, { signal: leaving.signal }).catch(() => {})
      if (!leaving.signal.aborted) launch()
    }
  }

  launch()
  return {
    pid: () => child.pid,
    ended: () => reason,
    sentWord: () => word,
    keepAlive: (say) => void relaunch(say),
    async stop(patience) {
      leaving.abort()
      await endChild(child, patience)
      log.close()
    },
  }
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null || child.pid === undefined
}

async function endChild(child: ChildProcess, patience: number): Promise<void> {
  if (hasEnded(child)) return
  const gone = once(child, 'exit')
  child.kill('SIGTERM')
  const isGone = await Promise.race([gone.then(() => true), pause(patience, false, { ref: false })])
  if (isGone) return
  child.kill('SIGKILL')
  await gone
}
