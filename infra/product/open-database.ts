import { createHmac } from 'node:crypto'
import { join } from 'node:path'
import { startPostgres } from '../postgres/index.ts'
import { isAlive } from '../postgres/processes.ts'
import { checkDatabase } from './check-database.ts'
import { Refusal } from './refusal.ts'
import type { Settings } from './settings.ts'

const every = 1_000

/** Where the product's rows are: the database that is given, or one of our own that is kept running. */
export interface Database {
  ownerUrl: string
  isEmbedded: boolean
  pid(): number | undefined
  stop(): Promise<void>
}

/** @throws Refusal when a given database cannot be used or our own does not start */
export async function openDatabase(
  settings: Settings,
  dataDir: string,
  say: (line: string) => void,
): Promise<Database> {
  if (settings.databaseUrl) {
    await checkDatabase(settings.databaseUrl)
    return { ownerUrl: settings.databaseUrl, isEmbedded: false, pid: () => undefined, stop: async () => {} }
  }
  const start = () => startPostgres({ dataDir: join(dataDir, 'postgres'), durable: true })
  let server = await start().catch((error) => {
    throw new Refusal(error.message)
  })
  let isStarting = false
  const watch = setInterval(async () => {
    if (isStarting || isAlive(server.pid)) return
    isStarting = true
    say('PostgreSQL ended unexpectedly; starting it again.')
    server = await start().catch((error) => {
      say(error.message)
      return server
    })
    isStarting = false
  }, every)
  watch.unref()
  return {
    ownerUrl: server.ownerUrl,
    isEmbedded: true,
    pid: () => server.pid,
    async stop() {
      clearInterval(watch)
      await server.stop()
    },
  }
}

/** The login role that the product works as: it owns nothing and sees only its organisation's rows. */
const appRole = 'mci_app'

/** The role's password follows from the secret: nothing more to keep, and the same after a restart. */
export function appPassword(secret: string): string {
  return createHmac('sha256', secret).update(appRole).digest('base64url')
}

/** The owner's address with the role and its password in place of the owner's. */
export function appUrl(ownerUrl: string, password: string): string {
  const url = new URL(ownerUrl)
  url.username = appRole
  url.password = password
  return url.href
}
