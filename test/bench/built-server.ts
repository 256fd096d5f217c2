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

/** An account, and a reading of it that was asked for. */
export interface OpenReading {
  readonly organizationId: string
  readonly id: string
  readonly jobId: string
  readonly window: { readonly from: string; readonly to: string }
}

/** The built server's own way of a report's rows on a database that was brought up to date, as the role that owns nothing. */
export interface BuiltServer {
  /** Keeps pages that came after `page` others. */
  keep(reading: OpenReading, page: number, facts: readonly Fact[]): Promise<void>
  /** Makes all pages of the reading known. */
  publish(reading: OpenReading): Promise<void>
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
  const { keepGathered } = await load('features/insights/reading/keep-gathered.js')
  const { toLine } = await load('features/insights/reading/pack-facts.js')
  const { publishPages } = await load('features/insights/reading/publish-pages.js')
  const appPassword = crypto.randomUUID()
  await migrate({ ownerUrl, appPassword, features, log: openLog('silent', 'migrate') })
  const appUrl = new URL(ownerUrl)
  appUrl.username = appRole
  appUrl.password = appPassword
  const orm = await startOrm(features, appUrl.href, { max: 1 })
  const commitOf = (organizationId: string) => {
    const em = openEm(orm, organizationId)
    return <T>(write: (tx: unknown, job: unknown) => Promise<T>): Promise<T> =>
      em.transactional((tx: unknown) => write(tx, null))
  }
  const readOf = ({ organizationId, id, jobId, window }: OpenReading) => ({
    ...{ jobId, window, account: { organizationId, id }, tracker: { commit: commitOf(organizationId) } },
    ...{ work: { clock: () => new Date() }, onPage: () => {} },
  })
  return {
    async keep(reading, page, facts) {
      const soFar = { page, left: null, rows: 0, ads: new Set(), isWhole: false }
      const last = { place: { pieces: [] }, progress: null }
      await keepGathered(readOf(reading), soFar, { pages: 5, facts: facts.map(toLine), named: new Map(), last })
    },
    async publish(reading) {
      const read = readOf(reading)
      await read.tracker.commit((em) => publishPages(em, read, []))
    },
    close: () => orm.close(),
  }
}
