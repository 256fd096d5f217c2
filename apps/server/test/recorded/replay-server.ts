import { createServer } from 'node:http'
import { Decimal } from 'decimal.js'
import type { RecordedRun, SentRow, SentTotal } from './recorded-files.ts'

export interface ReplayServer {
  readonly url: string
  /** What was asked, in order: `sync`, `post`, `look`, `rows`, `total`, `list`. */
  readonly asked: string[]
  close(): Promise<void>
}

const tooManyRows = { error: { message: '(#100)', type: 'OAuthException', code: 100, error_subcode: 1487534 } }
const completed = { async_status: 'Job Completed', async_percent_completion: 100 }

/**
 * Stands in place of Meta for one account and gives the recorded answers of a run, or recorded rows in pages. A question asked at once
 * is too much, so that the run is asked for. Where the account's own totals were not recorded, they are the sums of the rows.
 */
export async function openReplay(
  recorded: { run: RecordedRun } | { rows: readonly SentRow[]; totals?: readonly SentTotal[] },
): Promise<ReplayServer> {
  const asked: string[] = []
  const rows = 'rows' in recorded ? recorded.rows : []
  const own = 'rows' in recorded ? recorded.totals : undefined
  const [posted, look, ...pages] = 'run' in recorded ? recorded.run.answers : [{ report_run_id: '6001' }, completed]
  const answer = (method: string, { pathname, searchParams }: URL): [number, unknown] => {
    const told = (what: string, body: unknown, status = 200): [number, unknown] => {
      asked.push(what)
      return [status, body]
    }
    if (method === 'POST') return told('post', posted)
    if (/\/act_\d+\/insights$/.test(pathname))
      return searchParams.get('level') === 'account'
        ? told('total', own ? sentTotals(own) : totals(rows))
        : told('sync', tooManyRows, 400)
    if (pathname.endsWith('/insights')) return told('rows', pages.shift() ?? pageOf(rows, searchParams))
    return /\/\d+$/.test(pathname) ? told('look', look) : told('list', { data: [] })
  }
  const server = createServer((request, response) => {
    request.resume()
    const [status, body] = answer(request.method ?? 'GET', new URL(request.url ?? '/', 'http://meta.invalid'))
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    asked,
    async close() {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}

const perPage = 25

function pageOf(rows: readonly SentRow[], asked: URLSearchParams) {
  const from = Number(asked.get('after') ?? 0)
  const to = from + perPage
  const next = to < rows.length ? { next: 'https://graph.facebook.com/?access_token=t' } : {}
  return { data: rows.slice(from, to), paging: { cursors: { after: String(to) }, ...next } }
}

const sentTotals = (own: readonly SentTotal[]) => ({
  data: own.map(({ date_start: day, spend }) => ({ date_start: day, date_stop: day, spend })),
})

function totals(rows: readonly SentRow[]) {
  const byDay = [...Map.groupBy(rows, (row) => row.date_start)]
  const spendOf = (day: readonly SentRow[]) =>
    day.reduce((sum, { spend }) => sum.plus(String(spend)), new Decimal(0)).toFixed()
  return { data: byDay.map(([day, all]) => ({ date_start: day, date_stop: day, spend: spendOf(all) })) }
}
