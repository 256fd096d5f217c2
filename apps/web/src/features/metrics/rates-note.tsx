import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { UsedRateWords_UsedRateFragment } from '../../gql/graphql.ts'
import { useRateWords } from './use-rate-words.ts'

/** Beside converted figures: in what, and by which rates. */
export function RatesNote({ rates, currency }: { rates: readonly UsedRateWords_UsedRateFragment[]; currency: string }) {
  const { t } = useTranslation('metrics')
  const { sentencesOf } = useRateWords()
  if (rates.length === 0) return null
  return (
    <p className="-mt-1 text-label text-quiet">
      {t('rates.all', { currency, rates: sentencesOf(rates).join('; ') })}{' '}
      <Link to="/settings?tab=rates" className="rounded-chip text-accent underline">
        {t('rates.see')}
      </Link>
    </p>
  )
}
