import { once } from 'node:events'
import { chmodSync, createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Bench, Figure } from '@mci/infra/bench'
import { startPostgres } from '@mci/infra/postgres'
import { Client } from 'pg'
import { type BuiltServer, type OpenReading, openBuiltServer } from './built-server.ts'
import { dayAt, factAt } from './usual-fact.ts'

const sizes = [10_000, 100_000, 1_000_000]
/** Ten pages of a report: what the product keeps at once when there is much to read. */
const atOnce = 10_000

async function* run(): AsyncGenerator<Figure> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-merge-'))
  const postgres = await startPostgres({ dataDir: folder, durable: true })
  const server = await openBuiltServer(postgres.ownerUrl)
  const db = new Client({ connectionString: postgres.ownerUrl })
  await db.connect()
  try {
    let perRow: number | null = null
    for (const rows of sizes) {
      const { keep, ours, byHand } = await measure(db, server, folder, rows)
      const size = `${rows.toLocaleString('en')} new rows`
      const speed = (seconds: number) => Math.round(rows / seconds)
      yield {
        name: 'bulk merge under row-level security',
        value: speed(ours),
        unit: 'rows/s',
        beside: speed(byHand),
        goal: '≥ 0.8× of COPY and merge by hand',
        size,
      }
      yield {
        name: 'with keeping its pages before',
        value: speed(keep + ours),
        unit: 'rows/s',
        beside: speed(byHand),
        goal: null,
        size,
      }
      if (perRow !== null)
        yield {
          name: 'time for a row, beside the size before',
          value: micro(ours / rows),
          unit: 'µs',
          beside: micro(perRow),
          goal: '≤ 1.15×',
          size,
        }
      perRow = ours / rows
    }
  } finally {
    await server.close()
    await db.end()
    await postgres.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

const micro = (seconds: number) => Number((seconds * 1e6).toPrecision(4))

/** Both write the same rows into the same table, each for an account of its own; the order of the two changes with each round. */
async function measure(db: Client, server: BuiltServer, folder: string, rows: number) {
  const rounds = rows > 100_000 ? 2 : 4
  const taken = { keep: [] as number[], ours: [] as number[], byHand: [] as number[] }
  const byTheProduct = async () => {
    const { keep, publish } = await readAndPublish(db, server, rows)
    taken.keep.push(keep)
    taken.ours.push(publish)
  }
  for (let round = 0; round < rounds; round += 1) {
    const first = round % 2 === 0
    if (first) await byTheProduct()
    taken.byHand.push(await byHand(db, folder, rows))
    if (!first) await byTheProduct()
    await db.query('delete from insight_day')
    await db.query('vacuum insight_day')
    await db.query('checkpoint')
  }
  const median = (list: number[]) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN
  return { keep: median(taken.keep), ours: median(taken.ours), byHand: median(taken.byHand) }
}

/** The product's pages are what the file is to the other side: kept before. What keeping them takes is told apart. */
async function readAndPublish(
  db: Client,
  server: BuiltServer,
  rows: number,
): Promise<{ keep: number; publish: number }> {
  const reading = await addReading(db, rows)
  let keep = 0
  for (let from = 0; from < rows; from += atOnce) {
    const facts = Array.from({ length: Math.min(atOnce, rows - from) }, (_, at) => factAt(from + at))
    keep += await secondsOf(() => server.keep(reading, from / 1_000, facts))
  }
  const publish = await secondsOf(() => server.publish(reading))
  await db.query('delete from report_page')
  return { keep, publish }
}

async function secondsOf(work: () => Promise<void>): Promise<number> {
  const began = performance.now()
  await work()
  return (performance.now() - began) / 1_000
}

/** One COPY beside the table and one statement, in one transaction, by somebody whom no policy stops. The file is made before. */
async function byHand(db: Client, folder: string, rows: number): Promise<number> {
  const { organizationId, id } = await addAccount(db)
  const file = join(folder, 'facts.copy')
  await writeFile(file, rows)
  const names = columns.join(', ')
  const figures = columns.slice(2)
  const began = performance.now()
  await db.query('begin')
  // As the product does for rows that can be read again.
  await db.query('set local synchronous_commit = off')
  await db.query(`create temporary table hand (like insight_day) on commit drop`)
  await db.query(
    `alter table hand alter column organization_id drop not null, alter column ad_account_id drop not null, alter column read_at drop not null, alter column job_id drop not null`,
  )
  await db.query(`copy hand (${names}) from '${file}'`)
  await db.query(
    `insert into insight_day as f (organization_id, ad_account_id, ${names}, read_at, job_id)
     select $1, $2, ${names}, now(), $1 from hand
     on conflict (organization_id, ad_account_id, day, meta_ad_id) do update
     set ${figures.map((name) => `${name} = excluded.${name}`).join(', ')}, read_at = excluded.read_at, job_id = excluded.job_id
     where (${figures.map((name) => `f.${name}`).join(', ')}) is distinct from (${figures.map((name) => `excluded.${name}`).join(', ')})`,
    [organizationId, id],
  )
  await db.query('commit')
  return (performance.now() - began) / 1_000
}

async function addAccount(db: Client): Promise<{ organizationId: string; id: string }> {
  const [organizationId, id] = [crypto.randomUUID(), crypto.randomUUID()]
  await db.query(
    `insert into ad_account (organization_id, id, meta_account_id, name, currency, timezone, account_status, created_at, updated_at)
     values ($1, $2, 'act_1', 'Volume', 'BRL', 'America/Sao_Paulo', 1, now(), now())`,
    [organizationId, id],
  )
  return { organizationId, id }
}

async function addReading(db: Client, rows: number): Promise<OpenReading> {
  const account = await addAccount(db)
  const jobId = crypto.randomUUID()
  await db.query(
    `insert into job (organization_id, id, name, status, progress, message, steps, input, created_at)
     values ($1, $2, 'meta_spend_fetch', 'PROCESSING', 0, '{}', '[]', '{}', now())`,
    [account.organizationId, jobId],
  )
  return { ...account, jobId, window: { from: dayAt(0), to: dayAt(rows - 1) } }
}

const columns = [
  'day',
  'meta_ad_id',
  'spend',
  'impressions',
  'clicks',
  'link_clicks',
  'reach',
  'video_plays_3s',
  'thruplays',
  'leads',
  'lead_type',
  'purchases',
  'purchase_type',
  'purchase_value',
  'actions',
  'action_values',
] as const

async function writeFile(file: string, rows: number): Promise<void> {
  const stream = createWriteStream(file)
  for (let at = 0; at < rows; at += 1) {
    const {
      day,
      metaAdId,
      spend,
      impressions,
      clicks,
      linkClicks,
      reach,
      videoPlays3s,
      thruplays,
      lead,
      purchase,
      actions,
      actionValues,
    } = factAt(at)
    const cells = [
      day,
      metaAdId,
      spend,
      impressions,
      clicks,
      linkClicks,
      reach,
      videoPlays3s,
      thruplays,
      lead?.count,
      lead?.actionType,
      purchase?.count,
      purchase?.actionType,
      purchase?.value,
      JSON.stringify(actions),
      JSON.stringify(actionValues),
    ]
    if (!stream.write(`${cells.join('\t')}\n`)) await once(stream, 'drain')
  }
  stream.end()
  await once(stream, 'close')
  // The server may run as somebody else.
  chmodSync(file, 0o644)
}

export default {
  about:
    'the kept pages of a report merged into the facts as the role that owns nothing, beside one COPY and merge of the same rows written by hand as superuser',
  run,
} satisfies Bench
