import { ProblemType } from '../../schema/problem.graphql.ts'
import type { Money } from '../../values/money.ts'
import type { Work } from '../../work/work.ts'
import { Client } from '../clients/index.ts'
import type { RoiRefusal } from './asked-roi.ts'
import { type MeasuredRoi, measureRoi } from './measure-roi.ts'
import type { RoiInput } from './roi-input.graphql.ts'
import type { RoiRow } from './to-roi-rows.ts'
import { type CsvCell, writeCsv } from './write-csv.ts'

/**
 * The answer of `roi` as a CSV file of all its rows and the lines below them, with the numbers that the query gives. Portuguese has
 * semicolons and decimal commas, as its spreadsheets read. No cell is a formula: one that begins like one begins with an apostrophe.
 */
export async function exportRoi(work: Work, input: RoiInput): Promise<string | RoiRefusal> {
  const roi = await measureRoi(work, { ...input, after: null }, { isWhole: true })
  if (roi instanceof ProblemType) return roi
  const rows = [...roi.rows.edges.map(({ node }) => node), roi.attributed, roi.unattributed ?? [], roi.total].flat()
  const clients = await namesOf(work, rows)
  const isPortuguese = work.locale === 'pt-BR'
  const columns = columnsOf(roi, clients)
  const say = (name: string) => work.say({ key: `roi.csv.${name}`, params: { currency: roi.currency } })
  const header = [work.say({ key: `roi.csv.by.${input.groupBy}` }), ...columns.map(([name]) => say(name))]
  const lines = rows.map((row) => [row.label, ...columns.map(([, of]) => cell(of(row), isPortuguese))])
  return writeCsv([header, ...lines], isPortuguese ? ';' : ',')
}

type Cell = Money | number | string | null

function columnsOf({ currency }: MeasuredRoi, clients: ReadonlyMap<string, string>): [string, (row: RoiRow) => Cell][] {
  return [
    ['id', ({ opens, key }) => (opens ? key : null)],
    ['account', ({ adAccount }) => adAccount?.name ?? null],
    ['client', ({ clientId }) => clients.get(clientId ?? '') ?? null],
    ['currency', () => currency],
    ['spend', ({ spend }) => spend],
    ['leads', ({ leadsCount }) => leadsCount],
    ['costPerLead', ({ costPerLead }) => costPerLead],
    ['sales', ({ salesCount }) => salesCount],
    ['costPerSale', ({ costPerSale }) => costPerSale],
    ['conversionRate', ({ conversionRate }) => conversionRate],
    ['revenue', ({ revenue }) => revenue],
    ['avgTicket', ({ avgTicket }) => avgTicket],
    ['roas', ({ roas }) => roas],
    ['impressions', ({ impressions }) => impressions],
    ['linkCtr', ({ linkCtr }) => linkCtr],
    ['metaLeads', ({ metaLeads }) => numeric(metaLeads)],
    ['metaPurchases', ({ metaPurchases }) => numeric(metaPurchases)],
  ]
}

/** A decimal of ours, which is a number to a spreadsheet; other text stays as it is. */
const numeric = (amount: string | null): Cell => (amount === null ? null : { amount, currency: '' })

function cell(value: Cell, isPortuguese: boolean): CsvCell {
  if (value === null || typeof value === 'string') return value
  const text = typeof value === 'number' ? plain(value) : value.amount
  return { number: isPortuguese ? text.replace('.', ',') : text }
}

/** Without an exponent, which few spreadsheets read with a comma. */
const plain = (value: number): string =>
  Number.isInteger(value) ? String(value) : value.toFixed(12).replace(/0+$/, '').replace(/\.$/, '')

async function namesOf({ em }: Work, rows: readonly RoiRow[]): Promise<Map<string, string>> {
  const ids = [...new Set(rows.flatMap(({ clientId }) => clientId ?? []))]
  const clients = ids.length > 0 ? await em.find(Client, { id: { $in: ids } }) : []
  return new Map(clients.map(({ id, name }) => [id, name]))
}
