import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { rateSpans } from '../../features/metrics/rate-spans.ts'
import { useRateWords } from '../../features/metrics/use-rate-words.ts'
import type { RoiAnswer } from './use-roi-rows.ts'

/** `Valores em BRL. USD pela cotação de cada dia`: in what amounts are; the rates themselves on a closer look. */
export function CurrencyNote({ answer: { currency, rates } }: { answer: RoiAnswer }) {
  const { t } = useTranslation(['roi', 'metrics'])
  const { sentencesOf } = useRateWords()
  const foreign = rateSpans(rates).map(({ from }) => from)
  return (
    <p className="truncate text-right text-label text-quiet max-[1399px]:text-left">
      {t('valuesIn')} <span className="font-medium text-soft">{currency}</span>.{' '}
      {foreign.length ? (
        <Link
          to="/settings?tab=rates"
          title={sentencesOf(rates).join('; ')}
          className="rounded-chip hover:text-text hover:underline"
        >
          {t('converted', { currencies: foreign.join(', ') })}
        </Link>
      ) : null}
    </p>
  )
}
