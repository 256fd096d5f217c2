import { connectNumbers } from './connect-numbers.ts'
import { playCustomers } from './play-customers.ts'
import type { Visitor } from './visitor.ts'
import { watchAccounts } from './watch-accounts.ts'

const brief = {
  productName: 'Pendente de palha natural, 40 cm',
  targetAudience: 'Quem acabou de se mudar e ainda vive com a lâmpada da construtora',
  tone: 'FRIENDLY',
  platform: 'INSTAGRAM',
  variations: 3,
}

/**
 * Fills the demonstration through the product's own doors, as a person would: consents at the sandbox, accounts switched on and
 * given to clients, WhatsApp numbers connected and written to, one account read for its creatives, one inspiration, and the last
 * months of all of them. Every step looks first at what is there, so it can be interrupted and begun again.
 */
export async function fillDemo(visitor: Visitor, sandboxUrl: string): Promise<void> {
  const [shop = '', ...others] = await watchAccounts(visitor)
  await connectNumbers(visitor)
  await playCustomers(visitor, sandboxUrl)
  const creativeIds = await readCreatives(visitor, shop)
  await Promise.all([inspire(visitor, creativeIds), readHistory(visitor, [shop, ...others])])
}

interface Top {
  status: string
  sync: { id: string; status: string } | null
  creatives: { creative: { id: string; patternStatus: string } }[]
}

async function readCreatives({ ask, untilDone }: Visitor, adAccountId: string): Promise<string[]> {
  const query = `query ($input: TopCreativesInput!) { topCreatives(input: $input) {
    status sync { id status } creatives { creative { id patternStatus } } } }`
  const question = { input: { adAccountId, objective: 'PURCHASE' } }
  const look = async () => (await ask<{ topCreatives: Top }>(query, question)).topCreatives
  const before = await look()
  const isRunning = before.sync && ['PENDING', 'PROCESSING'].includes(before.sync.status)
  if (before.status !== 'READY' || isRunning) {
    const jobId = isRunning && before.sync ? before.sync.id : await beginReading(ask, adAccountId)
    await untilDone(jobId)
  }
  const { creatives } = await look()
  return creatives.filter(({ creative }) => creative.patternStatus === 'READY').map(({ creative }) => creative.id)
}

async function beginReading(ask: Visitor['ask'], adAccountId: string): Promise<string> {
  const begin = `mutation ($input: SyncInsightsInput!) { syncInsights(input: $input) {
    ... on Job { id } ... on SyncAlreadyRunning { job { id } } ... on Problem { message } } }`
  type Begun = { syncInsights: { id?: string; job?: { id: string }; message?: string } }
  const { syncInsights } = await ask<Begun>(begin, { input: { adAccountId, objective: 'PURCHASE' } })
  const jobId = syncInsights.id ?? syncInsights.job?.id
  if (!jobId) throw new Error(syncInsights.message ?? 'The reading could not begin')
  return jobId
}

async function inspire({ ask, untilDone }: Visitor, creativeIds: string[]): Promise<void> {
  const { inspirations } = await ask<{ inspirations: { totalCount: number } }>(
    '{ inspirations(first: 1) { totalCount } }',
  )
  if (inspirations.totalCount > 0 || creativeIds.length < 2) return
  const draw = `mutation ($input: GenerateFromPatternsInput!) { generateFromPatterns(input: $input) {
    ... on Job { id } ... on Problem { message } } }`
  type Drawn = { generateFromPatterns: { id?: string; message?: string } }
  const { generateFromPatterns } = await ask<Drawn>(draw, { input: { creativeIds: creativeIds.slice(0, 2), brief } })
  if (!generateFromPatterns.id) throw new Error(generateFromPatterns.message ?? 'The inspiration could not begin')
  await untilDone(generateFromPatterns.id)
}

/** So far back, so that every period that the screens offer has one before it. */
const monthsOfHistory = 4

async function readHistory({ ask, untilDone }: Visitor, adAccountIds: readonly string[]): Promise<void> {
  const begin = `mutation ($input: BackfillInsightsInput!) { backfillInsights(input: $input) {
    ... on Job { id } ... on SyncAlreadyRunning { job { id } } ... on Problem { message } } }`
  type Begun = { backfillInsights: { id?: string; job?: { id: string }; message?: string } }
  for (const adAccountId of adAccountIds) {
    const { backfillInsights } = await ask<Begun>(begin, { input: { adAccountId, months: monthsOfHistory } })
    const jobId = backfillInsights.id ?? backfillInsights.job?.id
    if (!jobId) throw new Error(backfillInsights.message ?? 'The history could not be read')
    await untilDone(jobId)
  }
}
