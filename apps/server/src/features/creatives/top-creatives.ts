import { refuse } from '../../schema/app-error.ts'
import type { DateWindow } from '../../values/date-window.ts'
import { dayAt } from '../../values/day.ts'
import type { Work } from '../../work/work.ts'
import { type AdAccount, findAdAccount } from '../ad-accounts/index.ts'
import { configOf } from '../creative-config/index.ts'
import { faultWords, isWindowRead, type Question, resolveQuestion } from '../insights/index.ts'
import { Job } from '../jobs/index.ts'
import { cacheKeyOf } from './cache-key.ts'
import { rankWindow } from './rank-window.ts'
import type { RankingAnswer } from './ranking.entity.ts'
import { freshRanking, keepRanking } from './rankings.store.ts'
import { toRankedCreatives } from './to-ranked-creatives.ts'
import type { TopCreativesInput, TopCreativesType } from './top-creatives.graphql.ts'

/**
 * The best creatives of an account in a window: the kept answer while it holds, else a new one from the facts as they are.
 * While a read of the window runs, what was read before is shown all the same.
 *
 * @returns null for an account that is not this organisation's
 */
export async function topCreatives(work: Work, asked: TopCreativesInput): Promise<TopCreativesType | null> {
  const { em, say, clock } = work
  const account = await findAdAccount(em, asked.adAccountId)
  if (!account) return null
  const today = dayAt(clock(), account.timezone)
  const question = resolveQuestion(asked, await configOf(em), today)
  if ('fault' in question) throw refuse('BAD_INPUT', faultWords(say, question.fault, asked.window, today))
  const [sync, isRead] = await Promise.all([
    syncOf(work, account.id, question.window),
    isWindowRead(em, account.id, question.window),
  ])
  const kept = isRead ? await answerTo(work, account, question) : null
  const { window, ...rest } = question
  const { ranked = [], notEnough = [], considered = 0, eligible = 0, accountKpi = null } = kept?.answer ?? {}
  const lists = await toRankedCreatives(work, account, question, [ranked, notEnough])
  return {
    ...rest,
    ...window,
    status: sync?.isOpen ? 'SYNCING' : isRead ? 'READY' : 'NEVER_SYNCED',
    // Field resolvers of the entities' own types fill in what the rows do not hold.
    adAccount: account,
    sync: sync as TopCreativesType['sync'],
    creatives: lists[0] ?? [],
    notEnoughData: lists[1] ?? [],
    ...{ considered, eligible, accountKpi },
    cacheHit: kept?.isHit ?? false,
    cacheKey: kept?.cacheKey ?? null,
    cacheExpiresAt: kept?.expiresAt ?? null,
  }
}

interface KeptAnswer {
  readonly answer: RankingAnswer
  readonly cacheKey: string
  readonly expiresAt: Date
  readonly isHit: boolean
}

async function answerTo(work: Work, account: AdAccount, question: Question): Promise<KeptAnswer> {
  const { em, clock } = work
  const { weights } = await configOf(em)
  const cacheKey = cacheKeyOf(account.id, question, weights[question.objective])
  const fresh = await freshRanking(em, cacheKey, clock())
  if (fresh) return { answer: fresh.answer, cacheKey, expiresAt: fresh.expiresAt, isHit: true }
  const ranked = await rankWindow(work, account, question)
  const expiresAt = await em.fork().transactional((tx) => keepRanking(tx, account, ranked, clock()))
  return { answer: ranked.answer, cacheKey: ranked.cacheKey, expiresAt, isHit: false }
}

/** The read of exactly this window: the one that runs, else the newest; whichever objective it was asked for. */
async function syncOf({ em }: Work, adAccountId: string, { from, to }: DateWindow): Promise<Job | null> {
  const jobs = await em.find(
    Job,
    { name: 'meta_insights_fetch', adAccountId, parentId: null, input: { window: { from, to } } as never },
    { orderBy: { id: 'desc' }, limit: 5 },
  )
  return jobs.find(({ isOpen }) => isOpen) ?? jobs[0] ?? null
}
