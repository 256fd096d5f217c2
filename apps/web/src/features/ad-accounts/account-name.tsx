import { CircleAlert, TriangleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { AccountRow_AdAccountFragment } from '../../gql/graphql.ts'
import { cx } from '../../ui/cx.ts'

/** The name of an account, and below it its number, or why it cannot be read. */
export function AccountName({ account }: { account: AccountRow_AdAccountFragment }) {
  const { t } = useTranslation('accounts')
  const { name, isActive, unavailableBecause, status, metaAccountId } = account
  return (
    <>
      <p className={cx('font-medium', isActive ? 'text-text' : 'text-soft')}>{name}</p>
      {unavailableBecause ? (
        <p className="flex items-center gap-1.5 text-label text-loss">
          <CircleAlert aria-hidden className="size-3.5 shrink-0 stroke-[1.75]" />
          {unavailableBecause}
        </p>
      ) : status === 'ACTIVE' ? (
        <p className="font-mono text-micro text-quiet">{metaAccountId}</p>
      ) : (
        <p className="flex items-center gap-1.5 text-label text-warn">
          <TriangleAlert aria-hidden className="size-3.5 shrink-0 stroke-[1.75]" />
          {t(`states.${status}`)}
        </p>
      )}
    </>
  )
}
