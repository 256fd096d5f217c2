import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { type Home, openHome, saveHome } from './cluster-home.ts'
import { initialiseCluster, owner } from './initialise-cluster.ts'
import { launchServer } from './launch-server.ts'
import { type Binaries, findBinaries } from './native-binaries.ts'
import { findPostmaster } from './postmaster.ts'
import { isAlive, lookUntil } from './processes.ts'
import { withStartLock } from './start-lock.ts'

/** A running PostgreSQL of our own. */
export interface EmbeddedPostgres {
  /** Connects as the superuser to the database `mci`. */
  ownerUrl: string
  port: number
  /** The postmaster's process number. */
  pid: number
  /** Fast shutdown; ends only a server that this process keeps, and only once. Call it last, after every client. */
  stop(): Promise<void>
}

const database = 'mci'
const tenMegabytes = 10_000_000

/**
 * Starts PostgreSQL on a data folder, which is made on the first start, or attaches to the server that already runs
 * there: one left behind by a killed process becomes ours to stop, one that a living process keeps does not.
 * @param options.dataDir a folder of its own; holds the cluster, `home.json` (mode 0600) and `server.log`
 * @param options.port must be free; without it the port of the last start is used again, or any free one
 * @param options.durable false gives up crash safety for speed: for throw-away data only
 * @throws an error of one sentence, with what PostgreSQL itself wrote
 */
export async function startPostgres(options: {
  dataDir: string
  port?: number
  durable: boolean
}): Promise<EmbeddedPostgres> {
  const binaries = findBinaries()
  mkdirSync(options.dataDir, { recursive: true })
  return withStartLock(join(options.dataDir, 'start.lock'), async () => {
    const home = openHome(options.dataDir)
    initialiseCluster(home, binaries, options.durable)
    trimLog(join(home.folder, 'server.log'))
    const running = await findPostmaster(home.cluster)
    const server = running ?? (await launchServer(home, binaries, options))
    const isGuest = running !== undefined && home.keeper !== process.pid && home.keeper !== 0 && isAlive(home.keeper)
    if (!isGuest) saveHome({ ...home, port: server.port, keeper: process.pid })
    const ownerUrl = addressOf(home, server.port, database)
    await ensureDatabase(addressOf(home, server.port, 'postgres'))
    const stop = once(() => (isGuest ? Promise.resolve() : stopServer(server.pid, home, binaries)))
    return { ownerUrl, port: server.port, pid: server.pid, stop }
  })
}

function addressOf(home: Home, port: number, name: string): string {
  return `postgres://${owner}:${home.password}@127.0.0.1:${port}/${name}`
}

async function ensureDatabase(url: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database])
    if (rowCount === 0) await client.query(`create database ${database}`)
  } finally {
    await client.end()
  }
}

async function stopServer(pid: number, home: Home, { pg_ctl }: Binaries): Promise<void> {
  if (process.platform === 'win32') spawnSync(pg_ctl, ['stop', '-D', home.cluster, '-m', 'fast'])
  else signal(pid, 'SIGINT')
  const gone = () => (isAlive(pid) ? undefined : true)
  if (await lookUntil(gone, 30_000)) return
  // It will recover from its log at the next start; a caller that waits for ever helps nobody.
  signal(pid, 'SIGQUIT')
  await lookUntil(gone, 5_000)
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch {
    // It has ended by itself.
  }
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined
  return () => {
    done ??= work()
    return done
  }
}

function trimLog(file: string): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0
  if (size > tenMegabytes) rmSync(file)
}
