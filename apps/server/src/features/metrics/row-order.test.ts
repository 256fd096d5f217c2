import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allRows } from '../../../test/ask-metrics.ts'
import { type Caller, given } from '../../../test/given.ts'
import { rowsOf } from '../../../test/insights-account.ts'
import { type TestServer, withServer } from '../../../test/with-server.ts'
import { writtenAccount, writtenFacts } from '../../../test/written-facts.ts'
import { figureOf } from './metric-figures.ts'
import { type MetricName, MetricNameEnum } from './metric-name.ts'
import { isAmount } from './order-sql.ts'

const window = { from: '2026-11-10', to: '2026-11-18' }
const names = Object.keys(MetricNameEnum) as MetricName[]
let server: TestServer
let owner: Caller
beforeAll(async () => {
  server = await withServer({ worker: false, now: '2026-11-19T15:00:00Z' })
  owner = await given(server).owner()
  // A yen is worth little: by the bare numbers its accounts would come before all others.
  for (const [at, currency] of ['USD', 'JPY', 'BRL'].entries())
    for (const many of [12, 5]) {
      const account = await writtenAccount(owner, { name: `${currency} ${many}`, currency })
      await writtenFacts(owner, account, { ...window, ads: many, firstAd: at * 1000 + many * 100 })
    }
  await rowsOf(
    owner,
    `update insight_day f set spend = spend * 150, purchase_value = purchase_value * 150
     from ad_account a where a.id = f.ad_account_id and a.currency = 'JPY'`,
  )
  for (const base of ['JPY', 'USD'])
    await rowsOf(
      owner,
      `insert into exchange_rate (organization_id, base, quote, day, rate, source, updated_at)
       select $1, $2, 'BRL', d::date, $3, 'PTAX', now() from generate_series('2026-11-10'::date, '2026-11-18', '1 day') d`,
      [owner.organizationId, base, base === 'JPY' ? '0.036' : '5.4'],
    )
})
afterAll(() => server?.close())

interface Row {
  readonly key: string
  // biome-ignore lint/suspicious/noExplicitAny: figures of GraphQL
  readonly line: { readonly currency: string; readonly figures: any }
}
const numberIn = ({ line }: Row, name: MetricName): number | null => {
  const figure = line.figures[figureOf[name]]
  return figure === null ? null : Number(figure.amount ?? figure)
}
/** As the rows should be, worked out apart from the database: unknown last, ties by key. */
function inOrder(rows: readonly Row[], name: MetricName, isAscending: boolean): Row[] {
  const compare = (one: Row, other: Row) => {
    const [a, b] = [numberIn(one, name), numberIn(other, name)]
    if (a !== null && b !== null && a !== b) return isAscending ? a - b : b - a
    if ((a === null) !== (b === null)) return a === null ? 1 : -1
    return one.key < other.key ? -1 : 1
  }
  return rows.toSorted(compare)
}
const rowsBy = (sortBy: MetricName, isAscending: boolean, more: object = {}): Promise<Row[]> =>
  allRows(owner, { ...window, breakdown: 'AD', sortBy, isAscending, first: 7, ...more })
const keys = (rows: readonly Row[]) => rows.map(({ key }) => key)

describe.each(names)('rows in order of %s, of three currencies', (sortBy) => {
  it.each([true, false])(
    'are, page by page, compared with their own currency where it is an amount (%s)',
    async (up) => {
      const rows = await rowsBy(sortBy, up)
      expect(new Set(keys(rows)).size).toBe(51)
      const apart = ['BRL', 'JPY', 'USD'].map((currency) => rows.filter(({ line }) => line.currency === currency))
      const wanted = isAmount(sortBy) ? apart.flatMap((own) => inOrder(own, sortBy, up)) : inOrder(rows, sortBy, up)
      expect(keys(rows)).toEqual(keys(wanted))
    },
  )
})

it('are in one order when all amounts are in one currency', async () => {
  const rows = await rowsBy('SPEND', false, { currency: 'BRL' })
  expect(keys(rows)).toEqual(keys(inOrder(rows, 'SPEND', false)))
  expect(keys(rows)).not.toEqual(keys(await rowsBy('SPEND', false)))
})

it('knows of every figure whether it is an amount', async () => {
  const rows = await rowsBy('SPEND', false)
  for (const name of names) {
    const figures = rows.map(({ line }) => line.figures[figureOf[name]]).filter((figure) => figure !== null)
    expect(figures.length, name).toBeGreaterThan(0)
    for (const figure of figures) expect(typeof figure === 'object', name).toBe(isAmount(name))
  }
})
