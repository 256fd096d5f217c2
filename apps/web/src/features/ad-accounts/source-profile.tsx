import { useTranslation } from 'react-i18next'
import type { AccountRow_AdAccountFragment } from '../../gql/graphql.ts'
import { Missing } from '../../ui/figures.tsx'
import { Tooltip } from '../../ui/tooltip.tsx'
import { useFormat } from '../../ui/use-format.ts'

/** The profile that an account is read through, and how many others reach it. */
export function SourceProfile({ connections }: { connections: AccountRow_AdAccountFragment['connections'] }) {
  const { t } = useTranslation('accounts')
  const format = useFormat()
  const [first, ...others] = connections
  if (!first) return <Missing because={t('noProfile')} />
  if (others.length === 0) return <>{first.name}</>
  return (
    <Tooltip text={format.list(connections.map(({ name }) => name))}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the other profiles must be reachable by keyboard */}
      <span tabIndex={0}>
        {first.name} <span className="text-quiet">{t('andMore', { count: others.length })}</span>
      </span>
    </Tooltip>
  )
}
