import { useTranslation } from 'react-i18next'
import { cx } from '../../ui/cx.ts'
import { Missing } from '../../ui/figures.tsx'
import { useFormat } from '../../ui/use-format.ts'
import type { GridDay } from './grid-data.ts'

/** The two totals of a day and what is between them. */
export function DayTotals({ day }: { day: GridDay }) {
  const { t } = useTranslation('reconciliation')
  const format = useFormat()
  const { accountSpend, adsSpend, difference, ads, state } = day
  const unread = <Missing because={t('unreadDay')} />
  const apart = Number(difference?.amount ?? 0)
  const whole = Number(accountSpend?.amount ?? 0)
  return (
    <div className="p-4">
      <dl className="figures flex flex-col gap-2.5 [&>div]:flex [&>div]:justify-between [&>div]:gap-4">
        <div>
          <dt className="text-soft">{t('totals.account')}</dt>
          <dd>{accountSpend ? format.money(accountSpend) : unread}</dd>
        </div>
        <div>
          <dt className="text-soft">{ads == null ? t('totals.adsUnknown') : t('totals.ads', { count: ads })}</dt>
          <dd>{adsSpend ? format.money(adsSpend) : unread}</dd>
        </div>
        <div className="border-t border-line pt-2.5">
          <dt className="text-soft">{t('totals.difference')}</dt>
          <dd className={cx('font-medium', state === 'DRIFTED' && 'text-warn')}>
            {difference ? format.money(difference) : unread}
          </dd>
        </div>
      </dl>
      {apart !== 0 && whole > 0 ? (
        <p className="figures mt-3 text-label text-quiet">
          {t('totals.share', { share: format.percent(Math.abs(apart) / whole) })}{' '}
          {t(apart > 0 ? 'totals.adsLess' : 'totals.adsMore')}
        </p>
      ) : null}
    </div>
  )
}
