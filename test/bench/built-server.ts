import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildProduct } from '@mci/infra/product'

/** A row as the server hands it to its writer. */
export interface Fact {
  readonly [field: string]: unknown
  readonly lead: { actionType: string; count: string; value: string | null } | null
  readonly purchase: { actionType: string; count: string; value: string | null } | null
  readonly actions: readonly { actionType: string; value: string }[]
  readonly actionValues: readonly { actionType: string; value: string }[]
}

/** The built server's own writer of facts on a database that was brought up to date, as the role that owns nothing. */
export interface BuiltServer {
  writeFacts(account: { organizationId: string; id: string }, facts: readonly Fact[]): Promise<void>
  close(): Promise<void>
}

const dist = join(import.meta.dirname, '../../apps/server/dist/src')
const load = (file: string) => import(pathToFileURL(join(dist, file)).href)

export async function openBuiltServer(ownerUrl: string): Promise<BuiltServer> {
  await buildProduct(() => {})
  // What each entry point of the server begins with.
  createRequire(join(dist, 'serve.js'))('reflect-metadata')
  const { migrate, appRole } = await load('boot/migrate-database.js')
  const { features } = await load('boot/features.js')
  const { startOrm } = await load('boot/start-orm.js')
  const { openLog } = await load('boot/open-log.js')
  const { openEm } = await load('work/open-em.js')
  const { writeFacts } = await load('features/insights/reading/write-facts.js')
  const appPassword = crypto.randomUUID()
  await migrate({ ownerUrl, appPassword, features, log: openLog('silent', 'migrate') })
  const appUrl = new URL(ownerUrl)
  appUrl.username = appRole
  appUrl.password = appPassword
  const orm = await startOrm(features, appUrl.href, { max: 1 })
  return {
    async writeFacts(account, facts) {
      const em = openEm(orm, account.organizationId)
      const reading = { account, jobId: account.organizationId, now: new Date() }
      await em.transactional((tx: unknown) => writeFacts(tx, reading, facts))
    },
    close: () => orm.close(),
  }
}
