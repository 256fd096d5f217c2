import { admitThrough, changedLane, type LaneBook, type LaneState, openLane } from '@mci/meta-api'
import { Pool } from 'pg'
import { whole } from '../../work/whole.ts'

interface LaneRow {
  key: string
  percent: number
  every_ms: number
  paced_until: Date
  closed_until: Date
  strikes: number
  next_at: Date
}

const columns = 'key, percent, every_ms, paced_until, closed_until, strikes, next_at'
const read = `select ${columns} from meta_limits.lane where key = any($1::text[])`
// Lanes are locked in one order everywhere, so that no two processes wait for each other.
const readLocked = `${read} order by key for update`
const takeMoments = `update meta_limits.lane l set next_at = t.next_at
  from unnest($1::text[], $2::timestamptz[]) as t(key, next_at) where l.key = t.key`
// Writes nothing new into a lane that is there: it locks it, and answers it as it stands.
const lockOrAdd = `insert into meta_limits.lane (key) select k from unnest($1::text[]) k order by k
  on conflict (key) do update set key = excluded.key returning ${columns}`
const write = `update meta_limits.lane l
  set percent = t.percent, every_ms = t.every_ms, paced_until = t.paced_until, closed_until = t.closed_until,
      strikes = t.strikes, next_at = t.next_at
  from unnest($1::text[], $2::float8[], $3::int[], $4::timestamptz[], $5::timestamptz[], $6::int[], $7::timestamptz[])
    as t(key, percent, every_ms, paced_until, closed_until, strikes, next_at)
  where l.key = t.key`

/**
 * What is known of Meta's limits, in PostgreSQL: every process of ours asks here before it calls, so that all of them stop at
 * the block that one of them met, and keep one pace. It is of apps, tokens and accounts, and of no organisation.
 *
 * Before a call it takes one statement; where lanes are paced, a short transaction, since the next free moment must be found
 * and taken in one step. A book that does not answer within seconds fails, and with it the call.
 */
export function openLaneBook(options: {
  databaseUrl: string
  application: string
  onError: (error: unknown) => void
}): LaneBook & { close(): Promise<void> } {
  const pool = new Pool({
    connectionString: options.databaseUrl,
    application_name: options.application,
    max: 4,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 5_000,
    idle_in_transaction_session_timeout: 5_000,
  })
  pool.on('error', options.onError)
  return {
    async admit(keys, at, held) {
      const { rows } = await pool.query<LaneRow>(read, [keys])
      const seen = admitThrough(lanesIn(rows), at.getTime(), held?.getTime())
      if (seen.nextAt.size === 0) return seen.admission
      return whole(pool, async (client) => {
        const locked = await client.query<LaneRow>(readLocked, [keys])
        const { admission, nextAt } = admitThrough(lanesIn(locked.rows), at.getTime(), held?.getTime())
        await client.query(takeMoments, [[...nextAt.keys()], [...nextAt.values()].map(moment)])
        return admission
      })
    },
    learn: (changes, at) =>
      whole(pool, async (client) => {
        const keys = [...new Set(changes.map(({ key }) => key))]
        const { rows } = await client.query<LaneRow>(lockOrAdd, [keys])
        const lanes = lanesIn(rows)
        for (const change of changes) {
          lanes.set(change.key, changedLane(lanes.get(change.key) ?? openLane, change, at.getTime()))
        }
        await client.query(write, columnsOf(lanes))
      }),
    close: () => pool.end(),
  }
}

const moment = (milliseconds: number) => new Date(milliseconds)

const lanesIn = (rows: readonly LaneRow[]): Map<string, LaneState> =>
  new Map(
    rows.map((row) => [
      row.key,
      {
        percent: row.percent,
        everyMs: row.every_ms,
        pacedUntil: row.paced_until.getTime(),
        closedUntil: row.closed_until.getTime(),
        strikes: row.strikes,
        nextAt: row.next_at.getTime(),
      },
    ]),
  )

function columnsOf(lanes: ReadonlyMap<string, LaneState>): unknown[][] {
  const states = [...lanes.values()]
  return [
    [...lanes.keys()],
    states.map(({ percent }) => percent),
    states.map(({ everyMs }) => everyMs),
    states.map(({ pacedUntil }) => moment(pacedUntil)),
    states.map(({ closedUntil }) => moment(closedUntil)),
    states.map(({ strikes }) => strikes),
    states.map(({ nextAt }) => moment(nextAt)),
  ]
}
