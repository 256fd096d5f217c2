import { useTranslation } from 'react-i18next'
import type { AccountRow_AdAccountFragment } from '../../gql/graphql.ts'
import { cx } from '../../ui/cx.ts'
import { Missing } from '../../ui/figures.tsx'
import { cityOfZone } from '../../ui/format-time.ts'
import { Switch } from '../../ui/switch.tsx'
import { Cell, Row } from '../../ui/table.tsx'
import { Tooltip } from '../../ui/tooltip.tsx'
import { AccountMenu } from './account-menu.tsx'
import { AccountName } from './account-name.tsx'
import { AccountReadings } from './account-readings.tsx'
import { ClientChooser } from './client-chooser.tsx'
import { DatasetChooser } from './dataset-chooser.tsx'
import { LastRead } from './last-read.tsx'
import { SourceProfile } from './source-profile.tsx'
import { useConfigureAccount } from './use-configure-account.ts'

export type AccountRights = {
  /** Switching, and choosing client and dataset. */
  mayAct: boolean
  /** Having it read. */
  mayRead: boolean
}

type AccountRowProps = AccountRights & {
  account: AccountRow_AdAccountFragment
  clients: readonly { id: string; name: string }[] | undefined
  /** Whether it may be read now: its own row asks for the bars. */
  isBeingRead: boolean
  onStarted: () => void
}

export function AccountRow({ account, clients, mayAct, mayRead, isBeingRead, onStarted }: AccountRowProps) {
  const { t } = useTranslation('accounts')
  const { switchAccount } = useConfigureAccount(account)
  return (
    <>
      <Row size="two" className={cx('h-12', isBeingRead && 'border-b-0')}>
        <Cell>
          <Switch
            label={t('follow', { name: account.name })}
            checked={account.isActive}
            disabled={!mayAct}
            onChange={switchAccount}
          />
        </Cell>
        <Cell className="py-1">
          <AccountName account={account} />
        </Cell>
        <Cell className="whitespace-nowrap">
          <SourceProfile connections={account.connections} />
        </Cell>
        <Cell>
          {mayAct ? <ClientChooser account={account} clients={clients} /> : (account.client?.name ?? <Missing />)}
        </Cell>
        <Cell>{mayAct ? <DatasetChooser account={account} /> : (account.dataset?.name ?? <Missing />)}</Cell>
        <Cell>{account.currency}</Cell>
        <Cell className="whitespace-nowrap">
          <Tooltip text={account.timezone}>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the whole name of the zone must be reachable by keyboard */}
            <span tabIndex={0}>{cityOfZone(account.timezone)}</span>
          </Tooltip>
        </Cell>
        <Cell align="end" className="py-1 whitespace-nowrap">
          <LastRead account={account} />
        </Cell>
        <Cell align="end">
          <AccountMenu account={account} mayRead={mayRead} onStarted={onStarted} />
        </Cell>
      </Row>
      {isBeingRead ? (
        <tr className="border-b border-line last:border-b-0">
          <td />
          <td colSpan={8} className="pr-4 pl-3">
            <AccountReadings adAccountId={account.id} />
          </td>
        </tr>
      ) : null}
    </>
  )
}
