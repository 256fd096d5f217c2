import { type EntityManager, IsolationLevel } from '@mikro-orm/postgresql'
import { InvalidInput, ProblemType } from '../../schema/problem.graphql.ts'
import { transactionOf } from '../../work/transaction.ts'
import type { Work } from '../../work/work.ts'
import { Job } from '../jobs/index.ts'
import { type AskedMetrics, type AskRefusal, askMetrics, isWhollyRead } from './asked-metrics.ts'
import { type Converting, convertTo, unconverted } from './conversion.ts'
import { coverageOf } from './coverage.ts'
import { excludedFrom } from './excluded.ts'
import { figureText, numbersOf } from './explained-figure.ts'
import { explainedQuestion } from './explained-question.ts'
import { countsConversions, explainedTypes } from './explained-types.ts'
import { MetricFigures } from './metric-figures.ts'
import { noDelivery } from './metric-sums.ts'
import type { FigureInput, MetricsInput } from './metrics-input.graphql.ts'
import type { ExplanationType, RateMissing } from './metrics-results.graphql.ts'
import type { Period } from './periods.ts'
import { readDays } from './read-days.ts'
import { sumMetrics } from './sum-metrics.ts'
import { currenciesRead } from './to-lines.ts'

type Refusal = AskRefusal | RateMissing
type Explained = Omit<ExplanationType, 'lastJob'> & { readonly lastJob: Job | null }

/** Where a figure comes from. It is summed again by the statement that `metrics` sums by, as of one moment with all that is told of it. */
export async function explain(work: Work, figure: FigureInput): Promise<Explained | Refusal> {
  const asked = explainedQuestion(figure, work.say)
  if (asked instanceof ProblemType) return asked
  return work.em.transactional((em) => explained(em, work, figure, asked.question, asked.period), {
    isolationLevel: IsolationLevel.REPEATABLE_READ,
    readOnly: true,
  })
}

async function explained(
  em: EntityManager,
  work: Work,
  { figure, currency: wanted }: FigureInput,
  question: MetricsInput,
  period: Period | null,
): Promise<Explained | Refusal> {
  const whole = await askMetrics(em, work, question)
  if (whole instanceof ProblemType) return whole
  const converting = question.currency ? await convertTo(em, work, question.currency, whole, period) : unconverted
  if (converting instanceof ProblemType) return converting
  const window = period ? { from: period.from, to: period.to } : whole.window
  const currency = wanted ?? question.currency ?? onlyOne(whole)
  const isOffered = question.currency
    ? currency === question.currency
    : whole.chosen.some((account) => account.currency === currency)
  if (currency === null || !isOffered) return InvalidInput.of('currency', work.say({ key: 'metrics.whichCurrency' }))
  const of = await partOf(em, work, whole, window, question.currency ? null : currency)
  const { sums, scan } = await sumsOf(em, work, whole, question, converting, { period, currency })
  const figures = new MetricFigures(sums, currency, Boolean(question.currency))
  const isRead = of.read.ofAccount.size > 0
  const { part, whole: by, times, result } = numbersOf(figure, sums, figures, { currency, locale: work.locale })
  const substituted = by === null ? 'sum' : times === null ? 'ratio' : 'ratioTimes'
  const types = { ...scan, accounts: of.chosen }
  return {
    figure,
    ...(isRead ? figureText(figures, figure) : { value: null, currency: null }),
    formula: work.say({ key: `metrics.formula.${figure}` }),
    substituted: isRead
      ? work.say({
          key: `metrics.substituted.${substituted}`,
          params: { part, by: by ?? '', times: times ?? '', result, count: sums.facts },
        })
      : work.say({ key: 'metrics.substituted.unread' }),
    ...window,
    ...coverageOf(of, countsConversions(figure) ? 'all' : 'spend'),
    factRows: sums.facts,
    conversionTypes: await explainedTypes(em, types, window, isWhollyRead(of.chosen, window, of.read), figure),
    rates: [...converting.used],
    lastJob: await lastJobOf(em, work, of),
    excluded: excludedFrom(of, whole).map(work.say),
  }
}

/** The currency of a question that has one line. */
function onlyOne({ chosen, read }: AskedMetrics): string | null {
  const found = currenciesRead(read, null, null)
  const [first, ...others] = found.size > 0 ? found : new Set(chosen.map(({ currency }) => currency))
  return first !== undefined && others.length === 0 ? first : null
}

/** The accounts and days that one line is of. */
async function partOf(
  em: EntityManager,
  { actor }: Work,
  whole: AskedMetrics,
  window: Period | AskedMetrics['window'],
  currency: string | null,
): Promise<AskedMetrics> {
  const chosen = currency ? whole.chosen.filter((account) => account.currency === currency) : whole.chosen
  const [read = whole.read] = await readDays(em, actor.organizationId, chosen, [window])
  return { ...whole, chosen, window, read }
}

async function sumsOf(
  em: EntityManager,
  { actor }: Work,
  asked: AskedMetrics,
  question: MetricsInput,
  { conversion }: Converting,
  { period, currency }: { period: Period | null; currency: string },
) {
  const { chosen: accounts, metaAdIds } = asked
  const scan = { organizationId: actor.organizationId, accounts, metaAdIds, conversion }
  const rows = await sumMetrics(em, asked, scan, question)
  const isWanted = period
    ? (part: string, key: string | null) => part === 'point' && key === period.from
    : (part: string) => part === 'line'
  const found = rows.find((row) => row.currency === currency && isWanted(row.part, row.key))
  return { sums: found?.sums ?? noDelivery, scan }
}

async function lastJobOf(em: EntityManager, { actor }: Work, { chosen, window }: AskedMetrics): Promise<Job | null> {
  const { rows } = await transactionOf(em).executeSql(
    `select job_id as id from account_day where organization_id = $1 and ad_account_id = any($2::uuid[]) and day between $3 and $4
     order by read_at desc, day desc limit 1`,
    [actor.organizationId, chosen.map(({ id }) => id), window.from, window.to],
  )
  return rows[0] ? em.findOne(Job, { id: rows[0].id }) : null
}
