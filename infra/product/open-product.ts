import { join } from 'node:path'
import { buildProduct } from './build-product.ts'
import { demandFolder } from './demand-folder.ts'
import { bareEnvironment, environmentFor, pick } from './environment.ts'
import { type DemoSignIn, findDemo } from './find-demo.ts'
import { keptSecrets } from './kept-secrets.ts'
import { migrateDatabase } from './migrate-database.ts'
import { type Database, openDatabase } from './open-database.ts'
import { planSandbox, reachedAt } from './open-sandbox.ts'
import { demandFreePort } from './ports.ts'
import { givesMemoryBack, type Mode, programs } from './programs.ts'
import { Refusal } from './refusal.ts'
import { type Settings, settingsFrom } from './settings.ts'
import { type Program, type Supervised, supervise } from './supervise.ts'
import { untilReady } from './until-ready.ts'

/** The whole product, running. */
export interface Product {
  /** Where a person opens it. */
  url: string
  sandboxUrl: string | undefined
  logDir: string
  settings: Settings
  database: Database
  /** The demo person's sign-in, where the server offers one. */
  demo: DemoSignIn | undefined
  /** Process numbers by name, to measure or to kill them. */
  pid(name: 'serve' | 'worker' | 'sandbox' | 'postgres'): number | undefined
  /** Server and worker first, then the database, which outlives all that writes to it; ten seconds at most. */
  stop(): Promise<void>
}

export interface ProductOptions {
  given: Record<string, string>
  /** Rows, secrets and logs: all that the product keeps on this machine. */
  dataDir: string
  mode: Mode
  /** Lines for the person at the keyboard. */
  say(line: string): void
  signal?: AbortSignal
}

const webPort = 5173

/**
 * Starts everything in order and waits until it answers; what was started is stopped again when a later step fails.
 * @throws Refusal with one sentence, or with the server's own list of broken variables
 */
export async function openProduct(options: ProductOptions): Promise<Product> {
  const given: Record<string, string> =
    options.mode === 'watched' ? { PUBLIC_URL: `http://localhost:${webPort}`, ...options.given } : options.given
  const settings = settingsFrom(given)
  const signal = options.signal ?? new AbortController().signal
  const closing = new AsyncDisposableStack()
  try {
    return await open({ ...options, given, signal }, settings, closing)
  } catch (error) {
    await closing.disposeAsync()
    throw error
  }
}

type Opening = ProductOptions & { signal: AbortSignal }

async function open(options: Opening, settings: Settings, closing: AsyncDisposableStack): Promise<Product> {
  const { dataDir, mode, say, signal } = options
  const logDir = join(dataDir, 'logs')
  await demandFreePort(settings.port, settings.host, 'PORT')
  for (const folder of [dataDir, logDir]) demandFolder(folder, 'DATA_DIR')
  const secrets = {
    ...keptSecrets(dataDir),
    ...pick(settings.given, ['APP_SECRET', 'ENCRYPTION_KEYS', 'WHATSAPP_VERIFY_TOKEN']),
  }
  const plan = settings.hasSandbox
    ? await planSandbox({ dataDir, secret: secrets.APP_SECRET, verifyToken: secrets.WHATSAPP_VERIFY_TOKEN, settings })
    : undefined
  const launch = (program: Omit<Program, 'env' | 'logDir'>, own: Record<string, string>) =>
    supervise({ ...program, env: own, logDir })
  // It needs a second to load, and the database as long to start: side by side.
  const sandbox = plan && launch(programs.sandbox(), { ...bareEnvironment(), ...plan.ownEnv })
  if (sandbox) closing.defer(() => sandbox.stop(1_000))
  const database = await openDatabase(settings, dataDir, say)
  closing.defer(() => database.stop())
  // Any answer will do: on another address than this machine's own it refuses to tell us the time.
  if (plan && sandbox) await untilReady(sandbox, 'The sandbox', `${plan.url}/__control/clock`, signal, () => true)
  const env = environmentFor(mode, settings, database, secrets, plan)
  signal.throwIfAborted()
  if (mode === 'built') await buildProduct(say, signal)
  await migrateDatabase(mode, { ...env.server, ...env.owner })
  signal.throwIfAborted()

  const serve = launch(programs.serve(mode), env.server)
  const worker = launch(programs.worker(mode), { ...env.server, ...givesMemoryBack })
  closing.defer(async () => void (await Promise.all([serve.stop(7_500), worker.stop(7_500)])))
  const web = mode === 'watched' ? launch(programs.web(webPort), bareEnvironment()) : undefined
  if (web) closing.defer(() => web.stop(500))
  const address = reachedAt(settings)
  await untilReady(serve, 'The server', `${address}/readyz`, signal)
  const reason = worker.ended() ?? web?.ended()
  if (reason !== undefined) throw new Refusal(reason)
  for (const program of [sandbox, serve, worker, web]) program?.keepAlive(say)
  // Fills the demonstration in the background and ends; on later starts it finds it filled and ends at once.
  const demo = env.server.DEMO === 'true' ? launch(programs.demo(mode), env.server) : undefined
  if (demo) closing.defer(() => demo.stop(1_000))
  // Its word is that the demo person can sign in: what is printed must work at once.
  const hasDemo = (await demo?.sentWord()) ?? false

  const running: Record<string, Supervised | Database | undefined> = { sandbox, serve, worker, postgres: database }
  return {
    url: settings.publicUrl,
    sandboxUrl: plan?.url,
    logDir,
    settings,
    database,
    demo: hasDemo ? await findDemo(address) : undefined,
    pid: (name) => running[name]?.pid(),
    stop: () => closing.disposeAsync(),
  }
}
