import { CircleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { AccountRow_AdAccountFragment } from '../../gql/graphql.ts'
import { cx } from '../../ui/cx.ts'
import { Ago, Missing } from '../../ui/figures.tsx'
import { cityOfZone } from '../../ui/format-time.ts'
import { Spinner } from '../../ui/spinner.tsx'
import { Switch } from '../../ui/switch.tsx'
import { Cell, Row } from '../../ui/table.tsx'
import { Tooltip } from '../../ui/tooltip.tsx'
import { useFormat } from '../../ui/use-format.ts'
import { DatasetChooser } from './dataset-chooser.tsx'
import { useConfigureAccount } from './use-configure-account.ts'

type AccountRowProps = { account: AccountRow_AdAccountFragment; mayAct: boolean }

export function AccountRow({ account, mayAct }: AccountRowProps) {
  const { t } = useTranslation('accounts')
  const { switchAccount } = useConfigureAccount(account)
  const off = !account.isActive
  return (
    <Row size="two">
      <Cell>
        <Switch
          label={t('follow', { name: account.name })}
          checked={account.isActive}
          disabled={!mayAct}
          onChange={switchAccount}
        />
      </Cell>
      <Cell className="py-1">
        <p className={cx('font-medium', off ? 'text-soft' : 'text-text')}>{account.name}</p>
        {account.unavailableBecause ? (
          <p className="flex items-center gap-1.5 text-label text-loss">
            <CircleAlert aria-hidden className="size-3.5 shrink-0 stroke-[1.75]" />
            {account.unavailableBecause}
          </p>
        ) : (
          <p className="font-mono text-micro text-quiet">{account.metaAccountId}</p>
        )}
      </Cell>
      <Cell className="whitespace-nowrap">
        <SourceProfile connections={account.connections} />
      </Cell>
      <Cell>{mayAct ? <DatasetChooser account={account} /> : (account.dataset?.name ?? <Missing />)}</Cell>
      <Cell>
        <span className={account.status === 'ACTIVE' ? undefined : 'text-warn'}>{t(`states.${account.status}`)}</span>
      </Cell>
      <Cell>{account.currency}</Cell>
      <Cell>
        <Tooltip text={account.timezone}>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the whole name of the zone must be reachable by keyboard */}
          <span tabIndex={0}>{cityOfZone(account.timezone)}</span>
        </Tooltip>
      </Cell>
      <Cell align="end">
        <LastRead account={account} />
      </Cell>
    </Row>
  )
}

function SourceProfile({ connections }: { connections: AccountRow_AdAccountFragment['connections'] }) {
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

function LastRead({ account }: { account: AccountRow_AdAccountFragment }) {
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
