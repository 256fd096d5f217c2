import { type EntityManager, IsolationLevel } from '@mikro-orm/postgresql'
import type { PageOf } from '../../schema/page.graphql.ts'
import { ProblemType } from '../../schema/problem.graphql.ts'
import type { Work } from '../../work/work.ts'
import { noteLook } from '../insights/index.ts'
import { type AskedMetrics, type AskRefusal, askMetrics } from './asked-metrics.ts'
import { type Converting, convertTo, unconverted } from './conversion.ts'
import { coverageOf } from './coverage.ts'
import type { MetricsCoverageType, MetricsPointType, UsedRateType } from './metrics.graphql.ts'
import type { MetricsInput } from './metrics-input.graphql.ts'
import type { RateMissing } from './metrics-results.graphql.ts'
import { presentAccounts } from './present-accounts.ts'
import { sumMetrics } from './sum-metrics.ts'
import { type Line, type ShownIn, toLines } from './to-lines.ts'
import { toPoints } from './to-points.ts'
import { type Row, toRows } from './to-rows.ts'

export interface Measured {
  readonly from: string
  readonly to: string
  readonly comparedFrom: string | null
  readonly comparedTo: string | null
  readonly lines: readonly Line[]
  readonly points: readonly MetricsPointType[]
  readonly rows: PageOf<Row> | null
  readonly coverage: MetricsCoverageType
  readonly rates: readonly UsedRateType[]
}

/** Answers a question about figures. All that it reads, it reads as of one moment: a reading that ends meanwhile is not half in it. */
export async function measure(work: Work, input: MetricsInput): Promise<Measured | AskRefusal | RateMissing> {
  const answer = await work.em.transactional(
    async (em) => {
      const asked = await askMetrics(em, work, input)
      if (asked instanceof ProblemType) return asked
      const converting = input.currency ? await convertTo(em, work, input.currency, asked) : unconverted
      if (converting instanceof ProblemType) return converting
      return { asked, measured: await answerOf(em, work, input, asked, converting) }
    },
    { isolationLevel: IsolationLevel.REPEATABLE_READ, readOnly: true },
  )
  if (answer instanceof ProblemType) return answer
  await noteLook(work, presentAccounts(work, answer.asked))
  return answer.measured
}

async function answerOf(
  em: EntityManager,
  work: Work,
  input: MetricsInput,
  asked: AskedMetrics,
  { conversion, used }: Converting,
): Promise<Measured> {
  const { chosen: accounts, metaAdIds, window, compared } = asked
  const { granularity, breakdown } = input
  const scan = { organizationId: work.actor.organizationId, accounts, metaAdIds, conversion }
  const sums = await sumMetrics(em, asked, scan, input)
  const shownIn: ShownIn = input.currency ?? null
  const ofPart = (wanted: string) => sums.filter(({ part }) => part === wanted)
  return {
    ...window,
    comparedFrom: compared?.from ?? null,
    comparedTo: compared?.to ?? null,
    lines: toLines(ofPart('line'), asked, null, shownIn),
    points: granularity ? toPoints(asked, ofPart('point'), granularity, shownIn) : [],
    rows: breakdown ? await toRows(em, work, asked, sums, { ...input, breakdown }, shownIn) : null,
    coverage: coverageOf(asked),
    rates: used,
  }
}
