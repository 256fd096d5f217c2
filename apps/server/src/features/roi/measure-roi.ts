import { type EntityManager, IsolationLevel } from '@mikro-orm/postgresql'
import { type PageOf, usualPage } from '../../schema/page.graphql.ts'
import { ProblemType } from '../../schema/problem.graphql.ts'
import type { Work } from '../../work/work.ts'
import { noteLook } from '../insights/index.ts'
import { coverageOf, presentAccounts, readRowCursor, type UsedRateType } from '../metrics/index.ts'
import { type AskedRoi, askRoi, type RoiRefusal } from './asked-roi.ts'
import { readRoi } from './read-roi.ts'
import type { RoiInput } from './roi-input.graphql.ts'
import { toPage } from './to-page.ts'
import { type RoiRow, toRoiRows } from './to-roi-rows.ts'
import { type RoiTotals, toTotals } from './to-totals.ts'
import { findUnrated, type UnratedDeal } from './unrated-deals.ts'

export interface MeasuredRoi extends RoiTotals {
  readonly from: string
  readonly to: string
  readonly comparedFrom: string | null
  readonly comparedTo: string | null
  readonly rows: PageOf<RoiRow>
  readonly currency: string
  readonly rates: readonly UsedRateType[]
  readonly unrated: readonly UnratedDeal[]
  readonly settlingFrom: string | null
  readonly ticketExpirationDays: number
}

interface Extent {
  /** All rows instead of a page of them. */
  readonly isWhole: boolean
}

/** Answers what ads brought beside what they cost. All that it reads, it reads as of one moment. */
export async function measureRoi(
  work: Work,
  input: RoiInput,
  extent: Extent = { isWhole: false },
): Promise<MeasuredRoi | RoiRefusal> {
  const answer = await work.em.transactional(
    async (em) => {
      const roi = await askRoi(em, work, input)
      return roi instanceof ProblemType ? roi : { roi, measured: await answerOf(em, work, input, roi, extent) }
    },
    { isolationLevel: IsolationLevel.REPEATABLE_READ, readOnly: true },
  )
  if (answer instanceof ProblemType) return answer
  await noteLook(work, presentAccounts(work, answer.roi.asked))
  return answer.measured
}

async function answerOf(
  em: EntityManager,
  work: Work,
  input: RoiInput,
  roi: AskedRoi,
  { isWhole }: Extent,
): Promise<MeasuredRoi> {
  const { after } = input
  const first = isWhole ? Number.MAX_SAFE_INTEGER : input.first
  const { window, compared } = roi.asked
  const sums = await readRoi(em, roi, {
    within: null,
    after: after ? readRowCursor(after) : null,
    limit: isWhole ? null : (first ?? usualPage) + 1,
  })
  const rows = await toRoiRows(em, work, roi, sums)
  return {
    ...window,
    comparedFrom: compared?.from ?? null,
    comparedTo: compared?.to ?? null,
    rows: toPage(roi, rows, sums, { first, after }),
    ...toTotals(work, roi, sums),
    currency: roi.shownAs.currency,
    rates: roi.rates,
    unrated: await findUnrated(em, roi),
    settlingFrom: coverageOf(roi.asked, 'spend').settlingSince,
    ticketExpirationDays: roi.ticketExpirationDays,
  }
}
