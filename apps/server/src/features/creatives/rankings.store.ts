import type { EntityManager } from '@mikro-orm/postgresql'
import { batched } from '../../work/batched.ts'
import { newId } from '../../work/new-id.ts'
import { transactionOf } from '../../work/transaction.ts'
import type { Work } from '../../work/work.ts'
import type { AdAccount } from '../ad-accounts/index.ts'
import type { DayFiguresChanged } from '../insights/index.ts'
import type { RankedWindow } from './rank-window.ts'
import { type RankedEntry, Ranking } from './ranking.entity.ts'

const hour = 3_600_000
/** Expired answers are kept so long: what a creative was worth is asked for when something was made of it. */
const historyDays = 30

/** Keeps an answer for an hour in the transaction of `em`, in place of the one before; old history goes. */
export async function keepRanking(
  em: EntityManager,
  account: Pick<AdAccount, 'organizationId' | 'id'>,
  { cacheKey, question, answer }: RankedWindow,
  now: Date,
): Promise<Date> {
  const tx = transactionOf(em)
  const expiresAt = new Date(now.getTime() + hour)
  const shown = [...answer.ranked, ...answer.notEnough].map(({ creativeId }) => creativeId)
  await tx.executeSql(
    `insert into ranking (organization_id, id, ad_account_id, cache_key, window_from, window_to, objective, question, answer,
       creative_ids, created_at, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8::jsonb, $9::jsonb, $10::uuid[], $11, $12)
     on conflict (organization_id, cache_key) do update
     set question = excluded.question, answer = excluded.answer, creative_ids = excluded.creative_ids,
         created_at = excluded.created_at, expires_at = excluded.expires_at`,
    [
      account.organizationId,
      newId(),
      account.id,
      cacheKey,
      question.window.from,
      question.window.to,
      question.objective,
      JSON.stringify(question),
      JSON.stringify(answer),
      shown,
      now,
      expiresAt,
    ],
  )
  await em.nativeDelete(Ranking, { expiresAt: { $lt: new Date(now.getTime() - historyDays * 24 * hour) } })
  return expiresAt
}

/** The answer kept under that name, if it still holds. */
export const freshRanking = (em: EntityManager, cacheKey: string, now: Date): Promise<Ranking | null> =>
  em.findOne(Ranking, { cacheKey, expiresAt: { $gt: now } })

/** Facts of these days changed: answers about any of them do not hold any more, whatever else was asked. */
export async function expireRankings(
  em: EntityManager,
  { adAccountId, window }: Pick<DayFiguresChanged, 'adAccountId' | 'window'>,
  now: Date,
): Promise<void> {
  await em.nativeUpdate(
    Ranking,
    {
      adAccount: { id: adAccountId },
      windowFrom: { $lte: window.to },
      windowTo: { $gte: window.from },
      expiresAt: { $gt: now },
    },
    { expiresAt: now },
  )
}

/** How a creative stood in the newest answer that speaks of it, expired or not. */
export interface LatestRank {
  readonly entry: RankedEntry
  readonly question: Ranking['question']
  readonly rankedAt: Date
}

/** One query for all the creatives of a page; null for one that was never ranked. */
export async function latestRankOf(work: Work, creativeId: string): Promise<LatestRank | null> {
  const found = await batched(work, 'creatives.latest-rank', creativeId, async (ids) => {
    const { rows } = await work.em.transactional((tx) =>
      transactionOf(tx).executeSql(
        `select distinct on (c.id) c.id, r.question, r.answer, r.created_at
         from unnest($2::uuid[]) as c(id)
         join ranking r on r.organization_id = $1 and r.creative_ids @> array[c.id]
         order by c.id, r.created_at desc, r.id desc`,
        [work.actor.organizationId, [...ids]],
      ),
    )
    return new Map(rows.flatMap((row) => latestFrom(row as LatestRow)))
  })
  return found ?? null
}

interface LatestRow extends Pick<Ranking, 'question' | 'answer'> {
  id: string
  created_at: Date | string
}

function latestFrom({ id, question, answer, created_at }: LatestRow): [string, LatestRank][] {
  const entry = [...answer.ranked, ...answer.notEnough].find(({ creativeId }) => creativeId === id)
  return entry ? [[id, { entry, question, rankedAt: new Date(created_at) }]] : []
}
