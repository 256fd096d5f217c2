import { spawn } from 'node:child_process'
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { Home } from './cluster-home.ts'
import { quietEnvironment } from './initialise-cluster.ts'
import type { Binaries } from './native-binaries.ts'
import { type Postmaster, readPostmaster } from './postmaster.ts'
import { lookUntil } from './processes.ts'
import { unprivilegedAccount } from './unprivileged.ts'

const throwAway = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'autovacuum=off']

/** Starts a server on the cluster and waits until it takes connections; crash recovery may take it a while. */
export async function launchServer(
  home: Home,
  { postgres }: Binaries,
  wish: { port?: number; durable: boolean },
): Promise<Postmaster> {
  for (let attempt = 0; ; attempt++) {
    const port = await choosePort(wish.port, attempt === 0 ? home.port : 0)
    const log = join(home.folder, 'server.log')
    const result = await launchOnce({ postgres, log, home, port, durable: wish.durable })
    if (typeof result !== 'string') return result
    const wasTaken = /could not bind|Address already in use/.test(result)
    if (!wasTaken || wish.port || attempt === 2)
      throw new Error(`PostgreSQL did not start: ${lastReason(result)} (all of it is in ${log})`)
  }
}

/** @returns the running server, or what it wrote before it ended */
async function launchOnce(ask: { postgres: string; log: string; home: Home; port: number; durable: boolean }) {
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    `port=${ask.port}`,
    'max_connections=200',
    'timezone=UTC',
    'log_timezone=UTC',
    'log_checkpoints=off',
    ...(ask.durable ? [] : throwAway),
  ]
  const output = openSync(ask.log, 'a', 0o600)
  const before = fstatSync(output).size
  // Detached: Ctrl-C in a terminal goes to the whole group, and the database must outlive those who write to it.
  const child = spawn(ask.postgres, ['-D', ask.home.cluster, ...settings.flatMap((setting) => ['-c', setting])], {
    ...unprivilegedAccount(),
    cwd: ask.home.cluster,
    detached: true,
    env: quietEnvironment(),
    stdio: ['ignore', output, output],
  })
  closeSync(output)
  let ended = ''
  child.on('error', (error) => {
    ended = error.message
  })
  child.on('exit', (code, signal) => {
    ended ||= `it ended with ${code ?? signal}`
  })
  child.unref()
  const written = () => readFileSync(ask.log).subarray(before).toString('utf8').trim()
  const seen = await lookUntil<Postmaster | string>(() => {
    if (ended) return written() || ended
    const now = readPostmaster(ask.home.cluster, child.pid)
    return now?.isReady ? now : undefined
  }, 120_000)
  return seen ?? `it was not ready after two minutes. ${written()}`
}

async function choosePort(fixed: number | undefined, remembered: number): Promise<number> {
  if (fixed) return fixed
  if (remembered && (await canListen(remembered))) return remembered
  return canListen(0)
}

/** @returns the port when it is free (for 0, one that is), else 0 */
function canListen(port: number): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(0))
    probe.listen(port, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

function lastReason(text: string): string {
  const lines = text.split('\n')
  // The last line only says that it gives up; the one about the port says why.
  const reason =
    lines.find((line) => line.includes('could not bind')) ?? lines.findLast((line) => /FATAL|PANIC/.test(line))
  return (reason ?? lines.at(-1) ?? '').replace(/^.*?(FATAL|PANIC|LOG): */, '').trim()
}
