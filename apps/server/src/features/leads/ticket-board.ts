import type { Money } from '../../values/money.ts'
import { transactionOf } from '../../work/transaction.ts'
import type { Work } from '../../work/work.ts'
import { type Binds, openBinds } from '../metrics/index.ts'
import { type KnownFilter, knowFilter } from './known-filter.ts'
import { isFinal, type Stage, type StageKind } from './stage.entity.ts'
import { stagesOf } from './stages/stages.store.ts'
import type { Ticket } from './ticket.entity.ts'
import { ticketConditions } from './ticket-conditions.ts'
import type { TicketFilter } from './ticket-filter.graphql.ts'
import { type LazyPage, listKnown } from './tickets.store.ts'

/** A stage with what is in it; `filter` is the board's, so that the column's tickets can be listed. */
export interface Column {
  readonly stage: Stage
  readonly count: number
  readonly values: readonly Money[]
  readonly filter: KnownFilter
}

/** What was won or lost stays on the board for so many days. */
const daysOnBoard = 7
const day = 86_400_000

/** The stages from the left, with how many tickets are in each and what their deals come to; one look at the tickets. */
export async function ticketBoard(work: Work, filter: TicketFilter): Promise<Column[]> {
  const stages = await stagesOf(work)
  const wanted = stages.filter(({ id }) => !filter.stageIds?.length || filter.stageIds.includes(id))
  const known = await knowFilter(work, filter)
  const binds = openBinds()
  const where = ticketConditions(binds, work.actor.organizationId, known)
  const sumsOf = (some: readonly Stage[], kind: StageKind) => {
    const ids = binds.bind(
      some.map(({ id }) => id),
      'uuid[]',
    )
    return `select t.stage_id, t.currency, count(*)::int as n, sum(t.deal_value)::text as value from ticket t
      where ${where} and t.stage_id = any(${ids}) and ${onBoard(kind, work, binds)} group by t.stage_id, t.currency`
  }
  const final = wanted.filter(({ kind }) => isFinal(kind))
  const sql = `${sumsOf(
    wanted.filter((stage) => !final.includes(stage)),
    'OPEN',
  )} union all ${sumsOf(final, 'WON')}`
  const { rows } = await work.em.transactional((tx) => transactionOf(tx).executeSql(sql, binds.values))
  const byStage = Map.groupBy(rows as Sum[], ({ stage_id }) => stage_id)
  return wanted.map((stage) => ({ stage, filter: known, ...totalOf(byStage.get(stage.id) ?? []) }))
}

/** The tickets of a column, the one that was written in or closed last first. */
export function listColumn(
  work: Work,
  { stage, filter }: Column,
  page: { first?: number; after?: string },
): Promise<LazyPage<Ticket>> {
  const order = isFinal(stage.kind) ? 'closedAt' : 'lastMessageAt'
  return listKnown(work, { ...filter, stageIds: [stage.id] }, page, order, (binds) => onBoard(stage.kind, work, binds))
}

// The status stands in the statement, not among its values: partial indexes are chosen by it.
const onBoard = (kind: StageKind, { clock }: Work, binds: Binds): string =>
  isFinal(kind)
    ? `t.status = 'CLOSED' and t.closed_at >= ${binds.bind(new Date(clock().getTime() - daysOnBoard * day), 'timestamptz')}`
    : `t.status = 'OPEN'`

interface Sum {
  readonly stage_id: string
  readonly currency: string | null
  readonly n: number
  readonly value: string | null
}

const totalOf = (sums: readonly Sum[]): Pick<Column, 'count' | 'values'> => ({
  count: sums.reduce((total, { n }) => total + n, 0),
  values: sums.flatMap(({ currency, value }) => (currency && value ? [{ amount: value, currency }] : [])),
})
