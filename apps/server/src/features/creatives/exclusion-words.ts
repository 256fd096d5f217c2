import type { Work } from '../../work/work.ts'
import type { Objective } from '../creative-config/index.ts'
import type { RankedEntry } from './ranking.entity.ts'

/** Why an entry is not ranked, and when it may be, in the caller's language; null for one that is. */
export function exclusionWords(
  { locale, say }: Pick<Work, 'locale' | 'say'>,
  { excludedBecause, daysToGo }: Pick<RankedEntry, 'excludedBecause' | 'daysToGo'>,
  objective: Objective,
  currency: string,
): string | null {
  if (!excludedBecause) return null
  const { guardrail, have, need } = excludedBecause
  if (guardrail === 'noKpi') return say({ key: 'creatives.excluded.noKpi' })
  // The two ways of being uncertain are told apart by what is needed: half of one's own data, or high at most twice low.
  if (guardrail === 'uncertain') return say({ key: `creatives.excluded.${need === '2' ? 'wide' : 'others'}` })
  const money = guardrail === 'spend' ? { style: 'currency' as const, currency } : { maximumFractionDigits: 2 }
  const numbers = new Intl.NumberFormat(locale, money)
  // Decimal text is formatted as it is: as a number it could lose a cent.
  const said = (amount: string) => numbers.format(amount as `${number}`)
  const kind = guardrail === 'conversions' ? `conversions.${objective}` : guardrail
  const params = { have: said(have), need: said(need), count: Number(need) }
  const missing = say({ key: `creatives.excluded.${kind}`, params })
  if (daysToGo === null) return missing
  return `${missing} ${say({ key: 'creatives.pace', params: { count: daysToGo } })}`
}
