import type { EntityManager } from '@mikro-orm/postgresql'
import type { Work } from '../../work/work.ts'
import { findAdAccount } from '../ad-accounts/index.ts'
import { type DayFiguresChanged, type InsightsSynced, type QuestionInput, questionInput } from '../insights/index.ts'
import { askFor, defineTrackedJob, expectParts, type Job, type Tracker } from '../jobs/index.ts'
import { findCreatives } from './creatives.store.ts'
import { ingestJob } from './ingest-job.ts'
import { rankWindow } from './rank-window.ts'
import type { RankingAnswer } from './ranking.entity.ts'
import { expireRankings, keepRanking } from './rankings.store.ts'

export const rankJob = defineTrackedJob({
  name: 'meta_creative_rank',
  input: questionInput,
  retry: { limit: 3, delaySeconds: 5, backoff: true },
  expireInSeconds: 5 * 60,
  run: rankAndAskForWinners,
})

/** Hears that days were read, whatever for: answers about them do not hold any more. */
export const endWhatWasRanked = (em: EntityManager, work: Work, changed: DayFiguresChanged): Promise<void> =>
  expireRankings(em, changed, work.clock())

/** Hears that a window was read for its creatives: who is best in it is asked for. */
export async function rankWhatWasRead(
  em: EntityManager,
  work: Work,
  { syncJobId, ...question }: InsightsSynced,
): Promise<void> {
  const account = await findAdAccount(em, question.adAccountId)
  await askFor(em, work, rankJob, {
    input: question,
    message: { key: 'jobs.waiting' },
    subject: account?.name ?? null,
    adAccountId: question.adAccountId,
    // It counts for no step of the read: its parts do.
    parent: { id: syncJobId, step: '' },
  })
}

/**
 * Ranks, keeps the answer and asks for the winners' details, all in one commit. The result is written with it: an attempt
 * that is repeated after that moment asks for nothing a second time.
 */
async function rankAndAskForWinners(
  work: Work,
  job: Job,
  { adAccountId, ...question }: QuestionInput,
  tracker: Tracker,
): Promise<Record<string, unknown>> {
  if (job.result) return job.result
  const account = await findAdAccount(work.em, adAccountId)
  if (!account) return { ranked: 0 }
  const ranked = await rankWindow(work, account, question)
  return tracker.commit(async (em, row) => {
    await keepRanking(em, account, ranked, work.clock())
    await askForDetails(em, work, row, ranked.answer)
    row.result = { cacheKey: ranked.cacheKey, ranked: ranked.answer.ranked.length }
    row.message = { key: 'creatives.ranked', params: { count: ranked.answer.ranked.length } }
    return row.result
  })
}

async function askForDetails(em: EntityManager, work: Work, rank: Job, { ranked }: RankingAnswer): Promise<void> {
  const names = new Map(
    (
      await findCreatives(
        em,
        ranked.map(({ creativeId }) => creativeId),
      )
    ).map(({ id, name }) => [id, name]),
  )
  const { parentId: syncJobId, adAccountId } = rank
  if (syncJobId) await expectParts(em, syncJobId, { CREATIVES: ranked.length, PATTERNS: ranked.length })
  for (const { creativeId } of ranked) {
    await askFor(em, work, ingestJob, {
      input: { creativeId },
      message: { key: 'jobs.waiting' },
      subject: names.get(creativeId) ?? null,
      adAccountId,
      ...(syncJobId ? { parent: { id: syncJobId, step: 'CREATIVES' } } : {}),
    })
  }
}
