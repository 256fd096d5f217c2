import { hears } from '../../work/fact.ts'
import type { Feature } from '../../work/feature.ts'
import { asFeatureJob, jobFailed } from '../jobs/index.ts'
import { AccountDaySchema } from './account-day.entity.ts'
import { backfillJob } from './clock/backfill-job.ts'
import { AccountClockResolver, ClockResolver } from './clock/clock.resolver.ts'
import { clockTexts } from './clock/clock.texts.ts'
import { clock, clockSchedules } from './clock/clock-job.ts'
import { cronRoutes } from './clock/cron.routes.ts'
import { rereadDrift } from './clock/reread-drift.ts'
import { spendAllJob } from './clock/spend-all-job.ts'
import { spendJob } from './clock/spend-job.ts'
import { DayReadingSchema } from './day-reading.entity.ts'
import { InsightDaySchema } from './insight-day.entity.ts'
import { daysDrifted } from './insights.facts.ts'
import { AccountInsightsResolver, InsightsResolver } from './insights.resolver.ts'
import { insightsTexts } from './insights.texts.ts'
import { ReadScheduleSchema } from './read-schedule.entity.ts'
import { tellReadingStopped } from './reading/reading-stopped.ts'
import { ReportPageSchema } from './reading/report-page.entity.ts'
import { ReconciliationResolver } from './reconciliation/reconciliation.resolver.ts'
import { syncJob } from './sync-job.ts'

export { addSums } from './add-sums.ts'
export { noteLook } from './clock/note-look.ts'
export { NothingToRead } from './clock/spend.graphql.ts'
export { isSettling, isWindowRead, readEarly, settlesFrom, spendReadEarly, spendSettlesFrom } from './coverage.ts'
export { type Figures, figuresOf } from './figures.ts'
export { InsightDay } from './insight-day.entity.ts'
export {
  type DayFiguresChanged,
  dayFiguresChanged,
  type InsightsSynced,
  insightsSynced,
  metricsChanged,
} from './insights.facts.ts'
export { FiguresType, InvalidWindow } from './insights.graphql.ts'
export { type Question, resolveQuestion } from './question.ts'
export { faultWords } from './question-fault.ts'
export { type QuestionInput, questionInput } from './question-input.ts'
export { type FactSums, sumFacts } from './sum-facts.ts'

export const insights: Feature = {
  name: 'insights',
  entities: [InsightDaySchema, AccountDaySchema, DayReadingSchema, ReportPageSchema, ReadScheduleSchema],
  resolvers: [InsightsResolver, AccountInsightsResolver, ReconciliationResolver, ClockResolver, AccountClockResolver],
  jobs: [asFeatureJob(syncJob), asFeatureJob(spendJob), asFeatureJob(spendAllJob), asFeatureJob(backfillJob), clock],
  schedules: clockSchedules,
  texts: {
    'pt-BR': { ...insightsTexts['pt-BR'], ...clockTexts['pt-BR'] },
    en: { ...insightsTexts.en, ...clockTexts.en },
  },
  hears: [hears(daysDrifted, rereadDrift), hears(jobFailed, tellReadingStopped)],
  routes: cronRoutes,
}
