import type { Work } from '../../work/work.ts'
import type { AdAccount } from '../ad-accounts/index.ts'
import { figuresOf, type Question } from '../insights/index.ts'
import type { Creative } from './creative.entity.ts'
import { findCreatives } from './creatives.store.ts'
import { exclusionWords } from './exclusion-words.ts'
import type { RankedEntry } from './ranking.entity.ts'
import type { RankedCreativeType } from './top-creatives.graphql.ts'

/** The entries of kept lists as they are shown: their creatives in one read, their reasons in the caller's language. */
export async function toRankedCreatives(
  work: Work,
  account: AdAccount,
  question: Question,
  lists: readonly (readonly RankedEntry[])[],
): Promise<RankedCreativeType[][]> {
  const rows = await findCreatives(
    work.em,
    lists.flat().map(({ creativeId }) => creativeId),
  )
  const byId = new Map(rows.map((row) => [row.id, row]))
  return lists.map((list) =>
    list.flatMap((entry) => {
      const creative = byId.get(entry.creativeId)
      // One that was forgotten since the answer was kept.
      return creative ? [shown(work, account, question, entry, creative)] : []
    }),
  )
}

function shown(
  { locale, say }: Work,
  { currency }: AdAccount,
  { objective, primaryKpi }: Question,
  entry: RankedEntry,
  creative: Creative,
): RankedCreativeType {
  const { rank, verdict, percentiles, guardrailProgress, estimate, sums } = entry
  return {
    ...{ rank, verdict, percentiles, guardrailProgress },
    creative: creative as RankedCreativeType['creative'],
    kpi: { ...estimate, kpi: primaryKpi },
    figures: figuresOf(sums, objective, currency),
    excludedBecause: exclusionWords({ locale, say }, entry, objective, currency),
  }
}
