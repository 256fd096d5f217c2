import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Client } from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { exists, isAlive, lookUntil } from './processes.ts'
import { type EmbeddedPostgres, startPostgres } from './start-postgres.ts'

let folder: string
let dataDir: string
let open: EmbeddedPostgres[]
const start = async (wish: { port?: number } = {}) => {
  const server = await startPostgres({ dataDir, durable: true, ...wish })
  open.push(server)
  return server
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'start-postgres-'))
  chmodSync(folder, 0o755)
  dataDir = join(folder, 'data')
  open = []
})
afterEach(async () => {
  for (const server of open) await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

async function ask<T = unknown>(url: string, sql: string): Promise<T[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query({ text: sql, rowMode: 'array' })
    return rows.flat()
  } finally {
    await client.end()
  }
}

async function hold(): Promise<{ keeper: ChildProcess; pid: number; port: number }> {
  const script = fileURLToPath(new URL('./hold-postgres.ts', import.meta.url))
  const keeper = spawn(process.execPath, [script, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = await once(keeper.stdout, 'data')
  return { keeper, ...JSON.parse(String(line)) }
}

describe('startPostgres', () => {
  it('keeps rows, password and port over a restart', async () => {
    const first = await start()
    await ask(first.ownerUrl, 'create table kept as select 42 as answer')
    await first.stop()
    expect(isAlive(first.pid)).toBe(false)
    const second = await start()
    expect(second.ownerUrl).toBe(first.ownerUrl)
    expect(await ask(second.ownerUrl, 'select answer from kept')).toEqual([42])
  })

  it('knows letters beyond ASCII and writes its secret for its owner only', async () => {
    const { ownerUrl } = await start()
    expect(await ask(ownerUrl, "select upper('ação')")).toEqual(['AÇÃO'])
    expect(statSync(join(dataDir, 'home.json')).mode & 0o777).toBe(0o600)
  })

  it('refuses a wrong password', async () => {
    const wrong = new URL((await start()).ownerUrl)
    wrong.password = 'guess'
    await expect(ask(wrong.href, 'select 1')).rejects.toThrow(/password authentication failed/)
  })

  it('takes another port when the remembered one is in use', async () => {
    const first = await start()
    await first.stop()
    const squatter = createServer().listen(first.port, '127.0.0.1')
    await once(squatter, 'listening')
    const second = await start()
    squatter.close()
    expect(second.port).not.toBe(first.port)
    expect(await ask(second.ownerUrl, 'select 1')).toEqual([1])
  })

  it('says why when the wished port is in use', async () => {
    const squatter = createServer().listen(0, '127.0.0.1')
    await once(squatter, 'listening')
    const { port } = squatter.address() as { port: number }
    await expect(start({ port })).rejects.toThrow(/PostgreSQL did not start: could not bind .*: Address already in use/)
    squatter.close()
  })

  it('takes over the server of a killed keeper', async () => {
    const { keeper, pid } = await hold()
    keeper.kill('SIGKILL')
    await once(keeper, 'exit')
    const server = await start()
    expect(server.pid).toBe(pid)
    await server.stop()
    expect(isAlive(pid)).toBe(false)
  })

  it('leaves the server of a living keeper running', async () => {
    const { keeper, pid } = await hold()
    const guest = await start()
    expect(guest.pid).toBe(pid)
    await guest.stop()
    expect(isAlive(pid)).toBe(true)
    keeper.kill('SIGKILL')
    await once(keeper, 'exit')
    await start()
  })

  it('recovers committed rows after a kill of the server itself', async () => {
    const first = await start()
    await ask(first.ownerUrl, 'create table kept as select 7 as answer')
    process.kill(first.pid, 'SIGKILL')
    await lookUntil(() => (exists(first.pid) ? undefined : true), 5_000)
    const second = await start()
    expect(second.pid).not.toBe(first.pid)
    expect(await ask(second.ownerUrl, 'select answer from kept')).toEqual([7])
  })

  it('starts one server when two ask at once', async () => {
    const [one, two] = await Promise.all([hold(), hold()])
    expect(two.pid).toBe(one.pid)
    for (const { keeper } of [one, two]) {
      keeper.kill('SIGKILL')
      await once(keeper, 'exit')
    }
    const after = await start()
    expect(await ask(after.ownerUrl, 'select 1')).toEqual([1])
    expect(readdirSync(dataDir).sort()).toEqual(['cluster', 'home.json', 'server.log'])
  })

  it.runIf(process.getuid?.() === 0)('serves a checkout inside a folder that only root can enter', async () => {
    const closed = join(folder, 'closed')
    mkdirSync(closed, { mode: 0o700 })
    dataDir = join(closed, 'data')
    const first = await start()
    await ask(first.ownerUrl, 'create table kept as select 9 as answer')
    const [place] = await ask<string>(first.ownerUrl, 'show data_directory')
    await first.stop()
    const second = await start()
    expect(await ask(second.ownerUrl, 'select answer from kept')).toEqual([9])
    await second.stop()
    rmSync(join(place ?? '', '..'), { recursive: true, force: true })
  })
})
