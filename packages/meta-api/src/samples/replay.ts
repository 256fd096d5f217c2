import type { LaneBook, LaneChange } from '../index.ts'
import { createMemoryLaneBook } from '../protocol/memory-lane-book.ts'
import { type Heard, type Line, openStage, type Stage } from '../stage/open-stage.ts'
import { recordings } from './recordings.ts'

/** One request and its answer as they were recorded. */
export interface Exchange {
  flow: number
  request: { method: string; uri: string; body: string | null }
  response: { status: number; headers: Record<string, string[]>; body: Record<string, unknown> }
}

/** A run with its looks and pages, or a listing with its pages. */
export interface Flow {
  name: string
  exchanges: Exchange[]
}

export function recordedFlows(): Flow[] {
  return recordings('recorded-http/keboola__component-meta', '.json').flatMap(({ name, text }) => {
    const all = JSON.parse(text) as Exchange[]
    const groups = [...Map.groupBy(all, (exchange) => exchange.flow)]
    return groups.flatMap(([flow, exchanges]) =>
      chainsOf(exchanges).map((chain, i) => ({
        name: `${name.split('/').at(-1)} flow ${flow}.${i}`,
        exchanges: chain,
      })),
    )
  })
}

// Some listings were asked for several times; each begins without a cursor.
function chainsOf(exchanges: Exchange[]): Exchange[][] {
  if (exchanges[0]?.request.method === 'POST') return [exchanges]
  const starts = exchanges.flatMap((exchange, i) => (askedIn(exchange).after === undefined ? [i] : []))
  return starts.map((start, i) => exchanges.slice(start, starts[i + 1]))
}

type Parameters = Record<string, string>

/** What was asked in a recorded request, in the query or in a JSON body, without the token. */
export function askedIn({ request }: Exchange): Parameters {
  const query = Object.fromEntries(new URL(request.uri).searchParams)
  const { access_token: _, ...asked } = { ...query, ...JSON.parse(request.body ?? '{}') }
  return asked
}

/** Filters as people write them: with single quotes, and names without any. */
export function filtersIn(text: string | undefined): { field: string; operator: string; value: unknown }[] {
  return JSON.parse((text ?? '[]').replaceAll("'", '"').replace(/([{,]\s*)(\w+):/g, '$1"$2":'))
}

export interface Replay extends Stage {
  /** Recorded exchanges that nobody asked for. */
  left(): Exchange[]
  /** All that the lanes were told. */
  told: LaneChange[]
}

/**
 * A server that gives the answers of one flow to whoever asks its questions, each once, whatever the token and the order
 * of parameters; and the client that asks.
 */
export async function openReplay(flow: Flow): Promise<Replay> {
  const open = [...flow.exchanges]
  const told: LaneChange[] = []
  const book = createMemoryLaneBook()
  const laneBook: LaneBook = {
    admit: book.admit,
    learn: (changes, at) => {
      told.push(...changes)
      return book.learn(changes, at)
    },
  }
  const answer = (heard: Heard): Line => {
    const found = open.findIndex((exchange) => isSame(exchange, heard))
    const [exchange] = found < 0 ? [] : open.splice(found, 1)
    if (exchange === undefined) return { status: 404, body: { error: { code: 404_404, message: 'never recorded' } } }
    const { status, headers, body } = exchange.response
    const named = Object.entries(headers).filter(([name]) => /^(x-|facebook-api-version)/i.test(name))
    return { status, body, headers: Object.fromEntries(named.map(([name, values]) => [name, values[0] ?? ''])) }
  }
  const [, version] = new URL(flow.exchanges[0]?.request.uri ?? '').pathname.split('/')
  const stage = await openStage(answer, { apiVersion: version, laneBook })
  return { ...stage, told, left: () => open }
}

function isSame(exchange: Exchange, heard: Heard): boolean {
  const { method, uri } = exchange.request
  if (method !== heard.method || new URL(uri).pathname !== heard.path) return false
  const recorded = plain(askedIn(exchange))
  const sent = plain(Object.fromEntries([...heard.query, ...heard.form]))
  return comparedIn(exchange).every((name) => recorded[name] === sent[name])
}

const place = ['limit', 'after']
const question = ['fields', 'level', 'time_increment', 'breakdowns', 'filtering']

// Days are left out, since people asked for "last week"; and so is the question where the recorder cut it away. What is
// asked about ads and their parents is this client's own affair.
function comparedIn(exchange: Exchange): string[] {
  const { method, uri } = exchange.request
  const isReport = new URL(uri).pathname.endsWith('/insights') && askedIn(exchange).fields !== undefined
  return [...(isReport ? question : []), ...(method === 'GET' ? place : [])]
}

// A page has 25 rows and a row stands for the account unless something else is said.
function plain(asked: Parameters): Parameters {
  const own = filtersIn(asked.filtering).filter(({ field }) => !field.endsWith('.effective_status'))
  return { limit: '25', level: 'account', ...asked, filtering: JSON.stringify(own) }
}
