import { promisify } from 'node:util'
import { deflateRaw, inflateRaw } from 'node:zlib'
import { lineOf } from '../../../work/copy-in.ts'
import type { Fact } from './to-fact.ts'

/** A column of `insight_day` that a fact fills. */
type Column = readonly [name: string, type: string, of: (fact: Fact) => string | null]

export const factColumns: readonly Column[] = [
  ['day', 'date', (fact) => fact.day],
  ['meta_ad_id', 'text', (fact) => fact.metaAdId],
  ['spend', 'numeric', (fact) => fact.spend],
  ['impressions', 'bigint', (fact) => fact.impressions],
  ['clicks', 'bigint', (fact) => fact.clicks],
  ['link_clicks', 'bigint', (fact) => fact.linkClicks],
  ['reach', 'bigint', (fact) => fact.reach],
  ['video_plays_3s', 'bigint', (fact) => fact.videoPlays3s],
  ['thruplays', 'bigint', (fact) => fact.thruplays],
  ['video_p25', 'bigint', (fact) => fact.videoP25],
  ['video_p50', 'bigint', (fact) => fact.videoP50],
  ['video_p75', 'bigint', (fact) => fact.videoP75],
  ['video_p95', 'bigint', (fact) => fact.videoP95],
  ['video_p100', 'bigint', (fact) => fact.videoP100],
  ['leads', 'numeric', (fact) => fact.lead?.count ?? null],
  ['lead_type', 'text', (fact) => fact.lead?.actionType ?? null],
  ['purchases', 'numeric', (fact) => fact.purchase?.count ?? null],
  ['purchase_type', 'text', (fact) => fact.purchase?.actionType ?? null],
  ['purchase_value', 'numeric', (fact) => fact.purchase?.value ?? null],
  ['installs', 'numeric', (fact) => fact.install?.count ?? null],
  ['install_type', 'text', (fact) => fact.install?.actionType ?? null],
  // Last, since they are long: a row that differs mostly differs before them.
  ['actions', 'jsonb', (fact) => JSON.stringify(fact.actions)],
  ['action_values', 'jsonb', (fact) => JSON.stringify(fact.actionValues)],
]

const pack = promisify(deflateRaw)
const unpack = promisify(inflateRaw)
/** By the usual 16 kB a page of some megabytes would come back in hundreds of pieces, each waiting for its turn. */
const chunkSize = 1 << 20

/** A fact as it waits to be written: whose it is, and its line of a COPY of `factColumns`. */
export interface FactLine extends Pick<Fact, 'day' | 'metaAdId'> {
  readonly line: string
}

/** At once, page by page: as objects, ten thousand facts with their actions keep the garbage collector busy for half of the time. */
export const toLine = (fact: Fact): FactLine => ({
  day: fact.day,
  metaAdId: fact.metaAdId,
  line: lineOf(factColumns.map(([, , of]) => of(fact))),
})

/** Facts as they wait for the end of their reading, a tenth of their size. Packed beside the event loop. */
export const packFacts = (facts: readonly FactLine[]): Promise<Buffer> =>
  pack(Buffer.from(facts.map(({ line }) => line).join('')), { level: 1, chunkSize })

/** The lines of a COPY of `factColumns`. */
export const unpackFacts = (packed: Buffer): Promise<Buffer> => unpack(packed, { chunkSize })
