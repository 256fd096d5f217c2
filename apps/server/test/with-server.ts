import { createServer } from 'node:net'
import { type RunningSandbox as Sandbox, startSandbox } from '@mci/meta-sandbox/start'
import type { Worker } from '@mci/queue'
import type { FastifyInstance } from 'fastify'
import { type Env, readEnv } from '../src/boot/env.ts'
import { features } from '../src/boot/features.ts'
import { openHttp } from '../src/boot/http.ts'
import { openLog } from '../src/boot/open-log.ts'
import { openWork } from '../src/boot/open-work.ts'
import { openWorld, type World } from '../src/boot/open-world.ts'
import { startJobs } from '../src/boot/start-jobs.ts'
import type { Work } from '../src/work/work.ts'
import { openTestDatabase, type ServerDatabase } from './test-database.ts'

export interface TestServer {
  readonly url: string
  readonly database: ServerDatabase
  readonly sandbox: Sandbox
  readonly world: World
  readonly env: Env
  /** Lines of the log, as they were written. */
  readonly logged: string[]
  /** The system's own work in an organisation: to look at rows through the policies. */
  workIn(organizationId: string): Work
  startWorker(): Promise<Worker>
  close(): Promise<void>
}

export interface TestServerOptions {
  /** Without a worker jobs stay where they are. */
  readonly worker?: boolean
  readonly now?: string
  /** Waiting for Meta moves the sandbox's clock on and takes no time: an hour of throttling is over at once. */
  readonly waitsByClock?: boolean
  readonly seed?: number
  /** Ads of one large account more, which Ana reaches. */
  readonly bulkAds?: number
  readonly env?: Record<string, string>
}

/** The whole server over HTTP: real PostgreSQL, the sandbox in place of Meta, jobs run in this process. */
export async function withServer(options: TestServerOptions = {}): Promise<TestServer> {
  const [database, port] = await Promise.all([openTestDatabase(), freePort()])
  const sandbox = await startSandbox({
    port: 0,
    seed: options.seed ?? 1,
    ...(options.now ? { clock: options.now } : {}),
    ...(options.bulkAds ? { bulkAds: options.bulkAds } : {}),
  })
  const url = `http://127.0.0.1:${port}`
  const env = readEnv(environment(database, sandbox, url, port, options.env))
  const logged: string[] = []
  const log = openLog('info', 'serve', { write: (line: string) => void logged.push(line) })
  const clock = options.now ? () => sandboxTime(sandbox) : undefined
  const sleep = options.waitsByClock ? advancing(sandbox) : undefined
  const world = await openWorld(env, features, log, { application: 'mci-test', clock, sleep, poolSize: 8 })
  const app: FastifyInstance = await openHttp(world, features, {
    webDist: null,
    isDemo: false,
    state: { isStopping: false },
  })
  await app.listen({ host: '127.0.0.1', port })
  const workers: Worker[] = []
  const startWorker = async () => {
    const worker = await startJobs(world, features, env.databaseUrl)
    workers.push(worker)
    return worker
  }
  if (options.worker !== false) await startWorker()
  return {
    url,
    database,
    sandbox,
    world,
    env,
    logged,
    workIn: (organizationId) => openWork(world, { kind: 'system', organizationId }, 'en'),
    startWorker,
    async close() {
      await Promise.all(workers.map((worker) => worker.stop({ timeoutMs: 2_000 })))
      await app.close()
      await world.close()
      await sandbox.close()
      await database.drop()
    },
  }
}

const advancing = (sandbox: Sandbox) => async (milliseconds: number) =>
  sandbox.control.advanceClock(Math.ceil(milliseconds) / 1000)

const sandboxTime = (sandbox: Sandbox) => new Date(sandbox.control.clock().now)

function environment(
  database: ServerDatabase,
  sandbox: Sandbox,
  url: string,
  port: number,
  more: Record<string, string> = {},
): Record<string, string> {
  return {
    NODE_ENV: 'test',
    PORT: String(port),
    PUBLIC_URL: url,
    DATABASE_APP_URL: database.appUrl,
    APP_SECRET: 'a secret for tests, as long as it has to be',
    ENCRYPTION_KEYS: `1:${Buffer.alloc(32, 7).toString('base64')}`,
    META_APP_ID: '900000000000001',
    META_APP_SECRET: 'sandbox-secret',
    META_GRAPH_URL: sandbox.url,
    META_DIALOG_URL: sandbox.url,
    META_PICTURE_HOSTS: sandbox.url,
    META_IS_SANDBOX: 'true',
    ...more,
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
