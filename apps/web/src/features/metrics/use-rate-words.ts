import { useTranslation } from 'react-i18next'
import type { UsedRateWords_UsedRateFragment } from '../../gql/graphql.ts'
import { graphql } from '../../gql/index.ts'
import { useFormat } from '../../ui/use-format.ts'
import { rateSpans } from './rate-spans.ts'

graphql(`
  fragment UsedRateWords_UsedRate on UsedRate {
    from
    to
    rate
    day
    source
    days
  }
`)

/** The rates that a total was made with, one sentence for each currency: `USD pela PTAX de cada dia, 5,4100 a 5,5231`. */
export function useRateWords() {
  const { t } = useTranslation('metrics')
  const format = useFormat()
  return {
    sentencesOf: (rates: readonly UsedRateWords_UsedRateFragment[]) =>
      rateSpans(rates).map(({ from, lowest, highest, sources }) =>
        t(lowest === highest ? 'rates.one' : 'rates.span', {
          from,
          lowest: format.rate(lowest),
          highest: format.rate(highest),
          source: format.list(sources),
        }),
      ),
  }
}
