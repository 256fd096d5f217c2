import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { AccountRow_AdAccountFragment } from '../../gql/graphql.ts'
import { Ago } from '../../ui/figures.tsx'
import { Spinner } from '../../ui/spinner.tsx'
import { useFormat } from '../../ui/use-format.ts'

/** When an account was last read, and when it will be next, by its own clock. */
export function LastRead({ account }: { account: AccountRow_AdAccountFragment }) {
  const { t } = useTranslation('accounts')
  const format = useFormat()
  const { nextReadAt, timezone, unavailableBecause } = account
  return (
    <>
      <LastInstant account={account} />
      {nextReadAt && !unavailableBecause ? (
        <time dateTime={nextReadAt} title={timezone} className="figures block text-label text-quiet">
          {t('next', { at: format.instant(nextReadAt, timezone) })}
        </time>
      ) : null}
    </>
  )
}

function LastInstant({ account }: { account: AccountRow_AdAccountFragment }) {
  const { t } = useTranslation('accounts')
  const format = useFormat()
  const { lastSync, freshness } = account
  if (lastSync && (lastSync.status === 'PROCESSING' || lastSync.status === 'PENDING')) {
    return (
      <Link
        to={`/jobs/${lastSync.id}`}
        className="inline-flex items-center gap-1.5 rounded-chip text-accent hover:underline"
      >
        <Spinner />
        {t('reading', { progress: format.percent(lastSync.progress, 0) })}
      </Link>
    )
  }
  if (!freshness.lastReadAt) return <span className="text-quiet">{t('never')}</span>
  return (
    <span className={account.unavailableBecause ? 'text-loss' : undefined}>
      <Ago at={freshness.lastReadAt} zone={account.timezone} />
    </span>
  )
}
