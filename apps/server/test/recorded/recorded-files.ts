import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'csv-parse/sync'

/** Where recordings of the real API lie, if this machine has any. */
const folder = process.env.META_SAMPLES_DIR ?? resolve(import.meta.dirname, '../../../../../shared/samples')

export const hasRecordings = existsSync(join(folder, 'recorded-http'))

/** Shown in the test report, so that a skipped suite is seen. */
export const recordingsTitle = hasRecordings ? 'recordings' : 'recordings (SKIPPED: no folder at META_SAMPLES_DIR)'

/** A row of a report as Meta sent it: every number is text, and what is not there is absent. */
export type SentRow = Record<string, unknown> & { ad_id: string; date_start: string; date_stop: string }

export interface Recorded {
  readonly name: string
  readonly rows: readonly SentRow[]
}

const listing = /^(ads_action_name|action_.+|value|\d+d_\w+)$/
const needed = ['ad_id', 'date_start', 'date_stop', 'impressions', 'spend']
const divided = /^(country|region|.*platform|impression_device|age|gender|product_id|user_segment_key)$/

/** Reports of ads by single days with figures, undivided: the kind that we ask for. */
export function recordedReports(): Recorded[] {
  if (!hasRecordings) return []
  const place = join(folder, 'insights/keboola__component-meta')
  const files = readdirSync(place).filter((name) => name.endsWith('.csv'))
  return files.toSorted().flatMap((name) => {
    const lines: Record<string, string>[] = parse(readFileSync(join(place, name)), { columns: true })
    const columns = Object.keys(lines[0] ?? {})
    const isAsked = needed.every((name) => columns.includes(name)) && !columns.some((name) => divided.test(name))
    const isDaily = lines.every(({ date_start, date_stop }) => date_start === date_stop)
    return isAsked && isDaily ? [{ name, rows: asSent(lines) }] : []
  })
}

/** What Meta said that an account spent on a day. */
export interface SentTotal {
  readonly date_start: string
  readonly spend: string
}

/** An account's own daily totals beside the report of its ads, on the days that both were asked for. */
export function recordedTotals(): { rows: readonly SentRow[]; totals: readonly SentTotal[] } {
  const ads = recordedReports().find(({ name }) => name === 'query_100_insights.csv')?.rows ?? []
  const file = join(folder, 'insights/keboola__component-meta/query_79_insights.csv')
  const totals: SentTotal[] = hasRecordings ? parse(readFileSync(file), { columns: true }) : []
  const said = new Set(totals.map((total) => total.date_start))
  const rows = ads.filter((row) => said.has(row.date_start))
  const days = new Set(rows.map((row) => row.date_start))
  return { rows, totals: totals.filter((total) => days.has(total.date_start)) }
}

/** Undoes the flattening: the files have a line for each action, and Meta sends a list inside the row. */
function asSent(lines: readonly Record<string, string>[]): SentRow[] {
  const rows = new Map<string, SentRow>()
  for (const line of lines) {
    const said = Object.entries(line).filter(([, cell]) => cell !== '')
    const key = `${line.ad_id} ${line.date_start}`
    const row = rows.get(key) ?? (Object.fromEntries(said.filter(([name]) => !listing.test(name))) as SentRow)
    rows.set(key, row)
    const { ads_action_name: list, ...stat } = Object.fromEntries(said.filter(([name]) => listing.test(name)))
    if (list) row[list] = [...((row[list] as unknown[] | undefined) ?? []), stat]
  }
  return [...rows.values()]
}

/** What WhatsApp delivers, as others have written it down: bytes as they stand in the file, or one of several that it names. */
export function recordedDeliveries(): { name: string; body: string }[] {
  if (!hasRecordings) return []
  const place = join(folder, 'whatsapp')
  const files = readdirSync(place, { recursive: true }).map(String)
  return files
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .flatMap((name) => deliveriesIn(name, readFileSync(join(place, name), 'utf8')))
}

function deliveriesIn(name: string, text: string): { name: string; body: string }[] {
  const isDelivery = (value: { object?: unknown } | null) => value?.object === 'whatsapp_business_account'
  const file = JSON.parse(text)
  if (isDelivery(file)) return [{ name, body: text }]
  const several = Object.entries<{ object?: unknown } | null>(file).filter(([, value]) => isDelivery(value))
  return several.map(([key, value]) => ({ name: `${name} ${key}`, body: JSON.stringify(value) }))
}

interface Exchange {
  readonly flow: number
  readonly request: { method: string; uri: string; body: string | null }
  readonly response: { status: number; body: Record<string, unknown> }
}

/** A run as it was recorded: what Meta answered to the question, to the look at it and to each of its pages. */
export interface RecordedRun {
  readonly name: string
  readonly answers: readonly Record<string, unknown>[]
}

/** Runs of ads by single days, undivided, that Meta took on. */
export function recordedRuns(): RecordedRun[] {
  if (!hasRecordings) return []
  const place = join(folder, 'recorded-http/keboola__component-meta')
  return readdirSync(place).flatMap((file) => {
    const all: Exchange[] = JSON.parse(readFileSync(join(place, file), 'utf8'))
    return [...Map.groupBy(all, ({ flow }) => flow)].flatMap(([flow, [first, ...rest]]) => {
      const asked = JSON.parse(first?.request.body ?? '{}')
      const isOurs = asked.level === 'ad' && asked.time_increment === '1' && !asked.breakdowns
      if (first?.request.method !== 'POST' || first.response.status !== 200 || !isOurs) return []
      return { name: `${file} flow ${flow}`, answers: [first, ...rest].map(({ response }) => response.body) }
    })
  })
}
