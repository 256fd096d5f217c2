import { useTranslation } from 'react-i18next'
import type { AccountFreshness_AdAccountFragment } from '../../../gql/graphql.ts'
import { graphql } from '../../../gql/index.ts'
import { Ago } from '../../../ui/figures.tsx'
import { useFormat } from '../../../ui/use-format.ts'

graphql(`
  fragment AccountFreshness_AdAccount on AdAccount {
    id
    timezone
    unavailableBecause
    freshness {
      lastReadAt
      settlingSince
      throughDay
    }
  }
`)

/** When the account was read last and which days can still change. */
export function AccountFreshness({ account }: { account: AccountFreshness_AdAccountFragment }) {
  const { t } = useTranslation('creatives')
  const format = useFormat()
  const { lastReadAt, settlingSince } = account.freshness
  return (
    <p className="flex flex-wrap gap-x-3 text-label text-quiet">
      {lastReadAt ? (
        <span>
          {t('freshness.read')} <Ago at={lastReadAt} zone={account.timezone} />
        </span>
      ) : null}
      {settlingSince ? (
        <span className="figures">{t('freshness.settling', { day: format.day(settlingSince) })}</span>
      ) : null}
      {account.unavailableBecause ? <span className="text-warn">{account.unavailableBecause}</span> : null}
    </p>
  )
}
