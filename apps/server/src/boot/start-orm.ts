import { fileURLToPath } from 'node:url'
import { Migrator } from '@mikro-orm/migrations'
import { defineConfig, MikroORM } from '@mikro-orm/postgresql'
import type { Feature } from '../work/feature.ts'

/** The compiled migrations stand beside the compiled sources; new ones are written where the sources are. */
const compiled = fileURLToPath(new URL('../../migrations', import.meta.url))
const written = compiled.replace(/[\\/]dist([\\/]migrations)$/, '$1')

/** MikroORM over the features' tables. It opens no connection before the first query. */
export function startOrm(
  features: readonly Feature[],
  databaseUrl: string,
  pool: { max: number } = { max: 10 },
): Promise<MikroORM> {
  return MikroORM.init(
    defineConfig({
      clientUrl: databaseUrl,
      entities: features.flatMap((feature) => feature.entities ?? []) as never[],
      extensions: [Migrator],
      forceUtcTimezone: true,
      // Its own words are for a console; what matters is thrown, and logged by whoever asked.
      logger: () => {},
      // The login library's and the queue's own tables are theirs to change; months and limits are made by hand.
      schemaGenerator: { ignoreSchema: ['auth', 'pgboss', 'insight_months', 'meta_limits', 'whatsapp_inbox'] },
      // What a row refers to is of its own organisation, by the foreign key itself. Joined, it would be locked with the row, and a row
      // whose reference somebody changes meanwhile would not be found when its turn comes.
      autoJoinRefsForFilters: false,
      pool: { min: 0, max: pool.max },
      // A query that runs for longer is a fault, and must not hold a connection that others wait for.
      driverOptions: { statement_timeout: 30_000, idle_in_transaction_session_timeout: 60_000 },
      migrations: {
        path: compiled,
        pathTs: written,
        emit: 'ts',
        snapshot: true,
        snapshotName: '.snapshot',
        // What was last written down as wanted, not how a database prints it: else the next migration would hold the difference.
        snapshotOnMigrate: false,
        tableName: 'migration',
        transactional: true,
        allOrNothing: true,
      },
    } as never),
  )
}
