import { InvalidInput } from '../../../schema/problem.graphql.ts'
import { daysIn } from '../../../values/date-window.ts'
import type { Money } from '../../../values/money.ts'
import { transactionOf } from '../../../work/transaction.ts'
import type { Work } from '../../../work/work.ts'
import { isExpiration, longestExpiration } from '../lead-config.ts'
import { AttributionReplay, type AttributionReplayInput, type ReplayCampaign } from './replay.graphql.ts'
import { replaySql } from './replay-sql.ts'

/** A quarter of a large organisation takes seconds. */
const longestWindow = 92

/** A ticket whose outcome another ad would get, as it was found. */
export interface Move {
  readonly ticketId: string
  readonly contactId: string
  readonly at: Date
  readonly nowAd: string | null
  readonly thenAd: string | null
}

/** What attribution would be under another expiry, from the same messages and touches. Only reads. */
export async function attributionReplay(
  { em, actor, say }: Work,
  { expirationDays, from, to }: AttributionReplayInput,
): Promise<AttributionReplay | InvalidInput> {
  if (!isExpiration(expirationDays))
    return InvalidInput.of('expirationDays', say({ key: 'leads.expirationDays', params: { most: longestExpiration } }))
  if (from > to) return InvalidInput.of('to', say({ key: 'leads.replay.reversed' }))
  if (daysIn({ from, to }) > longestWindow)
    return InvalidInput.of('from', say({ key: 'leads.replay.tooLong', params: { most: longestWindow } }))
  const binds = [actor.organizationId, expirationDays, from, to]
  const { rows } = await em.transactional((tx) => transactionOf(tx).executeSql(replaySql, binds))
  const { moved, campaigns, ...counts } = rows[0]
  return Object.assign(new AttributionReplay(), {
    ...counts,
    expirationDays,
    moved: moved.map((move: Move) => ({ ...move, at: new Date(move.at) })),
    byCampaign: byCampaign(campaigns),
  })
}

/** What one campaign brings in one currency, or without any. */
interface CampaignLine extends Omit<ReplayCampaign, 'revenueNow' | 'revenueThen'> {
  readonly currency: string | null
  readonly valueNow: string | null
  readonly valueThen: string | null
}

function byCampaign(lines: readonly CampaignLine[]): ReplayCampaign[] {
  const campaigns = [...Map.groupBy(lines, ({ metaCampaignId }) => metaCampaignId)].map(([metaCampaignId, own]) => {
    const total = (name: 'leadsNow' | 'leadsThen' | 'salesNow' | 'salesThen') =>
      own.reduce((sum, line) => sum + line[name], 0)
    return {
      metaCampaignId,
      name: own[0]?.name ?? null,
      leadsNow: total('leadsNow'),
      leadsThen: total('leadsThen'),
      salesNow: total('salesNow'),
      salesThen: total('salesThen'),
      revenueNow: moneyIn(own, 'valueNow'),
      revenueThen: moneyIn(own, 'valueThen'),
    }
  })
  const most = ({ leadsNow, leadsThen }: ReplayCampaign) => Math.max(leadsNow, leadsThen)
  return campaigns.sort((a, b) => most(b) - most(a) || `${a.metaCampaignId}`.localeCompare(`${b.metaCampaignId}`))
}

const moneyIn = (lines: readonly CampaignLine[], name: 'valueNow' | 'valueThen'): Money[] =>
  lines.flatMap(({ currency, [name]: amount }) => (currency && amount ? [{ amount, currency }] : []))
