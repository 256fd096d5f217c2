import type { MetaOptions } from '../index.ts'
import { errorLine, type Heard, type Line, openStage, type Stage } from './open-stage.ts'

/** One request of a report, as the account in the test understood it. */
export interface Question {
  kind: 'sync' | 'post' | 'poll' | 'rows'
  since: string
  until: string
  level: string
  /** The filter on campaigns; null without. */
  campaigns: string[] | null
  limit: number
  after: string | null
  run: string | null
  /** Looks at this run before this one. */
  looks: number
}

export interface Reports extends Stage {
  questions: Question[]
  /** `kind since..until` of each request, with what else matters. */
  story(): string[]
}

export interface ReportRules {
  campaigns?: number
  adsPerCampaign?: number
  /** Answers instead of the account, where it gives something. */
  instead?: (question: Question, nth: number) => Line | undefined
  /** What is said of a run; done at the first look unless said otherwise. */
  run?: (question: Question) => Record<string, unknown>
}

export const done = { async_status: 'Job Completed', async_percent_completion: 100 }

/** Rows of a level for a question: one for each day and object, as Meta would list them. */
function rowsOf(question: Question, { campaigns = 2, adsPerCampaign = 3 }: ReportRules) {
  const first = Date.parse(`${question.since}T00:00:00Z`)
  const days = (Date.parse(`${question.until}T00:00:00Z`) - first) / 86_400_000 + 1
  const dates = Array.from({ length: days }, (_, i) => new Date(first + i * 86_400_000).toISOString().slice(0, 10))
  const ids = Array.from({ length: campaigns }, (_, i) => String(100 + i))
  const chosen = ids.filter((id) => question.campaigns?.includes(id) ?? true)
  return dates.flatMap((day) => {
    const dated = { date_start: day, date_stop: day, spend: '1.10' }
    if (question.level === 'account') return [dated]
    if (question.level === 'campaign') return chosen.map((id) => ({ ...dated, campaign_id: id }))
    const ads = (id: string) =>
      Array.from({ length: adsPerCampaign }, (_, i) => ({ campaign_id: id, ad_id: `${id}${i}` }))
    return chosen.flatMap((id) => ads(id).map((ad) => ({ ...dated, ...ad })))
  })
}

/** An account with reports behind a real HTTP server. The clock moves when the client waits. */
export async function openReports(rules: ReportRules = {}, options: Partial<MetaOptions> = {}): Promise<Reports> {
  const questions: Question[] = []
  const posted: Question[] = []
  const looks = new Map<string, number>()
  const answer = (heard: Heard, nth: number): Line => {
    const question = read(heard)
    questions.push(question)
    if (question.kind === 'poll') looks.set(question.run ?? '', question.looks + 1)
    return rules.instead?.(question, nth) ?? usual(question)
  }
  const read = ({ method, path, query, form }: Heard): Question => {
    const [, first = '', edge] = path.replace(/^\/v25\.0/, '').split('/')
    const run = first.startsWith('act_') ? null : first
    if (run !== null) {
      const asked = posted[Number(run.slice(-3)) - 1]
      if (asked === undefined) throw new Error(`no run ${run}`)
      const kind = edge === undefined ? 'poll' : 'rows'
      const limit = Number(query.get('limit'))
      return { ...asked, kind, run, limit, after: query.get('after'), looks: looks.get(run) ?? 0 }
    }
    const asked = method === 'POST' ? form : query
    const range = JSON.parse(asked.get('time_range') ?? '{}')
    const filters: { field: string; value: string[] }[] = JSON.parse(asked.get('filtering') ?? '[]')
    return {
      kind: method === 'POST' ? 'post' : 'sync',
      ...range,
      level: asked.get('level') ?? '',
      campaigns: filters.find(({ field }) => field === 'campaign.id')?.value ?? null,
      limit: Number(asked.get('limit')),
      after: asked.get('after'),
      run: null,
      looks: 0,
    }
  }
  const usual = (question: Question): Line => {
    if (question.kind === 'poll') return { body: { id: question.run, ...(rules.run?.(question) ?? done) } }
    if (question.kind === 'post')
      return { body: `{"report_run_id":120200000000000${String(posted.push(question)).padStart(3, '0')}}` }
    const rows = rowsOf(question, rules)
    const from = Number(question.after ?? 0)
    const to = from + question.limit
    const next = to < rows.length ? { next: 'https://graph.facebook.com/?access_token=t' } : {}
    return { body: { data: rows.slice(from, to), paging: { cursors: { after: String(to) }, ...next } } }
  }
  const sleep = async (milliseconds: number) => {
    stage.slept.push(milliseconds)
    stage.wait(milliseconds / 1000)
  }
  const stage: Stage = await openStage(answer, { sleep, ...options })
  return { ...stage, questions, story: () => questions.map(told) }
}

function told({ kind, since, until, campaigns, limit, after }: Question): string {
  const days = `${since.slice(8)}..${until.slice(8)}`
  const page = kind === 'post' || kind === 'poll' ? '' : ` ${limit}${after === null ? '' : ` after ${after}`}`
  return `${kind} ${days}${campaigns === null ? '' : ` of ${campaigns.length}`}${page}`
}

export const reduce = errorLine(1, undefined, { status: 500, message: 'Please reduce the amount of data' })
export const tooManyRows = errorLine(100, 1487534)
