import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { features } from '../src/boot/features.ts'
import { startOrm } from '../src/boot/start-orm.ts'
import { openTestDatabase, type ServerDatabase } from './test-database.ts'

let database: ServerDatabase
let owner: Client
let app: Client
beforeAll(async () => {
  database = await openTestDatabase()
  owner = new Client({ connectionString: database.url })
  app = new Client({ connectionString: database.appUrl })
  await Promise.all([owner.connect(), app.connect()])
})
afterAll(async () => {
  await Promise.all([owner?.end(), app?.end()])
  await database?.drop()
})

const names = async (sql: string) => (await owner.query<{ name: string }>(sql)).rows.map(({ name }) => name)
/** The migrator's own list is the one table of the schema that is nobody's. */
const tenantTables = `select c.oid from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'migration'`

it('migrates to exactly what the entities say', async () => {
  const orm = await startOrm(features, database.url, { max: 1 })
  const difference = await orm.schema.getUpdateSchemaSQL({ wrap: false })
  await orm.close()
  // PostgreSQL writes expressions in its own words, so policies and checks always look different: the rules below read them.
  const looksDifferent = /^(create|drop) policy |_check"|^drop schema |"migration"/
  expect(difference.split('\n').filter((line) => line.trim() && !looksDifferent.test(line.trim()))).toEqual([])
})

describe('every tenant table', () => {
  it('is known: there is one for each entity', async () => {
    const tables = await names(
      `select oid::regclass::text as name from pg_class where oid in (${tenantTables}) and not relispartition`,
    )
    const entities = features.flatMap((feature) => feature.entities ?? []).map((each) => each.meta.tableName)
    expect(tables.sort()).toEqual([...entities].sort())
    expect(tables.length).toBeGreaterThan(5)
  })

  it('forces row-level security, with a policy for reads and writes alike', async () => {
    expect(
      await names(
        `select oid::regclass::text as name from pg_class where oid in (${tenantTables}) and not (relrowsecurity and relforcerowsecurity)`,
      ),
    ).toEqual([])
    const bare = `select oid::regclass::text as name from pg_class c where oid in (${tenantTables}) and not exists (
      select from pg_policy p where p.polrelid = c.oid and p.polcmd = '*' and p.polqual is not null and p.polwithcheck is not null)`
    expect(await names(bare)).toEqual([])
  })

  it('has the organisation first in its primary key and in every unique constraint', async () => {
    const wrong = `select i.indexrelid::regclass::text as name from pg_index i where i.indrelid in (${tenantTables}) and i.indisunique
      and (select attname from pg_attribute a where a.attrelid = i.indrelid and a.attnum = i.indkey[0]) <> 'organization_id'`
    expect(await names(wrong)).toEqual([])
    const none = `select oid::regclass::text as name from pg_class c where oid in (${tenantTables}) and not exists (select from pg_index i where i.indrelid = c.oid and i.indisprimary)`
    expect(await names(none)).toEqual([])
  })

  it('carries the organisation in every foreign key', async () => {
    const wrong = `select conname as name from pg_constraint k where contype = 'f' and connamespace = 'public'::regnamespace
      and not exists (select from unnest(k.conkey) n join pg_attribute a on a.attrelid = k.conrelid and a.attnum = n where a.attname = 'organization_id')`
    expect(await names(wrong)).toEqual([])
  })
})

describe("the application's role", () => {
  it('owns nothing, passes no policy by and cannot truncate or create', async () => {
    const { rows } = await owner.query(
      `select rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, (select count(*)::int from pg_class where relowner = r.oid) as owned,
        (select count(*)::int from information_schema.role_table_grants g where g.grantee = r.rolname and g.privilege_type in ('TRUNCATE', 'TRIGGER', 'REFERENCES')) as powers,
        has_schema_privilege(r.oid, 'public', 'create') as creates from pg_roles r where rolname = 'mci_app'`,
    )
    expect(rows).toEqual([
      {
        rolsuper: false,
        rolbypassrls: false,
        rolcreatedb: false,
        rolcreaterole: false,
        owned: 0,
        powers: 0,
        creates: false,
      },
    ])
    await expect(app.query('truncate job')).rejects.toThrow(/permission denied/)
    await expect(app.query('select * from migration')).rejects.toThrow(/permission denied/)
    await expect(app.query('create table public.mine ()')).rejects.toThrow(/permission denied/)
    // A month asked for by its own name would be read past the policy of the whole.
    await expect(app.query('select * from insight_months.insight_day_2026_11')).rejects.toThrow(/permission denied/)
  })

  it('sees nothing, and fails, outside of an organisation', async () => {
    await expect(app.query('select * from job')).rejects.toThrow(/app.organization_id/)
    await app.query(
      "begin; select set_config('app.organization_id', '018f0000-0000-7000-8000-000000000000', true); commit",
    )
    // After a transaction the setting is empty text, not unset: the cast must fail on it.
    await expect(app.query('select * from job')).rejects.toThrow(/uuid/)
  })

  it('cannot write a row into another organisation', async () => {
    await app.query('begin')
    await app.query("select set_config('app.organization_id', '018f0000-0000-7000-8000-000000000001', true)")
    const insert = `insert into creative_config (organization_id, id, min_spend, min_conversions, min_impressions, window_days, top_n, objective, weights, creative_retention_days, updated_at)
      values ('018f0000-0000-7000-8000-000000000002', gen_random_uuid(), 1, 1, 1, 1, 1, 'LEAD', '{}', 1, now())`
    await expect(app.query(insert)).rejects.toThrow(/row-level security/)
    await app.query('rollback')
  })

  it('reaches no function that runs with the powers of its owner, and no view that reads with them', async () => {
    expect(
      await names(
        `select p.oid::regprocedure::text as name from pg_proc p where p.pronamespace = 'public'::regnamespace and p.prosecdef`,
      ),
    ).toEqual([])
    expect(
      await names(
        `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'v' and not coalesce('security_invoker=true' = any(reloptions), false)`,
      ),
    ).toEqual([])
  })
})
